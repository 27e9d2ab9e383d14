// Where Dash's renderer looks for its components: those of dash.dcc and dash_bootstrap_components that the map page
// steers. What stands still on the page is in the document alone, and so needs no half.
import { Graph } from "./graph.js";
import { Location } from "./location.js";
import { Select } from "./select.js";

export const halves = {
  dash_core_components: { Graph, Location },
  dash_bootstrap_components: { Select },
};
