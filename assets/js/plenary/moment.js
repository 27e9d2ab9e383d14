// What the stage shows, as one value, and what each command makes of it. Pure; the Python half is core/live.py.

export const START = { scene: 0, curtain: "join", detour: "", asking: "" };
const CYCLE = { "": "open", open: "closed", closed: "" };

/** A scene as planned. */
const at = (scene) => ({ scene, curtain: "", detour: "", asking: "" });

/** What a command makes of a moment; `scenes` are those of the storyboard. A command that does nothing gives the same value. */
export function after(command, moment, scenes) {
  const last = scenes.length - 1;
  switch (command) {
    case "next":
      if (moment.curtain === "end") return moment;
      if (moment.curtain) return { ...moment, curtain: "" };
      return moment.scene < last ? at(moment.scene + 1) : { ...moment, curtain: "end" };
    case "previous":
      if (moment.curtain === "join" && moment.scene === 0) return moment;
      if (moment.curtain) return { ...moment, curtain: "" };
      return moment.scene > 0 ? at(moment.scene - 1) : moment;
    case "first":
      return at(0);
    case "last":
      return at(last);
    case "blank":
    case "join":
      return { ...moment, curtain: moment.curtain === command ? "" : command };
    case "end":
      return { ...moment, curtain: "end" };
    case "plan":
      return moment.detour || moment.curtain ? { ...moment, detour: "", curtain: "" } : moment;
    case "ask":
      return scenes[moment.scene].question ? { ...moment, curtain: "", asking: CYCLE[moment.asking] } : moment;
    default:
      return moment;
  }
}

/** A certain scene as planned. */
export const gone = (scene) => at(scene);

/** The moment with some parameters of what is shown changed; without a difference to the plan there is no detour. */
export function detoured(moment, scene, changes) {
  const shows = new URLSearchParams(moment.detour || scene.shows);
  for (const [name, value] of Object.entries(changes)) shows.set(name, value);
  const detour = shows.toString();
  const planned = new URLSearchParams(scene.shows).toString();
  return { ...moment, curtain: "", detour: detour === planned ? "" : detour };
}

/** Whether two moments are the same. */
export const same = (one, other) => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
