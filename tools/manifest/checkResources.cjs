const { at, below, placeOf } = require('./manifestTree.cjs');
const messages = require('./messages.cjs');

/** Where the resource behind an element's `resid` must stand. */
const sectionOf = {
  Image: 'Images',
  Runtime: 'Urls',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

const LONGEST_ID = 32;
const longestText = { ShortStrings: 125, LongStrings: 250, Urls: 2048, Images: 2048 };
const basicTexts = { DisplayName: 125, Description: 250 };

/** Every `resid` leads to a resource of the right kind, and every resource is used, short enough and there in each language. */
function checkResources({ root }) {
  const resources = at(root, 'VersionOverrides', 'Resources')?.children.flatMap(({ children }) => children) ?? [];
  const used = below(root).filter(({ attributes }) => attributes.resid !== undefined);
  return [
    ...used.flatMap((element) => undefinedResource(element, resources)),
    ...resources.flatMap((resource) => problemsOf(resource, resources, used)),
    ...localeProblems(root, resources),
    ...root.children.flatMap((element) => textLengths(element, basicTexts[element.name])),
  ];
}

function undefinedResource(element, resources) {
  const { resid } = element.attributes;
  const section = sectionOf[element.name];
  const found = resources.some(({ attributes, parent }) => attributes.id === resid && parent.name === section);
  return found ? [] : [messages.resourceUndefined(placeOf(element), resid, section)];
}

function problemsOf(resource, resources, used) {
  const { id } = resource.attributes;
  const problems = textLengths(resource, longestText[resource.parent.name]);
  if (id.length > LONGEST_ID) problems.push(messages.resourceIdLength(id));
  if (resources.find(({ attributes }) => attributes.id === id) !== resource) problems.push(messages.resourceTwice(id));
  if (!used.some(({ attributes }) => attributes.resid === id)) problems.push(messages.resourceUnused(id));
  return problems;
}

function textLengths(element, most) {
  if (most === undefined) return [];
  return [element.attributes.DefaultValue, ...element.children.map(({ attributes }) => attributes.Value)]
    .filter((text) => text !== undefined && text.length > most)
    .map((text) => messages.textLength(placeOf(element), text.length, most));
}

/** What is translated once is translated everywhere; the namespace is the same in all languages. */
function localeProblems(root, resources) {
  const texts = [
    ...root.children.filter(({ name }) => name in basicTexts),
    ...resources.filter(
      ({ parent, attributes }) => parent.name.endsWith('Strings') && !isNamespace(root, attributes.id),
    ),
  ];
  const locales = localesOf(texts[0]);
  return texts.flatMap((text) => {
    const own = localesOf(text);
    return [
      ...locales
        .filter((locale) => !own.includes(locale))
        .map((locale) => messages.localeMissing(placeOf(text), locale)),
      ...own
        .filter((locale) => !locales.includes(locale))
        .map((locale) => messages.localeUnknown(placeOf(text), locale)),
    ];
  });
}

function localesOf(element) {
  return element?.children.map(({ attributes }) => attributes.Locale) ?? [];
}

function isNamespace(root, id) {
  return below(root).some(({ name, attributes }) => name === 'Namespace' && attributes.resid === id);
}

module.exports = { checkResources };
