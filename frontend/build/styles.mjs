import { readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';

import { build } from 'esbuild';

import { usedRules } from './used-classes.mjs';

// On screen on every page, so worth asking for before the stylesheet names them.
const PRELOAD = ['titillium-web-latin-400-normal.woff2', 'titillium-web-latin-600-normal.woff2'];
const FILES = Object.fromEntries(['.woff2', '.svg', '.png', '.webp', '.jpg'].map((extension) => [extension, 'file']));

/** One stylesheet of frontend/styles: of Bootstrap Italia, where it is asked for, as much as our pages use. */
export async function buildStyles(name, { root, frontend, modules }, output) {
    const { outputFiles } = await build({
        entryPoints: [join(frontend, 'styles', name)],
        bundle: true,
        minify: true,
        write: false,
        outdir: 'out',
        assetNames: '[name].[hash]',
        nodePaths: [modules],
        loader: FILES,
        plugins: [onlyUsed(root)],
    });
    for (const { path, contents, text } of outputFiles) {
        const { base, ext } = parse(path);
        if (ext === '.css') await output.publish(base, fromHereOnly(text));
        else await output.keep(withoutHash(base), base, contents);
    }
    output.preload = PRELOAD;
}

const onlyUsed = (root) => ({
    name: 'only-used-rules',
    setup(build) {
        build.onLoad({ filter: /bootstrap-italia\.min\.css$/ }, async ({ path }) => ({
            contents: await usedRules(await readFile(path, 'utf8'), root),
            loader: 'css',
        }));
    },
});

const withoutHash = (file) => file.replace(/\.[A-Z0-9]{8}(?=\.\w+$)/, '');

function fromHereOnly(css) {
    const [foreign] = css.match(/(@import|url\(\s*["']?(https?:)?\/\/)[^;)]*/) ?? [];
    if (foreign) throw new Error(`the stylesheet asks another host: ${foreign}`);
    return css;
}
