/**
 * Properties with the same random cases in every run: a red run then means that a change is wrong, not that this run met
 * a case that none met before. `npm run test:random` looks for such cases.
 */
const fc = require('../node_modules/fast-check/lib/cjs/fast-check.js');

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['NGKT_SEED'] ?? 20_261_122) });

module.exports = fc;
