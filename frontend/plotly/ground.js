// Every choropleth makes plotly.js ask cdn.plot.ly for a world outline (`world_110m`), even when it draws
// its own geojson. We never draw that outline: each outline it may name is an empty one, already here.
'use strict';

const LAYERS = ['coastlines', 'land', 'ocean', 'lakes', 'rivers', 'countries', 'subunits'];
const empty = () => ({ type: 'GeometryCollection', geometries: [] });
const EMPTY = {
    type: 'Topology',
    arcs: [],
    objects: Object.fromEntries(LAYERS.map((layer) => [layer, empty()])),
};

// Boundaries may have come before Plotly.
window.PlotlyGeoAssets = { ...window.PlotlyGeoAssets, topojson: new Proxy({}, { get: () => EMPTY }) };
