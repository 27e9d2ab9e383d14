import assert from "node:assert/strict";
import { test } from "node:test";

import { withoutDescriptions } from "../../frontend/build/plotly-descriptions.mjs";
import { absent } from "../../frontend/plotly/absent.js";

test("who calls a part that is left out is told which, and where to bring it back", () => {
  const legend = absent("components/legend/draw", []);
  assert.throws(() => legend(), /components\/legend\/draw.*plotly-diet\.mjs/);
  assert.throws(() => legend.style(), /legend\/draw style is not in our plotly\.js/);
});

test("what every drawing calls does nothing", () => {
  const buttons = absent("components/modebar/index", ["manage"]);
  assert.equal(buttons.manage({}), undefined);
  assert.throws(() => buttons.toggle());
});

test("descriptions are emptied, whatever they hold, and nothing else", () => {
  const table = "{\n  description: ['a, b', `c}`].join(' '),\n  dflt: 'a, b'\n}";
  assert.equal(withoutDescriptions(table), "{\n  description: '',\n  dflt: 'a, b'\n}");
});
