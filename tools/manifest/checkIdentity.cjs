const { at, below, placeOf } = require('./manifestTree.cjs');
const messages = require('./messages.cjs');

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Id, version and default language; every address is https, of one site, and a file of it. */
function checkIdentity({ root, version, hasFile }) {
  const problems = [];
  const [id, found, locale] = ['Id', 'Version', 'DefaultLocale'].map((name) => at(root, name)?.text ?? '');
  if (!GUID.test(id)) problems.push(messages.badId(id));
  if (found !== `${version}.0`) problems.push(messages.badVersion(found, `${version}.0`));
  if (locale !== 'vi-VN') problems.push(messages.badDefaultLocale(locale));
  const site = siteOf(root);
  return [...problems, ...below(root).flatMap((element) => urlProblems(element, site, hasFile))];
}

/** Where the pane's page lies: "https://localhost:3000/". */
function siteOf(root) {
  const page = at(root, 'DefaultSettings', 'SourceLocation')?.attributes.DefaultValue ?? '';
  return page.slice(0, page.lastIndexOf('/') + 1);
}

function urlProblems(element, site, hasFile) {
  const isUrl = /^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|Url|Image)$/.test(element.name);
  if (!isUrl || element.attributes.DefaultValue === undefined) return [];
  const urls = [element.attributes.DefaultValue, ...element.children.map(({ attributes }) => attributes.Value)];
  return urls.flatMap((url) => {
    const place = placeOf(element);
    if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return [messages.notHttps(place, url)];
    if (!url.startsWith(site)) return [messages.otherSite(place, url, site)];
    const file = url.slice(site.length);
    return hasFile(file) ? [] : [messages.fileMissing(place, file)];
  });
}

module.exports = { checkIdentity, siteOf };
