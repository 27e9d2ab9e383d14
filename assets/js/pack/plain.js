// Links of the map page in a pack: those to what the pack holds lead there, others become plain text.
import { changedTo, hashOf } from "./selection.js";

const ELSEWHERE = /^(https?:|mailto:|#)/;

/** Takes the downloads away, and turns links to what the pack does not hold into plain text. */
export function plain(root, selection, data) {
  for (const files of root.querySelectorAll(".downloads")) files.remove();
  for (const link of root.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href");
    if (ELSEWHERE.test(href)) continue;
    const change = href.startsWith("?") ? Object.fromEntries(new URLSearchParams(href)) : null;
    if (change && changedTo(selection, change, data)) link.dataset.change = href.slice(1);
    else if (link.dataset.page && isAlone(link)) link.parentElement.remove();
    else unlinked(link);
  }
}

/** Says where each link leads from a selection on. */
export function complete(root, selection, data) {
  for (const link of root.querySelectorAll("a[data-change]")) {
    const next = changedTo(selection, Object.fromEntries(new URLSearchParams(link.dataset.change)), data);
    link.setAttribute("href", hashOf(next ?? selection));
  }
}

/** Whether a paragraph is there for the link alone. */
const isAlone = (link) => link.parentElement.tagName === "P" && link.parentElement.textContent.trim() === link.textContent.trim();

function unlinked(link) {
  const words = document.createElement("span");
  for (const { name, value } of link.attributes) if (name !== "href") words.setAttribute(name, value);
  words.append(...link.childNodes);
  link.replaceWith(words);
}
