// Where Dash's renderer looks for its components.
import { bootstrap } from "./bootstrap.js";
import { core } from "./core.js";
import { html } from "./html.js";

export const halves = {
  dash_html_components: html,
  dash_core_components: core,
  dash_bootstrap_components: bootstrap,
};
