// A draft as a link: compressed, behind the `#`, so that it never reaches a server.

const FORM = "deflate-raw";
const LONGEST = 400_000;
const START = "#s=";

/** What comes out of a stream of bytes; an error where it is more than a draft can be. */
async function collected(stream) {
  const chunks = [];
  let length = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    chunks.push(value);
    length += value.length;
    if (length > LONGEST) {
      await reader.cancel();
      throw new RangeError("longer than any storyboard");
    }
  }
}

const through = (bytes, transform) => collected(new Blob([bytes]).stream().pipeThrough(transform));

function toText(bytes) {
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

const toBytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

/** A draft without what only this browser needs. */
const bare = (draft) => ({ ...draft, scenes: draft.scenes.map(({ key: _, ...scene }) => scene) });

/** The part of an address, from its `#` on, that holds a draft. */
export async function encoded(draft) {
  const bytes = new TextEncoder().encode(JSON.stringify(bare(draft)));
  return START + toText(await through(bytes, new CompressionStream(FORM)));
}

/** Whether a part of an address says that it holds a draft. */
export const isEncoded = (hash) => hash.startsWith(START);

/** The value in such a part; an error where it was cut or changed. */
export async function decoded(hash) {
  const bytes = await through(toBytes(hash.slice(START.length)), new DecompressionStream(FORM));
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}
