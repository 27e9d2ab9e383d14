import assert from "node:assert/strict";
import { test } from "node:test";

import { START, after, detoured, gone, same } from "../../assets/js/plenary/moment.js";

const SCENES = [{ shows: "indicator=a&city=como" }, { shows: "indicator=b", question: { options: ["x", "y"] } }, { shows: "indicator=c" }];
const at = (scene, more = {}) => ({ scene, curtain: "", detour: "", asking: "", ...more });
const walk = (commands, from = START) => commands.reduce((moment, command) => after(command, moment, SCENES), from);

test("the first step lifts the curtain, the others go on, the last one ends the talk", () => {
  assert.deepEqual(walk(["next"]), at(0));
  assert.deepEqual(walk(["next", "next", "next"]), at(2));
  assert.deepEqual(walk(["next", "next", "next", "next"]), at(2, { curtain: "end" }));
  assert.deepEqual(walk(["next", "next", "next", "next", "next"]), at(2, { curtain: "end" }));
});

test("one step back from the end shows the last scene, and nothing lies before the first", () => {
  assert.deepEqual(walk(["last", "next", "previous"]), at(2));
  assert.deepEqual(walk(["next", "previous"]), at(0));
  assert.deepEqual(walk(["previous"]), START);
});

test("a blank screen comes and goes, and the next step only lifts it", () => {
  const blank = walk(["next", "blank"]);
  assert.equal(blank.curtain, "blank");
  assert.deepEqual(after("blank", blank, SCENES), at(0));
  assert.deepEqual(after("next", blank, SCENES), at(0));
});

test("a question opens, closes and goes, and only where the scene has one", () => {
  const asking = (moment) => moment.asking;
  assert.deepEqual(["ask", "ask", "ask"].map((_, index) => asking(walk(Array(index + 1).fill("ask"), at(1)))), ["open", "closed", ""]);
  assert.deepEqual(walk(["ask"], at(0)), at(0));
  assert.equal(walk(["ask", "next", "previous"], at(1)).asking, "");
});

test("another city is a detour until one key returns to the plan", () => {
  const other = detoured(at(0), SCENES[0], { city: "parma" });
  assert.equal(new URLSearchParams(other.detour).get("city"), "parma");
  assert.equal(new URLSearchParams(other.detour).get("indicator"), "a");
  assert.deepEqual(after("plan", other, SCENES), at(0));
  assert.deepEqual(detoured(other, SCENES[0], { city: "como" }), at(0));
});

test("a detour keeps what was changed before, and ends with the scene", () => {
  const both = detoured(detoured(at(0), SCENES[0], { city: "parma" }), SCENES[0], { year: "2019" });
  assert.deepEqual(Object.fromEntries(new URLSearchParams(both.detour)), { indicator: "a", city: "parma", year: "2019" });
  assert.deepEqual(after("next", both, SCENES), at(1));
});

test("a command that means nothing changes nothing", () => {
  assert.equal(after("toString", START, SCENES), START);
  assert.equal(after("plan", at(1), SCENES).scene, 1);
});

test("two moments are the same whatever the order of their fields", () => {
  assert.ok(same({ scene: 1, curtain: "" }, { curtain: "", scene: 1 }));
  assert.ok(!same(gone(1), gone(2)));
});
