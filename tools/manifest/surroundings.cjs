const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..', '..');

/** What a build adds to the site's own assets. */
const built = new Set(['taskpane.html', 'taskpane.js', 'functions.json', 'functions.en.json']);

/** What the manifest is checked against: the package, the source, and the site as a build makes it. */
function surroundings() {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const inAssets = (file) => file.startsWith('assets/') && existsSync(path.join(root, file));
  return {
    version,
    commands: associatedCommands(path.join(root, 'src', 'taskpane')),
    hasFile: (file) => built.has(file) || inAssets(file),
    readFile: (file) => (inAssets(file) ? readFileSync(path.join(root, file)) : undefined),
  };
}

/** Names that the pane's source gives to `Office.actions.associate`. */
function associatedCommands(folder) {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const calls = sources.flatMap((name) => [
    ...readFileSync(path.join(folder, name), 'utf8').matchAll(/Office\.actions\.associate\(\s*'([^']+)'/g),
  ]);
  return new Set(calls.map(([, name]) => name));
}

module.exports = { surroundings };
