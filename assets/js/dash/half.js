// Our browser halves of Dash's components. The Python halves stay dcc.* and dbc.*: what they say of an element is done
// to the one in the document by the few lines here, and not drawn by Dash's own bundles, of which the page would use a
// hundredth.

/** A component, and the properties it takes beside `id`. `tests/pages/test_dash_halves.py` holds the map page to them. */
export function half(takes, component) {
  return Object.assign(component, { takes });
}
