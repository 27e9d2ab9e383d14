// Which rules of Bootstrap Italia stay in the stylesheet: those for classes and elements our own files name,
// and those of the dash-bootstrap-components we use. Our own rules are never touched.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { PurgeCSS } from 'purgecss';

const SOURCES = [
    { folder: 'willdash', extensions: ['.py', '.ftl', '.html'] },
    { folder: 'assets/js', extensions: ['.js'] },
];

// Elements that Dash or a browser makes.
const ALWAYS = 'html body a button input label option select table svg img iframe';
const ATTRIBUTES = ['type', 'role', 'href', 'title', 'hidden', 'disabled', 'tabindex', 'aria-current'];

// dbc components whose classes do not begin with their name, as those of Accordion and ListGroup do.
const CLASSES = {
    Button: ['btn'],
    Checkbox: ['form-check'],
    Checklist: ['form-check', 'btn-check'],
    Col: ['col', 'offset', 'order'],
    DropdownMenu: ['dropdown', 'dropup', 'btn'],
    Input: ['form-control'],
    Label: ['form-label', 'col-form-label'],
    Modal: ['modal', 'btn-close'],
    Offcanvas: ['offcanvas', 'btn-close'],
    Pagination: ['pagination', 'page'],
    RadioButton: ['form-check'],
    RadioItems: ['form-check', 'btn-check'],
    Row: ['row', 'g', 'gx', 'gy'],
    Select: ['form-select'],
    Switch: ['form-check', 'form-switch'],
    Textarea: ['form-control'],
    Toast: ['toast', 'btn-close'],
};

/** The rules of `css` that our pages use. */
export async function usedRules(css, root) {
    const text = await textOf(root);
    const words = `${text} ${text.toLowerCase()} ${ALWAYS}`; // html.Table is the element `table`
    const [{ css: used }] = await new PurgeCSS().purge({
        content: [{ raw: words, extension: 'txt' }],
        css: [{ raw: css }],
        safelist: [...familiesOf(text), ...composedIn(text)],
        dynamicAttributes: ATTRIBUTES,
        fontFace: true,
        keyframes: true,
    });
    return used;
}

async function textOf(root) {
    const texts = await Promise.all(SOURCES.map(({ folder, extensions }) => textsIn(join(root, folder), extensions)));
    return texts.flat().join('\n');
}

async function textsIn(folder, extensions) {
    const entries = await readdir(folder, { recursive: true }).catch(() => []);
    const wanted = entries.filter((entry) => extensions.some((extension) => entry.endsWith(extension)));
    return Promise.all(wanted.map(async (entry) => withoutProse(await readFile(join(folder, entry), 'utf8'), entry)));
}

/** A file without docstrings and comments: their words are no classes. Of sentences for readers the tags are left. */
function withoutProse(text, file) {
    if (file.endsWith('.py')) return text.replace(/"""[^]*?"""|^\s*#.*$/gm, '');
    if (file.endsWith('.js')) return text.replace(/\/\*\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
    return file.endsWith('.ftl') ? (text.match(/<[^>]*>/g) ?? []).join('\n') : text;
}

/** dbc.Accordion keeps `accordion` and `accordion-…`; dbc.Select keeps `form-select`. */
function familiesOf(text) {
    const components = new Set([...text.matchAll(/\bdbc\.([A-Z]\w+)/g)].map(([, name]) => name));
    return [...components].flatMap((name) => CLASSES[name] ?? [kebab(name)]).map((family) => new RegExp(`^${family}(-|$)`));
}

const kebab = (name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** A class put together in an f-string keeps what it may become: f"col-{width}" keeps `col-…`; a message's name does not. */
function composedIn(text) {
    const composed = text.matchAll(/(?<!\btext\(f?["'`])(?<=["'\s`])([a-z][a-z0-9-]*-)\$?\{/g);
    const starts = new Set([...composed].map(([, start]) => start));
    return [...starts].map((start) => new RegExp(`^${start}`));
}
