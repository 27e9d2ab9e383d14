// One tap answers the question of the scene. The answer is sent until it has arrived; another tap changes it.
import { drawAnswers } from "./draw.js";
import { byId, sleep, words } from "./page.js";
import { Sending, asked } from "./server.js";

export class Answering {
  constructor({ code, query }) {
    Object.assign(this, { code, query });
    this.key = `willdash-ballot-${code}`;
    this.given = new Map();
    this.news = null;
    this.sending = new Sending((answer) => this.#send(answer), {
      onState: (saved) => !saved && this.#say(words("answer-kept")),
      onSent: (news, { scene, option }) => {
        this.given.set(scene, option);
        this.told(news);
      },
      onRefused: (error) => this.#say(error.message),
      sleep,
    });
    byId("answers").addEventListener("click", ({ target }) => {
      const button = target.closest("button[data-option]");
      if (button) this.sending.push({ scene: this.news.moment.scene, option: Number(button.dataset.option) });
    });
    byId("answers").addEventListener("submit", (event) => event.preventDefault());
  }

  /** What the hall shows arrived: the question appears, closes, or goes. */
  told(news) {
    const { moment, scene, answers } = news;
    const isNew = !this.news || this.news.moment.scene !== moment.scene || this.news.moment.asking !== moment.asking;
    this.news = news;
    drawAnswers(scene.question, answers, moment.asking);
    if (!scene.question || !moment.asking) return;
    if (isNew) this.#buttons(scene.question, moment.asking);
    const chosen = this.given.get(moment.scene);
    const hasAnswered = chosen !== undefined;
    for (const button of byId("answer-buttons").children) {
      button.setAttribute("aria-pressed", String(Number(button.dataset.option) === chosen));
    }
    byId("question-bars").hidden = byId("question-count").hidden = moment.asking === "open" && !hasAnswered;
    if (moment.asking === "open" && hasAnswered && !this.sending.pending) this.#say(words("answered", scene.question.options[chosen]));
    if (moment.asking === "open" && !hasAnswered && !this.sending.pending) this.#say("");
  }

  #buttons({ options }, asking) {
    byId("answer-buttons").hidden = asking !== "open";
    const buttons = options.map((option, index) => {
      const button = Object.assign(document.createElement("button"), { type: "button", className: "answer", textContent: option });
      button.dataset.option = index;
      return button;
    });
    byId("answer-buttons").replaceChildren(...buttons);
    if (asking !== "open") this.#say("");
  }

  async #send({ scene, option }) {
    const ballot = await this.#ballot();
    return asked(`/segui/${this.code}/voto${this.query}`, { method: "POST", body: { ballot, scene, option } });
  }

  /** The right to answer each question once: asked for at the first tap, kept so that a reload does not vote twice. */
  async #ballot() {
    this.ballot ??= this.#kept();
    if (!this.ballot) {
      this.ballot = (await asked(`/segui/${this.code}/scheda${this.query}`, { method: "POST", body: {} })).ballot;
      try {
        localStorage.setItem(this.key, this.ballot);
      } catch {
        // Kept as long as the page is open.
      }
    }
    return this.ballot;
  }

  #kept() {
    try {
      return localStorage.getItem(this.key) ?? "";
    } catch {
      return "";
    }
  }

  #say(sentence) {
    if (byId("answer-state").textContent !== sentence) byId("answer-state").textContent = sentence;
  }
}
