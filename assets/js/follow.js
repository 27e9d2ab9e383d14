// A phone in the hall: the scene of the moment in its own language and size, one's own city, one's answer.
import { Answering } from "./plenary/answering.js";
import { drawScene } from "./plenary/draw.js";
import { byId, code, language, sleep, state, words } from "./plenary/page.js";
import { Scenes, askServer, sceneAddress } from "./plenary/scenes.js";
import { Watch, asked } from "./plenary/server.js";

const EVERY_MS = 1_000;
/** Below so many pixels a picture is drawn for a phone, whatever the height: a keyboard may cover half of it. */
const NARROW = 700;
const query = `?lang=${language}`;
const scenes = new Scenes(askServer, sleep);
const answering = new Answering({ code, query });
const names = Object.fromEntries([...byId("own-city").options].map(({ value, textContent }) => [value, textContent]));

let told = null;
let drawn = "";
let hallCity = "";

/** What the hall shows arrived. */
function heard(news) {
  const isNews = !told || news.revision !== told.revision;
  told = news;
  answering.told(news);
  if (isNews) show();
}

/** The scene of the hall, for the hall's city or one's own. */
async function show() {
  const { moment, scene, of } = told;
  const shows = new URLSearchParams(moment.detour || scene.shows);
  hallCity = shows.get("city") ?? "";
  byId("scene-place").textContent = words("place", moment.scene + 1, of);
  curtain(moment);
  const own = byId("own-city").value;
  if (own) shows.set("city", own);
  byId("back-to-hall").hidden = !own;
  const shape = innerWidth < NARROW ? "tall" : "standard";
  const address = sceneAddress(scene.view, shows, { shape, language });
  if (address === drawn) return;
  const asked = told;
  const html = await scenes.get(address).catch(() => null);
  if (told !== asked && told.revision !== asked.revision) return;
  if (html === null) {
    await sleep(1_000);
    if (told === asked) await show();
    return;
  }
  const isApart = Boolean(own) && own !== hallCity;
  const shown = drawScene({ ...scene, isDetour: Boolean(moment.detour) || isApart }, html);
  drawn = address;
  Object.assign(byId("main").dataset, { scene: moment.scene, revision: told.revision, city: shown.city ?? "", shows: address });
  dispatchEvent(new CustomEvent("willdash:scene", { detail: { scene: moment.scene } }));
}

/** Phones keep the scene while the hall looks elsewhere, and say so. */
function curtain(moment) {
  const line = byId("follow-curtain");
  const own = byId("own-city").value;
  const city = names[own];
  if (moment.curtain === "blank") line.textContent = words("blank-follow");
  else if (moment.curtain === "join" && moment.scene === 0) line.textContent = words("waiting");
  else line.textContent = own && hallCity && own !== hallCity ? words("apart", names[hallCity], city) : "";
  line.hidden = !line.textContent;
  byId("follow-end").hidden = moment.curtain !== "end";
}

byId("own-city").addEventListener("change", () => told && show());
byId("back-to-hall").addEventListener("click", () => {
  byId("own-city").value = "";
  if (told) show();
  byId("own-city").focus();
});
byId("apart").addEventListener("submit", (event) => event.preventDefault());
addEventListener("resize", () => told && show());

new Watch(() => asked(`/segui/${code}/momento${query}`), {
  every: EVERY_MS,
  onAnswer: heard,
  onAway: (away) => state(away ? words("away") : ""),
  onEnd: (error) => {
    state(error.message);
    byId("follow-end").hidden = error.status !== 410;
  },
  sleep,
}).start();
