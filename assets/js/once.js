// What is asked for once and kept, however often it is wanted; a failure is not kept, and the oldest goes first.

/** `ask(key, …)`, of which no more than so many answers are kept. */
export function once(ask, most) {
  const kept = new Map();
  return (key, ...given) => {
    if (!kept.has(key)) {
      const asked = ask(key, ...given);
      asked.catch(() => kept.delete(key));
      kept.set(key, asked);
      if (kept.size > most) kept.delete(kept.keys().next().value);
    }
    return kept.get(key);
  };
}
