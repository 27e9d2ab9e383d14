// The boundaries lie where Plotly looks for them before it draws: else its first trace asks for the file, and the
// others look every 50 ms whether it has come.

/** Brings what the document preloads for the map; Plotly asks itself for what cannot be brought. */
export async function bringBoundaries(links = document.querySelectorAll('link[rel="preload"][as="fetch"]')) {
  window.PlotlyGeoAssets ??= {};
  for (const link of links) {
    const address = link.getAttribute("href");
    const answer = await fetch(address).catch(() => null);
    if (!answer?.ok) continue;
    const boundaries = await answer.json();
    window.PlotlyGeoAssets[address] = boundaries;
  }
}
