// Stands for d3-geo-projection: the rare ones. Mercator, conic, albers and the like come from d3-geo.
'use strict';

module.exports = new Proxy({}, {
    get(_, name) {
        throw new Error(`projection "${name}" is not in our plotly.js: see frontend/build/plotly-diet.mjs`);
    },
});
