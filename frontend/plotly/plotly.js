// Our plotly.js: the map traces and the pieces that they and their hover need, as `window.Plotly`.
// Follows plotly.js/src/core.js; a component that is not registered is simply not drawn.
'use strict';

require('./ground');
require('./without');
require('plotly.js/build/plotcss');

const registry = require('plotly.js/src/registry');
const api = require('plotly.js/src/plot_api');
const plots = require('plotly.js/src/plots/plots');
const fx = require('plotly.js/src/components/fx');

for (const [name, fn] of Object.entries(api)) registry.register({ moduleType: 'apiMethod', name, fn });

registry.register([
    require('plotly.js/lib/choropleth'),
    require('plotly.js/lib/scattergeo'),
    require('plotly.js/src/components/colorscale'),
    fx,
    require('plotly.js/src/locale-en'),
    require('plotly.js/src/locale-en-us'),
]);

// Nothing is ever sent to plotly's servers; a figure may not ask for it either.
api.setPlotConfig({ showSendToCloud: false, displaylogo: false, plotlyServerURL: '', topojsonURL: '/' });

const visible = Object.entries(api).filter(([name]) => !name.startsWith('_'));
window.Plotly = {
    version: require('plotly.js/src/version').version,
    register: registry.register,
    ...Object.fromEntries(visible),
    Plots: { resize: plots.resize, graphJson: plots.graphJson },
    Fx: { hover: fx.hover, unhover: fx.unhover, loneHover: fx.loneHover, loneUnhover: fx.loneUnhover },
};
