// What plotly.js believes every figure to have, so that it finds none of it: axes, shapes, buttons.
'use strict';

const registry = require('plotly.js/src/registry');
const { attrRegex, idRegex } = require('plotly.js/src/plots/cartesian/constants');

registry.subplotsRegistry.cartesian = { name: 'cartesian', attr: ['xaxis', 'yaxis'], idRoot: ['x', 'y'], attrRegex, idRegex };

registry.register([
    {
        moduleType: 'component',
        name: 'shapes',
        supplyLayoutDefaults: (given, full) => (full.shapes = []),
    },
    {
        moduleType: 'component',
        name: 'modebar',
        supplyLayoutDefaults: (given, full) => (full.modebar = { orientation: 'h' }),
    },
]);
