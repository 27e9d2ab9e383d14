// Who controls the stage: every window of the presenter, on this device at once, elsewhere through the server.
import { after, detoured, gone, same } from "./moment.js";
import { Sending } from "./server.js";

export class Control {
  /**
   * scenes: of the storyboard; send(moment): to the server, or null where there is none;
   * onMoment(moment), onSaved(isSaved), onRefused(error): tell the window.
   */
  constructor({ name, scenes, moment, revision, send, onMoment, onSaved, onRefused, sleep }) {
    Object.assign(this, { scenes, moment, revision, onMoment });
    this.channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name);
    if (this.channel) this.channel.onmessage = ({ data }) => this.#hear(data);
    this.sending =
      send &&
      new Sending(send, {
        onState: onSaved,
        onSent: (answer) => (this.revision = Math.max(this.revision, answer.revision)),
        onRefused,
        sleep,
      });
  }

  get scene() {
    return this.scenes[this.moment.scene];
  }

  /** Obeys a command of the keyboard or of a button. */
  obey(command) {
    this.show(after(command, this.moment, this.scenes));
  }

  /** Goes to a scene as planned. */
  go(scene) {
    this.show(gone(scene));
  }

  /** Shows the scene for another city or year. */
  detour(changes) {
    this.show(detoured(this.moment, this.scene, changes));
  }

  /** Shows a moment here at once, then on the presenter's other windows, then everywhere. */
  show(moment) {
    if (same(moment, this.moment)) return;
    this.#take(moment);
    this.channel?.postMessage({ moment });
    this.sending?.push(moment);
  }

  /** What the server says is shown; older news than one's own is left alone. */
  told({ revision, moment }) {
    if (this.sending?.pending || revision <= this.revision) return;
    this.revision = revision;
    if (!same(moment, this.moment)) this.#take(moment);
  }

  /** Tells the windows that open later on this device what is shown now. */
  #hear({ moment, asks }) {
    if (asks) this.channel.postMessage({ moment: this.moment });
    else if (!same(moment, this.moment)) this.#take(moment);
  }

  /** Asks the other windows of this device what they show. */
  ask() {
    this.channel?.postMessage({ asks: true });
  }

  #take(moment) {
    this.moment = moment;
    this.onMoment(moment);
  }
}
