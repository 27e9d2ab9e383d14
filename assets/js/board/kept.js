// The draft as this browser keeps it; all tabs share it.
import { blank } from "./draft.js";
import { parseDraft, readDraft } from "./reading.js";

export const DRAFT = "willdash.board";
/** What was there and could not be read; kept until the reader has saved or dropped it. */
export const UNREAD = "willdash.board.unread";
/** What can be undone; each tab has its own. */
const FORMER = "willdash.board.former";

/** A store of the browser, `localStorage` or `sessionStorage`; null where it is forbidden. */
export function storeOf(view, name = "localStorage") {
  try {
    return view[name];
  } catch {
    return null;
  }
}

/** A kept text; empty where there is none. */
function textOf(store, name) {
  try {
    return store?.getItem(name) ?? "";
  } catch {
    return "";
  }
}

/** Why something could not be kept: `""` where it was, `full`, or `forbidden`. */
function keep(store, name, text) {
  if (!store) return "forbidden";
  try {
    store.setItem(name, text);
    return "";
  } catch (error) {
    return error?.name === "QuotaExceededError" ? "full" : "forbidden";
  }
}

/** The kept draft. What of it cannot be read is put aside, so that no later change writes over it. */
export function keptDraft(store) {
  const text = textOf(store, DRAFT);
  if (!text) return blank();
  const { draft, isWhole } = parseDraft(text);
  if (!isWhole && !keep(store, UNREAD, text)) keep(store, DRAFT, JSON.stringify(draft));
  return draft;
}

/** Keeps a draft; says why it could not. */
export const keepDraft = (store, draft) => keep(store, DRAFT, JSON.stringify(draft));

/** What was put aside, word for word; empty where nothing was. */
export const unread = (store) => textOf(store, UNREAD);

/** Keeps what can be undone: `{ draft }` that was replaced, or `{ scene, place }` that was taken out. */
export const keepFormer = (store, former) => keep(store, FORMER, JSON.stringify(former));

/** What `keepFormer` was given last; null where there is nothing, or nothing that can be read. */
export function keptFormer(store) {
  const text = textOf(store, FORMER);
  try {
    const { draft, scene, place } = JSON.parse(text);
    if (draft) return { draft: readDraft(draft).draft };
    const [one] = readDraft({ scenes: [scene] }).draft.scenes;
    return one && Number.isSafeInteger(place) ? { scene: one, place } : null;
  } catch {
    return null;
  }
}

/** Nothing can be undone any more. */
export const forgetFormer = (store) => forget(store, FORMER);

/** Forgets what is kept under a name. */
export function forget(store, name) {
  try {
    store?.removeItem(name);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}
