// The preview of an embed: its frame is as high as what it shows, and so is the frame in the code to copy.
import { heightSaid } from "./embed/height.js";

const HEIGHT = /^(<iframe [^>]* height=")\d+"/;
let said = null;

/** The code with another height; code that is no frame stays as it is. */
export const withHeight = (code, height) => code.replace(HEIGHT, `$1${height}"`);

/** Puts the height that the frame has told into frame and code, unless another frame took its place. */
function fit() {
  if (!said?.frame.isConnected) return;
  said.frame.height = said.height;
  const code = document.getElementById("embed-code");
  const fitting = withHeight(code.value, said.height);
  if (code.value !== fitting) code.value = fitting;
}

/** Wires the preview, on whatever page it will stand. */
export function fitPreview() {
  addEventListener("message", (message) => {
    const frame = document.querySelector("[data-frame] iframe");
    const height = heightSaid(message, location.origin, frame?.contentWindow);
    if (!height) return;
    said = { frame, height };
    fit();
  });
  addEventListener("willdash:visited", fit);
}
