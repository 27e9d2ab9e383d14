// The composer: wires the page to the draft. What a change is stands in board/draft.js, what it looks like in board/cards.js.
import { mayReplace, wireAsk } from "./board/ask.js";
import { Board } from "./board/board.js";
import { Cards, readYears } from "./board/cards.js";
import { DRAFT, UNREAD, forget, storeOf, unread } from "./board/kept.js";
import { isEncoded } from "./board/link.js";
import { Previews } from "./board/preview.js";
import { handOver } from "./board/file.js";
import { copyLink, download, openFile, openLink, openShipped, startInHall } from "./board/exchange.js";

const byId = (id) => document.getElementById(id);

/** What the buttons do that stand in no scene. */
const WHOLE = {
  add: (board) => board.addScene(),
  undo: (board) => board.undo(),
  clear: (board) => board.clear(),
  start: startInHall,
  copy: copyLink,
  download,
  "unread-save": () => handOver("willdash-unread.txt", unread(storeOf(window)), "text/plain"),
  "unread-drop": () => {
    forget(storeOf(window), UNREAD);
    byId("compose-unread").hidden = true;
    byId("compose-scenes-title").focus();
  },
};

/** What the buttons in a scene do. */
const OF_SCENE = {
  up: (board, key) => board.move(key, -1),
  down: (board, key) => board.move(key, 1),
  duplicate: (board, key) => board.duplicate(key),
  remove: (board, key) => board.remove(key),
  "question-add": (board, key) => board.ask(key),
  "question-remove": (board, key) => board.askNothing(key),
  "option-add": (board, key) => board.addOption(key),
  "option-remove": (board, key, button) => board.removeOption(key, placeIn(button.closest("li"))),
};

const placeIn = (item) => [...item.parentElement.children].indexOf(item);
const keyAt = (target) => Number(target.closest(".compose-scene")?.dataset.key);

function press(board, { target }) {
  const button = target.closest?.("button[data-do]");
  if (!button) return;
  const name = button.dataset.do;
  if (WHOLE[name]) WHOLE[name](board);
  else OF_SCENE[name](board, keyAt(button), button);
}

/** The path in the draft that a field writes to. */
function pathOf(field) {
  if (field.dataset.option) return `question.options.${placeIn(field.closest("li"))}.${field.dataset.option}`;
  return field.name;
}

function write(board, { target: field }) {
  if (field.id === "compose-file") return;
  const path = pathOf(field);
  if (path.startsWith("shows.")) board.show(keyAt(field), path.slice("shows.".length), shownBy(field));
  else board.write(keyAt(field), path, field.type === "number" ? minutesIn(field) : field.value);
}

/** What a field says is to be shown: the boxes of one name together. */
function shownBy(field) {
  if (field.type !== "checkbox") return field.value;
  const boxes = field.closest("fieldset").querySelectorAll(":checked");
  return [...boxes].map(({ value }) => value).join(",");
}

/** The minutes in a field; null where there are none that can be planned. */
const minutesIn = (field) => (field.value && field.valueAsNumber > 0 && field.valueAsNumber <= Number(field.max) ? field.valueAsNumber : null);

/** Alt and an arrow move the scene; in a list of options they open it, as everywhere. */
function arrow(board, event) {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const key = keyAt(event.target);
  if (!by || !event.altKey || !key || event.target.matches("select")) return;
  event.preventDefault();
  board.move(key, by);
}

/** Opens what the address names, once. */
function openAddress(board) {
  const shipped = new URLSearchParams(location.search).get("da");
  if (isEncoded(location.hash)) openLink(board, location.hash, mayReplace);
  else if (shipped) openShipped(board, shipped, mayReplace);
}

function begin() {
  const root = byId("compose");
  const { language } = root.dataset;
  const calendar = readYears(byId("compose-years"));
  const cards = new Cards(byId("compose-scenes"), { language, calendar, previews: new Previews(language) });
  const board = new Board(root, { cards, language, years: calendar.years });
  root.addEventListener("click", (event) => press(board, event));
  root.addEventListener("input", (event) => write(board, event));
  root.addEventListener("keydown", (event) => arrow(board, event));
  byId("compose-file").addEventListener("change", ({ target }) => openFile(board, target, mayReplace));
  addEventListener("storage", ({ key }) => (key === DRAFT || key === null) && board.follow());
  addEventListener("hashchange", () => openAddress(board));
  wireAsk();
  board.follow();
  root.dataset.ready = "true";
  openAddress(board);
}

begin();
