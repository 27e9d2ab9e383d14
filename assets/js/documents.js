// Other documents of the site, fetched and shown in the place of this one, part by part, so that focus, scroll and open parts stay.
import morphdom from "morphdom";

import { isPlain } from "./clicks.js";
import { once } from "./once.js";
import { addressOf } from "./within.js";

const MOST_KEPT = 30;

const asked = once(async (address, options) => {
  const answer = await fetch(address, { headers: { Accept: "text/html" }, ...options });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}, MOST_KEPT);

/** The document at an address; asked for once. */
export const fetched = (url, options = {}) => asked(url.pathname + url.search, options);

/** What a reader has opened stays open; fields keep what is being written. */
const onBeforeElUpdated = (from, to) => {
  if (from.isEqualNode(to)) return false;
  if (from.tagName === "DETAILS" && from.open) to.open = true;
  return !(from === document.activeElement && from.matches("input:not([type=checkbox], [type=radio]), textarea:not([readonly])"));
};

/** Puts another document in the place of this one; `parts` are selectors of what changes beside <main>. */
export function show(html, parts = []) {
  const next = new DOMParser().parseFromString(html, "text/html");
  if (!next.getElementById("main")) throw new Error("no main");
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  const canonical = document.querySelector("link[rel=canonical]");
  if (canonical) canonical.href = next.querySelector("link[rel=canonical]").href;
  for (const part of ["#main", ...parts]) {
    morphdom(document.querySelector(part), next.querySelector(part), { onBeforeElUpdated });
  }
}

let latest = 0;

/**
 * Lets `show` show the document at an address, unless a later one overtook it; whatever goes wrong, `leave` leads there.
 * Answers whether it is shown.
 */
export async function exchange(url, { show, leave, options }) {
  const number = ++latest;
  const main = document.getElementById("main");
  main.setAttribute("aria-busy", "true");
  try {
    const html = await fetched(url, options);
    if (number === latest) show(html);
    return number === latest;
  } catch {
    if (number === latest) leave(url);
    return false;
  } finally {
    main.removeAttribute("aria-busy");
  }
}

/** The address that an event's link leads to, if it is to be shown in the place of this document. */
function targetOf(event, isWithin) {
  const link = event.target.closest?.("a[href]");
  if (!link || !["", "_self"].includes(link.target) || link.hasAttribute("download")) return null;
  const url = new URL(link.href);
  return isWithin(url) ? url : null;
}

/** Wires links and forms: `visit` is told where a reader goes; the likely next address is fetched ahead. */
export function wire({ isWithin, visit, options }) {
  document.addEventListener("click", (event) => {
    const url = isPlain(event) && !event.defaultPrevented && targetOf(event, isWithin);
    if (!url) return;
    event.preventDefault();
    visit(url);
  });
  for (const sign of ["pointerover", "focusin"]) {
    document.addEventListener(sign, (event) => {
      const url = targetOf(event, isWithin);
      if (url && !navigator.connection?.saveData) fetched(url, options).catch(() => {});
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
}
