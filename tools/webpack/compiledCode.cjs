const { execFile } = require('node:child_process');
const { mkdtempSync, rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { promisify } = require('node:util');

/**
 * Keeps what V8 compiles while the built program does its main jobs once, so that it need not compile it at every start:
 * `keepCompiled.cjs` runs each in a process of its own, which starts from what the ones before it have kept.
 */
class CompiledCode {
  /**
   * @param {string} launcher name in the output folder of the module that exports its `bundle` (src/cli/bundle.ts)
   * @param {(folder: string) => string[][]} jobs the program's arguments for each; they may write into the folder, which is removed afterwards
   */
  constructor(launcher, jobs) {
    this.launcher = launcher;
    this.jobs = jobs;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('CompiledCode', async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'ngkt-build-'));
      const launcher = path.join(compiler.outputPath, this.launcher);
      const runner = path.join(__dirname, 'keepCompiled.cjs');
      try {
        for (const job of this.jobs(folder)) {
          await promisify(execFile)(process.execPath, [runner, launcher, ...job]);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
}

module.exports = { CompiledCode };
