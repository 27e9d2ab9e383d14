// Links inside the page name only what they change, those to other pages only the page. They are completed with the present
// address, so that "open in a new tab" works, and a plain click changes the selection without loading a page.
import { changed, show } from "./address.js";
import { isPlain } from "./clicks.js";
import { isWaiting } from "./from-document.js";

const INSIDE = '#page a[href^="?"]';
const ROWS = "tr[data-area], li[data-indicator]";

/** The fields that a link changes, whether it was completed or not. */
const fieldsOf = (link) => {
  link.dataset.change ??= link.getAttribute("href").slice(1);
  return Object.fromEntries(new URLSearchParams(link.dataset.change));
};

/** Completes a link inside the page with what the address says now; its own change is kept beside it. */
function complete(link) {
  link.setAttribute("href", changed(location.search, fieldsOf(link)) || "?");
}

/** Completes the links around the page and to other pages, which are few. */
export function completePages() {
  for (const link of document.querySelectorAll(".language-switch")) complete(link);
  for (const link of document.querySelectorAll("a[data-page]")) link.setAttribute("href", link.dataset.page + location.search);
}

/** The link that a click is meant for: one clicked on, or that of the row clicked on. */
function linkOf(target) {
  const link = target.closest("a, button, input, select, label");
  if (link) return link.matches(INSIDE) ? link : null;
  return target.closest(ROWS)?.querySelector(INSIDE) ?? null;
}

/** The fields that a click there would change; null where it would change none. */
export function changeOf(target) {
  const link = linkOf(target);
  return link && fieldsOf(link);
}

/** Follows links inside the page without leaving it. The hundreds of them are completed as a reader reaches them. */
export function followLinks() {
  for (const sign of ["pointerover", "pointerdown", "focusin"]) {
    document.addEventListener(sign, ({ target }) => {
      const link = target.closest?.(INSIDE);
      if (link) complete(link);
    });
  }
  document.addEventListener("click", (event) => {
    const fields = isPlain(event) && !event.defaultPrevented && !isWaiting() && changeOf(event.target);
    if (!fields || String(getSelection())) return;
    event.preventDefault();
    show(changed(location.search, fields));
  });
}
