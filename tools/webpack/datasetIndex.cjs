const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const folder = path.resolve(__dirname, '..', '..', 'assets', 'data');

/** Names of the files that make a data set; a README beside them does not belong to it. */
const dataFile = /\.csv$|^(dataset|indicators)\.json$/;

/**
 * `assets/data/index.json`: the data sets that come with the product, with their files and a mark of their content, which keeps a
 * browser from reading last year's file from its cache.
 */
function datasetIndex() {
  const sets = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => entryOf(name))
    // What may be quoted comes before what is only illustrative.
    .sort((a, b) => Number(a.illustrative) - Number(b.illustrative) || (a.id < b.id ? -1 : 1));
  return { 'assets/data/index.json': `${JSON.stringify(sets, null, 2)}\n` };
}

function entryOf(id) {
  const files = readdirSync(path.join(folder, id)).filter((name) => dataFile.test(name));
  const { title, illustrative } = JSON.parse(readFileSync(path.join(folder, id, 'dataset.json'), 'utf8'));
  const hash = createHash('sha256');
  for (const name of files) hash.update(name).update(readFileSync(path.join(folder, id, name)));
  return { id, title, illustrative, version: hash.digest('hex').slice(0, 12), files };
}

module.exports = { datasetIndex, dataFile };
