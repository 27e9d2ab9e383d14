// Where the view lies that a partner's <will-embed> asks for.

/** Views whose path names what they show, and the attribute that says it. */
export const NAMED = { panel: "cluster", spine: "cluster", rug: "cluster", practice: "practice" };

/** Attributes that become the query. */
export const ASKED = [
  ...["indicator", "year", "city", "peers", "benchmark", "region", "sort", "weights", "lang"],
  ...["theme", "background", "locked", "mode", "version", "key"],
];

/** The address of a view; `said` gives the value of an attribute, or null. */
export function embedAddress(origin, said) {
  const view = said("view") || "map";
  const subject = Object.hasOwn(NAMED, view) && said(NAMED[view]);
  const parts = subject ? [view, subject] : [view];
  const url = new URL(`/embed/${parts.map(encodeURIComponent).join("/")}`, origin);
  for (const name of ASKED) if (said(name)) url.searchParams.append(name, said(name));
  return url.href.replaceAll("%2C", ",");
}

/** The origin of the site whose script this is, by its own element; null where none is found. */
export function originOf({ currentScript, scripts }) {
  const isOurs = (script) => script?.src && new URL(script.src).pathname.endsWith("/will-embed.js");
  const script = currentScript?.src ? currentScript : [...scripts].find(isOurs);
  return script ? new URL(script.src).origin : null;
}
