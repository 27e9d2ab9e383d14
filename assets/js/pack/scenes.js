// The scenes of a pack: an address leads to a file, and in it to the scene of a city and a year.
import { joined } from "./pieces.js";

/** Parameters that do not say which set a scene belongs to; willdash/export/pack_scenes.py makes the same key. */
const VARIED = ["city", "year", "lang", "shape", "v"];
/** A window that is higher than wide gets the picture of a 4 : 3 projector. */
const HELD = { wide: "wide", standard: "standard", tall: "standard" };

/**
 * Where an address finds its scene: the file, and the name in it. A city or a year that does not exist falls back
 * as on the server. Null where the pack has nothing of the kind.
 */
export function placeOf(address, { sets, cities }) {
  const asked = new URLSearchParams(address.split("?")[1]);
  const [city, year, language, shape] = VARIED.map((name) => asked.get(name));
  for (const name of VARIED) asked.delete(name);
  asked.sort();
  const key = [...asked].map(([name, value]) => `${name}=${value}`).join("&");
  const number = sets.findIndex((set) => set.key === key);
  if (number < 0) return null;
  const set = sets[number];
  const shown = { city: cities.includes(city) ? city : set.city, year: set.years.includes(Number(year)) ? year : set.year };
  return { file: `scene-${number + 1}.${language}.${HELD[shape] ?? "wide"}`, name: `${shown.city}/${shown.year}` };
}

/** The scenes of a pack; `bring(file)` gives what a file holds. */
export class PackedScenes {
  constructor(index, bring) {
    Object.assign(this, { index, bring });
    this.files = new Map();
  }

  /** The HTML of an address; what the pack does not hold, or has lost, is said in its place. */
  async scene(address) {
    const place = placeOf(address, this.index);
    if (!place) return said(this.index.words.absent);
    try {
      const { named, rows, pieces } = await this.#file(place.file);
      return joined(rows[named[place.name]], pieces);
    } catch {
      return said(this.index.words.broken);
    }
  }

  #file(name) {
    if (!this.files.has(name)) this.files.set(name, this.bring(name));
    return this.files.get(name);
  }
}

/** A sentence in the place of a picture. */
const said = (sentence) => `<p class="scene-none">${sentence.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</p>`;
