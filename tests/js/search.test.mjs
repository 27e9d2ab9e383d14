import assert from "node:assert/strict";
import { test } from "node:test";

import { folded, matches } from "../../assets/js/search.js";

test("accents and capitals fall away", () => {
  assert.equal(folded("POVERTÀ"), "poverta");
  assert.equal(folded("Dal diploma all’università"), "dal diploma all’universita");
});

test("a text matches when it has every word sought, in any order and inside words", () => {
  const text = folded("Famiglie in povertà relativa Povertà");
  assert.ok(matches(text, "povertà"));
  assert.ok(matches(text, "POVERTA famiglie"));
  assert.ok(matches(text, "relat"));
  assert.ok(!matches(text, "povertà assoluta"));
});

test("signs that mean something in a pattern are sought as they are", () => {
  assert.ok(matches("mortalita (0-74 anni)", "(0-74"));
  assert.ok(!matches("mortalita", ".*"));
});
