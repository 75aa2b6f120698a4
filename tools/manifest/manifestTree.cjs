const { typescriptModule } = require('../typescriptModule.cjs');

/**
 * An element of the manifest, named without its prefix.
 *
 * @typedef {{ name: string, attributes: Record<string, string>, children: Element[], text: string, parent?: Element }} Element
 */

/**
 * Reads a manifest as a tree.
 *
 * @param {string} text
 * @returns {Element}
 * @throws NgktError `xml.malformed`, `xml.dtd`
 */
function readManifest(text) {
  const { readXml, textOf } = typescriptModule('src/ooxml/xml/xmlElement.ts');
  const { unescapeMarkup } = typescriptModule('src/ooxml/xml/escape.ts');

  const element = (read, parent) => {
    const attributes = read.attributes.map(({ name, valueFrom, valueTo }) => [
      name.replace(/^xsi:/, ''),
      unescapeMarkup(text.slice(valueFrom, valueTo)),
    ]);
    const own = { name: read.localName, attributes: Object.fromEntries(attributes), text: '', children: [], parent };
    own.children = read.children.map((child) => element(child, own));
    if (own.children.length === 0) own.text = textOf(read, text).trim();
    return own;
  };
  return element(readXml(text, 'manifest.xml'));
}

/** The first element on a path of names below another. */
function at(element, ...names) {
  return names.reduce((found, name) => found?.children.find((child) => child.name === name), element);
}

/** All elements below one, in document order. */
function below(element) {
  return element.children.flatMap((child) => [child, ...below(child)]);
}

/** "Host/DesktopFormFactor/ExtensionPoint": where a person finds an element. */
function placeOf(element) {
  const own = element.attributes.id ? `${element.name} ${element.attributes.id}` : element.name;
  return element.parent ? `${placeOf(element.parent)}/${own}` : own;
}

module.exports = { readManifest, at, below, placeOf };
