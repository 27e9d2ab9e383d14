// An offline pack: gives stage and presenter's window their scenes. `data/plenary.<language>.js` comes before, and
// stage.js or director.js after it.
import { arrived, bring } from "./pack/bring.js";
import { heard } from "./pack/heard.js";
import { PackedScenes } from "./pack/scenes.js";

const pack = window.willdashPack;
const scenes = new PackedScenes(pack, bring);
Object.assign(pack, { arrived, hears: () => heard(pack.channel), scene: (address) => scenes.scene(address) });
