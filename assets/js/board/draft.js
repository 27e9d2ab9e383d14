// A draft of a storyboard: what a reader is composing. Every change gives a new draft; none is ever changed.
import { changed } from "../address.js";

export const MOST_SCENES = 40;
export const FEWEST_OPTIONS = 2;
export const MOST_OPTIONS = 9;
export const MOST_MINUTES = 60;
export const USUAL_MINUTES = 2;
export const LANGUAGES = ["it", "en"];
export const VIEWS = ["map", "panel", "table", "rug", "spine", "trend", "scatter", "versus", "practice"];

/** How many letters each kind of words may have; the server holds the same limits. */
export const LONGEST = { title: 90, description: 240, sentence: 240, notes: 4000, asks: 240, option: 40, shown: 200 };

/** Words in both languages; a scene may be written in one only. */
export const words = (it = "", en = "") => ({ it, en });

/** A storyboard without scenes. */
export const blank = () => ({ title: words(), description: words(), scenes: [] });

/** A scene without words that shows something in some way. */
export function scene(view, shows, title = words()) {
  return { view, shows, title, sentence: words(), notes: words(), minutes: USUAL_MINUTES, question: null };
}

/** A question that still has to be worded. */
export const question = () => ({ asks: words(), options: [words(), words()] });

/** Whether somebody has put anything into the draft. */
export function isEmpty({ title, description, scenes }) {
  return !scenes.length && [title, description].every(({ it, en }) => !it && !en);
}

/** The place of a scene, from 0; -1 where it is gone. */
export const placeOf = (draft, key) => draft.scenes.findIndex((each) => each.key === key);

/** A number that no scene of the draft goes by. */
const nextKey = (draft) => Math.max(0, ...draft.scenes.map(({ key }) => key)) + 1;

/** Puts a scene at a place, by default the last; a draft that is full stays as it is. */
export function added(draft, fresh, place = draft.scenes.length) {
  if (draft.scenes.length >= MOST_SCENES) return draft;
  return { ...draft, scenes: draft.scenes.toSpliced(place, 0, { ...fresh, key: nextKey(draft) }) };
}

/** Moves a scene by some places; not beyond the first or the last. */
export function moved(draft, key, by) {
  const from = placeOf(draft, key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= draft.scenes.length) return draft;
  return { ...draft, scenes: draft.scenes.toSpliced(from, 1).toSpliced(to, 0, draft.scenes[from]) };
}

/** Takes a scene out. */
export const removed = (draft, key) => ({ ...draft, scenes: draft.scenes.filter((each) => each.key !== key) });

/** Puts a copy of a scene behind it. */
export function duplicated(draft, key) {
  const place = placeOf(draft, key);
  return place < 0 ? draft : added(draft, structuredClone(draft.scenes[place]), place + 1);
}

/** The value with what stands at a path, as in `question.options.1.it`, replaced. */
function replaced(value, [name, ...rest], fresh) {
  const inside = rest.length ? replaced(value?.[name] ?? {}, rest, fresh) : fresh;
  return Array.isArray(value) ? value.with(Number(name), inside) : { ...value, [name]: inside };
}

/** Changes one thing of the storyboard itself, as in `title.it`. */
export const retitled = (draft, path, fresh) => replaced(draft, path.split("."), fresh);

/** Changes one thing of a scene, by its path. */
export function edited(draft, key, path, fresh) {
  const place = placeOf(draft, key);
  if (place < 0) return draft;
  return { ...draft, scenes: draft.scenes.with(place, replaced(draft.scenes[place], path.split("."), fresh)) };
}

/** What a scene shows after some fields change; years and norms that the indicator does not have go, the rest stays. */
export function shown(shows, fields, years) {
  const next = Object.fromEntries(new URLSearchParams(changed(`?${new URLSearchParams(shows)}`, fields)));
  const known = years[next.indicator];
  if (fields.indicator && known && !known.includes(Number(next.year))) delete next.year;
  return next;
}

/** Planned minutes of all scenes that have some. */
export const minutesOf = ({ scenes }) => scenes.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
