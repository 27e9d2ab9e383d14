import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';

/** The dist folder: files named after their content, and the manifest that lists them. */
export class Output {
    constructor(dist) {
        this.dist = dist;
        this.files = {};
        this.kept = new Map();
        this.preload = [];
    }

    /** Write `contents` as static/<name>.<hash>.<ext>, listed in the manifest under `logical`. */
    async publish(logical, contents) {
        const { name, ext } = parse(logical);
        const hash = createHash('sha256').update(contents).digest('hex').slice(0, 10);
        await this.keep(logical, `${name}.${hash}${ext}`, contents);
    }

    /** Write `contents` under a file name that already carries a hash; once, however many stylesheets name it. */
    async keep(logical, fileName, contents) {
        if (!this.kept.has(fileName)) this.kept.set(fileName, write(join(this.dist, 'static', fileName), contents));
        await this.kept.get(fileName);
        this.files[logical] = `static/${fileName}`;
    }

    /** Replace the manifest, then remove what it no longer names, with its compressed siblings. */
    async finish() {
        const files = Object.fromEntries(Object.entries(this.files).sort());
        const preload = this.preload.map((logical) => this.files[logical]);
        const manifest = join(this.dist, 'manifest.json');
        await writeFile(`${manifest}.new`, `${JSON.stringify({ files, preload }, null, 2)}\n`);
        await rename(`${manifest}.new`, manifest);

        const named = new Set(Object.values(files));
        for (const entry of await readdir(join(this.dist, 'static'))) {
            const original = entry.replace(/\.(br|gz)$/, '');
            if (!named.has(`static/${original}`)) await rm(join(this.dist, 'static', entry));
        }
    }
}

/** A build that is killed leaves no half-written file under a name that promises its content; a whole one stays. */
async function write(path, contents) {
    await mkdir(dirname(path), { recursive: true });
    if (await holds(path, contents)) return;
    await writeFile(`${path}.new`, contents);
    await rename(`${path}.new`, path);
}

const holds = (path, contents) => readFile(path).then((held) => held.equals(Buffer.from(contents)), () => false);
