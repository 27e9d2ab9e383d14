// Runs before any script of the page: notes when <main> says that everything is drawn, and times clicks.
(() => {
  const bench = { ready: null, fcp: null, lcp: null };
  window.__bench = bench;

  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === "first-contentful-paint") bench.fcp = startTime;
  }).observe({ type: "paint", buffered: true });
  new PerformanceObserver((list) => {
    bench.lcp = list.getEntries().at(-1).startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });

  const first = new MutationObserver(() => {
    if (!document.querySelector("main[data-ready]")) return;
    bench.ready = performance.now();
    first.disconnect();
  });
  first.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-ready"] });

  const frame = () => new Promise(requestAnimationFrame);

  /**
   * Clicks on an element, where the pointer has rested for some milliseconds, or none;
   * milliseconds from the click until the frame after <main> shows the wanted selection.
   */
  bench.click = async (selector, wanted, rest) => {
    const main = document.getElementById("main");
    const shows = () => Object.entries(wanted).every(([name, value]) => main.dataset[name] === value);
    const target = document.querySelector(selector);
    if (!target || shows()) throw new Error(`${selector} cannot be clicked for ${JSON.stringify(wanted)}`);
    if (rest) {
      for (const kind of ["pointerover", "mouseover"]) target.dispatchEvent(new PointerEvent(kind, { bubbles: true }));
      await new Promise((wake) => setTimeout(wake, rest));
    }
    await frame();
    let changes;
    const updated = new Promise((resolve) => {
      changes = new MutationObserver(() => shows() && resolve());
      changes.observe(main, { attributes: true });
    });
    const begun = performance.now();
    target.click();
    await updated;
    changes.disconnect();
    await frame();
    return performance.now() - begun;
  };
})();
