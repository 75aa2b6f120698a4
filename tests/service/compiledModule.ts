import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Where a compiled module finds the packages. */
export const packages = { NODE_PATH: path.join(root, 'node_modules') };

/**
 * Compiles a TypeScript module, with all that it imports, so that many processes or threads can start from it quickly.
 *
 * @param module path from the project's root @returns the compiled file, in the folder
 */
export function compiledModule(module: string, folder: string): string {
  const compiler = path.join(__dirname, 'crash', 'compile.cjs');
  const { status, stderr } = spawnSync(process.execPath, [compiler, module, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return path.join(folder, module.replace(/\.ts$/, '.js'));
}
