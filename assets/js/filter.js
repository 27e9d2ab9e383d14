// The catalogue follows what is being written: the server finds, so that list, counts and address always agree.
import { show } from "./visit.js";
import { addressOf } from "./within.js";

const PAUSE_MS = 120;
let waiting;
let asked = new AbortController();

/** Shows what a form asks for; an answer that was overtaken is dropped. The address changes without a new step back. */
async function follow(form) {
  asked.abort();
  asked = new AbortController();
  const url = addressOf(form, new FormData(form), location);
  try {
    const answer = await fetch(url, { headers: { Accept: "text/html" }, signal: asked.signal });
    if (!answer.ok) return;
    const html = await answer.text();
    history.replaceState(null, "", url);
    show(html);
  } catch (error) {
    if (error.name !== "AbortError") form.requestSubmit();
  }
}

/** Wires the field for words, wherever it stands. */
export function filterCatalogue() {
  document.addEventListener("input", ({ target }) => {
    if (!target.matches(".catalogue-filters input[type=search]")) return;
    clearTimeout(waiting);
    waiting = setTimeout(follow, PAUSE_MS, target.form);
  });
}
