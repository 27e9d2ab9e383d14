import assert from "node:assert/strict";
import { test } from "node:test";

import { chosen, wanted } from "../../assets/js/pick.js";

const SHOWN = { indicator: "bes_neet", year: 2024, city: "como", peers: "nove" };

test("each picker asks for its own field", () => {
  assert.deepEqual(wanted("city-picker", "monza", SHOWN), { city: "monza" });
  assert.deepEqual(wanted("year-picker", "2023", SHOWN), { year: "2023" });
  assert.deepEqual(wanted("peers-picker", "regione", SHOWN), { peers: "regione" });
});

test("another indicator drops the year, so that its latest is shown", () => {
  assert.deepEqual(wanted("indicator-picker", "quota_80", SHOWN), { indicator: "quota_80", year: "" });
});

test("a value that is shown already asks for nothing", () => {
  assert.equal(wanted("city-picker", "como", SHOWN), null);
  assert.equal(wanted("year-picker", "2024", SHOWN), null);
  assert.equal(wanted("indicator-picker", "bes_neet", SHOWN), null);
});

test("a click on a marker asks for its city, a click beside all markers for nothing", () => {
  assert.deepEqual(wanted("map", { points: [{ customdata: "parma" }] }, SHOWN), { city: "parma" });
  assert.equal(wanted("map", { points: [{ customdata: "como" }] }, SHOWN), null);
  assert.equal(wanted("map", null, SHOWN), null);
  assert.equal(wanted("map", { points: [] }, SHOWN), null);
});

test("a control that shows a choice before its answer is known to show it, and nothing else changes", () => {
  const shown = { title: "Como", keys: { "city-picker.value": "bergamo", "headline.content": "bergamo" } };
  assert.deepEqual(chosen(shown, "city-picker.value", "como"), {
    title: "Como",
    keys: { "city-picker.value": "como", "headline.content": "bergamo" },
  });
  assert.equal(shown.keys["city-picker.value"], "bergamo");
  assert.equal(chosen(shown, "map.clickData", {}), shown);
});
