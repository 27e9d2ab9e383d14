// Buttons that copy: what their `data-copy` names, by its id.

/** Copies the text of an element and says so in the button for two seconds. */
async function copy(button) {
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
  const words = button.textContent;
  button.textContent = button.dataset.done;
  setTimeout(() => (button.textContent = words), 2_000);
}

/** Wires every such button, wherever it stands; they are hidden where there is no script. */
export function copyOnRequest() {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("button[data-copy]");
    if (button) copy(button);
  });
}
