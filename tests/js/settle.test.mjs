import assert from "node:assert/strict";
import { test } from "node:test";

import { isSettled } from "../../assets/js/settle.js";

const MARKED = { headline: "bes_neet/2024/como", map: "bes_neet/2024/como/it", about: "bes_neet/it" };

test("the page has settled when every part shows its key", () => {
  assert.ok(isSettled(MARKED, (id) => MARKED[id]));
});

test("one part that shows an older key, or none yet, is enough to wait", () => {
  assert.ok(!isSettled(MARKED, (id) => (id === "map" ? "bes_neet/2024/monza/it" : MARKED[id])));
  assert.ok(!isSettled(MARKED, (id) => (id === "about" ? undefined : MARKED[id])));
});
