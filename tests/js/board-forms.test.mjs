import assert from "node:assert/strict";
import { test } from "node:test";

import { lacking } from "../../assets/js/board/check.js";
import { added, blank, edited, retitled, scene, words } from "../../assets/js/board/draft.js";
import { decoded, encoded, isEncoded } from "../../assets/js/board/link.js";
import { parseDraft, readDraft } from "../../assets/js/board/reading.js";
import { idOf, sceneAtLine, storyboardOf, unfilled, written } from "../../assets/js/board/storyboard.js";

const HOSTILE = '<img src=x onerror="alert(1)">';

function sample() {
  let draft = retitled(retitled(blank(), "title.it", "Città e povertà"), "description.it", "Due scene.");
  draft = added(draft, scene("map", { indicator: "bes_neet", year: "2024", city: "como" }, words("Quanti?", "How many?")));
  draft = added(draft, scene("rug", { cluster: "minori" }, words(HOSTILE)));
  return edited(draft, 2, "question", { asks: words("Vero?"), options: [words("sì", "yes"), words("no")] });
}

const withoutKeys = ({ scenes, ...rest }) => ({ ...rest, scenes: scenes.map(({ key: _, ...each }) => each) });

test("a storyboard has the words of one language for both where the other has none", () => {
  assert.deepEqual(storyboardOf(sample()), {
    id: "citta-e-poverta",
    title: { it: "Città e povertà", en: "Città e povertà" },
    description: { it: "Due scene.", en: "Due scene." },
    scenes: [
      {
        view: "map",
        shows: { indicator: "bes_neet", year: "2024", city: "como" },
        title: { it: "Quanti?", en: "How many?" },
        minutes: 2,
      },
      {
        view: "rug",
        shows: { cluster: "minori" },
        title: { it: HOSTILE, en: HOSTILE },
        minutes: 2,
        question: {
          asks: { it: "Vero?", en: "Vero?" },
          options: [{ it: "sì", en: "yes" }, { it: "no", en: "no" }],
        },
      },
    ],
  });
});

test("written and read again a draft is the same", () => {
  const { draft, isWhole } = readDraft(JSON.parse(written(storyboardOf(sample()))));
  assert.ok(isWhole);
  assert.deepEqual(unfilled(draft, "it"), sample());
});

test("words that are the same in both languages count as written in the reader's", () => {
  const draft = retitled(blank(), "title", words("NEET", "NEET"));
  assert.deepEqual(unfilled(draft, "it").title, { it: "NEET", en: "" });
  assert.deepEqual(unfilled(draft, "en").title, { it: "", en: "NEET" });
});

test("names of storyboards are small letters and hyphens", () => {
  assert.equal(idOf(words("Più nidi, 2027: perché?")), "piu-nidi-perche");
  assert.equal(idOf(words("", "Older people")), "older-people");
  assert.equal(idOf(words("2027")), "scaletta");
  assert.match(idOf(words("x ".repeat(200))), /^x(-x){0,29}$/);
});

test("signs that no YAML file may hold are left out", () => {
  const board = storyboardOf(retitled(blank(), "title.it", "a\u0000b\u0085c\ud800d\u{1f600}"));
  assert.equal(board.title.it, "abcd\u{1f600}");
});

test("a line of the text leads to its scene", () => {
  const text = written(storyboardOf(sample()));
  const lineOf = (words) => text.split("\n").findIndex((line) => line.includes(words)) + 1;
  assert.equal(sceneAtLine(text, lineOf('"id"')), -1);
  assert.equal(sceneAtLine(text, lineOf("bes_neet")), 0);
  assert.equal(sceneAtLine(text, lineOf("minori")), 1);
  assert.equal(sceneAtLine(text, lineOf("Vero?")), 1);
});

test("a link holds the whole draft and nothing that an address has to escape", async () => {
  const hash = await encoded(sample());
  assert.match(hash, /^#s=[\w-]+$/);
  assert.ok(isEncoded(hash));
  assert.deepEqual(withoutKeys(readDraft(await decoded(hash)).draft), withoutKeys(sample()));
});

test("a link that was cut or changed is refused, and so is one that swells beyond measure", async () => {
  const hash = await encoded(sample());
  await assert.rejects(decoded(hash.slice(0, -20)));
  await assert.rejects(decoded("#s=%%%"));
  await assert.rejects(decoded("#s="));
  const bomb = await encoded({ scenes: [{ title: " ".repeat(3_000_000) }] });
  assert.ok(bomb.length < 10_000);
  await assert.rejects(decoded(bomb), RangeError);
});

test("forty scenes with long notes fit a link", async () => {
  let draft = sample();
  while (draft.scenes.length < 40) draft = added(draft, { ...scene("map", {}), notes: words("parola ".repeat(200)) });
  const hash = await encoded(draft);
  assert.equal(readDraft(await decoded(hash)).draft.scenes.length, 40);
});

test("garbage is read as an empty draft and said not to be whole", () => {
  for (const text of ["", "{", "null", "[]", "7", '"x"']) {
    assert.deepEqual(parseDraft(text), { draft: blank(), isWhole: false }, text);
  }
});

test("of a draft everything readable is taken", () => {
  const { draft, isWhole } = readDraft({
    title: "no object",
    scenes: [
      { view: "map", shows: { year: 2024, city: ["como"] }, title: { it: "a" }, minutes: -1, question: "?" },
      { view: "hologram", shows: {} },
      null,
      { view: "trend", shows: {}, title: { it: "x".repeat(91) }, minutes: 3 },
    ],
  });
  assert.ok(!isWhole);
  assert.deepEqual(draft.title, { it: "", en: "" });
  assert.deepEqual(draft.scenes.map(({ view }) => view), ["map", "trend"]);
  assert.deepEqual(draft.scenes[0].shows, { year: "2024" });
  assert.deepEqual([draft.scenes[0].minutes, draft.scenes[0].question], [null, null]);
  assert.equal(draft.scenes[1].title.it.length, 90);
});

test("two scenes of one key get keys of their own", () => {
  const twice = { key: 7, view: "map", shows: {} };
  assert.deepEqual(readDraft({ scenes: [twice, twice] }).draft.scenes.map(({ key }) => key), [1, 2]);
  assert.deepEqual(readDraft({ scenes: [{ ...twice, key: 9 }, twice] }).draft.scenes.map(({ key }) => key), [9, 7]);
});

test("what a draft lacks is named in the order of the page", () => {
  assert.deepEqual(lacking(sample()), []);
  assert.deepEqual(lacking(blank()).map(({ field }) => field), ["title", "description", "scenes"]);
  let draft = edited(sample(), 1, "title", words(" ", ""));
  draft = edited(draft, 1, "minutes", null);
  draft = edited(draft, 2, "question.options.0", words());
  assert.deepEqual(lacking(draft), [
    { key: 1, field: "title", say: "scene-title" },
    { key: 1, field: "minutes", say: "minutes" },
    { key: 2, field: "question.options", say: "options" },
  ]);
});
