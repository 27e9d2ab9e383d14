// The free map of a pack: every part of every selection is here, and the address behind the # says which is shown.
import morphdom from "morphdom";

import { placeLabels } from "../labels.js";
import { joined } from "./pieces.js";
import { complete, plain } from "./plain.js";
import { changedTo, hashOf, nameOf, selectionOf } from "./selection.js";

const CONFIG = { displayModeBar: false, scrollZoom: false, doubleClick: false, responsive: true };
const MARKED = ["indicator", "year", "city", "region", "peers", "benchmark", "lang"];
const PICKERS = { "indicator-picker": "indicator", "year-picker": "year", "city-picker": "city" };
const ROWS = "tr[data-area], li[data-indicator]";

export class PackedMap {
  constructor(data, boundaries) {
    Object.assign(this, { data, boundaries });
    this.drawn = [];
    this.map = document.querySelector("#map .js-plotly-plot");
    this.selection = null;
  }

  begin() {
    addEventListener("hashchange", () => this.show());
    document.addEventListener("change", ({ target }) => this.#pick(target));
    document.addEventListener("click", ({ target }) => this.#row(target));
    this.show();
  }

  /** Shows what the address says: every part that changes, then the map. */
  show() {
    this.selection = selectionOf(location.hash, this.data);
    const { title, parts } = this.data.selections[nameOf(this.selection)];
    this.data.names.forEach((name, place) => {
      if (this.drawn[place] !== parts[place]) this.#part(name, this.data.values[parts[place]]);
    });
    const { zoom, geo } = this.data.regions[this.selection.region];
    this.#html("map-zoom", joined(zoom, this.data.pieces));
    this.drawn = parts;
    complete(document.getElementById("page"), this.selection, this.data);
    this.#keepInOtherLanguage();
    document.title = title;
    this.#draw(this.data.values[parts[this.data.names.indexOf("map.figure")]], geo);
  }

  /** Goes to a selection; the address says so, and back leads back. */
  go(change) {
    const next = changedTo(this.selection, change, this.data);
    if (next) location.hash = hashOf(next);
  }

  #keepInOtherLanguage() {
    const link = document.querySelector("a[hreflang]");
    link.setAttribute("href", link.getAttribute("href").split("#")[0] + hashOf(this.selection));
  }

  #part(name, value) {
    const [id, property] = name.split(".");
    const element = document.getElementById(id);
    if (property === "content") this.#html(id, joined(value, this.data.pieces));
    else if (property === "value") element.value = value;
    else if (property !== "figure") {
      element.innerHTML = joined(value, this.data.pieces);
      element.disabled = element.options.length < 2;
    }
  }

  /** Changes what an element holds; focus and scroll stay where they are. */
  #html(id, html) {
    const element = document.getElementById(id);
    const wanted = element.cloneNode(false);
    wanted.innerHTML = html;
    plain(wanted, this.selection, this.data);
    morphdom(element, wanted, { childrenOnly: true });
  }

  async #draw({ data, layout }, geo) {
    const isFirst = !this.map.on;
    const traces = data.map((trace) => (trace.geojson ? { ...trace, geojson: this.boundaries } : trace));
    await window.Plotly.react(this.map, traces, { ...layout, geo }, CONFIG);
    if (!isFirst) return;
    this.map.on("plotly_afterplot", () => this.#mark());
    this.map.on("plotly_click", ({ points }) => this.go({ city: points[0]?.customdata }));
    this.#mark();
  }

  /** Lays the labels beside the markers. */
  relabel() {
    placeLabels(this.map, document.getElementById("map-labels"));
  }

  /** Lays the labels, and says on <main> what the page shows. */
  #mark() {
    this.relabel();
    const main = document.getElementById("main");
    for (const field of MARKED) main.dataset[field] = this.selection[field];
    main.dataset.ready = "true";
  }

  #pick({ id, value }) {
    const field = PICKERS[id];
    if (field) this.go({ [field]: value });
  }

  /** A click anywhere in a row follows the row's link. */
  #row(target) {
    if (target.closest("a, button, input, select, label") || String(getSelection())) return;
    target.closest(ROWS)?.querySelector("a[data-change]")?.click();
  }
}
