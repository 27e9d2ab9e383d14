// Builds everything a browser loads from us into dist/: `npm run build`.
// dist/static/ holds files named after their content, dist/manifest.json says which file is which.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildIcons } from './build/icons.mjs';
import { buildImages } from './build/images.mjs';
import { Output } from './build/output.mjs';
import { buildScript, plotlyOptions, willdashOptions } from './build/scripts.mjs';
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
    buildScript(plotlyOptions(places), output),
    buildScript(willdashOptions(places), output),
    buildStyles(places, output),
    buildIcons(places, output),
    buildImages(places, output),
]);
await output.finish();
