import { NgktError } from '../kpi/finding';
import * as messages from './messages';

/** Reads files of the add-in's own site, by their path from the pane's page. */
export interface SiteFiles {
  /** @throws NgktError `site.offline`, `site.notFound` */
  read(path: string): Promise<Uint8Array>;
}

/** A line that gives nothing for so long (ms) counts as broken: formulas wait for it. */
const PATIENCE = 120_000;

/** The site the page came from. What changes with a release is asked for by a name or mark that changes with it. */
export const siteFiles: SiteFiles = {
  async read(path) {
    const freshness: RequestInit = path.includes('?') ? {} : { cache: 'no-cache' };
    try {
      const response = await fetch(path, { ...freshness, signal: AbortSignal.timeout(PATIENCE) });
      if (!response.ok) throw new NgktError('site.notFound', messages.siteFileMissing(path, response.status));
      return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      if (error instanceof NgktError) throw error;
      throw new NgktError('site.offline', messages.siteOffline(path));
    }
  },
};
