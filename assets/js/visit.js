// Follows links and choices within a page by morphing <main>, so that focus, scroll and open parts stay.
// Whatever goes wrong, the browser follows the link itself.
import morphdom from "morphdom";

import { addressOf, isApart, isVisit } from "./within.js";

const MOST_KEPT = 30;
const kept = new Map();

/** The document at an address; asked for once. */
function fetched(url) {
  const address = url.pathname + url.search;
  if (!kept.has(address)) {
    const asked = fetch(address, { headers: { Accept: "text/html" } }).then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.text();
    });
    asked.catch(() => kept.delete(address));
    kept.set(address, asked);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value);
  }
  return kept.get(address);
}

/** What a reader has opened stays open; fields keep what is being written. */
const beforeUpdate = (from, to) => {
  if (from.isEqualNode(to)) return false;
  if (from.tagName === "DETAILS" && from.open) to.open = true;
  return !(from === document.activeElement && from.matches("input:not([type=checkbox], [type=radio]), textarea"));
};

/** Puts another document in the place of this one, part by part. */
export function show(html) {
  const next = new DOMParser().parseFromString(html, "text/html");
  const main = next.getElementById("main");
  if (!main) throw new Error("no main");
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  const canonical = document.querySelector("link[rel=canonical]");
  if (canonical) canonical.href = next.querySelector("link[rel=canonical]").href;
  morphdom(document.getElementById("main"), main, { onBeforeElUpdated: beforeUpdate });
  for (const part of ["header", "footer"]) {
    morphdom(document.querySelector(`body > ${part}`), next.querySelector(`body > ${part}`), {
      onBeforeElUpdated: beforeUpdate,
    });
  }
}

let latest = 0;

/** Shows an address; a later visit overtakes an earlier one. */
async function visit(url, { isBack = false } = {}) {
  const number = ++latest;
  const isElsewhere = url.pathname !== location.pathname;
  const main = document.getElementById("main");
  main.setAttribute("aria-busy", "true");
  try {
    const html = await fetched(url);
    if (number !== latest) return;
    if (!isBack) history.pushState(null, "", url);
    show(html);
  } catch {
    if (number === latest) location.assign(url);
    return;
  } finally {
    main.removeAttribute("aria-busy");
  }
  arrive(url, isElsewhere, isBack);
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

function isPlain(event) {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** The address that an event's link leads to, if it is within this page. */
function targetOf(event) {
  const link = event.target.closest?.("a[href]");
  if (!link || link.target || link.hasAttribute("download")) return null;
  const url = new URL(link.href);
  return isVisit(url, new URL(location.href)) ? url : null;
}

/** Wires links, forms and the browser's own back and forward; the likely next address is fetched ahead. */
export function followVisits() {
  document.addEventListener("click", (event) => {
    const url = isPlain(event) && !event.defaultPrevented && targetOf(event);
    if (!url) return;
    event.preventDefault();
    visit(url);
  });
  for (const sign of ["pointerover", "focusin"]) {
    document.addEventListener(sign, (event) => {
      const url = targetOf(event);
      if (url && !navigator.connection?.saveData) fetched(url).catch(() => {});
    });
  }
  const send = (event) => {
    const form = event.target.closest("form[data-visit]");
    if (!form) return;
    event.preventDefault();
    visit(addressOf(form, new FormData(form), location));
  };
  document.addEventListener("submit", send);
  document.addEventListener("change", send);
  addEventListener("popstate", () => isApart(location) || visit(new URL(location.href), { isBack: true }));
}
