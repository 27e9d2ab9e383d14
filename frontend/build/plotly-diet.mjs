// What plotly.js carries and our maps never use is left out while esbuild reads its files: maps of shapes and markers
// with a hover, without axes, legend, colour bar, buttons, or anything that a reader draws.
import { fileURLToPath } from 'node:url';

const PLOTLY = /plotly\.js[\\/]src[\\/].*\.js$/;
const ours = (name) => fileURLToPath(new URL(`../plotly/${name}`, import.meta.url));

// Imports of plotly.js that a file of ours answers.
const REPLACED = {
    '@turf/area': ours('turf.js'),
    '@turf/centroid': ours('turf.js'),
    '@turf/meta': ours('turf.js'),
    'country-iso-search': ours('countries.js'),
    culori: ours('colour.js'),
    'd3-geo': ours('geo.js'),
    'd3-time-format': ours('time.js'),
    'gl-mat4': ours('matrices.js'),
};

// Libraries and files of plotly.js/src that nothing answers, with the functions that are called and have nothing to do.
const ABSENT = {
    'd3-geo-projection': [], // the rare ones: Mercator's comes from d3-geo
    'topojson-client': [], // outlines of countries that Plotly knows
    'components/colorbar/defaults': [],
    'components/legend/defaults': [],
    'components/legend/draw': [],
    'components/modebar/index': ['manage'],
    'components/selections/index': ['clearOutline'],
    'components/shapes/draw': [],
    'components/shapes/handle_outline': ['clearOutline'],
    'plot_api/template_api': [],
    'plot_api/to_image': [],
    'plot_api/validate': [],
    'plots/cartesian/constraints': [],
    'plots/cartesian/graph_interact': ['initInteractions'],
    'plots/command': [],
    'plots/geo/zoom': [], // a map that is dragged
    'snapshot/download': [],
};

/** Answers the imports of plotly.js that are replaced or absent; fails when it has no such part any more. */
export const leaveOut = {
    name: 'leave-out',
    setup(build) {
        const left = new Set();
        build.onResolve({ filter: /^[^.]/ }, ({ path, importer }) => {
            if (!PLOTLY.test(importer)) return undefined;
            if (path in REPLACED) return { path: REPLACED[path] };
            return path in ABSENT ? { path, namespace: 'absent' } : undefined;
        });
        build.onLoad({ filter: /./, namespace: 'absent' }, ({ path }) => standIn(path, left));
        build.onLoad({ filter: PLOTLY }, ({ path }) => {
            const part = path.replaceAll('\\', '/').replace(/.*plotly\.js\/src\/|\.js$/g, '');
            return part in ABSENT ? standIn(part, left) : undefined;
        });
        build.onEnd(() => {
            const unknown = Object.keys(ABSENT).filter((part) => !left.has(part));
            if (unknown.length) throw new Error(`plotly.js does not load ${unknown}: correct build/plotly-diet.mjs`);
        });
    },
};

function standIn(part, left) {
    left.add(part);
    const contents = `module.exports = require('./absent.js').absent('${part}', ${JSON.stringify(ABSENT[part])});`;
    return { contents, resolveDir: ours('') };
}
