// How high a partner's frame is: as its document says, and until then as such views usually are.

const HIGHEST = 20_000;
/** The sizes of willdash/core/embed_size.py. */
export const WIDTHS = [240, 320, 480, 640, 960];
export const HEIGHTS = {
  map: [640, 620, 680, 760, 960],
  panel: [1500, 1400, 1300, 900, 800],
  table: [900, 880, 860, 840, 800],
  trend: [640, 620, 600, 580, 560],
  spine: [1500, 1400, 1300, 900, 800],
  rug: [3200, 3000, 2800, 1400, 1200],
  indicator: [480, 440, 420, 400, 380],
};

/** Whole pixels that a message asks for; null for all that the document in a frame of this origin did not send. */
export function heightSaid({ origin, source, data }, own, frame) {
  if (origin !== own || !source || source !== frame || data?.type !== "willdash:height") return null;
  const { height } = data;
  return Number.isFinite(height) ? Math.ceil(Math.min(Math.max(height, 0), HIGHEST)) : null;
}

/** Pixels that a view takes at a width; between the widths measured, on the line from one to the next. */
export function usualHeight(view, width) {
  const heights = Object.hasOwn(HEIGHTS, view) ? HEIGHTS[view] : HEIGHTS.map;
  const place = WIDTHS.findIndex((wide) => width <= wide);
  if (place < 1) return heights.at(place);
  const share = (width - WIDTHS[place - 1]) / (WIDTHS[place] - WIDTHS[place - 1]);
  return Math.round(heights[place - 1] + share * (heights[place] - heights[place - 1]));
}
