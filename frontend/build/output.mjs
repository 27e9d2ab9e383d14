import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';

/** The dist folder: files named after their content, and the manifest that lists them. */
export class Output {
    constructor(dist) {
        this.dist = dist;
        this.files = {};
        this.preload = [];
    }

    /** Write `contents` as static/<name>.<hash>.<ext>, listed in the manifest under `logical`. */
    async publish(logical, contents) {
        const { name, ext } = parse(logical);
        const hash = createHash('sha256').update(contents).digest('hex').slice(0, 10);
        await this.keep(logical, `${name}.${hash}${ext}`, contents);
    }

    /** Write `contents` under a file name that already carries a hash. A whole file that is there stays as it is. */
    async keep(logical, fileName, contents) {
        const path = join(this.dist, 'static', fileName);
        await mkdir(join(this.dist, 'static'), { recursive: true });
        if (!(await holds(path, contents))) {
            // A build that is killed here leaves no half-written file under a name that promises its content.
            await writeFile(`${path}.new`, contents);
            await rename(`${path}.new`, path);
        }
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

const holds = (path, contents) => readFile(path).then((held) => held.equals(Buffer.from(contents)), () => false);
