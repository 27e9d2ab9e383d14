// Follows links and choices within a page by morphing its parts; the browser's back and forward lead through what was shown.
// Whatever goes wrong, the browser follows the link itself.
import { exchange, show as showParts, wire } from "./documents.js";
import { isApart, isVisit } from "./within.js";

const PARTS = ["body > header", "body > footer"];

/** Puts another document in the place of this one, part by part; a field that had to move keeps the focus. */
export function show(html) {
  const { id } = document.activeElement ?? document.body;
  showParts(html, PARTS);
  if (id && document.activeElement === document.body) document.getElementById(id)?.focus({ preventScroll: true });
}

/** Shows an address; a later visit overtakes an earlier one. */
async function visit(url, { isBack = false } = {}) {
  const isElsewhere = url.pathname !== location.pathname;
  const isShown = await exchange(url, {
    show: (html) => {
      if (!isBack) history.pushState(null, "", url);
      show(html);
    },
    leave: (url) => location.assign(url),
  });
  if (isShown) arrive(url, isElsewhere, isBack);
}

/** Where the reader is after a visit: at the place named, or at the top of another page, else where they were. */
function arrive(url, isElsewhere, isBack) {
  dispatchEvent(new CustomEvent("willdash:visited"));
  const place = document.getElementById(url.hash.slice(1));
  if (place) place.scrollIntoView({ block: isElsewhere ? "start" : "nearest" });
  else if (isElsewhere && !isBack) {
    scrollTo(0, 0);
    document.getElementById("main").focus({ preventScroll: true });
  }
}

/** Wires links, forms and the browser's own back and forward. */
export function followVisits() {
  wire({ isWithin: (url) => isVisit(url, new URL(location.href)), visit });
  addEventListener("popstate", () => isApart(location) || visit(new URL(location.href), { isBack: true }));
}
