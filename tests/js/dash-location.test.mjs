import assert from "node:assert/strict";
import { test } from "node:test";

import { asked, untold } from "../../assets/js/dash/location.js";

const HERE = { pathname: "/", href: "http://x/?city=como", hash: "", search: "?city=como" };

test("a location without properties tells the whole address", () => {
  assert.deepEqual(untold({ id: "url" }, HERE), HERE);
});

test("after a step back only what has changed is told", () => {
  const before = { ...HERE, href: "http://x/?city=parma", search: "?city=parma" };
  assert.deepEqual(untold(before, HERE), { href: HERE.href, search: "?city=como" });
  assert.deepEqual(untold(HERE, HERE), {});
});

test("a new search asks for its address, with the path and hash that stay", () => {
  assert.equal(asked(HERE, { ...HERE, search: "?city=parma" }, HERE), "/?city=parma");
  assert.equal(asked(HERE, { ...HERE, search: "" }, HERE), "/");
  const deep = { pathname: "/", href: "http://x/?city=como#about", hash: "#about", search: "?city=como" };
  assert.equal(asked(deep, { ...deep, search: "?city=parma" }, deep), "/?city=parma#about");
});

test("properties that follow the browser ask for nothing", () => {
  assert.equal(asked({ id: "url" }, HERE, HERE), null);
  assert.equal(asked({ ...HERE, search: "?city=parma" }, HERE, HERE), null);
});

test("properties that lag behind the browser, and have not changed, ask for nothing", () => {
  const lagging = { ...HERE, href: "http://x/?city=parma", search: "?city=parma" };
  assert.equal(asked(lagging, { ...lagging }, HERE), null);
});
