/** Writes a word into the field of the catalogue; milliseconds until the frame after the list shows what it finds. */
window.__typed = async (word) => {
  const field = document.getElementById("catalogue-q");
  const shows = () => document.querySelector(".catalogue-chip")?.textContent.includes(word);
  if (!field || shows()) throw new Error(`${word} cannot be sought`);
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  let changes;
  const updated = new Promise((resolve) => {
    changes = new MutationObserver(() => shows() && resolve());
    changes.observe(document.getElementById("main"), { subtree: true, childList: true, characterData: true });
  });
  field.focus();
  const begun = performance.now();
  field.value = word;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await updated;
  changes.disconnect();
  await frame();
  return performance.now() - begun;
};
