/**
 * What the pages may load. The add-in's policy is the one to set in production as well (docs/deploy.md); there `frameAncestors` also
 * names the sites of Excel on the web.
 */
import { readFileSync } from 'node:fs';

/** The add-in: its own files and Microsoft's client library, nothing inline. The collection service sets the same. */
export const siteDirectives = JSON.parse(
  readFileSync(new URL('../src/service/http/site/panePolicy.json', import.meta.url), 'utf8'),
);

/** The workbench: the spreadsheet component writes inline styles, draws on canvases and reads images from blobs. */
export const workbenchDirectives = {
  ...siteDirectives,
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:'],
  frameAncestors: ["'none'"],
};
