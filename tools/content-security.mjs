/**
 * What the pages may load. The add-in's policy is the one to set in production as well (docs/deploy.md); there `frameAncestors` also
 * names the sites of Excel on the web.
 */

/** SHA-256 of nothing: the library of the pane's controls adds empty `<style>` elements and fills them rule by rule. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The add-in: its own files and Microsoft's client library, nothing inline. */
export const siteDirectives = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'", 'https://appsforoffice.microsoft.com'],
  styleSrc: ["'self'", emptyStyle],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  frameSrc: ["'self'"],
  frameAncestors: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
};

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
