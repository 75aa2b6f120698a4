import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { NgktError } from '../../src/kpi/finding';
import type { SiteFiles } from '../../src/session/siteFiles';

const root = path.join(__dirname, '..', '..');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a build step in JavaScript
const { datasetIndex } = require('../../tools/webpack/datasetIndex.cjs') as {
  datasetIndex: () => Record<string, string>;
};

/** The site's files as a build would serve them, and what was read of them; `broken` is a line that is down. */
export function siteOnDisk(): SiteFiles & { readonly paths: string[]; broken: boolean } {
  const written = datasetIndex();
  return {
    paths: [],
    broken: false,
    async read(place) {
      this.paths.push(place);
      if (this.broken) throw new NgktError('site.offline', { vi: 'Mất kết nối', en: 'Offline' });
      const made = written[place];
      return made === undefined
        ? readFile(path.join(root, place.replace(/\?.*$/, '')))
        : new TextEncoder().encode(made);
    },
  };
}
