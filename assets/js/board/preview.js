// What a scene will look like: the very picture that the hall will see, brought when its card comes into sight.
import { askServer, sceneAddress, Scenes } from "../plenary/scenes.js";
import { say } from "./words.js";

const PAUSE_MS = 300;
const AHEAD = "300px";

export class Previews {
  constructor(language) {
    this.language = language;
    this.scenes = new Scenes(askServer);
    this.waiting = new Map();
    this.sight = new IntersectionObserver((entries) => entries.forEach((entry) => this.#seen(entry)), { rootMargin: AHEAD });
  }

  /** Makes a card show its scene, at once or as soon as it is in sight. */
  want(card, { view, shows }) {
    const address = sceneAddress(view, shows, { shape: "wide", language: this.language });
    if (card.dataset.wants === address) return;
    const isFirst = !card.dataset.wants;
    card.dataset.wants = address;
    if (isFirst) this.sight.observe(card);
    else if (card.dataset.seen) this.#soon(card);
  }

  #seen({ target, isIntersecting }) {
    if (isIntersecting) target.dataset.seen = "true";
    else delete target.dataset.seen;
    if (isIntersecting) this.#bring(target);
  }

  /** Waits until nothing is changed any more. */
  #soon(card) {
    clearTimeout(this.waiting.get(card));
    this.waiting.set(card, setTimeout(() => this.#bring(card), PAUSE_MS));
  }

  async #bring(card) {
    const address = card.dataset.wants;
    if (card.dataset.drawn === address) return;
    const picture = card.querySelector(".compose-preview");
    const state = card.querySelector(".compose-preview-state");
    if (!this.scenes.here(address)) state.textContent = say("preview-wait");
    try {
      const html = await this.scenes.get(address);
      if (card.dataset.wants !== address) return;
      const inside = document.createElement("div");
      inside.inert = true;
      inside.innerHTML = html; // of our own server; it holds no words of the draft
      picture.replaceChildren(inside);
      card.dataset.drawn = address;
      state.textContent = "";
    } catch {
      if (card.dataset.wants === address) state.textContent = say("preview-none");
    }
  }
}
