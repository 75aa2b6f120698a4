const { at, below, placeOf } = require('./manifestTree.cjs');
const messages = require('./messages.cjs');

/** One long-lived runtime for the pane, the commands and the functions, asked for where older versions of Excel do not look. */
function checkRuntime({ root }) {
  const problems = [];
  const overrides = at(root, 'VersionOverrides');
  if (!overrides) return problems;
  if (requires(at(root, 'Requirements'))) problems.push(messages.sharedRuntimeInBase());
  if (!requires(at(overrides, 'Requirements'))) problems.push(messages.sharedRuntimeMissing());
  const runtime = at(overrides, 'Hosts', 'Host', 'Runtimes', 'Runtime');
  if (runtime?.attributes.lifetime !== 'long') problems.push(messages.runtimeShort());
  const others = below(overrides)
    .filter(isPage)
    .filter(({ attributes }) => attributes.resid !== runtime?.attributes.resid);
  return [...problems, ...others.map((element) => messages.runtimeOtherPage(placeOf(element)))];
}

function requires(requirements) {
  return requirements ? below(requirements).some(({ attributes }) => attributes.Name === 'SharedRuntime') : false;
}

function isPage({ name, parent }) {
  return name === 'FunctionFile' || (name === 'SourceLocation' && (parent.name === 'Page' || parent.name === 'Action'));
}

module.exports = { checkRuntime };
