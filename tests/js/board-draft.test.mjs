import assert from "node:assert/strict";
import { test } from "node:test";

import {
  MOST_SCENES,
  added,
  blank,
  duplicated,
  edited,
  isEmpty,
  minutesOf,
  moved,
  placeOf,
  removed,
  retitled,
  scene,
  shown,
  words,
} from "../../assets/js/board/draft.js";

const draftOf = (...titles) =>
  titles.reduce((draft, title) => added(draft, scene("map", { city: "como" }, words(title))), blank());
const titles = ({ scenes }) => scenes.map(({ title }) => title.it).join("");

test("scenes are added at the end, each under a key of its own", () => {
  const draft = draftOf("a", "b", "c");
  assert.equal(titles(draft), "abc");
  assert.deepEqual(draft.scenes.map(({ key }) => key), [1, 2, 3]);
  assert.equal(added(removed(draft, 2), scene("map", {})).scenes.at(-1).key, 4);
});

test("the forty-first scene is not taken", () => {
  const full = draftOf(...Array(MOST_SCENES).fill("a"));
  assert.equal(full.scenes.length, 40);
  assert.equal(added(full, scene("map", {})), full);
  assert.equal(duplicated(full, 1), full);
});

test("a scene moves by one place, and not beyond the ends", () => {
  const draft = draftOf("a", "b", "c");
  assert.equal(titles(moved(draft, 1, 1)), "bac");
  assert.equal(titles(moved(draft, 3, -1)), "acb");
  assert.equal(moved(draft, 1, -1), draft);
  assert.equal(moved(draft, 3, 1), draft);
  assert.equal(moved(draft, 99, 1), draft);
});

test("a copy stands behind its scene and shares nothing with it", () => {
  const draft = duplicated(draftOf("a", "b"), 1);
  assert.equal(titles(draft), "aab");
  assert.equal(placeOf(draft, 3), 1);
  assert.equal(titles(edited(draft, 3, "title.it", "c")), "acb");
});

test("a change gives a new draft and leaves the old one as it was", () => {
  const draft = draftOf("a");
  const next = edited(retitled(draft, "title.en", "Board"), 1, "minutes", 5);
  assert.deepEqual([next.title, next.scenes[0].minutes], [{ it: "", en: "Board" }, 5]);
  assert.deepEqual([draft.title, draft.scenes[0].minutes], [{ it: "", en: "" }, 2]);
});

test("an answer is changed by its place", () => {
  const asked = edited(draftOf("a"), 1, "question", { asks: words(), options: [words("sì"), words("no")] });
  const { options } = edited(asked, 1, "question.options.1.en", "no!").scenes[0].question;
  assert.deepEqual(options, [{ it: "sì", en: "" }, { it: "no", en: "no!" }]);
});

test("another indicator drops a year that it does not have, and a norm of the former one", () => {
  const years = { bes_neet: [2024, 2023], quota_80: [2023] };
  const shows = { indicator: "bes_neet", year: "2024", city: "como", benchmark: "lep_nidi_2027", peers: "regione" };
  assert.deepEqual(shown(shows, { indicator: "quota_80" }, years), { indicator: "quota_80", city: "como", peers: "regione" });
  assert.equal(shown({ ...shows, year: "2023" }, { indicator: "quota_80" }, years).year, "2023");
});

test("parameters that the composer does not know stay, and an empty value takes one out", () => {
  const shows = { indicator: "bes_neet", weights: "quota_65:0", compare: "como,parma" };
  assert.deepEqual(shown(shows, { compare: "", city: "monza" }, {}), { indicator: "bes_neet", weights: "quota_65:0", city: "monza" });
});

test("minutes that are not written yet count for nothing", () => {
  const draft = draftOf("a", "b", "c");
  assert.equal(minutesOf(edited(edited(draft, 1, "minutes", 1.5), 2, "minutes", null)), 3.5);
});

test("a draft with a title or a scene is not empty", () => {
  assert.ok(isEmpty(blank()));
  assert.ok(!isEmpty(retitled(blank(), "title.it", "x")));
  assert.ok(!isEmpty(draftOf("")));
});
