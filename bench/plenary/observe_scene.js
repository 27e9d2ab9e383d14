// Runs before any script of a window: when each scene was last drawn, and when a key was pressed, by the wall clock.
(() => {
  const now = () => performance.timeOrigin + performance.now();
  const drawn = new Map();
  const waiting = new Map();
  let pressed = 0;

  addEventListener("willdash:scene", ({ detail }) => {
    // The frame after the change is the first one in which it can be seen.
    requestAnimationFrame(() => setTimeout(() => {
      drawn.set(detail.scene, now());
      waiting.get(detail.scene)?.();
    }));
  });

  window.__scene = {
    /** Presses a key; the moment it was pressed. */
    press(key) {
      drawn.clear();
      pressed = now();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      return pressed;
    },
    /** The moment a scene was drawn; forgets it, so that the next time counts anew. */
    async drawn(scene) {
      if (!drawn.has(scene)) await new Promise((done) => waiting.set(scene, done));
      waiting.delete(scene);
      const at = drawn.get(scene);
      drawn.delete(scene);
      return at;
    },
  };
})();
