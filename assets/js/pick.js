// Pickers and markers: what a reader does with them becomes a change of the address.
import { changed, show } from "./address.js";

/** What each control changes; a new indicator drops the year, so that its latest one is shown. */
const CHANGES = {
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

/** The wire of all controls: their values, the map's click, and what the page shows. */
export function pick(...given) {
  const { triggered, states } = window.dash_clientside.callback_context;
  for (const { prop_id: property, value } of triggered) {
    const fields = wanted(property.split(".")[0], value, states["shown.data"].selection);
    if (fields) show(changed(location.search, fields));
  }
}
