// Pickers and markers: what a reader does with them becomes a change of the address.
import { changed, show } from "./address.js";

/** What each control changes; a new indicator drops the year, so that its latest one is shown. */
export const CHANGES = {
  "indicator-picker": (value) => ({ indicator: value, year: "" }),
  "year-picker": (value) => ({ year: value }),
  "city-picker": (value) => ({ city: value }),
  "peers-picker": (value) => ({ peers: value }),
  "benchmark-picker": (value) => ({ benchmark: value }),
  map: (click) => ({ city: click?.points?.[0]?.customdata }),
};

/** The fields that a control asks for, or null when the selection has them already. */
export function wanted(control, value, selection) {
  const fields = CHANGES[control](value);
  const news = Object.entries(fields).some(([name, field]) => field && String(selection[name]) !== String(field));
  return news ? fields : null;
}

/**
 * What the page shows, with a control that shows a choice before its answer has come. The server sends what differs
 * from it, so a choice that is taken back before its answer goes from the control too.
 */
export function chosen(shown, property, value) {
  return property in shown.keys ? { ...shown, keys: { ...shown.keys, [property]: String(value) } } : shown;
}

/** The wire of all controls: their values, the map's click, and what the page shows. */
export function pick(...given) {
  const { triggered, states } = window.dash_clientside.callback_context;
  let shown = states["shown.data"];
  const asked = {};
  for (const { prop_id: property, value } of triggered) {
    const fields = wanted(property.split(".")[0], value, shown.selection);
    if (!fields) continue;
    Object.assign(asked, fields);
    shown = chosen(shown, property, value);
  }
  if (!Object.keys(asked).length) return;
  window.dash_clientside.set_props("shown", { data: shown });
  show(changed(location.search, asked));
}
