// What the free map of a pack shows, as the part of its address behind the #. Pure.

const FIELDS = ["indicator", "year", "city", "region"];

/** The selection that a hash names; what the pack does not hold falls back. */
export function selectionOf(hash, { start, years, usual, cities, regions }) {
  const asked = Object.fromEntries(new URLSearchParams(hash.replace(/^#/, "")));
  const indicator = asked.indicator in years ? asked.indicator : start.indicator;
  return {
    ...start,
    indicator,
    year: years[indicator].includes(Number(asked.year)) ? Number(asked.year) : usual[indicator],
    city: cities.includes(asked.city) ? asked.city : start.city,
    region: asked.region in regions ? asked.region : "",
  };
}

/** The hash of a selection. */
export function hashOf(selection) {
  return `#${new URLSearchParams(FIELDS.filter((name) => selection[name] !== "").map((name) => [name, selection[name]]))}`;
}

/** The selection that a change leads to, or null where the pack does not hold it. */
export function changedTo(selection, change, { years, usual, cities, regions }) {
  const next = { ...selection, ...change };
  if (Object.keys(change).some((name) => !FIELDS.includes(name))) return null;
  if (!(next.indicator in years) || !cities.includes(next.city) || !(next.region in regions)) return null;
  if (change.indicator && !change.year) next.year = usual[next.indicator];
  return years[next.indicator].includes(Number(next.year)) ? { ...next, year: Number(next.year) } : null;
}

/** The name of a selection among those of the pack. */
export const nameOf = ({ indicator, year, city }) => `${indicator}/${year}/${city}`;
