// Links inside the page name only what they change, those to other pages only the page. They are completed with the present address, so that
// "open in a new tab" works, and a plain click changes the selection without loading a page.
import { changed, show } from "./address.js";
import { isPlain } from "./clicks.js";

const INSIDE = '#page a[href^="?"]';
const ROWS = "tr[data-area], li[data-indicator]";

/** Completes every link with what the address says now; a link's own change is kept beside it. */
export function completeLinks() {
  for (const link of document.querySelectorAll(`${INSIDE}, a[data-change]`)) {
    const change = link.dataset.change ?? link.getAttribute("href").slice(1);
    link.dataset.change = change;
    link.setAttribute("href", changed(location.search, Object.fromEntries(new URLSearchParams(change))) || "?");
  }
  for (const link of document.querySelectorAll("a[data-page]")) link.setAttribute("href", pageAddress(link, location));
}

/** Where a link to another page or to a file leads: its path with what is shown now. */
const pageAddress = (link, here) => link.dataset.page + here.search;

/** The link that a click is meant for: one clicked on, or that of the row clicked on. */
function linkOf(target) {
  const link = target.closest("a, button, input, select, label");
  if (link) return link.matches(INSIDE) ? link : null;
  return target.closest(ROWS)?.querySelector(INSIDE) ?? null;
}

/** Follows links inside the page without leaving it. */
export function followLinks() {
  document.addEventListener("click", (event) => {
    const link = isPlain(event) && !event.defaultPrevented && linkOf(event.target);
    if (!link || String(getSelection())) return;
    event.preventDefault();
    const change = link.dataset.change ?? link.getAttribute("href").slice(1);
    show(changed(location.search, Object.fromEntries(new URLSearchParams(change))));
  });
}
