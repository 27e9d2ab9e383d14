import assert from "node:assert/strict";
import { test } from "node:test";

import { clicked, isResized } from "../../assets/js/dash/graph.js";

const DATA = [{ z: [0] }, { customdata: ["bari", "como", "parma"] }];

test("a click on the third marker tells its city, and nothing of Plotly's own objects", () => {
  const point = { curveNumber: 1, pointNumber: 2, lon: 10.3, data: DATA[1], fullData: {}, bbox: { x0: 1 } };
  const { points, timestamp } = clicked({ points: [point], event: {} }, DATA);
  assert.deepEqual(points, [{ curveNumber: 1, pointNumber: 2, lon: 10.3, customdata: "parma" }]);
  assert.ok(Math.abs(Date.now() - timestamp) < 1000);
});

test("a trace without names of its own tells none", () => {
  const { points } = clicked({ points: [{ curveNumber: 0, pointNumber: 0 }] }, DATA);
  assert.equal(points[0].customdata, undefined);
});

test("a figure is drawn again for another space, not for a part of a pixel, and not while it is hidden", () => {
  const drawn = { _fullLayout: { width: 823.3, height: 548.9 } };
  assert.ok(!isResized({ ...drawn, offsetWidth: 823, offsetHeight: 549 }));
  assert.ok(isResized({ ...drawn, offsetWidth: 700, offsetHeight: 549 }));
  assert.ok(!isResized({ ...drawn, offsetWidth: 0, offsetHeight: 0 }));
});
