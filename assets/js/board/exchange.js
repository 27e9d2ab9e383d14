// How a storyboard comes into the composer and goes out of it: links, files, the hall.
import { start } from "../plenary/start.js";
import { lacking } from "./check.js";
import { Refused, checked, handOver } from "./file.js";
import { decoded, encoded } from "./link.js";
import { showAbove } from "./problems.js";
import { parseDraft, readDraft } from "./reading.js";
import { idOf, storyboardOf, unfilled, written } from "./storyboard.js";
import { counted, own, say } from "./words.js";

const LARGEST_BYTES = 64 * 1024;

/** Shows another draft, if it may take the place of the one that is there. */
async function opened(board, draft, mayReplace) {
  if (!(await mayReplace(board.draft))) return false;
  const mended = unfilled(draft, board.language);
  board.replace(mended, say("loaded", own(mended.title, board.language)));
  return true;
}

/** Takes what was opened out of the address, so that a reload shows the draft as it is then. */
function forgetAddress() {
  const query = new URLSearchParams(location.search);
  query.delete("da");
  history.replaceState(null, "", location.pathname + (query.size ? `?${query}` : ""));
}

/** Opens the draft in the part of an address behind its `#`. */
export async function openLink(board, hash, mayReplace) {
  forgetAddress();
  try {
    const { draft } = readDraft(await decoded(hash));
    await opened(board, draft, mayReplace);
  } catch {
    board.tell(say("link-broken"));
  }
}

/** Opens a copy of a storyboard of the data package. */
export async function openShipped(board, id, mayReplace) {
  forgetAddress();
  const answer = await fetch(`/plenaria/${encodeURIComponent(id)}.json`).catch(() => null);
  if (!answer?.ok) board.tell(say(answer ? "no-shipped" : "offline"));
  else await opened(board, readDraft(await answer.json()).draft, mayReplace);
}

/** Opens the file that was chosen, if the server can read it; of our own files whatever can be read. */
export async function openFile(board, field, mayReplace) {
  const [file] = field.files;
  field.value = "";
  if (!file) return;
  if (file.size > LARGEST_BYTES) {
    board.tell(say("too-large"));
    return;
  }
  const text = await file.text();
  await asked(board, async () => {
    const { storyboard, problems } = await checked(text, board.language);
    board.tell("");
    const { draft } = storyboard ? readDraft(storyboard) : parseDraft(text);
    if (storyboard || draft.scenes.length) await opened(board, draft, mayReplace);
    if (!storyboard) showAbove(say(draft.scenes.length ? "taken" : "refused", file.name), problems, { hasLines: true });
  });
}

/** Asks the server something; says what stood in the way. */
async function asked(board, work) {
  board.tell(say("checking"));
  try {
    await work();
  } catch (error) {
    board.tell(error instanceof Refused || error.body ? error.message : say("offline"));
  }
}

/** Starts the storyboard in the hall, if it has all it needs and can be shown. */
export async function startInHall(board) {
  if (!board.isComplete()) return;
  const text = written(storyboardOf(board.draft));
  await asked(board, async () => {
    const { storyboard, problems } = await checked(text, board.language);
    if (!storyboard) board.showFound(problems, text);
    else await start(storyboard);
  });
}

/** Hands the storyboard over as a file, complete or not. */
export function download(board) {
  const name = `${idOf(board.draft.title)}.json`;
  handOver(name, written(storyboardOf(board.draft)));
  const { length } = lacking(board.draft);
  board.tell(`${say("downloaded", name)}${length ? ` ${counted("lacking", length)}` : ""}`);
}

/** Copies a link that holds the whole storyboard. */
export async function copyLink(board) {
  const page = location.pathname + (board.language === "en" ? "?lang=en" : "");
  const address = page + (await encoded(board.draft));
  try {
    await navigator.clipboard.writeText(new URL(address, location.href).href);
    board.tell(say("copied"));
  } catch {
    history.replaceState(null, "", address);
    board.tell(say("copy-failed"));
  }
}
