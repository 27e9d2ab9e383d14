// Runs before any script of the page: notes when the page has its content and when all of it can be used,
// what shifted, and times clicks. `window.__view` says by what the page's state is told (bench/view.py).
(() => {
  const view = window.__view;
  const bench = { ready: null, content: null, fcp: null, lcp: null, shift: 0, interactions: {} };
  window.__bench = bench;

  /** Watches a kind of performance entry; nothing where Chromium does not have it. */
  const watch = (type, note, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") bench.fcp = startTime;
  });
  watch("largest-contentful-paint", ({ startTime }) => (bench.lcp = startTime));
  watch("layout-shift", ({ value, hadRecentInput }) => {
    if (!hadRecentInput) bench.shift += value;
  });
  watch(
    "event",
    ({ interactionId, duration }) => {
      if (interactionId) bench.interactions[interactionId] = Math.max(duration, bench.interactions[interactionId] ?? 0);
    },
    { durationThreshold: 16 },
  );

  const isShown = ({ selector, text, count }) => {
    const found = [...document.querySelectorAll(selector)];
    return found.length >= count && (!text || found.some((each) => each.textContent.includes(text)));
  };
  const targetOf = (selector, text) =>
    [...document.querySelectorAll(selector)].find((each) => !text || each.textContent.trim() === text);
  const areShown = (states) => states.every(isShown);
  const frame = () => new Promise(requestAnimationFrame);
  const painted = async () => {
    await frame();
    await new Promise((wake) => setTimeout(wake));
    return performance.now();
  };

  /** Calls back once, when all states are shown. */
  const once = (states, done) => {
    const changes = new MutationObserver(() => {
      if (!areShown(states)) return;
      changes.disconnect();
      done();
    });
    changes.observe(document, view.changes);
    return changes;
  };
  const late = (longest) =>
    new Promise((_, refuse) => setTimeout(() => refuse(new Error(`not shown after ${longest} ms`)), longest));
  const states = {
    ready: new Promise((resolve) => once(view.ready, resolve)).then(() => (bench.ready = performance.now())),
    content: new Promise((resolve) => once(view.content, resolve)).then(async () => (bench.content = await painted())),
  };
  bench.until = (state, longest) => Promise.race([states[state], late(longest)]);
  bench.visit = () => {
    const { ready, content, fcp, lcp, shift } = bench;
    return { ready, content: Math.max(content, fcp), fcp, lcp, shift };
  };

  /**
   * Clicks on an element, where the pointer has rested for some milliseconds, or none;
   * milliseconds from the click until the frame after all that is wanted is shown.
   */
  bench.click = async ({ selector, text, wanted, rest, longest }) => {
    const target = targetOf(selector, text);
    if (!target || areShown(wanted)) throw new Error(`${selector} cannot be clicked for ${JSON.stringify(wanted)}`);
    if (rest) {
      for (const kind of ["pointerover", "mouseover"]) target.dispatchEvent(new PointerEvent(kind, { bubbles: true }));
      await new Promise((wake) => setTimeout(wake, rest));
    }
    await frame();
    const updated = new Promise((resolve) => once(wanted, resolve));
    const begun = performance.now();
    target.click();
    await Promise.race([updated, late(longest)]);
    await frame();
    return performance.now() - begun;
  };

  /** Where a real pointer can press an element: a point at which nothing lies over it. */
  bench.point = async ({ selector, text }) => {
    const target = targetOf(selector, text);
    target.scrollIntoView({ block: "center", behavior: "instant" });
    await frame();
    for (const { left, top, width, height } of target.getClientRects()) {
      for (const share of [0.5, 0.25, 0.75, 0.1, 0.9]) {
        const [x, y] = [left + width * share, top + height / 2];
        if (target.contains(document.elementFromPoint(x, y))) return { x, y };
      }
    }
    return null;
  };

  /** Resolves in the frame after all that is wanted is shown. */
  bench.shown = async ({ wanted, longest }) => {
    if (!areShown(wanted)) await Promise.race([new Promise((resolve) => once(wanted, resolve)), late(longest)]);
    await painted();
  };
})();
