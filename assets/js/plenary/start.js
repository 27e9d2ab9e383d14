// Starts a session and leads to the presenter's window.
import { asked } from "./server.js";

/** Starts a session with a storyboard. Throws what stood in the way, as `asked` does. */
export async function start(storyboard) {
  const here = document.documentElement.lang;
  const { director, token } = await asked(`/plenaria/avvia?lang=${here}`, { method: "POST", body: storyboard });
  location.assign(`${director}#${encodeURIComponent(token)}`);
}

/** Wires the buttons that start a storyboard of the package, wherever they stand. */
export function startOnRequest() {
  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("button[data-start]");
    if (!button) return;
    button.disabled = true;
    try {
      await start(await asked(`/plenaria/${button.dataset.start}.json`));
    } catch (error) {
      tell(button, error.message);
    } finally {
      button.disabled = false;
    }
  });
}

/** Says beside the button what stood in the way. */
function tell(button, sentence) {
  const line = button.parentElement.querySelector("[role=status]") ?? document.createElement("p");
  line.setAttribute("role", "status");
  line.textContent = sentence;
  button.after(line);
}
