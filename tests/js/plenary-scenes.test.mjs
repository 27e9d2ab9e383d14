import assert from "node:assert/strict";
import { test } from "node:test";

import { spoken, times } from "../../assets/js/plenary/clock.js";
import { KEYS, commandOf } from "../../assets/js/plenary/keys.js";
import { Scenes, sceneAddress, shapeOf } from "../../assets/js/plenary/scenes.js";
import { filled } from "../../assets/js/plenary/words.js";

test("a projector of 16 : 9 is wide, one of 4 : 3 is not, a phone is tall", () => {
  assert.deepEqual(
    [[1920, 1080], [3840, 2160], [1024, 768], [1600, 1200], [390, 844]].map(([width, height]) => shapeOf(width, height)),
    ["wide", "wide", "standard", "standard", "tall"],
  );
});

test("the same scene has the same address, whatever the order in which it names what it shows", () => {
  const options = { shape: "wide", language: "it", version: "abc" };
  const one = sceneAddress("map", "indicator=a&city=como", options);
  assert.equal(one, sceneAddress("map", "city=como&indicator=a", options));
  assert.equal(one, "/plenaria/scena?city=como&indicator=a&lang=it&shape=wide&v=abc&view=map");
});

test("nothing in what is shown can change view, shape or language", () => {
  const address = sceneAddress("map", "view=rug&shape=tall&lang=en&city=como", { shape: "wide", language: "it" });
  assert.equal(address, "/plenaria/scena?city=como&lang=it&shape=wide&view=map");
});

test("a scene is asked for once, and again only after a failure", async () => {
  const asked = [];
  const scenes = new Scenes(async (address) => {
    asked.push(address);
    if (asked.length === 1) throw new Error("away");
    return `<p>${address}</p>`;
  }, async () => {});
  await assert.rejects(scenes.get("/a"));
  await Promise.all([scenes.get("/a"), scenes.get("/a")]);
  assert.deepEqual(asked, ["/a", "/a"]);
  assert.equal(scenes.here("/a"), "<p>/a</p>");
  assert.equal(scenes.here("/b"), undefined);
});

test("scenes are prepared one after the other, and again while the server is away", async () => {
  const asked = [];
  const scenes = new Scenes(async (address) => {
    asked.push(address);
    if (asked.length < 3) throw new Error("away");
    return address;
  }, async () => {});
  await scenes.prepare(["/a", "/b"]);
  assert.deepEqual(asked, ["/a", "/a", "/a", "/b"]);
});

test("clickers send page keys, and keys in a field stay in the field", () => {
  assert.equal(commandOf({ key: "PageDown" }), "next");
  assert.equal(commandOf({ key: "B" }), "blank");
  assert.equal(commandOf({ key: "f", ctrlKey: true }), null);
  assert.equal(commandOf({ key: "x" }), null);
  const field = { closest: (selector) => (selector.includes("select") ? {} : null) };
  assert.equal(commandOf({ key: "ArrowDown", target: field }), null);
  assert.equal(commandOf({ key: "Escape", target: field }), "plan");
});

test("every arrow, page, home and end key has a command", () => {
  for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"]) assert.ok(KEYS[key], key);
});

test("seconds are written as a clock", () => {
  assert.deepEqual([0, 59.9, 187, 3729, -5].map(spoken), ["0:00", "0:59", "3:07", "1:02:09", "0:00"]);
});

test("a scene is late once it takes longer than planned", () => {
  const scenes = [{ seconds: 60 }, { seconds: 120 }];
  const asked = { started: 1000, since: 1100, scene: 1, scenes };
  assert.deepEqual(times({ ...asked, now: 1150 }), { spent: 150, planned: 180, sceneSpent: 50, scenePlanned: 120, isLate: false });
  assert.ok(times({ ...asked, now: 1221 }).isLate);
});

test("places of a sentence are filled in its own order", () => {
  assert.equal(filled("Scena %a di %b", [3, 9]), "Scena 3 di 9");
  assert.equal(filled("%b / %a", [3, 9]), "9 / 3");
  assert.equal(filled("ritardo di %s", ["1:05"]), "ritardo di 1:05");
});
