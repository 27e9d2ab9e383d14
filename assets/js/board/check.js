// What a draft still lacks before it can be shown; the server checks what it shows.
import { FEWEST_OPTIONS } from "./draft.js";

const isBlank = ({ it, en }) => !it.trim() && !en.trim();

/** What a scene lacks: the field, and which sentence says so. */
function sceneLacks({ title, minutes, question }) {
  const lacks = [];
  if (isBlank(title)) lacks.push({ field: "title", say: "scene-title" });
  if (minutes === null) lacks.push({ field: "minutes", say: "minutes" });
  if (question && isBlank(question.asks)) lacks.push({ field: "question.asks", say: "asks" });
  if (question && (question.options.length < FEWEST_OPTIONS || question.options.some(isBlank))) {
    lacks.push({ field: "question.options", say: "options" });
  }
  return lacks;
}

/** All that a draft lacks, in the order of the page; `key` is the scene's, null for the storyboard itself. */
export function lacking({ title, description, scenes }) {
  const lacks = [];
  if (isBlank(title)) lacks.push({ key: null, field: "title", say: "board-title" });
  if (isBlank(description)) lacks.push({ key: null, field: "description", say: "description" });
  if (!scenes.length) lacks.push({ key: null, field: "scenes", say: "scenes" });
  return [...lacks, ...scenes.flatMap((each) => sceneLacks(each).map((lack) => ({ key: each.key, ...lack })))];
}
