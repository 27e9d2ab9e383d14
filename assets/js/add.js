// "Add this view to the storyboard", in the header of every page with a view. All tabs show the same number of scenes.
import { MOST_SCENES, added, scene, words } from "./board/draft.js";
import { DRAFT, keepDraft, keptDraft, storeOf } from "./board/kept.js";
import { hasView, titleOf, viewOf } from "./board/view.js";
import { filled } from "./plenary/words.js";

const byId = (id) => document.getElementById(id);

/** A sentence that the server has written into the page. */
const say = (name, ...places) => filled(byId("board-add").getAttribute(`data-${name}`), places);

/** How many scenes there are, with the way to them, in words. */
const opens = (count) => say(count === 1 ? "open-one" : "open-many", count);

/** Shows the number of scenes on the link to the composer, and hides the button where there is nothing to add. */
function paint() {
  const root = byId("board-add");
  if (!root) return;
  root.hidden = !hasView(location.pathname) || Boolean(document.querySelector("main.page-message"));
  const { length } = keptDraft(storeOf(window)).scenes;
  const link = byId("board-open");
  link.hidden = !length;
  link.querySelector("[aria-hidden]").textContent = length;
  link.querySelector(".visually-hidden").textContent = opens(length);
  link.title = opens(length);
}

/** Says what was done, with the way to the scenes. */
function tell(sentence, count) {
  const parts = [sentence];
  if (count) {
    const link = document.createElement("a");
    link.href = byId("board-open").href;
    link.textContent = opens(count);
    parts.push(" ", link);
  }
  byId("board-said").replaceChildren(...parts);
}

const FIELDS = ["indicator", "year", "city"];
const PATIENCE_MS = 2_000;

/** Whether `<main>` says that the page shows what its address asks for. */
function isSettled() {
  const { dataset } = byId("main") ?? { dataset: {} };
  const asked = new URLSearchParams(location.search);
  const isOfAddress = FIELDS.every((name) => !asked.get(name) || asked.get(name) === dataset[name]);
  return Boolean(dataset.indicator) && (location.pathname !== "/" || isOfAddress);
}

/** Waits until the page has settled; not for ever, since an address may ask for what there is not. */
async function settled() {
  if (isSettled()) return;
  await new Promise((done) => {
    addEventListener("willdash:settled", done, { once: true });
    setTimeout(done, PATIENCE_MS);
  });
}

/** Adds what the page shows to the draft. */
async function add() {
  await settled();
  const store = storeOf(window);
  const draft = keptDraft(store);
  if (draft.scenes.length >= MOST_SCENES) {
    tell(say("most"), draft.scenes.length);
    return;
  }
  const { view, shows } = viewOf(location.pathname, location.search, byId("main")?.dataset ?? {});
  const title = titleOf(document.title);
  const fresh = scene(view, shows, document.documentElement.lang === "en" ? words("", title) : words(title, ""));
  const next = added(draft, fresh);
  const failure = keepDraft(store, next);
  tell(failure ? say(failure) : say("added", title), failure ? 0 : next.scenes.length);
  paint();
}

/** Wires the button, wherever it stands and whenever it is put anew. */
export function addToBoard() {
  document.addEventListener("click", ({ target }) => target.closest?.("#board-add-go") && add());
  addEventListener("storage", ({ key }) => (key === DRAFT || key === null) && paint());
  addEventListener("willdash:visited", paint);
  addEventListener("pageshow", paint);
  paint();
}
