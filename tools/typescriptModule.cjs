const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { ModuleKind, ScriptTarget, transpileModule } = require('typescript');

const root = path.resolve(__dirname, '..');
const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };

// Newer versions of Node read `.ts` themselves, but only the part of TypeScript that is erased without a trace.
Module._extensions['.ts'] = (module, file) => {
  module._compile(transpileModule(readFileSync(file, 'utf8'), { compilerOptions, fileName: file }).outputText, file);
};

/**
 * Loads a TypeScript module of the project as it stands, so that what tools generate or measure comes from the same source as
 * what runs.
 *
 * @param {string} place path from the project's root
 */
function typescriptModule(place) {
  return require(path.join(root, place));
}

module.exports = { typescriptModule };
