// The sentences of the composer, as the server has written them into the page.
import { filled } from "../plenary/words.js";

/** A sentence with its places filled. */
export const say = (name, ...places) =>
  filled(document.getElementById("compose-words").getAttribute(`data-${name}`), places);

/** A sentence about a number of things. */
export const counted = (name, count) => say(`${name}-${count === 1 ? "one" : "many"}`, count);

/** A number in the form of a language. */
export const numberIn = (language, number) => number.toLocaleString(language === "en" ? "en-GB" : "it-IT");

/** Words of a bilingual text: those of the reader's language, else the others. */
export const own = (words, language) => words[language] || words.it || words.en;
