// When the server is away the page says so, keeps what it shows, and asks again by itself.

const ASKED_AGAIN = /\/_dash-(update-component|layout|dependencies)/;
const AWAY = new Set([429, 502, 503, 504]);
const LONGEST_WAIT_MS = 10_000;

/** Milliseconds to wait before a try; doubles from half a second to ten seconds. */
export function wait(tries) {
  return Math.min(500 * 2 ** tries, LONGEST_WAIT_MS);
}

/** Milliseconds that a busy server asks to be left alone for; none where it says nothing. */
const asked = (answer) => Math.min(1000 * Number(answer.headers?.get("Retry-After") ?? 0), LONGEST_WAIT_MS);

/** Shows or hides the message. */
function say(away) {
  const state = document.getElementById("server-state");
  if (!state) return;
  state.hidden = !away;
  state.textContent = away ? state.dataset.away : "";
}

/** A fetch that asks again while the server is away. All that is asked here only reads, so it may. */
export function retrying(fetch, { sleep, report }) {
  return async (resource, options) => {
    const address = String(resource?.url ?? resource);
    if (!ASKED_AGAIN.test(address)) return fetch(resource, options);
    for (let tries = 0; ; tries += 1) {
      const answer = await fetch(resource, options).catch((error) => error);
      if (answer?.name === "AbortError") throw answer;
      const isAway = answer instanceof Error || AWAY.has(answer.status);
      report(isAway);
      if (!isAway) return answer;
      await sleep(Math.max(wait(tries), asked(answer)));
    }
  };
}

/** Puts the retrying fetch in place of the browser's own. */
export function retryWhileAway() {
  const sleep = (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds));
  window.fetch = retrying(window.fetch.bind(window), { sleep, report: say });
}
