import assert from "node:assert/strict";
import { test } from "node:test";

import { fromDocument } from "../../assets/js/from-document.js";
import { news, viewAddress } from "../../assets/js/views.js";

test("a view has one address for all orders of its fields", () => {
  const one = viewAddress("/viste/1a/mappa", "?year=2021&city=como&weights=a:1,b:2");
  assert.equal(one, viewAddress("/viste/1a/mappa", "?weights=a:1,b:2&city=como&year=2021"));
  assert.equal(one, "/viste/1a/mappa?city=como&weights=a%3A1,b%3A2&year=2021");
  assert.equal(viewAddress("/viste/1a/mappa", ""), "/viste/1a/mappa");
});

test("of a view only what differs from what is shown changes", () => {
  const view = {
    parts: { "map.figure": 1, "about.content": 2 },
    notices: "none",
    shown: { keys: { "map.figure": "como", "about.content": "neet" } },
  };
  const shown = { keys: { "map.figure": "parma", "about.content": "neet" } };
  assert.deepEqual(news(view, shown, "same"), [1, "same", "none", view.shown]);
});

test("Dash's first questions are answered from the document, all others by the server", async () => {
  const asked = [];
  const server = async (address) => asked.push(address);
  const fetch = fromDocument(server, (name) => (name === "dash-layout" ? '{"a": 1}' : undefined));
  const answer = await fetch("/_dash-layout");
  assert.deepEqual(await answer.json(), { a: 1 });
  assert.equal(answer.headers.get("Content-Type"), "application/json");
  await fetch("/_dash-dependencies");
  await fetch("/_dash-update-component");
  assert.deepEqual(asked, ["/_dash-dependencies", "/_dash-update-component"]);
});
