// What scenes show: asked for once by their address, kept, and there before they are needed.

/** The shape that fits a window. */
export function shapeOf(width, height) {
  if (width / height < 0.9) return "tall";
  return width / height < 1.5 ? "standard" : "wide";
}

/** The address of what is shown: a view of a selection in a shape and a language. */
export function sceneAddress(view, shows, { shape, language, version }) {
  const query = new URLSearchParams(shows);
  for (const [name, value] of Object.entries({ view, shape, lang: language, v: version })) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  query.sort();
  return `/plenaria/scena?${query}`;
}

const MOST_KEPT = 120;

export class Scenes {
  /** `ask(address)` gives the HTML of a scene; `sleep(ms)` waits. */
  constructor(ask, sleep) {
    this.ask = ask;
    this.sleep = sleep;
    this.kept = new Map();
  }

  /** The HTML if it is here already, else undefined. */
  here(address) {
    const kept = this.kept.get(address);
    return typeof kept === "string" ? kept : undefined;
  }

  /** The HTML, asked for at most once at a time; a failure is not kept. */
  async get(address) {
    if (!this.kept.has(address)) {
      const asked = this.ask(address).then(
        (html) => {
          this.kept.set(address, html);
          return html;
        },
        (error) => {
          this.kept.delete(address);
          throw error;
        },
      );
      this.kept.set(address, asked);
      if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value);
    }
    return this.kept.get(address);
  }

  /** Brings several, one after the other, so that they do not crowd out what is asked for now; tries again when away. */
  async prepare(addresses) {
    for (const address of addresses) {
      for (let tries = 0; this.here(address) === undefined && tries < 20; tries += 1) {
        await this.get(address).catch(() => this.sleep(Math.min(500 * 2 ** tries, 10_000)));
      }
    }
  }
}

/** Asks the server for a scene; what cannot be shown is its sentence, anything else is a failure. */
export async function askServer(address) {
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  if (answer.status === 404) {
    const sentence = document.createElement("p");
    sentence.className = "scene-none";
    sentence.textContent = await answer.text();
    return sentence.outerHTML;
  }
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}
