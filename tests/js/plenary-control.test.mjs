import assert from "node:assert/strict";
import { test } from "node:test";

import { Control } from "../../assets/js/plenary/control.js";
import { START } from "../../assets/js/plenary/moment.js";

globalThis.BroadcastChannel = undefined;
const SCENES = ["a", "b", "c"].map((name) => ({ shows: `indicator=${name}` }));
const at = (scene) => ({ scene, curtain: "", detour: "", asking: "" });
const soon = () => new Promise((wake) => setImmediate(wake));

function controlled(send) {
  const shown = [];
  const control = new Control({
    name: "test",
    scenes: SCENES,
    moment: START,
    revision: 4,
    send,
    onMoment: (moment) => shown.push(moment),
    onSaved() {},
    onRefused() {},
    sleep: soon,
  });
  return { control, shown };
}

test("a command is shown before the server answers", () => {
  const { control, shown } = controlled(() => new Promise(() => {}));
  control.obey("next");
  assert.deepEqual(shown, [at(0)]);
});

test("older news never takes back what was just shown", async () => {
  let answer;
  const { control } = controlled(() => new Promise((done) => (answer = done)));
  control.obey("last");
  control.told({ revision: 5, moment: at(0) });
  assert.equal(control.moment.scene, 2);
  answer({ revision: 6 });
  await soon();
  control.told({ revision: 5, moment: at(0) });
  assert.equal(control.moment.scene, 2);
});

test("what another device shows is taken over", async () => {
  const { control, shown } = controlled(async () => ({ revision: 5 }));
  control.told({ revision: 9, moment: at(1) });
  assert.deepEqual(shown, [at(1)]);
  control.told({ revision: 9, moment: at(0) });
  assert.equal(shown.length, 1);
});

test("without a server the windows still obey", () => {
  const { control, shown } = controlled(null);
  control.obey("next");
  control.obey("next");
  assert.deepEqual(shown.at(-1), at(1));
});
