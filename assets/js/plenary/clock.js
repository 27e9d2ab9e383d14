// Times of a talk. Pure.

/** Seconds as 3:07, or 1:02:09; those before zero count as none. */
export function spoken(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (number) => String(number).padStart(2, "0");
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** What is spent and planned at a moment: `now`, `started` and `since` in seconds of the server's clock. */
export function times({ now, started, since, scene, scenes }) {
  const planned = scenes.map(({ seconds }) => seconds);
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  const sceneSpent = now - since;
  return {
    spent: now - started,
    planned: sum(planned),
    sceneSpent,
    scenePlanned: planned[scene],
    isLate: sceneSpent > planned[scene],
  };
}
