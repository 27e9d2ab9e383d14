// When everything on the page shows the same selection, <main> says so.

const FIELDS = ["indicator", "year", "city", "peers", "benchmark", "lang"];
let shown = null;
let onMap = () => {};

/** The key that the drawn map shows; the figure keeps it in its layout. */
function mapKey() {
  return document.querySelector("#map .js-plotly-plot")?.dataset.shows;
}

/** Whether every part shows what it should. */
export function isSettled(marked, keyOf) {
  return Object.entries(marked).every(([id, key]) => keyOf(id) === key);
}

/** Sets data attributes; those that are right already are not touched, so that nobody is told of a change. */
function mend(dataset, wanted) {
  for (const [name, value] of Object.entries(wanted)) {
    if (dataset[name] !== String(value)) dataset[name] = value;
  }
}

/** Puts the selection on <main> while all parts show it, and takes it off as soon as one shows another. */
function mark() {
  const main = document.getElementById("main");
  if (!shown || !main) return;
  const keyOf = (id) => (id === "map" ? mapKey() : document.getElementById(id)?.dataset.shows);
  if (!isSettled(shown.marked, keyOf)) {
    for (const field of FIELDS) delete main.dataset[field];
    return;
  }
  const selection = FIELDS.map((field) => [field, shown.selection[field]]);
  mend(main.dataset, { ...Object.fromEntries(selection), ready: true });
  document.title = shown.title;
  dispatchEvent(new CustomEvent("willdash:settled"));
}

/** Listens to the map's drawings, once the map is there. */
function bindMap() {
  const map = document.querySelector("#map .js-plotly-plot");
  if (!map?.on) {
    requestAnimationFrame(bindMap);
    return;
  }
  if (map.dataset.bound) return;
  map.dataset.bound = "true";
  const drawn = () => {
    map.dataset.shows = map.layout.meta;
    onMap(map);
    mark();
  };
  map.on("plotly_afterplot", drawn);
  if (map.querySelector(".scattergeo .point, .scatterlayer .point")) drawn();
}

/** Follows what the page is to show, part by part; calls back after every drawing of the map. */
export function watchPage(callback) {
  onMap = callback;
  addEventListener("willdash:drawn", mark);
  addEventListener("willdash:shown", ({ detail }) => {
    shown = detail;
    bindMap();
    mark();
  });
}
