import assert from "node:assert/strict";
import { test } from "node:test";

import { addressOf, isVisit } from "../../assets/js/within.js";

const here = new URL("https://w.example/citta/parma?lang=en#trend");
const visit = (address) => isVisit(new URL(address, here), here);

test("another city is a visit within the page, another page is not", () => {
  assert.equal(visit("/citta/como?lang=en"), true);
  assert.equal(visit("?benchmark=italia"), true);
  assert.equal(visit("/cluster/minori"), false);
  assert.equal(visit("https://elsewhere.example/citta/como"), false);
});

test("a place on the page is not a visit", () => {
  assert.equal(visit("#sources"), false);
  assert.equal(visit("/citta/como#sources"), true);
});

test("a form asks for its filled fields, several of one name with commas", () => {
  const data = [["compare", "parma"], ["compare", "como"], ["q", ""], ["versus", "bes_neet"]];
  const form = { getAttribute: () => "/confronto" };
  assert.equal(addressOf(form, data, here).href, "https://w.example/confronto?compare=parma,como&versus=bes_neet");
});
