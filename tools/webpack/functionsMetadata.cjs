const { typescriptModule } = require('../typescriptModule.cjs');

/** What Excel reads of the custom functions: `functions.json` in Vietnamese, `functions.en.json` in English. */
function functionsMetadata() {
  const { functionsMetadata: inLanguage } = typescriptModule('src/functions/metadata.ts');
  return { 'functions.json': json(inLanguage('vi')), 'functions.en.json': json(inLanguage('en')) };
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

module.exports = { functionsMetadata };
