// A draft in the form of a storyboard, the one of `willdash/core/storyboard.py`, and back.
import { LANGUAGES, words } from "./draft.js";

const NAMELESS = "scaletta";
const LONGEST_ID = 60;
/** Signs that no file of ours may hold, and halves of letters. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

const clean = (text) => text.replace(UNWRITABLE, "").trim();

/** Words with those of one language for both where the other has none. */
function both(given) {
  const [it, en] = LANGUAGES.map((language) => clean(given[language]));
  return words(it || en, en || it);
}

/** Those of some words that are not empty. */
const filled = (fields) => Object.fromEntries(Object.entries(fields).filter(([, { it }]) => it));

/** The name of a storyboard in addresses and files: small letters and hyphens. */
export function idOf(title) {
  const plain = both(title).it.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const letters = plain.replace(/[^a-z]+/g, "-").slice(0, LONGEST_ID);
  return letters.replace(/^-|-$/g, "") || NAMELESS;
}

function sceneOf({ view, shows, title, sentence, notes, minutes, question }) {
  const asked = question && { asks: both(question.asks), options: question.options.map(both) };
  const optional = filled({ sentence: both(sentence), notes: both(notes) });
  return { view, shows, title: both(title), ...optional, minutes, ...(asked && { question: asked }) };
}

/** A draft as a storyboard. */
export function storyboardOf({ title, description, scenes }) {
  return {
    id: idOf(title),
    title: both(title),
    description: both(description),
    scenes: scenes.map(sceneOf),
  };
}

/** A storyboard as text: JSON, which is YAML too. */
export const written = (storyboard) => `${JSON.stringify(storyboard, null, 2)}\n`;

/** The place of the scene that a line of such a text belongs to; -1 for what stands before the scenes. */
export function sceneAtLine(text, line) {
  const before = text.split("\n").slice(0, line);
  return before.filter((each) => /^ {4}\{$/.test(each)).length - 1;
}

/** Words that are the same in both languages count as written in the reader's own. */
function apart(given, language) {
  if (given.it !== given.en) return given;
  return language === "en" ? words("", given.en) : words(given.it, "");
}

/** A draft whose words stand in the other language only where they differ. */
export function unfilled(draft, language) {
  const own = (given) => apart(given, language);
  const ask = ({ asks, options }) => ({ asks: own(asks), options: options.map(own) });
  return {
    title: own(draft.title),
    description: own(draft.description),
    scenes: draft.scenes.map((scene) => ({
      ...scene,
      title: own(scene.title),
      sentence: own(scene.sentence),
      notes: own(scene.notes),
      question: scene.question && ask(scene.question),
    })),
  };
}
