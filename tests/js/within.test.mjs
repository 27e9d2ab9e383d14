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

test("pages that are one reader's alone are loaded anew, and so is what is left for", () => {
  const between = (from, to) => isVisit(new URL(to, here), new URL(from, here));
  assert.equal(between("/dati", "/dati/bes_neet"), true);
  assert.equal(between("/dati", "/dati/carica"), false);
  assert.equal(between("/dati/carica", "/dati/carica/a1b2?lang=en"), false);
  assert.equal(between("/dati/carica/a1b2", "/dati"), false);
  assert.equal(between("/dati", "/dati/caricamenti"), true);
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
