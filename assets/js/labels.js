// The labels of the map: links laid beside the markers, where no label or marker is in the way.

const GAP = 4;

/** Places tried for a label of a size beside a marker of a radius, the best first. */
export function candidates({ x, y, r }, { width, height }) {
  const right = x + r + GAP;
  const left = x - r - GAP - width;
  const above = y - r - GAP - height;
  const below = y + r + GAP;
  const spots = [
    [right, y - height / 2],
    [left, y - height / 2],
    [x - width / 2, above],
    [x - width / 2, below],
    [right - r / 2, above + r / 2],
    [left + r / 2, above + r / 2],
    [right - r / 2, below - r / 2],
    [left + r / 2, below - r / 2],
  ];
  const further = [1, 2, 3].flatMap((step) => [
    [x - width / 2, above - step * height],
    [x - width / 2, below + step * height],
    [right, above - step * height],
    [left, above - step * height],
    [right, below + step * height],
    [left, below + step * height],
  ]);
  return [...spots, ...further].map(([left_, top]) => ({ left: left_, top, width, height }));
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

/**
 * A box for each label such that none covers another label or a marker, as far as there is room.
 * The most crowded marker chooses first; ties go to the first place tried.
 */
export function arrange(markers, sizes, frame) {
  const blocked = markers.map(({ x, y, r }) => ({ left: x - r, top: y - r, width: 2 * r, height: 2 * r }));
  const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
  const crowd = (marker) => markers.reduce((sum, other) => sum + 1 / (1 + distance(marker, other)), 0);
  const order = markers.map((_, index) => index).sort((a, b) => crowd(markers[b]) - crowd(markers[a]));
  const boxes = [];
  for (const index of order) {
    const cost = (box) =>
      1000 * outside(box, frame) + [...blocked, ...boxes.filter(Boolean)].reduce((sum, b) => sum + overlap(box, b), 0);
    const tried = candidates(markers[index], sizes[index]).map((box) => ({ box, cost: cost(box) }));
    boxes[index] = tried.reduce((best, next) => (next.cost < best.cost ? next : best)).box;
  }
  return boxes;
}

/** Lays the labels beside the markers that Plotly has just drawn; those out of the frame are hidden. */
export function placeLabels(map, container) {
  const labels = [...(container?.querySelectorAll(".map-label") ?? [])];
  const points = [...map.querySelectorAll(".scattergeo .point")];
  if (!labels.length || points.length !== labels.length) return;
  const origin = container.getBoundingClientRect();
  const frame = { width: origin.width, height: origin.height };
  const markers = points.map((point) => {
    const box = point.getBoundingClientRect();
    return { x: box.x + box.width / 2 - origin.x, y: box.y + box.height / 2 - origin.y, r: box.width / 2 };
  });
  const inside = markers.map(({ x, y }) => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height);
  labels.forEach((label, index) => (label.hidden = !inside[index]));
  const seen = labels.map((_, index) => index).filter((index) => inside[index]);
  const sizes = seen.map((index) => labels[index].getBoundingClientRect());
  const boxes = arrange(seen.map((index) => markers[index]), sizes, frame);
  seen.forEach((index, place) => {
    labels[index].style.transform = `translate(${boxes[place].left}px, ${boxes[place].top}px)`;
  });
  container.dataset.placed = "true";
}
