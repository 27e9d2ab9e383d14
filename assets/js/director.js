// The presenter's window: notes, what comes next, the time, and the commands of the stage.
import { spoken, times } from "./plenary/clock.js";
import { Control } from "./plenary/control.js";
import { drawAnswers, read } from "./plenary/draw.js";
import { commandOf } from "./plenary/keys.js";
import { START } from "./plenary/moment.js";
import { byId, closeOnRequest, code, language, sleep, state, toggle, words } from "./plenary/page.js";
import { Scenes, askServer, sceneAddress } from "./plenary/scenes.js";
import { Watch, asked } from "./plenary/server.js";
import { forget, tokenOf } from "./plenary/token.js";

const EVERY_MS = 700;
/** Locales of the languages whose clocks are read in more than one way. */
const CLOCKS = { en: "en-GB" };
const query = `?lang=${language}`;
const session = `/plenaria/sessione/${code}${query}`;
const pack = window.willdashPack;
const token = pack ? "" : tokenOf(code);
const scenes = new Scenes(pack ? (address) => pack.scene(address) : askServer, sleep);

let script;
let control;
let since;
let behind = 0;

/** Brings everything about the session, and starts to obey. */
async function begin() {
  script = await untilAnswered();
  if (!script) return;
  heard(script.now);
  control = new Control({
    name: `willdash-${code}`,
    scenes: script.scenes,
    moment: script.now.moment,
    revision: script.now.revision,
    send: (moment) => asked(session, { method: "PUT", body: moment, token }),
    onMoment: show,
    onSaved: (saved) => state(saved ? "" : words("unsaved")),
    onRefused: (error) => state(error.message),
    sleep,
  });
  byId("remote-code").innerHTML = script.remote;
  byId("open-minutes").href = script.minutes;
  byId("show-remote").addEventListener("click", () => toggle("remote"));
  byId("end").addEventListener("click", () => {
    if (confirm(words("end-sure"))) control.obey("end");
  });
  take();
  watch();
}

/** The presenter's window of an offline pack: everything is here, and the talk begins now. */
function beginPacked() {
  since = Date.now() / 1000;
  script = { ...pack.script, started: since };
  control = new Control({ name: pack.channel, scenes: script.scenes, moment: START, revision: 0, send: null, onMoment: show });
  take();
  control.ask();
  byId("open-stage").addEventListener("click", () => {
    pack.hears().then((isHeard) => state(isHeard ? "" : pack.words.alone));
  });
}

/** Lists the scenes, takes commands, and shows where the talk is. */
function take() {
  listScenes();
  wire();
  show(control.moment);
  setInterval(tick, 500);
}

async function untilAnswered() {
  for (let tries = 0; ; tries += 1) {
    try {
      const found = await asked(session, { token });
      state("");
      return found;
    } catch (error) {
      if (error.status && error.status < 500 && error.status !== 429) {
        state(error.message);
        return null;
      }
      state(words("away"));
      await sleep(Math.min(500 * 2 ** tries, 8_000));
    }
  }
}

/** What the server tells: its clock, when the scene was reached, the answers. */
function heard(told) {
  behind = told.at - Date.now() / 1000;
  // While a step is on its way the server still tells of the scene before.
  if (!control?.sending.pending) since = told.since;
}

function watch() {
  new Watch(() => asked(`/segui/${code}/momento${query}`), {
    every: EVERY_MS,
    onAnswer: (told) => {
      heard(told);
      control.told(told);
      const scene = script.scenes[control.moment.scene];
      if (told.moment.scene === control.moment.scene) drawAnswers(scene.question, told.answers, control.moment.asking);
    },
    onAway: (away) => {
      if (away) state(words("away"));
      else if (!control.sending.pending) state("");
    },
    onEnd: (error) => {
      forget(code);
      state(error.message);
    },
    sleep,
  }).start();
}

/** Title, notes, next scene and commands of a moment. */
function show(moment) {
  const scene = script.scenes[moment.scene];
  const next = script.scenes[moment.scene + 1];
  if (moment.scene !== Number(byId("main").dataset.scene)) since = Date.now() / 1000 + behind;
  byId("scene-place").textContent = words("place", moment.scene + 1, script.scenes.length);
  byId("now-title").textContent = scene.title;
  byId("scene-sentence").textContent = scene.sentence;
  paragraphs(byId("notes"), scene.notes || words("no-notes"));
  byId("next-title").textContent = next ? next.title : words("last");
  byId("detour-state").textContent = words("detour");
  byId("detour-state").hidden = !moment.detour;
  byId("main").dataset.scene = moment.scene;
  byId("main").dataset.curtain = moment.curtain;
  commandWords(scene, moment);
  drawAnswers(scene.question, [], moment.asking);
  for (const button of document.querySelectorAll(".goto-scene")) {
    button.toggleAttribute("aria-current", Number(button.dataset.sceneNumber) === moment.scene);
  }
  preview(next);
  yearsOf(scene, moment);
  tick();
}

function commandWords(scene, moment) {
  const asks = document.querySelector('.director-commands [data-command="ask"]');
  asks.disabled = !scene.question;
  asks.textContent = words({ "": "ask-open", open: "ask-close", closed: "ask-away" }[moment.asking]);
  document.querySelector('.director-commands [data-command="plan"]').disabled = !moment.detour;
  for (const name of ["blank", "join"]) {
    document.querySelector(`.director-commands [data-command="${name}"]`).setAttribute("aria-pressed", String(moment.curtain === name));
  }
}

function paragraphs(place, text) {
  const parts = text.split(/\n\s*\n/).map((words) => Object.assign(document.createElement("p"), { textContent: words }));
  place.replaceChildren(...parts);
}

const addressOf = (scene, shows) => sceneAddress(scene.view, shows, { shape: "standard", language, version: script.version });

/** A small picture of the next scene. */
async function preview(scene) {
  const place = byId("next-picture");
  place.replaceChildren();
  if (!scene) return;
  const html = await scenes.get(addressOf(scene, scene.shows)).catch(() => "");
  const figure = html && read(html).piece.querySelector("svg");
  if (figure && byId("next-title").textContent === scene.title) place.replaceChildren(figure);
}

/** City and year of the scene that is shown, and the years it can be shown for. */
async function yearsOf(scene, moment) {
  const html = await scenes.get(addressOf(scene, moment.detour || scene.shows)).catch(() => "");
  if (!html || control.moment !== moment) return;
  const { city, year, years } = read(html).shown;
  if (city) byId("bar-city").value = city;
  const known = (years ?? "").split(",").filter(Boolean);
  byId("bar-year").replaceChildren(...known.map((each) => new Option(each, each, false, each === year)));
}

function tick() {
  const now = Date.now() / 1000 + behind;
  const { spent, planned, sceneSpent, scenePlanned, isLate } = times({
    now,
    started: script.started,
    since,
    scene: control.moment.scene,
    scenes: script.scenes,
  });
  const time = new Date().toLocaleTimeString(CLOCKS[language] ?? language, { hour: "2-digit", minute: "2-digit" });
  byId("clock-clock").textContent = time;
  byId("clock-spent").textContent = spoken(spent);
  byId("clock-planned").textContent = spoken(planned);
  byId("clock-scene-spent").textContent = spoken(sceneSpent);
  byId("clock-scene-planned").textContent = spoken(scenePlanned);
  byId("clock-scene-spent").parentElement.classList.toggle("late", isLate);
}

function obey(command) {
  if (command === "help" || command === "goto") toggle(command);
  else if (command === "full" || command === "bar") return;
  else control.obey(command);
}

function wire() {
  document.addEventListener("keydown", (event) => {
    const command = commandOf(event);
    const isOpen = document.querySelector("dialog[open]");
    const isPressed = event.target.closest?.("button, a") && ["Enter", " "].includes(event.key);
    if (!command || isPressed || (isOpen && !["goto", "help"].includes(command))) return;
    event.preventDefault();
    obey(command);
  });
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-command], [data-scene-number]");
    if (button?.dataset.command) obey(button.dataset.command);
    else if (button) {
      byId("goto").close();
      control.go(Number(button.dataset.sceneNumber));
    }
  });
  byId("bar").hidden = false;
  byId("bar").addEventListener("submit", (event) => event.preventDefault());
  byId("bar-city").addEventListener("change", ({ target }) => control.detour({ city: target.value }));
  byId("bar-year").addEventListener("change", ({ target }) => control.detour({ year: target.value }));
  byId("open-stage").addEventListener("click", () => {
    if (!open(script.stage, `willdash-stage-${code}`)) state(words("popup"));
  });
}

function listScenes() {
  const rows = script.scenes.map((scene, number) => {
    const row = document.createElement("li");
    const button = Object.assign(document.createElement("button"), { type: "button", className: "goto-scene", textContent: `${scene.title} (${spoken(scene.seconds)})` });
    button.dataset.sceneNumber = number;
    row.append(button);
    return row;
  });
  byId("goto-list").replaceChildren(...rows);
}

closeOnRequest();
if (pack) beginPacked();
else if (token) begin();
else state(words("not-yours"));
