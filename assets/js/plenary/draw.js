// Puts a scene on the page: its question, its sentence, its picture; and the answers of the hall as bars.
import { byId, words } from "./page.js";

/** The HTML of a scene as elements, and what it says of itself. */
export function read(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  const piece = template.content;
  const text = (selector) => piece.querySelector(selector)?.textContent ?? "";
  return {
    piece,
    reading: text(".scene-reading"),
    source: text(".scene-source"),
    shown: piece.querySelector(".scene-view")?.dataset ?? {},
  };
}

/** Shows a scene. The sentence is the presenter's own as long as the scene is shown as planned. */
export function drawScene({ title, sentence, isDetour }, html) {
  const { piece, reading, source, shown } = read(html);
  byId("scene-title").textContent = title;
  byId("scene-sentence").textContent = (!isDetour && sentence) || reading;
  const place = byId("scene-source");
  if (place) place.textContent = source;
  byId("scene-picture").replaceChildren(piece);
  return { ...shown };
}

/** The answers as bars, drawn anew only where they changed. */
export function drawAnswers(question, answers, asking) {
  const board = byId("question");
  board.hidden = !question || !asking;
  if (board.hidden) return;
  board.dataset.asking = asking;
  byId("question-asks").textContent = question.asks;
  const total = answers.reduce((sum, count) => sum + count, 0);
  const most = Math.max(1, ...answers);
  const bars = byId("question-bars");
  const rows = question.options.map((option, index) => bars.children[index] ?? bars.appendChild(bar()));
  while (bars.children.length > rows.length) bars.lastChild.remove();
  rows.forEach((row, index) => {
    row.querySelector(".option").textContent = question.options[index];
    row.querySelector(".count").textContent = String(answers[index] ?? 0);
    row.style.setProperty("--share", String((answers[index] ?? 0) / most));
  });
  byId("question-count").textContent = total ? words("answers-total", total) : words("answers-none");
}

function bar() {
  const row = document.createElement("li");
  for (const name of ["option", "bar", "count"]) {
    const part = document.createElement("span");
    part.className = name;
    row.append(part);
  }
  return row;
}
