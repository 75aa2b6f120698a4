const { at, below, placeOf } = require('./manifestTree.cjs');
const { siteOf } = require('./checkIdentity.cjs');
const messages = require('./messages.cjs');
const { sizeOfPng } = require('./pngSize.cjs');

/** Sizes that every button and group needs. */
const REQUIRED = ['16', '32', '80'];

/** The icons are there in every size and really have it. */
function checkIcons({ root, readFile }) {
  const images = at(root, 'VersionOverrides', 'Resources', 'Images')?.children ?? [];
  const urls = new Map(images.map(({ attributes }) => [attributes.id, attributes.DefaultValue]));
  const measured = (element, url, size) => sizeProblems(element, url, size, siteOf(root), readFile);
  return [
    ...measured(at(root, 'IconUrl'), at(root, 'IconUrl')?.attributes.DefaultValue, 64),
    ...measured(at(root, 'HighResolutionIconUrl'), at(root, 'HighResolutionIconUrl')?.attributes.DefaultValue, 128),
    ...below(root).flatMap((element) => {
      const { resid, size } = element.attributes;
      if (element.name === 'Icon') return missingSizes(element);
      return element.name === 'Image' && size ? measured(element, urls.get(resid), Number(size)) : [];
    }),
  ];
}

function missingSizes(icon) {
  const sizes = icon.children.map(({ attributes }) => attributes.size);
  return REQUIRED.filter((size) => !sizes.includes(size)).map((size) => messages.iconMissing(placeOf(icon), size));
}

/** A file that is not there is told with its address. */
function sizeProblems(element, url, size, site, readFile) {
  const file = url?.startsWith(site) ? url.slice(site.length) : undefined;
  const bytes = file === undefined ? undefined : readFile(file);
  if (!bytes) return [];
  const { width, height } = sizeOfPng(bytes) ?? {};
  if (width === size && height === size) return [];
  return [messages.iconSize(placeOf(element), file, size, width ? `${width}×${height}` : '?')];
}

module.exports = { checkIcons };
