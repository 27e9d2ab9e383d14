import { readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';

import { build } from 'esbuild';

import { dropDescriptions } from './plotly-descriptions.mjs';
import { leaveOut } from './plotly-diet.mjs';

const SCRIPT = { bundle: true, minify: true, format: 'iife', target: 'es2022', legalComments: 'none', write: false };

/**
 * Has V8 compile all of a script in the background while it comes. What the map page runs at its start is most of its
 * scripts; compiled bit by bit as it is called, it would hold up the page.
 */
const EAGER = '//# allFunctionsCalledOnLoad';

/** The same options, for a script that is to be compiled at once. */
export const eager = (options) => ({ ...options, banner: { js: EAGER } });

/** The small plotly.js, as `window.Plotly`. */
export const plotlyOptions = ({ frontend }) => ({
    entryPoints: [join(frontend, 'plotly', 'plotly.js')],
    loader: { '.css': 'empty' }, // maplibre's stylesheet
    define: { global: 'window', 'define.amd': 'false' },
    plugins: [leaveOut, dropDescriptions],
});

/** Our own script of the Dash pages or of the others; libraries it imports come from frontend/node_modules. */
export const ownOptions = (name, { assets, modules }) => ({
    entryPoints: [join(assets, 'js', name)],
    nodePaths: [modules],
});

/** Bundle one entry point; the manifest lists it under the entry's file name. */
export async function buildScript(options, output) {
    const { outputFiles } = await build({ ...SCRIPT, outdir: 'out', ...options });
    const script = outputFiles.find(({ path }) => path.endsWith('.js'));
    await output.publish(parse(script.path).base, script.contents);
}

/** One file, compiled at once, out of finished scripts. Dash wants a script named dash-renderer in its pages. */
export async function joinScripts(logical, paths, output) {
    if (!paths.length) throw new Error(`nothing to join into ${logical}: build with \`make assets\``);
    const scripts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
    const joined = scripts.map((script) => script.replace(/^\/\/# sourceMappingURL=.*$/gm, '').trim()).join('\n;');
    await output.publish(logical, `${EAGER}\n${joined}`);
}
