// Native selects of the document: of dbc.Select, and with options in groups.
import { half } from "./half.js";

const option = ({ value, label }) => Object.assign(document.createElement("option"), { value, textContent: label });

function group({ label, options }) {
  const made = Object.assign(document.createElement("optgroup"), { label });
  made.append(...options.map(option));
  return made;
}

/** Has a select tell what is chosen, and show the choices and the value that its component is given. */
function steer({ id, value, setProps }, choices, made) {
  const { useLayoutEffect, useRef } = window.React;
  const shown = useRef({ choices, value });
  useLayoutEffect(() => {
    const select = document.getElementById(id);
    const tell = () => setProps({ value: select.value });
    select.addEventListener("change", tell);
    // A choice from before anybody listened: Dash hears of changes only after it has begun.
    if (select.value !== value) setTimeout(tell);
    return () => select.removeEventListener("change", tell);
  }, []);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { choices, value };
    if (before.choices === choices && before.value === value) return;
    const select = document.getElementById(id);
    if (before.choices !== choices) select.replaceChildren(...choices.map(made));
    select.value = value; // none of its options is chosen while they lack it
  }, [choices, value]);
  return null;
}

export const Select = half(["value", "options"], (properties) => steer(properties, properties.options, option));
export const GroupedSelect = half(["value", "groups"], (properties) => steer(properties, properties.groups, group));
