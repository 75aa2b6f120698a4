/**
 * Compiles a TypeScript module of the project, with all that it imports, into a folder, so that many processes can start
 * from it quickly: `node compile.cjs tests/…/writer.ts FOLDER`.
 */
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { ModuleKind, ScriptTarget, transpileModule } = require('typescript');

const root = path.resolve(__dirname, '../../..');
const [entry, out] = process.argv.slice(2);
const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };
const done = new Set();

function compile(file) {
  if (done.has(file)) return;
  done.add(file);
  const { outputText } = transpileModule(readFileSync(file, 'utf8'), { compilerOptions, fileName: file });
  const target = path.join(out, path.relative(root, file)).replace(/\.ts$/, '.js');
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, outputText);
  for (const [, place] of outputText.matchAll(/require\("(\.[^"]+)"\)/g)) {
    const module = path.resolve(path.dirname(file), place);
    const found = [`${module}.ts`, path.join(module, 'index.ts')].find(existsSync);
    if (found) compile(found);
    else copy(module);
  }
}

/** JSON and the like. */
function copy(file) {
  const target = path.join(out, path.relative(root, file));
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, readFileSync(file));
}

compile(path.resolve(root, entry));
