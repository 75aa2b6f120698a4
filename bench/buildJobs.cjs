/** The benchmark's bundle doing what the build does with the command: for tools/webpack/keepCompiled.cjs. */
const path = require('node:path');
const { loadBundle } = require('./dist/bundle.cjs');

const bundle = loadBundle(path.join(__dirname, 'dist', 'ngkt.cjs'));
bundle.exports.doBuildJobs(path.join(__dirname, '..', 'assets'), path.join(__dirname, 'out', 'build-job.xlsx'));

module.exports = { bundle };
