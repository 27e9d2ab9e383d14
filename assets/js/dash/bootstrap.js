// The components of dash_bootstrap_components that the map page uses, with Bootstrap's own classes.
import { half } from "./half.js";

const h = (...given) => window.React.createElement(...given);

const column = ({ id, className, children }) => h("div", { id, className: joined(className, "col") }, children);
const row = ({ id, className, children }) => h("div", { id, className: joined(className, "row") }, children);
const label = ({ id, html_for: htmlFor, children }) => h("label", { id, htmlFor, className: "form-label" }, children);

/** A native select; nothing is chosen while its options lack its value. */
function select({ id, value, options, setProps }) {
  const choose = (event) => setProps({ value: event.target.value });
  return h(
    "select",
    { id, value: value ?? "", className: "form-select", onChange: choose },
    h("option", { value: "", disabled: true, hidden: true }),
    options.map((option) => h("option", { key: option.value, value: option.value }, option.label)),
  );
}

const joined = (...names) => names.filter(Boolean).join(" ");

export const bootstrap = {
  Col: half(["className"], column),
  Label: half(["html_for"], label),
  Row: half(["className"], row),
  Select: half(["value", "options"], select),
};
