const { modelOf } = require('./contentModel.cjs');
const { below, placeOf } = require('./manifestTree.cjs');
const messages = require('./messages.cjs');

/** Every element stands where the schema wants it: Office ignores or refuses what stands elsewhere. */
function checkOrder({ root }) {
  return [root, ...below(root)].flatMap(problemsIn);
}

function problemsIn(element) {
  const model = modelOf(element);
  if (!model) return [messages.unknownType(placeOf(element), element.attributes.type)];
  const problems = [];
  let reached = 0;
  for (const child of element.children) {
    const place = model.findIndex(({ name }) => name === child.name);
    if (place < 0) problems.push(messages.notAllowed(placeOf(element), child.name));
    else if (place < reached) problems.push(messages.outOfOrder(placeOf(element), child.name, model[reached].name));
    else reached = place;
  }
  for (const { name, least, most } of model) {
    const count = element.children.filter((child) => child.name === name).length;
    if (count < least) problems.push(messages.missing(placeOf(element), name));
    if (count > most) problems.push(messages.tooMany(placeOf(element), name));
  }
  return problems;
}

module.exports = { checkOrder };
