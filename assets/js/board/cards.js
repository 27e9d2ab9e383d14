// The cards of the scenes: each shows one scene of the draft in its fields.
import { minutesOf, words } from "./draft.js";
import { counted, numberIn, own, say } from "./words.js";

const byId = (id) => document.getElementById(id);
const copyOf = (id) => byId(id).content.firstElementChild.cloneNode(true);

/** Indicator to its years, the latest first, and to the one shown by default; written by the server. */
export function readYears(element) {
  const lists = [...element.attributes].filter(({ name }) => name.startsWith("data-"));
  const numbers = lists.map(({ name, value }) => [name.slice("data-".length), value.split(",").map(Number)]);
  return {
    years: Object.fromEntries(numbers.map(([id, [, ...years]]) => [id, years])),
    usual: Object.fromEntries(numbers.map(([id, [usual]]) => [id, usual])),
  };
}

/** The words in both languages at a path of a draft whose last part is a language, as in `question.asks.it`. */
const wordsAt = (value, path) =>
  path.split(".").slice(0, -1).reduce((inside, name) => inside?.[name], value) ?? words();

/** Changes a field only where it shows something else, so that a cursor stays where it is. */
function put(field, value) {
  const shows = field.type === "number" ? field.value !== "" && Number(field.value) === value : field.value === value;
  const isBeingWritten = field === document.activeElement && field.type === "number" && value === null;
  if (!shows && !isBeingWritten) field.value = value ?? "";
}

/** Shows the words of a field, and behind an empty one those of the other language, which stand for both. */
export function putWords(field, both) {
  put(field, both[field.lang]);
  field.placeholder = both[field.lang === "en" ? "it" : "en"];
}

/** Chooses an option; one that is not offered any more is added, so that nothing is changed unasked. */
function choose(select, value) {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(say("gone", value), value));
  select.value = value;
}

/** Works with focus and cursor kept, wherever nodes are moved. */
function keepingFocus(work) {
  const field = document.activeElement;
  const { selectionStart: start = null, selectionEnd: end } = field;
  work();
  if (field === document.activeElement || !field.isConnected) return;
  field.focus({ preventScroll: true });
  if (start !== null) field.setSelectionRange(start, end);
}

export class Cards {
  constructor(list, { language, previews, calendar }) {
    Object.assign(this, { list, language, previews, calendar });
  }

  /** The card of a scene. */
  of(key) {
    return this.list.querySelector(`:scope > [data-key="${key}"]`);
  }

  /** Shows all scenes of a draft in their order. */
  draw(draft) {
    const { scenes } = draft;
    const old = new Map([...this.list.children].map((card) => [Number(card.dataset.key), card]));
    const cards = scenes.map(({ key }) => old.get(key) ?? this.#fresh(key));
    keepingFocus(() => {
      for (const card of old.values()) if (!cards.includes(card)) card.remove();
      cards.forEach((card, place) => {
        if (this.list.children[place] !== card) this.list.insertBefore(card, this.list.children[place] ?? null);
      });
    });
    scenes.forEach((scene, place) => this.fill(cards[place], scene, place, scenes.length));
    byId("compose-none").hidden = scenes.length > 0;
    this.total(draft);
  }

  /** Says how many scenes there are and how long they take. */
  total(draft) {
    const minutes = say("minutes", numberIn(this.language, minutesOf(draft)));
    byId("compose-total").textContent = draft.scenes.length ? `${counted("total", draft.scenes.length)}, ${minutes}` : "";
  }

  #fresh(key) {
    const card = copyOf("compose-scene");
    card.dataset.key = key;
    const heading = card.querySelector(".compose-number");
    heading.id = `scene-${key}`;
    card.setAttribute("aria-labelledby", heading.id);
    for (const button of card.querySelectorAll(".compose-moves button")) button.setAttribute("aria-describedby", heading.id);
    return card;
  }

  /** Shows a scene in its card. */
  fill(card, scene, place, of) {
    card.querySelector(".compose-number").textContent = say("number", place + 1, of);
    card.querySelector("[data-do=up]").ariaDisabled = String(place === 0);
    card.querySelector("[data-do=down]").ariaDisabled = String(place === of - 1);
    this.#shows(card, scene);
    this.#question(card, scene);
    put(card.querySelector("[name=view]"), scene.view);
    put(card.querySelector("[name=minutes]"), scene.minutes);
    for (const field of card.querySelectorAll("[name][lang]")) putWords(field, wordsAt(scene, field.name));
    card.querySelector(".compose-preview").ariaLabel = say("preview", own(scene.title, this.language));
    this.previews.want(card, scene);
  }

  #shows(card, { view, shows }) {
    const select = (name) => card.querySelector(`select[name="shows.${name}"]`);
    this.#years(select("year"), shows.indicator);
    for (const name of ["indicator", "city", "year", "cluster", "versus", "practice"]) choose(select(name), shows[name] ?? "");
    const compared = (shows.compare ?? "").split(",");
    for (const box of card.querySelectorAll("[name='shows.compare']")) box.checked = compared.includes(box.value);
    for (const part of card.querySelectorAll(".compose-only")) part.hidden = !part.dataset.views.split(" ").includes(view);
  }

  /** The years of an indicator. */
  #years(select, indicator) {
    if (select.dataset.of === (indicator ?? "")) return;
    select.dataset.of = indicator ?? "";
    const usual = this.calendar.usual[indicator];
    const latest = new Option(usual ? say("latest-year", usual) : say("latest"), "");
    select.replaceChildren(latest, ...(this.calendar.years[indicator] ?? []).map((year) => new Option(year, year)));
  }

  #question(card, { question }) {
    card.querySelector(".compose-question").hidden = !question;
    card.querySelector("[data-do=question-add]").hidden = Boolean(question);
    const list = card.querySelector(".compose-options");
    const options = question?.options ?? [];
    while (list.children.length > options.length) list.lastElementChild.remove();
    while (list.children.length < options.length) list.append(copyOf("compose-option"));
    options.forEach((option, place) => {
      for (const field of list.children[place].querySelectorAll("[data-option]")) putWords(field, option);
    });
  }
}
