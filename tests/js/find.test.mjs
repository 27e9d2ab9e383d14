import assert from "node:assert/strict";
import { test } from "node:test";

import { asked, moved } from "../../assets/js/find.js";

test("arrows walk through the suggestions and the field between last and first", () => {
  const walk = (key, steps, at = -1) => {
    const seen = [];
    for (let step = 0; step < steps; step += 1) seen.push((at = moved(key, at, 3)));
    return seen;
  };
  assert.deepEqual(walk("ArrowDown", 5), [0, 1, 2, -1, 0]);
  assert.deepEqual(walk("ArrowUp", 5), [2, 1, 0, -1, 2]);
});

test("other keys, and arrows where nothing is suggested, move nothing", () => {
  assert.equal(moved("Home", 1, 3), null);
  assert.equal(moved("a", -1, 3), null);
  assert.equal(moved("ArrowDown", -1, 0), null);
});

test("away from the map the form's own fields go with the words", () => {
  const here = { pathname: "/citta/parma", search: "?year=2019" };
  assert.equal(asked("nidi", [["city", "parma"], ["lang", "en"]], here).toString(), "city=parma&lang=en&q=nidi");
});

test("on the map the address is the selection, whatever the form was drawn with", () => {
  const here = { pathname: "/", search: "?city=como&q=old" };
  assert.equal(asked("perché", [["city", "parma"]], here).toString(), "city=como&q=perch%C3%A9");
});
