import assert from "node:assert/strict";
import { test } from "node:test";

import { once } from "../../assets/js/once.js";

const counting = (most, answer = async (key) => key) => {
  const asked = [];
  return { asked, get: once((key) => { asked.push(key); return answer(key); }, most) };
};

test("what is wanted twice is asked for once", async () => {
  const { asked, get } = counting(2);
  assert.deepEqual([await get("a"), await get("a")], ["a", "a"]);
  assert.deepEqual(asked, ["a"]);
});

test("the oldest of more than two goes", async () => {
  const { asked, get } = counting(2);
  for (const key of ["a", "b", "c", "b", "a"]) await get(key);
  assert.deepEqual(asked, ["a", "b", "c", "a"]);
});

test("a failure is told and not kept", async () => {
  const { asked, get } = counting(2, async () => { throw new Error("away"); });
  await assert.rejects(get("a"), /away/);
  await assert.rejects(get("a"), /away/);
  assert.deepEqual(asked, ["a", "a"]);
});
