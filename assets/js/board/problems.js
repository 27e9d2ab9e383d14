// What is wrong with a draft, said where it can be mended.
import { sceneAtLine } from "./storyboard.js";
import { say } from "./words.js";

const byId = (id) => document.getElementById(id);
let number = 0;

/** The place for the words about a field, and the field itself where there is one. */
function placeFor(part, name, language) {
  const field = part.querySelector(`[name="${name}.${language}"], [name="${name}"]`);
  const line = field?.closest(".compose-field").querySelector(".compose-error");
  return { field, line: line ?? part.querySelector(`[data-for="${name}"]`) };
}

/** Says at every field what it lacks, and takes back what was said before; gives the first place to go to. */
export function showLacks(lacks, { root, cards, language }) {
  for (const line of root.querySelectorAll(".compose-error")) line.hidden = true;
  for (const field of root.querySelectorAll("[aria-invalid]")) {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
  }
  const places = lacks.map(({ key, field: name, say: why }) => {
    const part = key === null ? root : cards.of(key);
    const { field, line } = placeFor(part, name, language);
    line.id ||= `compose-error-${(number += 1)}`;
    line.textContent = say(`lack-${why}`);
    line.hidden = false;
    field?.setAttribute("aria-invalid", "true");
    field?.setAttribute("aria-describedby", line.id);
    return field ?? line;
  });
  return places[0];
}

/** Goes to a place, and opens what hides it. */
export function goTo(place) {
  for (let around = place.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
  const field = place.matches("input, select, textarea") ? place : place.parentElement.querySelector("input, button");
  (field ?? place).focus();
}

/** One item for each problem; `hasLines` where the reader has the file that the lines are of. */
function items(problems, hasLines) {
  return problems.map(({ line, say: what, fix }) => {
    const words = hasLines && line ? say("problem", line, what, fix) : say("problem-whole", what, fix);
    return Object.assign(document.createElement("li"), { textContent: words });
  });
}

/** Says above all what is wrong, under a sentence of its own. */
export function showAbove(sentence, problems, { hasLines }) {
  const box = byId("compose-problems");
  box.querySelector("p").textContent = sentence;
  box.querySelector("ul").replaceChildren(...items(problems, hasLines));
  box.hidden = false;
  box.focus();
}

/** Says what is wrong in a card, or above all where there is none; gives the place. */
function showAt(card, problems) {
  if (!card) {
    showAbove("", problems, { hasLines: false });
    return byId("compose-problems");
  }
  const list = card.querySelector(".compose-problems");
  list.replaceChildren(...items(problems, false));
  list.hidden = false;
  return card;
}

/** Says what the server found, each at its scene; gives the first place to go to. */
export function showFound(problems, text, draft, cards) {
  clearFound(cards);
  const found = new Map();
  for (const problem of problems) {
    const place = sceneAtLine(text, problem.line ?? 0);
    found.set(place, [...(found.get(place) ?? []), problem]);
  }
  const places = [...found].map(([place, some]) => showAt(cards.of(draft.scenes[place]?.key), some));
  return places[0];
}

/** Takes back what was said of files and by the server. */
export function clearFound(cards) {
  byId("compose-problems").hidden = true;
  for (const list of cards.list.querySelectorAll(".compose-problems")) list.hidden = true;
}
