import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

// The icons of Bootstrap Italia that our pages use: <svg><use href="…/icons.<hash>.svg#it-search"/></svg>
const ICONS = [
    'it-arrow-down',
    'it-arrow-up',
    'it-check',
    'it-chevron-right',
    'it-close',
    'it-external-link',
    'it-info-circle',
    'it-link',
    'it-map-marker',
    'it-search',
    'it-warning-circle',
];

export async function buildIcons({ modules }, output) {
    const sprites = await readFile(join(modules, 'bootstrap-italia/dist/svg/sprites.svg'), 'utf8');
    const symbols = ICONS.map((icon) => symbol(sprites, icon)).join('');
    await output.publish('icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">${symbols}</svg>`);
}

function symbol(sprites, icon) {
    const [found] = sprites.match(new RegExp(`<symbol id="${icon}".*?</symbol>`, 's')) ?? [];
    if (!found) throw new Error(`Bootstrap Italia has no icon ${icon}: correct the list in build/icons.mjs`);
    return found;
}
