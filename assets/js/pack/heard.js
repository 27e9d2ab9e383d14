// Whether two windows of a pack can talk with each other: browsers differ for pages opened from a folder.

const PATIENCE_MS = 4_000;

/** Whether another window says something on the channel within the time that a window takes to open. */
export function heard(name, { Channel = globalThis.BroadcastChannel, patience = PATIENCE_MS } = {}) {
  if (!Channel) return Promise.resolve(false);
  const channel = new Channel(name);
  return new Promise((done) => {
    const end = (isHeard) => {
      clearTimeout(timer);
      channel.close();
      done(isHeard);
    };
    const timer = setTimeout(() => end(false), patience);
    channel.onmessage = ({ data }) => data.asks && end(true);
  });
}
