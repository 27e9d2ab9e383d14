import assert from "node:assert/strict";
import { test } from "node:test";

import { heard } from "../../assets/js/pack/heard.js";
import { joined } from "../../assets/js/pack/pieces.js";
import { PackedScenes, placeOf } from "../../assets/js/pack/scenes.js";
import { changedTo, hashOf, nameOf, selectionOf } from "../../assets/js/pack/selection.js";
import { sceneAddress } from "../../assets/js/plenary/scenes.js";

const INDEX = {
  cities: ["como", "parma"],
  sets: [
    { key: "indicator=a&view=map", city: "como", year: 2023, years: [2021, 2023] },
    { key: "indicator=a&versus=b&view=scatter", city: "como", year: 2023, years: [2023] },
  ],
  words: { absent: "Non c’è <qui>.", broken: "Non si legge." },
};
const at = (shows, shape = "wide", language = "it", view = "map") => placeOf(sceneAddress(view, shows, { shape, language, version: "1" }), INDEX);

test("an address leads to the file of its set, language and shape, and there to its city and year", () => {
  assert.deepEqual(at("indicator=a&city=parma&year=2021"), { file: "scene-1.it.wide", name: "parma/2021" });
  assert.deepEqual(at("versus=b&indicator=a&city=parma&year=2023", "standard", "en", "scatter"), { file: "scene-2.en.standard", name: "parma/2023" });
});

test("a city or a year that is not named, or does not exist, falls back as on the server", () => {
  assert.deepEqual(at("indicator=a"), { file: "scene-1.it.wide", name: "como/2023" });
  assert.deepEqual(at("indicator=a&city=roma&year=1999"), { file: "scene-1.it.wide", name: "como/2023" });
});

test("a window higher than wide gets the picture of a 4 : 3 projector", () => {
  assert.equal(at("indicator=a", "tall").file, "scene-1.it.standard");
});

test("what the pack does not hold is said, never shown as something else", async () => {
  assert.equal(at("indicator=c"), null);
  const scenes = new PackedScenes(INDEX, () => assert.fail("nothing is to be brought"));
  assert.equal(await scenes.scene(sceneAddress("map", "indicator=c", { shape: "wide", language: "it" })), '<p class="scene-none">Non c’è &lt;qui>.</p>');
});

test("a file is brought once, and its texts are put together again", async () => {
  const brought = [];
  const scenes = new PackedScenes(INDEX, async (file) => {
    brought.push(file);
    return { named: { "como/2023": 0, "parma/2023": 1 }, rows: [[0, 1, 2], [0, 3, 2]], pieces: ["<p>", "Como", "</p>", "Parma"] };
  });
  const html = (city) => scenes.scene(sceneAddress("map", `indicator=a&city=${city}`, { shape: "wide", language: "it" }));
  assert.deepEqual([await html("como"), await html("parma")], ["<p>Como</p>", "<p>Parma</p>"]);
  assert.deepEqual(brought, ["scene-1.it.wide"]);
});

test("a file that is missing is said in words", async () => {
  const scenes = new PackedScenes(INDEX, async () => {
    throw new Error("no such file");
  });
  assert.equal(await scenes.scene(sceneAddress("map", "indicator=a", { shape: "wide", language: "it" })), '<p class="scene-none">Non si legge.</p>');
});

test("no pieces are an empty text", () => assert.equal(joined([], ["a"]), ""));

const HELD = {
  start: { indicator: "a", year: 2023, city: "como", peers: "nove", region: "" },
  years: { a: [2023, 2021], b: [2020] },
  usual: { a: 2023, b: 2020 },
  cities: ["como", "parma"],
  regions: { "": {}, veneto: {} },
};

test("the address of the map says what it shows, and leads back to it", () => {
  const selection = selectionOf("#indicator=a&year=2021&city=parma&region=veneto", HELD);
  assert.equal(nameOf(selection), "a/2021/parma");
  assert.deepEqual(selectionOf(hashOf(selection), HELD), selection);
  assert.equal(hashOf(HELD.start), "#indicator=a&year=2023&city=como");
});

test("what the map does not hold falls back to the beginning", () => {
  assert.deepEqual(selectionOf("#indicator=zz&year=1900&city=roma&region=lazio", HELD), HELD.start);
});

test("another indicator is shown for its own year, and what is not held leads nowhere", () => {
  assert.equal(nameOf(changedTo(HELD.start, { indicator: "b" }, HELD)), "b/2020/como");
  assert.equal(nameOf(changedTo(HELD.start, { indicator: "a", year: "2021" }, HELD)), "a/2021/como");
  for (const change of [{ indicator: "c" }, { year: "2019" }, { city: "roma" }, { sort: "name" }, { region: "lazio" }]) {
    assert.equal(changedTo(HELD.start, change, HELD), null);
  }
});

class Channel {
  static open = [];
  constructor() {
    Channel.open.push(this);
  }
  close() {
    Channel.open.splice(Channel.open.indexOf(this), 1);
  }
}

test("a stage that asks is heard; silence and a browser without channels are not", async () => {
  const answer = heard("hall", { Channel, patience: 5_000 });
  Channel.open[0].onmessage({ data: { moment: {} } });
  Channel.open[0].onmessage({ data: { asks: true } });
  assert.equal(await answer, true);
  assert.equal(await heard("hall", { Channel, patience: 1 }), false);
  assert.equal(await heard("hall", { Channel: null }), false);
  assert.deepEqual(Channel.open, []);
});
