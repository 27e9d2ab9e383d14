import assert from "node:assert/strict";
import { test } from "node:test";

import { arrange, candidates, overlap } from "../../assets/js/labels.js";

const FRAME = { width: 328, height: 262 };
const NAME = { width: 56, height: 24 };

/** The nine markers as they stand on a phone of 360 pixels. */
const NINE = [
  { city: "Bergamo", x: 134, y: 75, r: 9 },
  { city: "Como", x: 107, y: 68, r: 12 },
  { city: "Monza", x: 116, y: 83, r: 9 },
  { city: "Novara", x: 84, y: 92, r: 9 },
  { city: "Padova", x: 244, y: 95, r: 9 },
  { city: "Parma", x: 168, y: 138, r: 9 },
  { city: "Ravenna", x: 260, y: 164, r: 9 },
  { city: "Reggio Emilia", x: 183, y: 145, r: 9 },
  { city: "Rovigo", x: 240, y: 119, r: 9 },
];

const pairs = (list) => list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b]));
const boxOf = ({ x, y, r }) => ({ left: x - r, top: y - r, width: 2 * r, height: 2 * r });
const away = (box, { x, y }) =>
  Math.hypot(
    Math.max(box.left - x, 0, x - box.left - box.width),
    Math.max(box.top - y, 0, y - box.top - box.height),
  );

test("two boxes of 10 by 10 that are 4 apart to the right and 7 down share 6 by 3 square pixels", () => {
  const box = { left: 0, top: 0, width: 10, height: 10 };
  assert.equal(overlap(box, { ...box, left: 4, top: 7 }), 18);
  assert.equal(overlap(box, { ...box, left: 10 }), 0);
  assert.equal(overlap(box, { ...box, left: 40, top: 7 }), 0);
});

test("the first place is right of the marker with a gap of 4, the next ones left, above and below", () => {
  const [right, left, above, below] = candidates({ x: 100, y: 50, r: 9 }, { width: 60, height: 20 }).map((box) => [
    box.left,
    box.top,
  ]);
  assert.deepEqual(right, [113, 40]);
  assert.deepEqual(left, [27, 40]);
  assert.deepEqual(above, [70, 17]);
  assert.deepEqual(below, [70, 63]);
});

test("a marker on its own has its label on the right", () => {
  const [box] = arrange([{ x: 100, y: 50, r: 9 }], [NAME], FRAME);
  assert.deepEqual([box.left, box.top], [113, 38]);
});

test("at the right edge of the map the label stands on the left", () => {
  const [box] = arrange([{ x: 300, y: 50, r: 9 }], [NAME], FRAME);
  assert.equal(box.left + box.width, 300 - 9 - 4);
});

test("Como, Monza and Bergamo 22 pixels apart have labels clear of each other and of all three markers", () => {
  const markers = [
    { x: 100, y: 100, r: 9 },
    { x: 122, y: 100, r: 9 },
    { x: 144, y: 100, r: 9 },
  ];
  const boxes = arrange(markers, [NAME, NAME, NAME], FRAME);
  for (const [a, b] of pairs(boxes)) assert.equal(overlap(a, b), 0);
  for (const box of boxes) for (const marker of markers) assert.equal(overlap(box, boxOf(marker)), 0);
});

test("on a phone each of the nine labels is clear, inside the map, and nearest to its own marker", () => {
  const sizes = NINE.map(({ city }) => ({ width: 8 + 7 * city.length, height: 24 }));
  const boxes = arrange(NINE, sizes, FRAME);
  for (const [a, b] of pairs(boxes)) assert.equal(overlap(a, b), 0);
  boxes.forEach((box, index) => {
    const { city } = NINE[index];
    assert.equal(overlap(box, { left: 0, top: 0, ...FRAME }), box.width * box.height, `${city} is inside`);
    for (const other of NINE) {
      if (other === NINE[index]) continue;
      assert.equal(overlap(box, boxOf(other)), 0, `${city} is clear of ${other.city}`);
      assert.ok(away(box, NINE[index]) <= away(box, other), `${city} is nearer to itself than to ${other.city}`);
    }
  });
});

test("the same markers have the same labels every time", () => {
  const sizes = NINE.map(() => NAME);
  assert.deepEqual(arrange(NINE, sizes, FRAME), arrange(NINE, sizes, FRAME));
});

test("no marker, no label", () => {
  assert.deepEqual(arrange([], [], FRAME), []);
});
