// What an embed tells the page around it: how high it is, and nothing else. It listens to no messages.
// Where WordPress has put a secret in its address, it also speaks the protocol of WordPress's own embeds (wp-embed.js).
import { isPlain } from "../clicks.js";
import { isVisit } from "../within.js";

/** When the height is said again: WordPress's script may start to listen after the frame is there. */
const AGAIN_MS = [1_000, 3_000, 10_000];

/** The origin of the page around a document; `*` where the browser does not tell it, and for pages without a host. */
export function parentOrigin({ ancestorOrigins, origin }, referrer) {
  const referring = referrer && new URL(referrer).origin;
  const known = ancestorOrigins?.[0] ?? (referring === origin ? "" : referring);
  return /^https?:/.test(known) ? known : "*";
}

/** The secret by which WordPress knows its frames, in the address's last part; null without one. */
export const secretIn = (hash) => /^#\?secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1] ?? null;

/** Whole pixels that the document takes, however high its frame is; with the bar that scrolls it sideways. */
export function heightOf({ documentElement: root }, frameHeight) {
  const bar = root.scrollWidth > root.clientWidth ? frameHeight - root.clientHeight : 0;
  return Math.ceil(root.getBoundingClientRect().height) + bar;
}

/** Where a click leads that WordPress's page is to follow itself, to a page of ours; null for all others. */
export function wayOut(event, here) {
  const link = isPlain(event) && event.target.closest?.("a[href]");
  if (!link || link.hasAttribute("download")) return null;
  const url = new URL(link.href);
  return url.origin === here.origin && !isVisit(url, here) ? url.href : null;
}

let said = null;

/** Tells the page around the height, if it is news. */
export function tellHeight() {
  const height = heightOf(document, innerHeight);
  if (parent === window || height === said) return;
  said = height;
  parent.postMessage({ type: "willdash:height", height }, parentOrigin(location, document.referrer));
  tellWordPress("height", height);
}

function tellWordPress(message, value) {
  const secret = secretIn(location.hash);
  if (secret) parent.postMessage({ message, value, secret }, "*");
}

/** From now on the page around hears of every height. */
export function reportHeight() {
  if (parent === window) return;
  const again = () => {
    said = null;
    tellHeight();
  };
  tellHeight();
  document.fonts.ready.then(tellHeight);
  addEventListener("load", again);
  addEventListener("hashchange", again);
  for (const wait of secretIn(location.hash) ? AGAIN_MS : []) setTimeout(again, wait);
  new ResizeObserver(tellHeight).observe(document.documentElement);
}

/** In WordPress's sandbox no window opens: its page follows links to our pages, where the reader is in the frame. */
export function reportWayOut() {
  if (parent === window) return;
  document.addEventListener("click", (event) => {
    const address = secretIn(location.hash) && wayOut(event, location);
    if (!address) return;
    event.preventDefault();
    tellWordPress("link", address);
  });
}
