// The browser half of willdash: our components, the wires between links, pickers and map, and the start.
import { addToBoard } from "./add.js";
import { bringBoundaries } from "./boundaries.js";
import { Markup, Shown } from "./components.js";
import { halves } from "./dash/halves.js";
import { GroupedSelect } from "./dash/select.js";
import { findAnything } from "./find.js";
import { beginFromDocument } from "./from-document.js";
import { completePages, followLinks } from "./links.js";
import { placeLabels } from "./labels.js";
import { pick } from "./pick.js";
import { retryWhileAway } from "./retry.js";
import { searchIndicators } from "./search.js";
import { watchPage } from "./settle.js";
import { askAhead, view } from "./views.js";

Object.assign(window, halves);
window.willdash = { GroupedSelect, Markup, Shown };
window.dash_clientside = window.dash_clientside || {};
window.dash_clientside.willdash = { pick, view };

// dcc.Graph waits for window.Plotly when it is a promise; the script comes last, being the largest.
window.Plotly ??= new Promise((done) => document.getElementById("plotly").addEventListener("load", done));

bringBoundaries();
findAnything();
addToBoard();
retryWhileAway();
beginFromDocument();
followLinks();
askAhead();
searchIndicators();
const placeMapLabels = (map) => placeLabels(map, document.getElementById("map-labels"));
watchPage(placeMapLabels);
addEventListener("willdash:settled", completePages);
document.fonts.addEventListener("loadingdone", () => placeMapLabels(document.querySelector("#map .js-plotly-plot")));

window.renderer = new window.DashRenderer();
