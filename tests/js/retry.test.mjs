import assert from "node:assert/strict";
import { test } from "node:test";

import { retrying, wait } from "../../assets/js/retry.js";

/** A fetch that gives these answers one after the other; errors are thrown. */
function answering(...answers) {
  const asked = [];
  const fetch = async (resource) => {
    asked.push(resource);
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return { status: answer };
  };
  return { asked, fetch };
}

/** A retrying fetch that does not really wait, with what it slept and reported. */
function patient(fetch) {
  const slept = [];
  const reported = [];
  const ask = retrying(fetch, {
    sleep: async (milliseconds) => slept.push(milliseconds),
    report: (away) => reported.push(away),
  });
  return { ask, slept, reported };
}

test("the waits double from half a second up to ten seconds", () => {
  assert.deepEqual([0, 1, 2, 3, 4, 5, 50].map(wait), [500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
});

test("while the server is away an update is asked for again, and the page is told", async () => {
  const { asked, fetch } = answering(new TypeError("Failed to fetch"), 503, 200);
  const { ask, slept, reported } = patient(fetch);
  assert.equal((await ask("/_dash-update-component")).status, 200);
  assert.equal(asked.length, 3);
  assert.deepEqual(slept, [500, 1000]);
  assert.deepEqual(reported, [true, true, false]);
});

test("a server that is busy is left alone for as long as it asks, and no longer than ten seconds", async () => {
  const answers = ["3", "600", null].map((after) => new Response("", { status: 503, headers: after ? { "Retry-After": after } : {} }));
  const { ask, slept } = patient(async () => answers.shift() ?? { status: 200 });
  assert.equal((await ask("/_dash-update-component")).status, 200);
  assert.deepEqual(slept, [3000, 10_000, 2000]);
});

test("an error that the server itself answers is handed on", async () => {
  const { asked, fetch } = answering(500);
  const { ask, reported } = patient(fetch);
  assert.equal((await ask("/_dash-layout")).status, 500);
  assert.equal(asked.length, 1);
  assert.deepEqual(reported, [false]);
});

test("what is not the page's own question is asked once", async () => {
  const { asked, fetch } = answering(503);
  const { ask, reported } = patient(fetch);
  assert.equal((await ask("/static/first-page.json")).status, 503);
  assert.equal(asked.length, 1);
  assert.deepEqual(reported, []);
});

test("a question that was called off is not asked again", async () => {
  const calledOff = Object.assign(new Error("called off"), { name: "AbortError" });
  const { asked, fetch } = answering(calledOff);
  await assert.rejects(patient(fetch).ask("/_dash-update-component"), calledOff);
  assert.equal(asked.length, 1);
});

test("a Request object is asked again like an address", async () => {
  const { asked, fetch } = answering(502, 200);
  assert.equal((await patient(fetch).ask({ url: "http://here/_dash-dependencies" })).status, 200);
  assert.equal(asked.length, 2);
});
