const { execFile } = require('node:child_process');
const { mkdtempSync, rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { promisify } = require('node:util');

/**
 * Keeps what V8 compiles while the built program does its main job once, so that it need not compile it at every start:
 * `keepCompiled.cjs` runs it in a process of its own.
 */
class CompiledCode {
  /**
   * @param {string} launcher name in the output folder of the module that exports its `bundle` (src/cli/bundle.ts)
   * @param {(folder: string) => string[]} job arguments for the program; it may write into the folder, which is removed afterwards
   */
  constructor(launcher, job) {
    this.launcher = launcher;
    this.job = job;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('CompiledCode', async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'ngkt-build-'));
      const launcher = path.join(compiler.outputPath, this.launcher);
      try {
        const runner = path.join(__dirname, 'keepCompiled.cjs');
        await promisify(execFile)(process.execPath, [runner, launcher, ...this.job(folder)]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
}

module.exports = { CompiledCode };
