// How high a partner's frame is: as its document says, and until then as such views usually are.

const HIGHEST = 20_000;
/** The sizes of willdash/core/embed_size.py; a test says where they differ. */
export const WIDTHS = [240, 320, 480, 640, 960];
export const HEIGHTS = {
  map: [1120, 960, 950, 900, 1050],
  panel: [1920, 1610, 1410, 1250, 1120],
  table: [1770, 1520, 1390, 1290, 1140],
  trend: [980, 880, 770, 690, 600],
  spine: [1850, 1530, 1190, 1030, 940],
  rug: [2000, 2000, 2000, 2000, 1900],
  indicator: [900, 700, 610, 490, 420],
  practice: [1120, 910, 700, 640, 600],
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
