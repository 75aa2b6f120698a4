const { checkCommands } = require('./checkCommands.cjs');
const { checkComments } = require('./checkComments.cjs');
const { checkIcons } = require('./checkIcons.cjs');
const { checkIdentity } = require('./checkIdentity.cjs');
const { checkOrder } = require('./checkOrder.cjs');
const { checkResources } = require('./checkResources.cjs');
const { checkRuntime } = require('./checkRuntime.cjs');
const { readManifest } = require('./manifestTree.cjs');

const checks = [checkComments, checkOrder, checkIdentity, checkRuntime, checkResources, checkIcons, checkCommands];

/**
 * What is wrong with a manifest, as far as it can be said without Microsoft's online check.
 *
 * @param {string} text the manifest
 * @param {object} surroundings
 * @param {string} surroundings.version the package's x.y.z
 * @param {ReadonlySet<string>} surroundings.commands names that the source associates
 * @param {(file: string) => boolean} surroundings.hasFile whether the site has a file
 * @param {(file: string) => Buffer | undefined} surroundings.readFile an icon's bytes
 * @returns {{ rule: string, vi: string, en: string }[]}
 * @throws NgktError where the text is no XML
 */
function checkManifest(text, surroundings) {
  const manifest = { ...surroundings, text, root: readManifest(text) };
  return checks.flatMap((check) => check(manifest));
}

module.exports = { checkManifest };
