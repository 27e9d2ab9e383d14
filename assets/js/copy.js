// Buttons that copy: what their `data-copy` names, by its id.

const SHOWN_MS = 2_000;
const LONG_SHOWN_MS = 8_000;
const waiting = new WeakMap();
let status;

/** A line that is read out when it changes; it stands outside of all that is exchanged, and is there from the start. */
function newStatus() {
  const line = document.createElement("p");
  line.className = "visually-hidden";
  line.setAttribute("role", "status");
  document.body.append(line);
  return line;
}

/** Selects the text of an element, so that the reader can copy it. */
function select(element) {
  if (element.select) {
    element.focus();
    element.select();
  } else getSelection().selectAllChildren(element);
}

/** Says it in the button for a while, and to whoever cannot see that. */
function say(button, words, milliseconds) {
  const shown = waiting.get(button);
  clearTimeout(shown?.timer);
  const usual = shown?.usual ?? button.textContent;
  const back = () => {
    waiting.delete(button);
    if (button.textContent === words) button.textContent = usual;
    status.textContent = "";
  };
  button.textContent = words;
  status.textContent = words;
  waiting.set(button, { usual, timer: setTimeout(back, milliseconds) });
}

/** Copies the text of an element; where the browser does not allow that, selects it. */
async function copy(button) {
  const element = document.getElementById(button.dataset.copy);
  try {
    await navigator.clipboard.writeText((element.value ?? element.textContent).trim());
    say(button, button.dataset.done, SHOWN_MS);
  } catch {
    select(element);
    say(button, button.dataset.refused, LONG_SHOWN_MS);
  }
}

/** Wires every such button, wherever it stands; they are hidden where there is no script. */
export function copyOnRequest() {
  status = newStatus();
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("button[data-copy]");
    if (button) copy(button);
  });
}
