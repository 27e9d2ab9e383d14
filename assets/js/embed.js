// The script inside an embed's document: choices change it in place, and the page around hears how high it is.
import { exchange, show, wire } from "./documents.js";
import { reportHeight, reportWayOut, tellHeight } from "./embed/report.js";
import { isVisit } from "./within.js";

/** A sandbox may give the document an origin of its own; then it asks its server as any other site would. */
const options = { credentials: "omit", mode: "cors" };

/** The link of the same words that leads to the same address and is seen; links may change their order. */
const sameLink = (address, words) =>
  [...document.querySelectorAll("a[href]")].find(
    (link) => link.getAttribute("href") === address && link.textContent === words && link.getClientRects().length,
  );

/** Keyboard readers stay where they are, or in <main> if that is gone; the page around does not scroll for it. */
function keepFocus(change) {
  const before = document.activeElement ?? document.body;
  const [address, words] = [before.getAttribute("href"), before.textContent];
  change();
  if (before.isConnected && before.getAttribute("href") === address) return;
  const main = document.getElementById("main");
  const place = sameLink(address, words) ?? (before.isConnected ? before : main);
  if (place === main) main.tabIndex = -1;
  place.focus({ preventScroll: true });
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
