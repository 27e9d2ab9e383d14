// The free map of an offline pack. The boundaries, the data of its language and plotly.js come before it.
import { PackedMap } from "./pack/map.js";

const { map, boundaries } = window.willdashPack;
const page = new PackedMap(map, boundaries);
page.begin();
document.fonts.addEventListener("loadingdone", () => page.relabel());
