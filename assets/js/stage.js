// The stage. With the presenter's token it obeys keys and holds all scenes ready; without, it follows.
import { Board } from "./plenary/board.js";
import { Control } from "./plenary/control.js";
import { commandOf } from "./plenary/keys.js";
import { START } from "./plenary/moment.js";
import { closeOnRequest, code, language, sleep, state, words } from "./plenary/page.js";
import { Scenes, askServer } from "./plenary/scenes.js";
import { Watch, asked } from "./plenary/server.js";
import { tokenOf } from "./plenary/token.js";

const EVERY_MS = 300;
const query = `?lang=${language}`;

/** The stage of a session that is kept on the server. */
async function live(board) {
  const token = tokenOf(code);
  const script = token && (await untilAnswered(() => asked(`/plenaria/sessione/${code}${query}`, { token })).catch(() => null));
  const control = script ? controlOf(script, token, board) : null;
  if (control) board.obeys(control);
  const watch = new Watch(() => asked(`/segui/${code}/momento${query}`), {
    every: EVERY_MS,
    onAnswer: (told) => {
      if (control) control.told(told);
      else board.followed(told);
      board.answered(told);
    },
    onAway: (away) => board.away(away),
    onEnd: (error) => state(error.message),
    sleep,
  });
  await watch.start();
}

function controlOf(script, token, board) {
  const { now, scenes } = script;
  board.begin(scenes, script.version);
  return new Control({
    name: `willdash-${code}`,
    scenes,
    moment: now.moment,
    revision: now.revision,
    send: (moment) => asked(`/plenaria/sessione/${code}${query}`, { method: "PUT", body: moment, token }),
    onMoment: (moment) => board.show(moment),
    onSaved: (saved) => board.saved(saved),
    onRefused: (error) => state(error.message),
    sleep,
  });
}

/** Asks until the server answers at all. */
async function untilAnswered(ask) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (error.status && error.status < 500) throw error;
      state(words("away"));
      await sleep(Math.min(500 * 2 ** tries, 8_000));
    }
  }
}

/** The stage of an offline pack: everything is here. */
function packed(board, pack) {
  const { scenes, version } = pack.script;
  board.begin(scenes, version);
  const control = new Control({ name: pack.channel, scenes, moment: START, revision: 0, send: null, onMoment: (moment) => board.show(moment) });
  board.obeys(control);
  control.ask();
}

closeOnRequest();
const pack = window.willdashPack;
const scenes = new Scenes(pack ? (address) => pack.scene(address) : askServer, sleep);
const board = new Board(scenes, { language, command: commandOf });
if (pack) packed(board, pack);
else live(board);
