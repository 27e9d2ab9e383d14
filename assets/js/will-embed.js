// The element <will-embed> for partners' pages: a view in a frame that is as high as what it shows.
// It sets no style sheet and no style attribute: pages with a strict policy would refuse them.
import { ASKED, embedAddress, originOf } from "./embed/address.js";
import { heightSaid, usualHeight } from "./embed/height.js";

/** Nothing here lets a view navigate the page around it. */
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-downloads";
/** A frame is opaque where its own colour scheme is not that of the document in it. */
const SCHEMES = { dark: "dark", auto: "light dark" };

const own = originOf(document);
const embeds = new Set();

function newFrame(address, theme) {
  const frame = document.createElement("iframe");
  frame.loading = "lazy";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.setAttribute("sandbox", SANDBOX);
  Object.assign(frame.style, { display: "block", width: "100%", border: "0", colorScheme: SCHEMES[theme] ?? "light" });
  frame.src = address;
  return frame;
}

class WillEmbed extends HTMLElement {
  static observedAttributes = ["view", "cluster", "practice", "title", "height", ...ASKED];
  #root = this.attachShadow({ mode: "open" });
  #frame;
  #hasSaid = false;

  connectedCallback() {
    embeds.add(this);
    this.redraw();
  }

  disconnectedCallback() {
    embeds.delete(this);
  }

  attributeChangedCallback() {
    this.redraw();
  }

  /** Shows what the attributes say after the present task, so that several changes load once. */
  redraw() {
    setTimeout(() => this.isConnected && this.#draw());
  }

  /** Takes the height that a message says, if it comes from this frame. */
  hear(message) {
    const height = heightSaid(message, own, this.#frame?.contentWindow);
    if (height === null) return;
    this.#hasSaid = true;
    this.#frame.style.height = `${height}px`;
  }

  #draw() {
    const address = embedAddress(own, (name) => this.getAttribute(name));
    if (this.#frame?.src !== address) this.#load(address);
    this.#frame.title = this.title || this.textContent.replace(/\s+/g, " ").trim() || "willdash";
    if (!this.#hasSaid) this.#frame.style.height = `${this.#placeholder()}px`;
  }

  /** A new frame, since an address changed in the old one would be an entry in the page's history. */
  #load(address) {
    const last = this.#frame;
    this.#frame = newFrame(address, this.getAttribute("theme"));
    // A static view says no height, the others will soon: until then nothing around them moves.
    this.#hasSaid &&= this.getAttribute("mode") !== "static";
    if (this.#hasSaid) this.#frame.style.height = last.style.height;
    this.#root.replaceChildren(this.#frame);
  }

  #placeholder() {
    const asked = parseInt(this.getAttribute("height"));
    return asked > 0 ? asked : usualHeight(this.getAttribute("view"), this.#frame.offsetWidth);
  }
}

if (!own) throw new Error("will-embed.js: load it by a script element whose src ends in /will-embed.js");
if (!customElements.get("will-embed")) {
  addEventListener("message", (message) => embeds.forEach((embed) => embed.hear(message)));
  // The text inside, which may name the frame, is there once the page has been read.
  document.addEventListener("DOMContentLoaded", () => embeds.forEach((embed) => embed.redraw()));
  customElements.define("will-embed", WillEmbed);
}
