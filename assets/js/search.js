// The indicator search: hides the links whose words do not match.

/** Words in small letters without accents; the server folds its words the same way. */
export function folded(words) {
  return words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

/** Whether every word sought begins a word, or stands inside one, of the text. */
export function matches(text, sought) {
  return folded(sought).split(/\s+/).every((word) => text.includes(word));
}

/** Shows the links that match what is written, and says how many there are. */
function find(field) {
  const list = document.getElementById("search-results");
  const state = document.getElementById("search-state");
  const sought = field.value.trim();
  const items = [...list.children];
  for (const item of items) item.hidden = !sought || !matches(item.dataset.words, sought);
  const found = items.filter((item) => !item.hidden).length;
  list.hidden = !found;
  state.textContent = sought && !found ? state.dataset.none.replace("%s", sought) : "";
}

/** Empties the field and hides the links. */
function close(field) {
  field.value = "";
  find(field);
}

/** Wires the field wherever it stands: writing finds, Escape and a choice close; the focus is not left on a hidden link. */
export function searchIndicators() {
  const field = () => document.getElementById("indicator-search");
  document.addEventListener("input", (event) => event.target === field() && find(field()));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && field()?.value && event.target.closest(".search")) {
      close(field());
      field().focus();
    }
  });
  document.addEventListener("click", (event) => {
    const isChoice = event.target.closest("#search-results a");
    if (!field()?.value || (event.target.closest(".search") && !isChoice)) return;
    close(field());
    const isByKeyboard = event.detail === 0;
    if (isChoice && isByKeyboard) field().focus();
  });
}
