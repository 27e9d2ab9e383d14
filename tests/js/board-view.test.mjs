import assert from "node:assert/strict";
import { test } from "node:test";

import { DRAFT, UNREAD, keepDraft, keepFormer, keptDraft, keptFormer, storeOf, unread } from "../../assets/js/board/kept.js";
import { blank, retitled } from "../../assets/js/board/draft.js";
import { hasView, titleOf, viewOf } from "../../assets/js/board/view.js";

const SHOWN = { indicator: "bes_neet", year: "2024", city: "como", peers: "nove", benchmark: "mediana", lang: "en" };

test("the map is seen as a map, with what its address names", () => {
  assert.deepEqual(viewOf("/", "?city=como&peers=regione&lang=en", SHOWN), {
    view: "map",
    shows: { indicator: "bes_neet", year: "2024", city: "como", peers: "regione" },
  });
});

test("a city is seen on its spine", () => {
  const { view, shows } = viewOf("/citta/como", "?benchmark=italia", SHOWN);
  assert.deepEqual([view, shows], ["spine", { indicator: "bes_neet", city: "como", benchmark: "italia" }]);
});

test("a cluster is seen as its rug, with the row that is open", () => {
  assert.deepEqual(viewOf("/cluster/minori", "", { ...SHOWN, cluster: "minori", open: "" }), {
    view: "rug",
    shows: { cluster: "minori", city: "como" },
  });
  assert.deepEqual(viewOf("/cluster/minori", "", { ...SHOWN, cluster: "minori", open: "bes_neet" }).shows, {
    cluster: "minori",
    city: "como",
    indicator: "bes_neet",
    year: "2024",
  });
});

test("a practice is seen as itself", () => {
  const shown = { ...SHOWN, practice: "parma-emporio-solidale" };
  assert.deepEqual(viewOf("/pratiche/parma-emporio-solidale", "?city=como", shown), {
    view: "practice",
    shows: { practice: "parma-emporio-solidale" },
  });
  assert.equal(viewOf("/pratiche", "", SHOWN), null);
});

test("a comparison names the cities that are compared, even where its address does not", () => {
  assert.deepEqual(viewOf("/confronto", "?cluster=anziani", { ...SHOWN, compared: "parma,como" }), {
    view: "versus",
    shows: { indicator: "bes_neet", city: "como", cluster: "anziani", compare: "parma,como" },
  });
});

test("an indicator is seen over the years", () => {
  assert.equal(viewOf("/dati/bes_neet", "", SHOWN).view, "trend");
});

test("pages without a picture have no view", () => {
  for (const path of ["/dati", "/citta", "/cluster", "/metodo", "/cerca", "/api", "/plenaria/componi"]) {
    assert.equal(hasView(path), false, path);
    assert.equal(viewOf(path, "", SHOWN), null);
  }
});

test("the title of a document loses the name of the site, and is cut at a word", () => {
  assert.equal(titleOf("Giovani NEET · Como · 2024 · willdash"), "Giovani NEET · Como · 2024");
  const long = titleOf(`${"parola ".repeat(20)}· willdash`);
  assert.ok(long.length <= 90 && long.endsWith("parola…"));
});

/** A store like the browser's, with room for so many letters. */
function storeWith(entries = {}, room = Infinity) {
  const kept = new Map(Object.entries(entries));
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => {
      if (text.length > room) throw Object.assign(new Error("full"), { name: "QuotaExceededError" });
      kept.set(name, text);
    },
    removeItem: (name) => kept.delete(name),
  };
}

test("a draft is kept and found again", () => {
  const store = storeWith();
  const draft = retitled(blank(), "title.it", "Nidi");
  assert.equal(keepDraft(store, draft), "");
  assert.deepEqual(keptDraft(store), draft);
});

test("a store that is full or forbidden is named, and never stops anything", () => {
  assert.equal(keepDraft(storeWith({}, 10), blank()), "full");
  assert.equal(keepDraft(null, blank()), "forbidden");
  assert.deepEqual(keptDraft(null), blank());
  const view = Object.defineProperty({}, "localStorage", {
    get() {
      throw new Error("SecurityError");
    },
  });
  assert.equal(storeOf(view), null);
});

test("what cannot be read is put aside word for word, and what can be read stays", () => {
  const text = '{"title":{"it":"Nidi","en":""},"scenes":[{"view":"hologram"}]}';
  const store = storeWith({ [DRAFT]: text });
  assert.equal(keptDraft(store).title.it, "Nidi");
  assert.equal(unread(store), text);
  assert.equal(store.getItem(UNREAD), text);
  assert.equal(unread(storeWith({ [DRAFT]: JSON.stringify(blank()) })), "");
});

test("what can be undone is kept, a draft or a scene", () => {
  const store = storeWith();
  assert.equal(keptFormer(store), null);
  keepFormer(store, { draft: retitled(blank(), "title.it", "Nidi") });
  assert.equal(keptFormer(store).draft.title.it, "Nidi");
  keepFormer(store, { scene: { key: 3, view: "map", shows: {} }, place: 1 });
  assert.deepEqual([keptFormer(store).scene.view, keptFormer(store).place], ["map", 1]);
  assert.equal(keptFormer(storeWith({ "willdash.board.former": "{}" })), null);
});
