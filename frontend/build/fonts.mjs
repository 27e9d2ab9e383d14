import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

// Whole Titillium Web for pictures made on the server, which cannot read the woff2 that pages load.
const FOLDER = 'bootstrap-italia/dist/fonts/Titillium_Web';
const FILES = { 'picture-400.ttf': 'regular', 'picture-700.ttf': '700' };

export async function buildFonts({ modules }, output) {
    for (const [logical, weight] of Object.entries(FILES)) {
        const file = join(modules, FOLDER, `titillium-web-v10-latin-ext_latin-${weight}.ttf`);
        await output.publish(logical, await readFile(file));
    }
}
