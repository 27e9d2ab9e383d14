// Brings data without a server: a page opened from a folder may not fetch, but it may load a script.

const waiting = new Map();

/** What a data file calls when it arrives. */
export function arrived(name, data) {
  waiting.get(name)?.(data);
  waiting.delete(name);
}

/** What the data file of a name holds. Throws where there is no such file. */
export function bring(name) {
  return new Promise((done, failed) => {
    waiting.set(name, done);
    const script = document.createElement("script");
    script.src = `data/${name}.js`;
    script.onload = () => script.remove();
    script.onerror = () => failed(new Error(`data/${name}.js cannot be read`));
    document.head.append(script);
  });
}
