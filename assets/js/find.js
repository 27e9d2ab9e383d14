// The search in the header: suggests links while one writes (ARIA combobox with a list). Without it, a plain form.

const WAIT_MS = 150;
let waiting = 0;
let asking = null;
let closed = true;

const byId = (id) => document.getElementById(id);
const field = () => byId("find-field");
const list = () => byId("find-list");
const options = () => [...list().children];
const active = () => byId(field().getAttribute("aria-activedescendant"));

/** Which of `count` options a key leads to, counted from 0; -1 is the field itself; null for other keys. */
export function moved(key, at, count) {
  if (!count) return null;
  const last = count - 1;
  if (key === "ArrowDown") return at === last ? -1 : at + 1;
  if (key === "ArrowUp") return at === -1 ? last : at - 1;
  return null;
}

/** The parameters that go with the words: the map's selection is in its address, that of others in their form. */
export function asked(words, fields, here) {
  const parameters = new URLSearchParams(here.pathname === "/" ? here.search : fields);
  parameters.set("q", words);
  return parameters;
}

/** The form's hidden fields. */
const fieldsOf = (form) => [...form.querySelectorAll("input[type=hidden]")].map(({ name, value }) => [name, value]);

/** Marks an option, or none. */
function mark(at) {
  options().forEach((option, number) => option.setAttribute("aria-selected", String(number === at)));
  const chosen = options()[at];
  if (chosen) field().setAttribute("aria-activedescendant", chosen.id);
  else field().removeAttribute("aria-activedescendant");
  chosen?.scrollIntoView({ block: "nearest" });
}

function close() {
  closed = true;
  clearTimeout(waiting);
  asking?.abort();
  if (!field()) return;
  list().hidden = true;
  field().setAttribute("aria-expanded", "false");
  field().removeAttribute("aria-activedescendant");
}

/** Shows what the server suggests, and says how many there are. */
function show({ html, state }) {
  list().innerHTML = html;
  options().forEach((option, number) => (option.id = `find-${number}`));
  mark(-1);
  list().hidden = !options().length;
  field().setAttribute("aria-expanded", String(!list().hidden));
  byId("find-state").textContent = state;
}

async function suggest() {
  const words = field().value.trim();
  if (!words) {
    close();
    return;
  }
  closed = false;
  asking?.abort();
  asking = new AbortController();
  const form = field().form;
  try {
    const answer = await fetch(`${form.dataset.suggest}?${asked(words, fieldsOf(form), location)}`, {
      signal: asking.signal,
    });
    if (answer.ok && !closed) show(await answer.json());
  } catch {
    // Overtaken by the next word, or the server is away: the form still works.
  }
}

function press(event) {
  const at = options().indexOf(active());
  if (event.key === "Escape" && !list().hidden) close();
  else if (event.key === "Enter" && at >= 0 && !list().hidden) active().click();
  else {
    const next = list().hidden ? null : moved(event.key, at, options().length);
    if (next === null) {
      if (event.key === "ArrowDown" && list().hidden) suggest();
      return;
    }
    mark(next);
  }
  event.preventDefault();
}

/** On the map the selection changes without a new document: the form sends that of the address. */
function complete(form) {
  for (const hidden of form.querySelectorAll("input[type=hidden]")) hidden.remove();
  const kept = asked("", [], location);
  kept.delete("q");
  for (const [name, value] of kept) form.prepend(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
}

/** Wires the field, wherever it stands and whenever it is put anew. */
export function findAnything() {
  document.addEventListener("input", (event) => {
    if (event.target !== field()) return;
    clearTimeout(waiting);
    waiting = setTimeout(suggest, WAIT_MS);
  });
  document.addEventListener("keydown", (event) => event.target === field() && press(event));
  document.addEventListener("focusout", (event) => {
    if (event.target === field() && !list().contains(event.relatedTarget)) close();
  });
  // A press on an option must not take the focus before the click arrives.
  document.addEventListener("mousedown", (event) => event.target.closest?.("#find-list") && event.preventDefault());
  document.addEventListener("click", (event) => event.target.closest?.("#find-list a") && close());
  document.addEventListener("submit", (event) => {
    if (!event.target.matches(".find")) return;
    close();
    if (location.pathname === "/") complete(event.target);
  });
  addEventListener("willdash:visited", close);
}
