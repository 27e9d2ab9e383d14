// Asks before a draft is replaced by another.
import { isEmpty } from "./draft.js";
import { counted } from "./words.js";

const dialog = () => document.getElementById("compose-ask");

/** Whether a draft may be replaced; one that is empty may be without a question. */
export function mayReplace(draft) {
  if (isEmpty(draft)) return Promise.resolve(true);
  dialog().querySelector("h2").textContent = counted("ask-title", draft.scenes.length);
  dialog().returnValue = "keep";
  dialog().showModal();
  return new Promise((answer) => {
    const closed = () => {
      if (dialog().open) return; // news of an earlier question, come late
      dialog().removeEventListener("close", closed);
      answer(dialog().returnValue === "replace");
    };
    dialog().addEventListener("close", closed);
  });
}

/** Wires the buttons of the question. */
export function wireAsk() {
  dialog().addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button) dialog().close(button.value);
  });
}
