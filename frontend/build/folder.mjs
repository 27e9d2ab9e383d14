import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const BROWSER_FILES = /^[^.].*\.(svg|png|webp|jpg|ico|json)$/;

/** Publish the files of a folder that a browser may ask for, listed in the manifest as <prefix><name>. */
export async function publishFolder(folder, prefix, output) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((each) => BROWSER_FILES.test(each))) {
        await output.publish(`${prefix}${name}`, await readFile(join(folder, name)));
    }
}
