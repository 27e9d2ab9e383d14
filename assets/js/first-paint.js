// The document holds the whole page before Dash runs. Dash's first two questions are answered from the document, and
// the elements on show become Dash's: nothing is fetched twice, and nothing moves.
import { changed, show } from "./address.js";
import { CHANGES } from "./pick.js";

const IN_DOCUMENT = /_(dash-layout|dash-dependencies)$/;

const onShow = () => document.getElementById("first-paint");

/** Whether Dash has not taken the page over yet. */
export const isWaiting = () => onShow() !== null;

/** A fetch that takes from the document what stands there. */
export function fromDocument(fetch, textOf) {
  return async (resource, options) => {
    const [, name] = IN_DOCUMENT.exec(String(resource?.url ?? resource)) ?? [];
    const text = name && textOf(name);
    return text ? new Response(text, { headers: { "Content-Type": "application/json" } }) : fetch(resource, options);
  };
}

/** Moves what is on show in the place of an element into it. */
export function takeOver(element) {
  element.replaceChildren(...onShow().querySelector(`[id="${element.id}"]`).childNodes);
}

/** What a reader chose in the pickers before they were wired. */
function chosen(first) {
  const selects = [...first.querySelectorAll("select")].filter((select) => !select.selectedOptions[0].defaultSelected);
  return Object.assign({}, ...selects.map((select) => CHANGES[select.id](select.value)));
}

/** Shows Dash's page in the place of the first one, in the same frame; the focus stays where it was. */
function exchange(focused) {
  const first = onShow();
  const fields = chosen(first);
  first.remove();
  document.getElementById("react-entry-point").hidden = false;
  const kept = focused?.isConnected ? focused : focused && document.getElementById(focused.id);
  kept?.focus({ preventScroll: true });
  // Dash hears of changes only after it has drawn.
  if (Object.keys(fields).length) setTimeout(() => show(changed(location.search, fields)));
}

/** Answers Dash from the document, and puts its page in the place of the first one once it is there. */
export function beginWithFirstPaint() {
  window.fetch = fromDocument(window.fetch.bind(window), (name) => document.getElementById(name)?.textContent);
  let focused = document.activeElement === document.body ? null : document.activeElement;
  const follow = ({ target }) => (focused = target);
  document.addEventListener("focusin", follow);
  const begun = () => {
    document.removeEventListener("focusin", follow);
    exchange(focused);
  };
  addEventListener("willdash:shown", begun, { once: true });
}
