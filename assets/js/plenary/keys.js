// Keys of the keyboard and of clickers, which send PageUp and PageDown, and a full stop for a blank screen.

/** Key to command; the help lists the same (willdash/views/live/keys.py). */
export const KEYS = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  g: "goto",
  b: "blank",
  ".": "blank",
  q: "join",
  v: "ask",
  c: "bar",
  r: "plan",
  Escape: "plan",
  f: "full",
  "?": "help",
};
const WRITES = "input, select, textarea";

/** The command that a key gives, or null: keys with Ctrl or Alt are the browser's, those in a field are the field's. */
export function commandOf({ key, ctrlKey, metaKey, altKey, target }) {
  if (ctrlKey || metaKey || altKey) return null;
  if (target?.closest?.(WRITES) && key !== "Escape") return null;
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
