// Of turf what plotly.js measures shapes with.
export { area } from '@turf/area';
export { centroid } from '@turf/centroid';
export { coordAll } from '@turf/meta';
