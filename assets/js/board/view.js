// What a page shows, as a scene: in which way, of what, and what it is called.
import { LONGEST } from "./draft.js";

/** Fields that a scene keeps where the address names them. */
const KEPT = ["peers", "benchmark", "compare", "region", "weights", "versus"];
const SEPARATOR = " · ";

/** How each page is seen, and which further fields its scene takes from the page or its address. */
const PAGES = [
  { path: /^\/$/, view: "map", of: ["indicator", "year", "city"] },
  { path: /^\/citta\/[a-z-]+$/, view: "spine", of: ["indicator", "city"] },
  { path: /^\/cluster\/[a-z]+$/, view: "rug", of: ["cluster", "city"], open: true },
  { path: /^\/confronto$/, view: "versus", of: ["indicator", "city"], asked: ["cluster"] },
  { path: /^\/pratiche\/[a-z0-9-]+$/, view: "practice", of: ["practice"] },
  { path: /^\/dati\/[a-z0-9_]+$/, view: "trend", of: ["indicator", "year", "city"] },
];

const pageAt = (pathname) => PAGES.find(({ path }) => path.test(pathname));

/** Whether a page has a view of its own. */
export const hasView = (pathname) => Boolean(pageAt(pathname));

/**
 * The view of a page and what it shows; null for pages without one.
 * `data` is what `<main>` says it shows, `search` the query of the address.
 */
export function viewOf(pathname, search, data) {
  const page = pageAt(pathname);
  if (!page) return null;
  const asked = new URLSearchParams(search);
  const shows = {};
  const keep = (name, value) => {
    if (value) shows[name] = value;
  };
  for (const name of page.of) keep(name, data[name] ?? asked.get(name));
  for (const name of [...KEPT, ...(page.asked ?? [])]) keep(name, asked.getAll(name).join(","));
  if (data.compared) shows.compare = data.compared;
  if (page.open && data.open) Object.assign(shows, { indicator: data.open, year: data.year });
  return { view: page.view, shows };
}

/** The title of a document without the name of the site, no longer than a scene's may be. */
export function titleOf(title) {
  const parts = title.split(SEPARATOR);
  const own = parts.slice(0, Math.max(1, parts.length - 1)).join(SEPARATOR).trim();
  if (own.length <= LONGEST.title) return own;
  const cut = own.slice(0, LONGEST.title - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 40)).trimEnd()}…`;
}
