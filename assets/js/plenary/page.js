// What stage, presenter's window and phone have in common: their words, their state line, their dialogs.
import { filled } from "./words.js";

export const byId = (id) => document.getElementById(id);
export const sleep = (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds));
export const language = document.documentElement.lang;
export const code = document.body.dataset.code;

/** A sentence in the reader's language; places are filled one after the other. */
export function words(name, ...places) {
  return filled(byId("words").getAttribute(`data-${name}`) ?? "", places);
}

/** Says something in the line at the edge of the window, or nothing. */
export function state(sentence) {
  const line = byId("server-state");
  if (line.textContent === sentence) return;
  line.textContent = sentence;
  line.hidden = !sentence;
}

/** Opens a dialog, or closes it where it is open. */
export function toggle(id) {
  const dialog = byId(id);
  if (dialog.open) dialog.close();
  else dialog.showModal();
}

/** Wires the buttons that close dialogs. */
export function closeOnRequest() {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-close]");
    if (button) byId(button.dataset.close).close();
  });
}
