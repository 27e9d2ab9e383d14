import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";

import { bringBoundaries } from "../../assets/js/boundaries.js";

const BOUNDARIES = { type: "FeatureCollection", features: [] };
const link = (address) => ({ getAttribute: () => address });

beforeEach(() => (globalThis.window = {}));
afterEach(() => {
  delete globalThis.window;
  delete globalThis.fetch;
});

test("the boundaries lie where Plotly looks for them, under the address that its traces name", async () => {
  globalThis.fetch = async () => ({ ok: true, json: async () => BOUNDARIES });
  await bringBoundaries([link("/static/first-page.0a1b.json")]);
  assert.deepEqual(window.PlotlyGeoAssets, { "/static/first-page.0a1b.json": BOUNDARIES });
});

test("they are found too where Plotly's script has come meanwhile, with what it brought", async () => {
  globalThis.fetch = async () => ({
    ok: true,
    json: async () => {
      window.PlotlyGeoAssets = { topojson: {} };
      return BOUNDARIES;
    },
  });
  await bringBoundaries([link("/a.json")]);
  assert.deepEqual(window.PlotlyGeoAssets, { topojson: {}, "/a.json": BOUNDARIES });
});

for (const [what, fetch] of [
  ["away", async () => Promise.reject(new TypeError("Failed to fetch"))],
  ["refusing", async () => ({ ok: false })],
]) {
  test(`Plotly asks itself where the server is ${what}`, async () => {
    globalThis.fetch = fetch;
    await bringBoundaries([link("/a.json")]);
    assert.deepEqual(window.PlotlyGeoAssets, {});
  });
}
