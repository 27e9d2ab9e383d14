// Of d3-geo what a map in Mercator's projection needs.
export { geoBounds, geoDistance, geoMercator, geoPath } from 'd3-geo';
