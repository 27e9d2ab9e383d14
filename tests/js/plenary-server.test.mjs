import assert from "node:assert/strict";
import { test } from "node:test";

import { Refused, Sending, Watch, passes, pause } from "../../assets/js/plenary/server.js";

const soon = () => new Promise((wake) => setImmediate(wake));

test("the pause grows with a slow server and doubles while it is away", () => {
  assert.equal(pause(1000, 40, 0), 1000);
  assert.equal(pause(1000, 900, 0), 1800);
  assert.deepEqual([1, 2, 3, 9].map((failures) => pause(300, 0, failures)), [1000, 2000, 4000, 8000]);
  assert.equal(pause(300, 6000, 1), 1000);
});

test("what passes by itself is the network, a server that restarts, and too many at once", () => {
  assert.ok(passes(new TypeError("Failed to fetch")));
  assert.ok(passes(new Refused(503, {})));
  assert.ok(passes(new Refused(429, {})));
  assert.ok(!passes(new Refused(403, {})));
  assert.ok(!passes(new Refused(410, { say: "finita" })));
});

test("values overtaken while the first is on its way are left out, the newest arrives", async () => {
  const sent = [];
  const waiting = [];
  const sending = new Sending((value) => new Promise((done) => waiting.push(() => (sent.push(value), done({})))), {
    onState() {},
    onSent() {},
    onRefused() {},
    sleep: soon,
  });
  for (const value of [1, 2, 3]) sending.push(value);
  assert.ok(sending.pending);
  waiting.shift()();
  await soon();
  waiting.shift()();
  await soon();
  assert.deepEqual(sent, [1, 3]);
  assert.ok(!sending.pending);
});

test("while the server is away the newest value is sent again and again, and the window is told", async () => {
  const told = [];
  let tries = 0;
  const sending = new Sending(
    async (value) => {
      tries += 1;
      if (tries < 4) throw new TypeError("away");
      return { revision: value };
    },
    { onState: (saved) => told.push(saved), onSent: ({ revision }) => told.push(revision), onRefused() {}, sleep: soon },
  );
  await sending.push(7);
  assert.deepEqual(told, [false, false, false, true, 7]);
});

test("a refusal is told and not repeated", async () => {
  let tries = 0;
  const refusals = [];
  const sending = new Sending(
    async () => {
      tries += 1;
      throw new Refused(403, { say: "no" });
    },
    { onState() {}, onSent() {}, onRefused: (error) => refusals.push(error.message), sleep: soon },
  );
  await sending.push(1);
  assert.deepEqual([tries, refusals], [1, ["no"]]);
});

test("a watch says that the server is away as soon as one question was waited for in vain", async () => {
  const told = [];
  const watch = new Watch(
    async () => {
      throw new DOMException("no answer in time", "TimeoutError");
    },
    { every: 0, onAnswer() {}, onAway: (away) => told.push(away), onEnd() {}, sleep: soon },
  );
  await watch.once();
  assert.deepEqual(told, [true]);
});

test("a watch says that the server is away at the second failure, and that it is back", async () => {
  const answers = ["a", new TypeError(), new TypeError(), "b"];
  const told = [];
  const watch = new Watch(
    async () => {
      const next = answers.shift();
      if (next instanceof Error) throw next;
      return next;
    },
    { every: 0, onAnswer: (answer) => told.push(answer), onAway: (away) => told.push(away), onEnd() {}, sleep: soon },
  );
  for (let times = 0; times < 4; times += 1) await watch.once();
  assert.deepEqual(told, [false, "a", true, false, "b"]);
});

test("a watch ends with a session that is over", async () => {
  const watch = new Watch(
    async () => {
      throw new Refused(410, { say: "finita" });
    },
    { every: 0, onAnswer() {}, onAway() {}, onEnd: (error) => (watch.told = error.message), sleep: soon },
  );
  await watch.start();
  assert.equal(watch.told, "finita");
});
