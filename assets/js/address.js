// The address is the state; these functions read and change it.

/** The query string after some fields change; an empty value takes a field out, and the order is kept. */
export function changed(search, fields) {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(fields)) {
    if (value === "" || value === null || value === undefined) query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString().replaceAll("%2C", ",");
  return text ? `?${text}` : "";
}

/** Shows another selection: Dash's Location writes the address and the callback follows. */
export function show(search) {
  window.dash_clientside.set_props("url", { search });
}
