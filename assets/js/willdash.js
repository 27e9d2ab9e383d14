// The browser half of willdash: our components, the wires between links, pickers and map, and the start.
import { addToBoard } from "./add.js";
import { GroupedSelect, Markup, Shown } from "./components.js";
import { findAnything } from "./find.js";
import { completeLinks, followLinks } from "./links.js";
import { placeLabels } from "./labels.js";
import { pick } from "./pick.js";
import { retryWhileAway } from "./retry.js";
import { searchIndicators } from "./search.js";
import { watchPage } from "./settle.js";

window.willdash_components = { GroupedSelect, Markup, Shown };
window.dash_clientside = window.dash_clientside || {};
window.dash_clientside.willdash = { pick };

// dcc.Graph waits for window.Plotly when it is a promise; the script comes last, being the largest.
window.Plotly ??= new Promise((done) => document.getElementById("plotly").addEventListener("load", done));

findAnything();
addToBoard();
retryWhileAway();
followLinks();
searchIndicators();
const placeMapLabels = (map) => placeLabels(map, document.getElementById("map-labels"));
watchPage(placeMapLabels);
document.fonts.addEventListener("loadingdone", () => placeMapLabels(document.querySelector("#map .js-plotly-plot")));
addEventListener("willdash:settled", completeLinks);

window.renderer = new window.DashRenderer();
