// Dash components of our own, which steer elements of the document; their Python half stands in
// willdash/views/markup.py.
import morphdom from "morphdom";

const { useLayoutEffect, useRef } = window.React;

/** Tells whoever waits that a part of the page now shows the selection with this key. */
function announce(element, key) {
  element.dataset.shows = key;
  dispatchEvent(new CustomEvent("willdash:drawn"));
}

/** Changes the children of an element to the given HTML; focus and scroll stay where they are. */
export function morph(element, html) {
  const wanted = element.cloneNode(false);
  wanted.innerHTML = html;
  morphdom(element, wanted, { childrenOnly: true });
}

/** A part of the page given as HTML; see the Python docstring for the properties. */
export function Markup({ id, content }) {
  const drawn = useRef(undefined);
  useLayoutEffect(() => {
    const element = document.getElementById(id);
    if (drawn.current !== content.html) morph(element, content.html);
    drawn.current = content.html;
    announce(element, content.shows);
  }, [content]);
  return null;
}

/** Tells the page what all its parts are to show. */
export function Shown({ data }) {
  useLayoutEffect(() => {
    dispatchEvent(new CustomEvent("willdash:shown", { detail: data }));
  }, [data]);
  return null;
}
