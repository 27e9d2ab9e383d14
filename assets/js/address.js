// The address is the state; these functions read and change it.

/** Benchmarks that every indicator has; a norm belongs to its own indicator and goes when that goes. */
const AVERAGES = new Set(["mediana", "regione", "italia"]);

/** The query string after some fields change; an empty value takes a field out, and the order is kept. */
export function changed(search, fields) {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(fields)) {
    if (value === "" || value === null || value === undefined) query.delete(name);
    else query.set(name, value);
  }
  if (fields.indicator && !AVERAGES.has(query.get("benchmark"))) query.delete("benchmark");
  const text = query.toString().replaceAll("%2C", ",");
  return text ? `?${text}` : "";
}

/** Shows another selection: Dash's Location writes the address and the callback follows. */
export function show(search) {
  window.dash_clientside.set_props("url", { search });
}
