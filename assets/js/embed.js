// The script inside an embed's document: choices change it in place, and the page around hears how high it is.
import { exchange, show, wire } from "./documents.js";
import { reportHeight, reportWayOut, tellHeight } from "./embed/report.js";
import { isVisit } from "./within.js";

/** A sandbox may give the document an origin of its own; then it asks its server as any other site would. */
const options = { credentials: "omit", mode: "cors" };

/** Keyboard readers stay in <main> when what they stood on is gone; the page around does not scroll for it. */
function keepFocus(change) {
  const before = document.activeElement;
  change();
  if (!before || before.isConnected) return;
  const main = document.getElementById("main");
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}

/** Shows an address without an entry in the history, since the back button belongs to the page around. */
async function visit(url) {
  await exchange(url, {
    show: (html) => keepFocus(() => show(html)),
    leave: (url) => location.replace(url),
    options,
  });
  tellHeight();
}

document.documentElement.classList.add("scripted");
wire({ isWithin: (url) => isVisit(url, location), visit, options });
reportWayOut();
reportHeight();
