import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { heightOf, parentOrigin, secretIn, wayOut } from "../../assets/js/embed/report.js";

const OWN = "https://will.example";
const HERE = new URL(`${OWN}/embed/map?city=parma`);

test("the height goes to the page around, as the browser names it", () => {
  const around = (...ancestorOrigins) => parentOrigin({ ancestorOrigins, origin: OWN }, "https://elsewhere.example/");
  assert.equal(around("https://host.example", "https://top.example"), "https://host.example");
  assert.equal(around(OWN), OWN);
  assert.equal(around("null"), "*");
  assert.equal(around("file://"), "*");
});

test("where the browser names no page around it is the one that referred, unless that was our own", () => {
  const around = (referrer) => parentOrigin({ origin: OWN }, referrer);
  assert.equal(around("https://host.example/a/page?x=1"), "https://host.example");
  assert.equal(around(""), "*");
  assert.equal(around(`${OWN}/embed/map`), "*");
  assert.equal(around("android-app://org.example/"), "*");
});

test("a secret is that of WordPress and made of letters and digits alone", () => {
  assert.equal(secretIn("#?secret=a1B2c3D4e5"), "a1B2c3D4e5");
  for (const hash of ["", "#", "#trend", "#secret=abc", "#?secret=", "#?secret=a-b", '#?secret=a"]', "#?secret=a&b=1"]) {
    assert.equal(secretIn(hash), null);
  }
});

/** A document that is `height` pixels high in a window of 320 pixels, of which a bar takes 15 where it is wider. */
function documentOf(height, { width = 320, frame = 900 } = {}) {
  const clientHeight = width > 320 ? frame - 15 : frame;
  const root = { scrollWidth: width, clientWidth: 320, clientHeight, getBoundingClientRect: () => ({ height }) };
  return heightOf({ documentElement: root }, frame);
}

test("the height is that of the document, rounded up, however high its frame", () => {
  assert.equal(documentOf(612.25, { frame: 200 }), 613);
  assert.equal(documentOf(612.25, { frame: 5000 }), 613);
});

test("a bar that scrolls sideways has its own place under the document", () => {
  assert.equal(documentOf(612, { width: 400 }), 627);
});

/** A click on a link, or beside all links. */
function click(address, { download, ...keys } = {}) {
  const link = address && { href: new URL(address, HERE).href, hasAttribute: () => Boolean(download) };
  return { button: 0, target: { closest: () => link }, ...keys };
}

test("links to our full pages lead out, those that stay in the frame or leave the site do not", () => {
  assert.equal(wayOut(click("/?city=parma"), HERE), `${OWN}/?city=parma`);
  const others = ["/embed/map?city=como", "https://www.istat.it/", "http://will.example/", "javascript:alert(1)", "mailto:a@b.it", null];
  for (const other of others) assert.equal(wayOut(click(other), HERE), null);
});

test("a link that is to be opened elsewhere or kept is the browser's", () => {
  for (const asked of [{ ctrlKey: true }, { button: 1 }, { download: true }]) {
    assert.equal(wayOut(click("/?city=parma", asked), HERE), null);
  }
});

let sent;
let frame;

/** The globals of a document in a frame, as far as the script asks for them. */
beforeEach(() => {
  sent = [];
  frame = { height: 400, listeners: {} };
  const root = { scrollWidth: 320, clientWidth: 320, clientHeight: 300, getBoundingClientRect: () => ({ height: frame.height }) };
  Object.assign(globalThis, {
    window: globalThis,
    parent: { postMessage: (message, target) => sent.push([message, target]) },
    location: { ancestorOrigins: ["https://host.example"], origin: OWN, hash: "" },
    document: { documentElement: root, referrer: "", fonts: { ready: Promise.resolve() }, addEventListener() {} },
    innerHeight: 300,
    addEventListener: (name, heard) => (frame.listeners[name] = heard),
    ResizeObserver: class {
      constructor(changed) {
        frame.resize = changed;
      }
      observe() {}
    },
  });
});

/** The script anew, with no memory of what it said. */
let copies = 0;
const report = () => import(`../../assets/js/embed/report.js?${(copies += 1)}`);
const heights = () => sent.map(([{ height }]) => height);

test("the page around hears the height at once and after each change, once each", async () => {
  (await report()).reportHeight();
  for (const height of [400, 700.5, 700.7, 250]) {
    frame.height = height;
    frame.resize();
  }
  assert.deepEqual(heights(), [400, 701, 250]);
  assert.deepEqual(sent[0], [{ type: "willdash:height", height: 400 }, "https://host.example"]);
});

test("the height is said again when all is loaded, and nothing listens to messages", async () => {
  (await report()).reportHeight();
  frame.listeners.load();
  assert.deepEqual(heights(), [400, 400]);
  assert.deepEqual(Object.keys(frame.listeners).sort(), ["hashchange", "load"]);
});

test("a document that is in no frame says nothing", async () => {
  globalThis.parent = globalThis;
  const { reportHeight, tellHeight } = await report();
  reportHeight();
  tellHeight();
  assert.deepEqual([sent, frame.listeners], [[], {}]);
});

test("WordPress hears in its own words too, as soon as it has given its secret", async () => {
  (await report()).reportHeight();
  location.hash = "#?secret=a1B2c3D4e5";
  frame.listeners.hashchange();
  assert.deepEqual(sent.slice(1), [
    [{ type: "willdash:height", height: 400 }, "https://host.example"],
    [{ message: "height", value: 400, secret: "a1B2c3D4e5" }, "*"],
  ]);
});

test("WordPress, which may begin to listen late, hears it again after 1, 3 and 10 seconds", async (test) => {
  test.mock.timers.enable({ apis: ["setTimeout"] });
  location.hash = "#?secret=a1B2c3D4e5";
  (await report()).reportHeight();
  const counted = [0, 1_000, 2_000, 7_000].map((wait) => {
    test.mock.timers.tick(wait);
    return sent.filter(([{ message }]) => message === "height").length;
  });
  assert.deepEqual(counted, [1, 2, 3, 4]);
});
