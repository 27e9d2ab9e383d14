// Views as resources: what the page shows for an address, asked for once, ahead of the click where it is likely to come.
import { changed } from "./address.js";
import { CHANGES } from "./pick.js";
import { changeOf } from "./links.js";
import { once } from "./once.js";

const MOST_KEPT = 40;
let views = null;

/** Where the view of a query is found: one address for all orders of its fields. */
export function viewAddress(base, search) {
  const query = new URLSearchParams(search);
  query.sort();
  const text = query.toString().replaceAll("%2C", ",");
  return text ? `${base}?${text}` : base;
}

/** The view at an address. */
const viewed = once(async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}, MOST_KEPT);

/** What a view changes on a page that shows something, in the order of Dash's outputs; `same` for the rest. */
export function news(view, shown, same) {
  const parts = Object.entries(view.shown.keys).map(([name, key]) => (shown.keys[name] === key ? same : view.parts[name]));
  return [...parts, view.notices, view.shown];
}

/** The wire from the address to all parts. Where there is no such view, the server's callback is asked. */
export async function view(search, shown) {
  const { no_update: same, set_props: set } = window.dash_clientside;
  try {
    return news(await viewed(viewAddress(shown.views, search)), shown, same);
  } catch {
    set("shown", { asked: search });
    return [...Object.keys(shown.keys), "notices", "shown"].map(() => same);
  }
}

/** The changes that a reader may be about to make: of the link below the pointer, or of a picker's neighbouring options. */
export function likely(target) {
  const picker = target.closest("select");
  if (!picker) return [changeOf(target)].filter(Boolean);
  const { options, selectedIndex } = picker;
  const near = [options[selectedIndex - 1], options[selectedIndex + 1]].filter((option) => option?.value);
  return near.map((option) => CHANGES[picker.id]?.(option.value)).filter(Boolean);
}

/** Asks for what is likely to come next. */
export function ahead(fields) {
  if (views && !navigator.connection?.saveData) viewed(viewAddress(views, changed(location.search, fields))).catch(() => {});
}

/** Asks when the pointer or the focus reaches a link or a picker. */
export function askAhead() {
  addEventListener("willdash:shown", ({ detail }) => (views = detail.views));
  for (const sign of ["pointerover", "focusin"]) {
    document.addEventListener(sign, ({ target }) => target.closest && likely(target).forEach(ahead));
  }
}
