// The floor of the benchmark: everything is here already, and a click shows it at once.
// `DATA` and `placeLabels` stand above; bench/static_page.py puts the file together.

const main = document.getElementById("main");
const map = document.querySelector("#map .js-plotly-plot");
const FIELDS = ["indicator", "year", "city", "peers", "lang"];
const PROPERTIES = { content: "innerHTML", groups: "innerHTML", options: "innerHTML", value: "value" };
let selection = DATA.start;
let drawn = {};

/** Says on <main> what the page shows. */
function mark() {
  placeLabels(map, document.getElementById("map-labels"));
  for (const field of FIELDS) main.dataset[field] = selection[field];
  main.dataset.ready = "true";
}

/** Shows the selection: every part that changes, then the map. */
function show() {
  const keys = DATA.keys[`${selection.indicator}/${selection.city}`];
  for (const [name, key] of Object.entries(keys)) {
    if (drawn[name] === key) continue;
    const [id, property] = name.split(".");
    if (property !== "figure") document.getElementById(id)[PROPERTIES[property]] = DATA.parts[name][key];
  }
  const { data, layout } = DATA.parts["map.figure"][keys["map.figure"]];
  const isFirst = !drawn["map.figure"];
  drawn = keys;
  if (!isFirst) return Plotly.react(map, data, layout, DATA.config);
  const made = Plotly.newPlot(map, data, layout, DATA.config);
  map.on("plotly_afterplot", mark);
  return made;
}

/** A click on a link changes the selection by what the link says. */
document.addEventListener("click", (event) => {
  const link = event.target.closest('#page a[href^="?"]');
  if (!link) return;
  event.preventDefault();
  const change = Object.fromEntries(new URLSearchParams(link.dataset.change ?? link.getAttribute("href")));
  selection = { ...selection, ...change };
  history.pushState(null, "", `?${new URLSearchParams(selection)}`);
  show();
});

show();
