// Three Dash components; their Python half stands in willdash/views/markup.py.
import morphdom from "morphdom";

import { takeOver } from "./first-paint.js";

const { createElement: h, useLayoutEffect, useRef } = window.React;

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
export function Markup({ id, tag, className, label, role, content }) {
  const root = useRef(null);
  const drawn = useRef(null);
  useLayoutEffect(() => {
    if (content.html === undefined) takeOver(root.current);
    else if (drawn.current !== content.html) morph(root.current, content.html);
    drawn.current = content.html;
    announce(root.current, content.shows);
  }, [content]);
  return h(tag || "div", {
    id,
    ref: root,
    className: className || undefined,
    role: role || undefined,
    "aria-label": label || undefined,
  });
}

/** A native select whose options stand in groups. */
export function GroupedSelect({ id, value, groups, setProps }) {
  const option = (item) => h("option", { key: item.value, value: item.value }, item.label);
  const group = (item) => h("optgroup", { key: item.label, label: item.label }, item.options.map(option));
  return h(
    "select",
    { id, value, className: "form-select", onChange: (event) => setProps({ value: event.target.value }) },
    groups.map(group),
  );
}

/** Draws nothing; tells the page what all its parts are to show. */
export function Shown({ id, data }) {
  useLayoutEffect(() => {
    dispatchEvent(new CustomEvent("willdash:shown", { detail: data }));
  }, [data]);
  return h("div", { id, hidden: true });
}
