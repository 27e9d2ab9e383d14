import assert from "node:assert/strict";
import { test } from "node:test";

import { embedAddress, originOf } from "../../assets/js/embed/address.js";
import { heightSaid, usualHeight } from "../../assets/js/embed/height.js";

const OWN = "https://will.example";
const address = (attributes) => embedAddress(OWN, (name) => attributes[name] ?? null);

test("attributes become path and query, lists keep their commas", () => {
  const asked = { view: "map", indicator: "bes_neet", city: "parma", locked: "city,indicator", theme: "dark" };
  assert.equal(address(asked), `${OWN}/embed/map?indicator=bes_neet&city=parma&theme=dark&locked=city,indicator`);
});

test("the cluster stands in the path of the views that have one, and nowhere else", () => {
  assert.equal(address({ view: "rug", cluster: "minori", city: "como" }), `${OWN}/embed/rug/minori?city=como`);
  assert.equal(address({ view: "panel" }), `${OWN}/embed/panel`);
  assert.equal(address({ view: "practice", practice: "parma-emporio" }), `${OWN}/embed/practice/parma-emporio`);
  assert.equal(address({ view: "map", cluster: "minori" }), `${OWN}/embed/map`);
});

test("without a view it is the map; empty attributes and those of the page are not sent", () => {
  assert.equal(address({ class: "wide", id: "a", style: "x", title: "t", height: "300", "data-x": "1", year: "" }), `${OWN}/embed/map`);
});

test("whatever stands in an attribute, the host stays and no parameter is added", () => {
  assert.equal(address({ view: "../api/v1" }), `${OWN}/embed/..%2Fapi%2Fv1`);
  assert.equal(address({ view: "panel", cluster: "//evil.example/?a#b" }), `${OWN}/embed/panel/%2F%2Fevil.example%2F%3Fa%23b`);
  const hostile = address({ city: 'a&mode=static#x"><script>', key: "k+/= è" });
  assert.equal(hostile, `${OWN}/embed/map?city=a%26mode%3Dstatic%23x%22%3E%3Cscript%3E&key=k%2B%2F%3D+%C3%A8`);
  assert.deepEqual([...new URL(hostile).searchParams], [["city", 'a&mode=static#x"><script>'], ["key", "k+/= è"]]);
});

test("the site is that of the script itself, or of the element that loads it", () => {
  const ours = { src: `${OWN}/will-embed.js?a=1` };
  const others = [{ src: "" }, { src: "https://cdn.example/will-embed.js/other.js" }];
  assert.equal(originOf({ currentScript: ours, scripts: [] }), OWN);
  assert.equal(originOf({ currentScript: null, scripts: [...others, ours] }), OWN);
  assert.equal(originOf({ currentScript: { src: "" }, scripts: [...others, ours] }), OWN);
  assert.equal(originOf({ currentScript: null, scripts: others }), null);
});

const FRAME = { name: "the frame" };
const said = (height, changes) => {
  const message = { origin: OWN, source: FRAME, data: { type: "willdash:height", height }, ...changes };
  return heightSaid(message, OWN, FRAME);
};

test("a frame's height is rounded up and kept between nothing and 20,000 pixels", () => {
  assert.deepEqual([612, 612.2, 0, -50, 1e9].map((height) => said(height)), [612, 613, 0, 0, 20_000]);
});

test("a height that is no finite number is none", () => {
  for (const height of [NaN, Infinity, -Infinity, "612", "612px", null, undefined, [612], { valueOf: () => 612 }, true]) {
    assert.equal(said(height), null);
  }
});

test("a message from another origin or another frame says nothing", () => {
  for (const origin of ["https://evil.example", "http://will.example", "https://will.example:444", "null", ""]) {
    assert.equal(said(612, { origin }), null);
  }
  assert.equal(said(612, { source: { name: "another" } }), null);
  assert.equal(said(612, { source: null }), null);
  assert.equal(heightSaid({ origin: OWN, source: undefined, data: { type: "willdash:height", height: 612 } }, OWN, undefined), null);
});

test("a message that is no height is none, whatever it holds", () => {
  for (const data of [null, undefined, "willdash:height", 7, [], {}, { height: 612 }, { type: "height", height: 612 }]) {
    assert.equal(said(612, { data }), null);
  }
});

test("until its document speaks a frame is as high as such views are at its width", () => {
  assert.equal(usualHeight("trend", 320), 880);
  assert.equal(usualHeight("trend", 400), 825); // half way from 880 at 320 to 770 at 480
  assert.deepEqual([0, 200, 240].map((width) => usualHeight("trend", width)), [980, 980, 980]);
  assert.deepEqual([960, 5000].map((width) => usualHeight("trend", width)), [600, 600]);
  assert.deepEqual(["constructor", "nothing", null].map((view) => usualHeight(view, 320)), [960, 960, 960]);
});
