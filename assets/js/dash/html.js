// The elements of dash.html that the map page uses: `dash_html_components` of Dash defines all of HTML.
import { half } from "./half.js";

const element = (name) =>
  half(["*"], ({ setProps, children, ...properties }) => window.React.createElement(name, properties, children));

export const html = {
  Div: element("div"),
  H1: element("h1"),
  Main: element("main"),
  P: element("p"),
  Section: element("section"),
};
