// dcc.Location: the address of the page as properties. A callback that sets one writes the address without loading a
// page; the browser's own steps back and forth come in as properties.
import { half } from "./half.js";

const PARTS = ["pathname", "href", "hash", "search"];
const MOVED = "_dashprivate_pushstate"; // as Dash's own links say it

/** The parts of the address that properties do not tell, or tell wrongly. */
export function untold(properties, here) {
  return Object.fromEntries(PARTS.filter((name) => properties[name] !== here[name]).map((name) => [name, here[name]]));
}

/** The address that changed properties ask for; null where they ask for none. */
export function asked(before, now, here) {
  const isNew = (name) => now[name] != null && now[name] !== here[name] && now[name] !== before[name];
  if (isNew("href")) return now.href;
  return PARTS.some(isNew) ? `${now.pathname}${now.search ?? ""}${now.hash ?? ""}` : null;
}

/** Draws nothing. */
export const Location = half([...PARTS, "refresh"], (properties) => {
  const { useLayoutEffect, useRef } = window.React;
  const latest = useRef(properties);
  const tell = () => {
    const news = untold(latest.current, window.location);
    if (Object.keys(news).length) latest.current.setProps(news);
  };
  useLayoutEffect(() => {
    addEventListener("popstate", tell);
    addEventListener(MOVED, tell);
    tell();
    return () => {
      removeEventListener("popstate", tell);
      removeEventListener(MOVED, tell);
    };
  }, []);
  useLayoutEffect(() => {
    const address = asked(latest.current, properties, window.location);
    latest.current = properties;
    if (address === null) return;
    history.pushState({}, "", address);
    dispatchEvent(new CustomEvent(MOVED));
  });
  return null;
});
