// Which addresses belong to the page that is shown.

/** The page that an address belongs to: all cities are one page, all clusters another. */
const pageOf = (url) => url.pathname.split("/")[1];

/** Pages whose scripts begin anew with each document. */
const APART = new Set(["plenaria", "segui"]);

/** Pages that are one reader's alone: kept nowhere, and with a stylesheet of their own. */
const DESK = "/dati/carica";

/** Whether an address is of a page that is never put in the place of another. */
export const isApart = (url) => APART.has(pageOf(url)) || `${url.pathname}/`.startsWith(`${DESK}/`);

/** Whether an address is within the page that is shown, and not merely a place on it. */
export function isVisit(url, here) {
  if (isApart(url) || isApart(here) || url.origin !== here.origin || pageOf(url) !== pageOf(here)) return false;
  return !(url.hash && url.pathname === here.pathname && url.search === here.search);
}

/** The address that a form asks for: its fields, without the empty ones. */
export function addressOf(form, data, here) {
  const url = new URL(form.getAttribute("action") || here.pathname, here.href);
  const fields = {};
  for (const [name, value] of data) if (value) (fields[name] ??= []).push(value);
  url.search = new URLSearchParams(Object.entries(fields).map(([name, values]) => [name, values.join(",")]));
  url.search = url.search.replaceAll("%2C", ",");
  return url;
}
