// Stands for a part of plotly.js that our maps never use. Whoever calls it is told, whichever function it is.
/** `idle`: names of functions that plotly.js calls at every drawing, and that have nothing to do in our maps. */
export function absent(part, idle) {
    const refuse = (name) => () => {
        throw new Error(`${part} ${name} is not in our plotly.js: see frontend/build/plotly-diet.mjs`);
    };
    return new Proxy(refuse(''), {
        get(_, name) {
            if (typeof name === 'symbol' || name === '__esModule') return undefined;
            return idle.includes(name) ? () => {} : refuse(name);
        },
    });
}
