// Builds everything a browser loads from us into dist/; `willdash assets build` calls it.
// dist/static/ holds files named after their content, dist/manifest.json says which file is which.
// Arguments: the scripts of Dash to join, in order.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { publishFolder } from './build/folder.mjs';
import { buildFonts } from './build/fonts.mjs';
import { buildIcons } from './build/icons.mjs';
import { Output } from './build/output.mjs';
import { buildScript, eager, joinScripts, ownOptions, plotlyOptions } from './build/scripts.mjs';
import { buildStyles } from './build/styles.mjs';

const frontend = fileURLToPath(new URL('.', import.meta.url));
const places = {
    root: join(frontend, '..'),
    frontend,
    assets: join(frontend, '..', 'assets'),
    modules: join(frontend, 'node_modules'),
};

const output = new Output(join(frontend, 'dist'));
await Promise.all([
    buildScript(eager(plotlyOptions(places)), output),
    buildScript(eager(ownOptions('willdash.js', places)), output),
    buildScript(ownOptions('page.js', places), output),
    buildScript(ownOptions('stage.js', places), output),
    buildScript(ownOptions('director.js', places), output),
    buildScript(ownOptions('follow.js', places), output),
    buildScript(ownOptions('compose.js', places), output),
    buildScript(ownOptions('embed.js', places), output),
    buildScript(ownOptions('will-embed.js', places), output),
    buildScript(ownOptions('pack.js', places), output),
    buildScript(ownOptions('pack-map.js', places), output),
    buildStyles('willdash.css', places, output),
    buildStyles('hall.css', places, output),
    buildStyles('desk.css', places, output),
    buildStyles('italy.css', places, output),
    buildStyles('notebook.css', places, output),
    buildStyles('embed.css', places, output),
    buildStyles('embed-static.css', places, output),
    buildStyles('embed-dark.css', places, output),
    buildFonts(places, output),
    buildIcons(places, output),
    joinScripts('dash-renderer.js', process.argv.slice(2), output),
    publishFolder(join(places.assets, 'images'), 'images/', output),
    publishFolder(join(places.root, 'geodata'), '', output),
]);
await output.finish();
