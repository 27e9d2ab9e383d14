// The stage itself: draws the scene of the moment, lifts and drops the curtain, obeys whoever controls it.
import { drawAnswers, drawScene } from "./draw.js";
import { byId, state, toggle, words } from "./page.js";
import { sceneAddress, shapeOf } from "./scenes.js";

const CURTAINS = ["join", "blank", "end"];

export class Board {
  constructor(scenes, { language, command }) {
    Object.assign(this, { scenes, language, command });
    this.list = null;
    this.moment = null;
    this.control = null;
    this.told = null;
    this.shape = shapeOf(innerWidth, innerHeight);
    addEventListener("resize", () => this.#resized());
  }

  /** The scenes of the storyboard are known: they are brought one after the other, the present one first. */
  begin(list, version) {
    this.list = list;
    this.version = version;
    this.#prepare();
    this.#listScenes();
  }

  /** Obeys a control: keys, buttons, a click on a city. */
  obeys(control) {
    this.control = control;
    document.addEventListener("keydown", (event) => this.#press(event));
    document.addEventListener("click", (event) => this.#click(event));
    this.#wireBar();
    this.show(control.moment);
  }

  /** Follows a session that is controlled elsewhere. */
  followed(told) {
    const isNews = !this.told || told.revision !== this.told.revision;
    this.told = told;
    if (isNews) this.show(told.moment);
  }

  /** Answers of the hall that arrived. */
  answered(told) {
    if (told.moment.scene === this.moment?.scene) drawAnswers(told.scene.question, told.answers, this.moment.asking);
  }

  /** What a moment shows, drawn at once where it is here already. */
  show(moment) {
    this.moment = moment;
    this.#curtain(moment.curtain);
    const scene = this.list ? this.list[moment.scene] : this.told.scene;
    drawAnswers(scene.question, [], moment.asking);
    const address = this.#address(scene, moment);
    const here = this.scenes.here(address);
    if (here !== undefined) this.#draw(scene, moment, address, here);
    else this.#bring(scene, moment, address);
  }

  away(isAway) {
    this.isAway = isAway;
    this.#tell();
  }

  saved(isSaved) {
    this.isUnsaved = !isSaved;
    this.#tell();
  }

  /** What there is to say at the edge of the stage, the most pressing alone. */
  #tell() {
    if (this.isUnsaved) state(words("unsaved"));
    else if (this.isAway) state(words("away"));
    else state(this.control && this.moment?.detour ? words("detour") : "");
  }

  #address(scene, moment) {
    return sceneAddress(scene.view, moment.detour || scene.shows, {
      shape: this.shape,
      language: this.language,
      version: this.version,
    });
  }

  async #bring(scene, moment, address) {
    byId("main").setAttribute("aria-busy", "true");
    for (let tries = 0; this.moment === moment; tries += 1) {
      try {
        const html = await this.scenes.get(address);
        this.isAway = false;
        if (this.moment === moment) this.#draw(scene, moment, address, html);
        return;
      } catch {
        this.away(true);
        await this.scenes.sleep(Math.min(500 * 2 ** tries, 8_000));
      }
    }
  }

  #draw(scene, moment, address, html) {
    const main = byId("main");
    const shown = drawScene({ ...scene, isDetour: Boolean(moment.detour) }, html);
    byId("scene-place").textContent = words("place", moment.scene + 1, this.list?.length ?? this.told.of);
    Object.assign(main.dataset, { scene: moment.scene, shows: address, detour: moment.detour, city: shown.city ?? "", year: shown.year ?? "" });
    main.removeAttribute("aria-busy");
    main.classList.toggle("asking", Boolean(moment.asking));
    this.#barShows(shown);
    this.#tell();
    dispatchEvent(new CustomEvent("willdash:scene", { detail: { scene: moment.scene } }));
  }

  #curtain(curtain) {
    for (const name of CURTAINS) byId(`curtain-${name}`).hidden = curtain !== name;
    byId("main").inert = Boolean(curtain);
    document.body.dataset.curtain = curtain;
  }

  #resized() {
    const shape = shapeOf(innerWidth, innerHeight);
    if (shape === this.shape) return;
    this.shape = shape;
    if (this.list) this.#prepare();
    if (this.moment) this.show(this.moment);
  }

  /** Brings every scene, the present one first; `<main>` says when all are here. */
  async #prepare() {
    const { shape } = this;
    const from = this.moment?.scene ?? 0;
    const order = [...this.list.slice(from), ...this.list.slice(0, from)];
    delete byId("main").dataset.prepared;
    await this.scenes.prepare(order.map((scene) => this.#address(scene, { detour: "" })));
    if (shape === this.shape) byId("main").dataset.prepared = shape;
  }

  #press(event) {
    const command = this.command(event);
    const isOpen = document.querySelector("dialog[open]");
    if (!command || (isOpen && !["goto", "help"].includes(command))) return;
    event.preventDefault();
    this.#obey(command);
  }

  #click({ target }) {
    const button = target.closest("[data-command], [data-scene-number]");
    if (button?.dataset.command) this.#obey(button.dataset.command);
    else if (button) {
      byId("goto").close();
      this.control.go(Number(button.dataset.sceneNumber));
    } else {
      const city = target.closest("#scene-picture svg [data-city]")?.dataset.city;
      if (city) this.control.detour({ city });
    }
  }

  #obey(command) {
    if (command === "help" || command === "goto") toggle(command);
    else if (command === "bar") byId("bar").hidden = !byId("bar").hidden;
    else if (command === "full") full();
    else this.control.obey(command);
  }

  #listScenes() {
    const rows = this.list.map((scene, number) => {
      const row = document.createElement("li");
      const button = Object.assign(document.createElement("button"), { type: "button", className: "goto-scene", textContent: scene.title });
      button.dataset.sceneNumber = number;
      row.append(button);
      return row;
    });
    byId("goto-list").replaceChildren(...rows);
  }

  #wireBar() {
    const bar = byId("bar");
    const city = byId("bar-city");
    const year = byId("bar-year");
    city.addEventListener("change", () => this.control.detour({ city: city.value }));
    year.addEventListener("change", () => this.control.detour({ year: year.value }));
    bar.addEventListener("submit", (event) => event.preventDefault());
  }

  #barShows({ city, year, years }) {
    if (!byId("bar-city")) return;
    if (city) byId("bar-city").value = city;
    const known = (years ?? "").split(",").filter(Boolean);
    byId("bar-year").replaceChildren(...known.map((each) => new Option(each, each, false, each === year)));
  }
}

/** Full screen, or back. */
function full() {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen();
}
