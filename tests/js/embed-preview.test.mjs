import assert from "node:assert/strict";
import { test } from "node:test";

import { withHeight } from "../../assets/js/embed-preview.js";

test("the frame in the code gets the height that its view has told", () => {
  const code = '<iframe src="https://w.example/embed/map" title="Mappa" height="960" loading="lazy"></iframe>\n<p>height="960"</p>';
  assert.equal(withHeight(code, 812), code.replace("960", "812"));
});

test("code that is no frame stays as it is", () => {
  const code = '<div><img height="960" src="x"></div>';
  assert.equal(withHeight(code, 812), code);
});
