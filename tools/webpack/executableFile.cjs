const { chmodSync } = require('node:fs');
const path = require('node:path');

/** Makes an emitted file a program that systems with such rights run: npx starts a command that it has linked once as it is. */
class ExecutableFile {
  /** @param {string} file name in the output folder */
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('ExecutableFile', () => chmodSync(path.join(compiler.outputPath, this.file), 0o755));
  }
}

module.exports = { ExecutableFile };
