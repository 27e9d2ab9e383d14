// The labels of the map: links laid beside the markers, where no label or marker is in the way.

const GAP = 4;
const DIRECTIONS = [0, 8, 12, 4, 14, 10, 2, 6, 15, 1, 9, 7, 13, 11, 3, 5].map((sixteenth) => (sixteenth * Math.PI) / 8);
const STEPS = [0, 0.5, 1, 1.5, 2, 3];
const PASSES = 4;
const MISLEADING = 500;

/** Places tried for a label of a size around a marker of a radius, the best first: right, left, above, below. */
export function candidates({ x, y, r }, { width, height }) {
  return STEPS.flatMap((step) =>
    DIRECTIONS.map((angle) => {
      const [right, down] = [Math.cos(angle), Math.sin(angle)];
      const away = r + GAP + step * height;
      const left = x + away * right - (width * (1 - right)) / 2;
      const top = y + away * down - (height * (1 - down)) / 2;
      return { left: Math.round(left), top: Math.round(top), width, height };
    }),
  );
}

/** Shared area of two boxes in square pixels. */
export function overlap(a, b) {
  const wide = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const high = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(wide, 0) * Math.max(high, 0);
}

/** How much of a box lies outside the frame, in square pixels. */
function outside(box, frame) {
  return box.width * box.height - overlap(box, { left: 0, top: 0, ...frame });
}

/** Pixels from a box to the middle of a marker. */
function distance(box, { x, y }) {
  const across = Math.max(box.left - x, 0, x - box.left - box.width);
  const down = Math.max(box.top - y, 0, y - box.top - box.height);
  return Math.hypot(across, down);
}

/** By how much a label seems to belong to another marker than its own; nothing where its own is the nearest. */
function misleads(box, own, markers) {
  const nearest = Math.min(...markers.map((marker) => (marker === own ? Infinity : distance(box, marker))));
  const astray = distance(box, own) - nearest;
  return astray < 0 ? 0 : MISLEADING + astray;
}

/**
 * A box for each label such that none covers another label or a marker, or lies nearer to a marker of
 * another, as far as there is room. The most crowded marker chooses first; then each chooses again, knowing
 * where the others are. Ties go to the first place tried. Unlabelled markers are only in the way.
 */
export function arrange(markers, sizes, frame, unlabelled = []) {
  const all = [...markers, ...unlabelled];
  const blocked = all.map(({ x, y, r }) => ({ left: x - r, top: y - r, width: 2 * r, height: 2 * r }));
  const crowd = (marker) =>
    markers.reduce((sum, other) => sum + 1 / (1 + Math.hypot(marker.x - other.x, marker.y - other.y)), 0);
  const order = markers.map((_, index) => index).sort((a, b) => crowd(markers[b]) - crowd(markers[a]));
  const tried = markers.map((marker, index) =>
    candidates(marker, sizes[index]).map((box) => ({
      box,
      cost: Math.round(
        1000 * outside(box, frame) +
          misleads(box, marker, all) +
          blocked.reduce((sum, other) => sum + overlap(box, other), 0),
      ),
    })),
  );
  const boxes = [];
  const choose = (index) => {
    const others = boxes.filter((box, other) => box && other !== index);
    const cost = (place) => others.reduce((sum, other) => sum + overlap(place.box, other), place.cost);
    const costs = tried[index].map(cost);
    boxes[index] = tried[index][costs.indexOf(Math.min(...costs))].box;
  };
  for (let pass = 0; pass < PASSES; pass += 1) order.forEach(choose);
  return boxes;
}

/** A box in pixels from the top left corner of another. */
function relative({ x, y, width, height }, origin) {
  return { left: x - origin.x, top: y - origin.y, width, height };
}

/**
 * Lays the labels beside the markers that Plotly has just drawn, and their tips below them inside the map.
 * The label of a marker that is cut off is hidden.
 */
export function placeLabels(map, container) {
  const labels = [...(container?.querySelectorAll(".map-label") ?? [])];
  const points = [...(map?.querySelectorAll(".scattergeo .point") ?? [])];
  if (!labels.length || points.length !== labels.length) return;
  const origin = container.getBoundingClientRect();
  const drawn = relative(map.querySelector(".geo .bg rect").getBoundingClientRect(), origin);
  const spots = points.map((point) => relative(point.getBoundingClientRect(), origin));
  const markers = spots.map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2, r: width / 2 }));
  const shares = spots.map((spot) => overlap(spot, drawn) / (spot.width * spot.height));
  const indexes = labels.map((_, index) => index);
  const seen = indexes.filter((index) => shares[index] > 0.99);
  const cut = indexes.filter((index) => shares[index] > 0 && shares[index] <= 0.99);
  labels.forEach((label, index) => (label.hidden = !seen.includes(index)));
  const sizes = seen.map((index) => labels[index].getBoundingClientRect());
  const tipWidths = seen.map((index) => labels[index].querySelector(".map-tip").offsetWidth);
  const at = (index) => markers[index];
  const boxes = arrange(seen.map(at), sizes, { width: origin.width, height: origin.height }, cut.map(at));
  seen.forEach((index, place) => {
    const { left, top, width } = boxes[place];
    const tipLeft = left + (width - tipWidths[place]) / 2;
    const tipLeftInside = Math.max(GAP, Math.min(tipLeft, origin.width - GAP - tipWidths[place]));
    labels[index].style.transform = `translate(${left}px, ${top}px)`;
    labels[index].style.setProperty("--tip-left", `${tipLeftInside - left}px`);
  });
  container.dataset.placed = "true";
}
