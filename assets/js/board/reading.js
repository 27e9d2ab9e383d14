// Reads drafts out of what was kept, sent or loaded: any value at all, of which everything readable is taken.
import { LANGUAGES, LONGEST, MOST_MINUTES, MOST_OPTIONS, MOST_SCENES, VIEWS, blank, words } from "./draft.js";

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads one value and remembers whether anything had to be left out. */
class Reader {
  isWhole = true;

  /** The fallback, for something that cannot be read. */
  lose(fallback) {
    this.isWhole = false;
    return fallback;
  }

  text(value, most) {
    if (value === undefined || value === null) return "";
    if (typeof value !== "string") return this.lose("");
    return value.length > most ? this.lose(value.slice(0, most)) : value;
  }

  words(value, most) {
    if (value === undefined || value === null) return words();
    if (!isObject(value)) return this.lose(words());
    return words(...LANGUAGES.map((language) => this.text(value[language], most)));
  }

  list(value, most) {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.lose([]);
    return value.length > most ? this.lose(value.slice(0, most)) : value;
  }

  shows(value) {
    if (!isObject(value)) return this.lose({});
    const fields = Object.entries(value).map(([name, field]) => [
      name,
      this.text(typeof field === "number" ? String(field) : field, LONGEST.shown),
    ]);
    return Object.fromEntries(fields.filter(([, field]) => field));
  }

  minutes(value) {
    if (value === null || value === undefined) return null;
    return typeof value === "number" && value > 0 && value <= MOST_MINUTES ? value : this.lose(null);
  }

  question(value) {
    if (value === null || value === undefined) return null;
    if (!isObject(value)) return this.lose(null);
    const options = this.list(value.options, MOST_OPTIONS).map((option) => this.words(option, LONGEST.option));
    return { asks: this.words(value.asks, LONGEST.asks), options };
  }

  scene(value, key) {
    if (!isObject(value) || !VIEWS.includes(value.view)) return this.lose(null);
    return {
      key,
      view: value.view,
      shows: this.shows(value.shows),
      title: this.words(value.title, LONGEST.title),
      sentence: this.words(value.sentence, LONGEST.sentence),
      notes: this.words(value.notes, LONGEST.notes),
      minutes: this.minutes(value.minutes),
      question: this.question(value.question),
    };
  }

  /** Scenes by keys of their own: those they had where these are usable, so that all tabs name a scene alike. */
  scenes(value) {
    const given = this.list(value, MOST_SCENES);
    const keys = given.map((each) => each?.key);
    const areUsable = keys.every((key) => Number.isSafeInteger(key) && key > 0) && new Set(keys).size === keys.length;
    return given.map((each, place) => this.scene(each, areUsable ? keys[place] : place + 1)).filter(Boolean);
  }

  draft(value) {
    if (!isObject(value)) return this.lose(blank());
    return {
      title: this.words(value.title, LONGEST.title),
      description: this.words(value.description, LONGEST.description),
      scenes: this.scenes(value.scenes),
    };
  }
}

/** A draft out of any value, and whether all of the value is in it. */
export function readDraft(value) {
  const reader = new Reader();
  const draft = reader.draft(value);
  return { draft, isWhole: reader.isWhole };
}

/** A draft out of a text that should be JSON. */
export function parseDraft(text) {
  try {
    return readDraft(JSON.parse(text));
  } catch {
    return { draft: blank(), isWhole: false };
  }
}
