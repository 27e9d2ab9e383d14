// Talking with the server in a hall whose network comes and goes: short questions, asked again and again.

/** Milliseconds until the next question: at least `every`, longer while the server is slow or away. */
export function pause(every, took, failures) {
  // How long a question without an answer was waited for says nothing of how soon the server will be back.
  return Math.max(every, failures ? Math.min(500 * 2 ** failures, 8_000) : 2 * took);
}

/** An answer that is a sentence about what stood in the way. */
export class Refused extends Error {
  constructor(status, body) {
    super(body.say ?? String(status));
    this.status = status;
    this.body = body;
  }
}

/** Asks for JSON. Throws `Refused` with the server's sentence, or the network's own error. */
export async function asked(address, { method = "GET", body, token, patience = 6_000 } = {}) {
  const answer = await fetch(address, {
    method,
    cache: "no-store",
    signal: AbortSignal.timeout(patience),
    headers: {
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refused(answer.status, json);
  return json;
}

/** Whether a failure will pass by itself: the network, a server that restarts, too many at once. */
export const passes = (error) => !(error instanceof Refused) || error.status >= 500 || error.status === 429;

/** Asks the same question for ever, tells each answer, and tells when the server goes away and comes back. */
export class Watch {
  constructor(ask, { every, onAnswer, onAway, onEnd, sleep, clock = () => performance.now() }) {
    Object.assign(this, { ask, every, onAnswer, onAway, onEnd, sleep, clock });
    this.failures = 0;
    this.stopped = false;
  }

  /** Asks once. */
  async once() {
    const began = this.clock();
    try {
      const answer = await this.ask();
      this.failures = 0;
      this.onAway(false);
      this.onAnswer(answer);
    } catch (error) {
      if (!passes(error)) {
        this.stopped = true;
        this.onEnd(error);
        return 0;
      }
      this.failures += 1;
      // A connection may break for a moment; a question that nobody answered in all its time was no moment.
      if (this.failures > 1 || error.name === "TimeoutError") this.onAway(true);
    }
    return this.clock() - began;
  }

  async start() {
    while (!this.stopped) {
      const took = await this.once();
      if (!this.stopped) await this.sleep(pause(this.every, took, this.failures));
    }
  }
}

/** Sends the newest value until the server has it; values that were overtaken are left out. */
export class Sending {
  constructor(send, { onState, onSent, onRefused, sleep }) {
    Object.assign(this, { send, onState, onSent, onRefused, sleep });
    this.waiting = undefined;
    this.busy = false;
  }

  /** Whether something is still on its way. */
  get pending() {
    return this.busy || this.waiting !== undefined;
  }

  async push(value) {
    this.waiting = value;
    if (this.busy) return;
    this.busy = true;
    for (let failures = 0; this.waiting !== undefined; ) {
      const sent = this.waiting;
      try {
        const answer = await this.send(sent);
        if (this.waiting === sent) this.waiting = undefined;
        failures = 0;
        this.onState(true);
        this.onSent(answer, sent);
      } catch (error) {
        if (!passes(error)) {
          if (this.waiting === sent) this.waiting = undefined;
          this.onRefused(error);
        } else {
          failures += 1;
          this.onState(false);
          await this.sleep(Math.min(250 * 2 ** failures, 4_000));
        }
      }
    }
    this.busy = false;
  }
}
