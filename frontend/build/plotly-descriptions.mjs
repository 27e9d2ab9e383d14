// The attribute tables of plotly.js are its manual too; what is told to people is left out.
import { readFile } from 'node:fs/promises';

/** Where the JavaScript expression at `start` ends: the comma or bracket that closes it. */
function endOfExpression(source, start) {
    let depth = 0;
    for (let i = start; i < source.length; i++) {
        const char = source[i];
        if ('\'"`'.includes(char)) i = endOfString(source, i);
        else if ('([{'.includes(char)) depth++;
        else if (depth === 0 && ',)]}'.includes(char)) return i;
        else if (')]}'.includes(char)) depth--;
    }
    throw new Error('a description without an end');
}

function endOfString(source, start) {
    for (let i = start + 1; i < source.length; i++) {
        if (source[i] === '\\') i++;
        else if (source[i] === source[start]) return i;
    }
    throw new Error('a string without an end');
}

/** The attribute tables with each `description` emptied: plotly's manual, a tenth of the bundle. */
export function withoutDescriptions(source) {
    const key = /^\s*description: /gm;
    let kept = '';
    let from = 0;
    while (key.exec(source)) {
        kept += `${source.slice(from, key.lastIndex)}''`;
        from = endOfExpression(source, key.lastIndex);
        key.lastIndex = from;
    }
    return kept + source.slice(from);
}

export const dropDescriptions = {
    name: 'drop-descriptions',
    setup(build) {
        build.onLoad({ filter: /plotly\.js[\\/]src[\\/].*\.js$/ }, async ({ path }) => ({
            contents: withoutDescriptions(await readFile(path, 'utf8')),
        }));
    },
};
