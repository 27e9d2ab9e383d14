// The components of dash.dcc that the map page uses.
import { Graph } from "./graph.js";
import { Location } from "./location.js";
import { half } from "./half.js";

export const core = {
  Graph: half(["figure", "config", "clickData"], Graph),
  Location: half(["pathname", "href", "hash", "search", "refresh"], Location),
};
