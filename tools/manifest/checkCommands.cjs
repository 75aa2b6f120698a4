const { at, below, placeOf } = require('./manifestTree.cjs');
const messages = require('./messages.cjs');

/** Every command of the ribbon and the menu exists in the source, every id is unique, and the functions bear their namespace. */
function checkCommands({ root, commands }) {
  const elements = below(root);
  const unknown = elements.filter(({ name, text }) => name === 'FunctionName' && !commands.has(text));
  return [
    ...unknown.map((element) => messages.commandUnknown(placeOf(element.parent), element.text)),
    ...idsTwice(elements),
    ...namespaceProblems(root, elements),
  ];
}

function idsTwice(elements) {
  const ids = elements
    .filter(({ name }) => name === 'Control' || name === 'Group')
    .map(({ attributes }) => attributes.id);
  return ids.filter((id, place) => ids.indexOf(id) !== place).map(messages.idTwice);
}

function namespaceProblems(root, elements) {
  const resid = elements.find(({ name }) => name === 'Namespace')?.attributes.resid;
  const strings = at(root, 'VersionOverrides', 'Resources', 'ShortStrings')?.children ?? [];
  const text = strings.find(({ attributes }) => attributes.id === resid)?.attributes.DefaultValue;
  return text === 'NGKT' ? [] : [messages.namespace(text ?? '')];
}

module.exports = { checkCommands };
