import assert from "node:assert/strict";
import { test } from "node:test";

import { changed } from "../../assets/js/address.js";

test("a change replaces its field and leaves the others in their order", () => {
  assert.equal(changed("?indicator=bes_neet&city=como&lang=en", { city: "monza" }), "?indicator=bes_neet&city=monza&lang=en");
});

test("a field that was not there comes last", () => {
  assert.equal(changed("?city=como", { year: 2024 }), "?city=como&year=2024");
  assert.equal(changed("", { city: "como" }), "?city=como");
});

test("an empty value takes the field out, and an address without fields is empty", () => {
  assert.equal(changed("?indicator=bes_neet&year=2024", { indicator: "quota_80", year: "" }), "?indicator=quota_80");
  assert.equal(changed("?city=como", { city: undefined }), "");
  assert.equal(changed("?city=como", { city: null }), "");
});

test("the commas of a list stay readable and everything else is escaped", () => {
  assert.equal(changed("?compare=como,monza", { city: "a&b" }), "?compare=como,monza&city=a%26b");
});
