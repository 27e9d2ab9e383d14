// Sentences with places in them: %s one after the other, or %a and %b where a language turns them round.

/** The sentence with its places filled. */
export function filled(sentence, places) {
  let next = 0;
  return sentence.replace(/%([sab])/g, (_, place) => String(places[{ a: 0, b: 1 }[place] ?? next++] ?? ""));
}
