// Our browser halves of Dash's components. The Python halves stay html.*, dcc.* and dbc.*: what the map page writes
// there is drawn by the few lines here instead of by Dash's own bundles, of which it would use a hundredth.

/**
 * A component, and the properties it takes beside `id` and `children`; "*" stands for every attribute of an element.
 * `tests/pages/test_dash_halves.py` holds the map page to them.
 */
export function half(takes, component) {
  return Object.assign(component, { takes });
}
