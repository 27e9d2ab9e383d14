// The storyboard being composed: every change is kept at once, shown, and said.
import * as drafts from "./draft.js";
import { forgetFormer, keepDraft, keepFormer, keptDraft, keptFormer, storeOf, unread } from "./kept.js";
import { lacking } from "./check.js";
import { putWords } from "./cards.js";
import { clearFound, goTo, showFound, showLacks } from "./problems.js";
import { counted, own, say } from "./words.js";

const byId = (id) => document.getElementById(id);

export class Board {
  constructor(root, { cards, language, years }) {
    Object.assign(this, { root, cards, language, years });
    this.store = storeOf(window);
    this.session = storeOf(window, "sessionStorage");
    this.draft = drafts.blank();
    this.isChecked = false;
    this.#offerUndo();
  }

  /** Shows what the browser keeps: at the start, and when another tab has changed it. */
  follow() {
    this.draft = keptDraft(this.store);
    byId("compose-unread").hidden = !unread(this.store);
    if (!this.store) this.#trouble("forbidden");
    this.#draw();
  }

  /** Says something to the reader. */
  tell(sentence) {
    byId("compose-said").textContent = sentence;
  }

  /** Puts another draft in the place of this one, which can be got back. */
  replace(draft, sentence) {
    if (!drafts.isEmpty(this.draft)) this.#canUndo({ draft: this.draft });
    clearFound(this.cards);
    this.isChecked = false;
    // Keys begin anew, so no card of the former draft may stand for a scene of this one.
    this.cards.list.replaceChildren();
    this.#change(draft, sentence);
    byId("compose-scenes-title").focus();
  }

  clear() {
    if (!drafts.isEmpty(this.draft)) this.replace(drafts.blank(), say("cleared"));
  }

  addScene() {
    this.#grow(drafts.added(this.draft, drafts.scene("map", {})), this.draft.scenes.length, "");
  }

  duplicate(key) {
    const place = drafts.placeOf(this.draft, key);
    this.#grow(drafts.duplicated(this.draft, key), place + 1, say("duplicated", this.#titleOf(this.draft.scenes[place])));
  }

  move(key, by) {
    const next = drafts.moved(this.draft, key, by);
    if (next === this.draft) return;
    this.#change(next, say("moved", drafts.placeOf(next, key) + 1, next.scenes.length));
    this.cards.of(key).scrollIntoView({ block: "nearest" });
  }

  remove(key) {
    const place = drafts.placeOf(this.draft, key);
    const scene = this.draft.scenes[place];
    this.#canUndo({ scene, place });
    this.#change(drafts.removed(this.draft, key), say("removed", this.#titleOf(scene)));
    const next = this.draft.scenes[place] ?? this.draft.scenes.at(-1);
    (next ? this.cards.of(next.key) : byId("compose-scenes-title")).focus();
  }

  /** Brings back what was taken out or replaced last. */
  undo() {
    const former = keptFormer(this.session) ?? this.former;
    if (!former) return;
    if (former.draft) this.replace(former.draft, say("undone"));
    else {
      this.#forgetUndo();
      this.#grow(drafts.added(this.draft, former.scene, former.place), former.place, say("undone"));
    }
  }

  /** Writes words or a number into the draft; without a scene, into the storyboard itself. */
  write(key, path, value) {
    const draft = key ? drafts.edited(this.draft, key, path, value) : drafts.retitled(this.draft, path, value);
    this.#keep(draft);
    if (key) this.#fill(key);
    else this.#drawWords();
    this.cards.total(draft);
    if (this.isChecked) this.#lacks();
  }

  /** Changes what a scene shows. */
  show(key, name, value) {
    const { shows } = this.#scene(key);
    this.write(key, "shows", drafts.shown(shows, { [name]: value }, this.years));
  }

  ask(key) {
    this.#reshape(key, "question", drafts.question(), say("question-added"));
    this.cards.of(key).querySelector("[name^='question.asks']").focus();
  }

  askNothing(key) {
    this.#reshape(key, "question", null, say("question-removed"));
    this.cards.of(key).querySelector("[data-do=question-add]").focus();
  }

  addOption(key) {
    const { options } = this.#scene(key).question;
    if (options.length >= drafts.MOST_OPTIONS) {
      this.tell(say("lack-options"));
      return;
    }
    this.#reshape(key, "question.options", [...options, drafts.words()], say("option-added"));
    this.cards.of(key).querySelector(".compose-option:last-child input").focus();
  }

  removeOption(key, place) {
    const { options } = this.#scene(key).question;
    this.#reshape(key, "question.options", options.toSpliced(place, 1), say("option-removed"));
    this.cards.of(key).querySelector("[data-do=option-add]").focus();
  }

  /** Whether the draft has all it needs; says at its place what it lacks, and goes to the first. */
  isComplete() {
    this.isChecked = true;
    clearFound(this.cards);
    const [first, count] = this.#lacks();
    if (!first) return true;
    this.tell(counted("lacking", count));
    goTo(first);
    return false;
  }

  /** Says at their scenes what the server has found in a text of this draft. */
  showFound(problems, text) {
    const place = showFound(problems, text, this.draft, this.cards);
    place?.focus();
    this.tell(counted("lacking", problems.length));
  }

  #lacks() {
    const lacks = lacking(this.draft);
    return [showLacks(lacks, this), lacks.length];
  }

  #scene(key) {
    return this.draft.scenes[drafts.placeOf(this.draft, key)];
  }

  #titleOf(scene) {
    return own(scene.title, this.language);
  }

  #fill(key) {
    const { scenes } = this.draft;
    const place = drafts.placeOf(this.draft, key);
    if (place >= 0) this.cards.fill(this.cards.of(key), scenes[place], place, scenes.length);
  }

  /** A change of a scene's form, after which its card is drawn anew. */
  #reshape(key, path, value, sentence) {
    this.write(key, path, value);
    this.tell(sentence);
  }

  /** A draft with one scene more, which is gone to; one that is full says so. */
  #grow(next, place, sentence) {
    if (next === this.draft) {
      this.tell(say("most"));
      return;
    }
    this.#change(next, sentence);
    this.cards.of(next.scenes[place].key).querySelector("[name^='title']").focus();
  }

  #change(draft, sentence) {
    this.#keep(draft);
    this.#draw();
    this.tell(sentence);
    if (this.isChecked) this.#lacks();
  }

  #draw() {
    this.cards.draw(this.draft);
    this.#drawWords();
  }

  /** Title and description of the storyboard. */
  #drawWords() {
    for (const field of this.root.querySelectorAll("#compose-board [lang]")) {
      putWords(field, this.draft[field.name.split(".")[0]]);
    }
  }

  #keep(draft) {
    this.draft = draft;
    this.#trouble(keepDraft(this.store, draft));
  }

  #trouble(failure) {
    const box = byId("compose-trouble");
    if (box.dataset.failure === failure) return;
    box.dataset.failure = failure;
    box.hidden = !failure;
    box.textContent = failure && say(failure);
  }

  #canUndo(former) {
    this.former = former;
    keepFormer(this.session, former);
    this.#offerUndo();
  }

  #forgetUndo() {
    this.former = null;
    forgetFormer(this.session);
    this.#offerUndo();
  }

  /** Offers the way back where there is one. */
  #offerUndo() {
    const isKept = keptFormer(this.session) !== null;
    byId("compose-undo").hidden = !isKept && !this.former;
    if (isKept && !this.former) this.tell(say("former"));
  }
}
