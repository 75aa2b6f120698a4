const { gzipSync } = require('node:zlib');

/**
 * Fails the build when the JavaScript that a page loads first, gzipped, is larger than allowed; what loads on demand does not
 * count.
 */
class InitialSizeBudget {
  /** @param {{ entry: string, kilobytes: number }} options */
  constructor({ entry, kilobytes }) {
    this.entry = entry;
    this.limit = kilobytes * 1024;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    // What a development build writes is not minimised.
    if (compiler.options.mode !== 'production') return;
    compiler.hooks.thisCompilation.tap('InitialSizeBudget', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'InitialSizeBudget', stage }, () => {
        const files = compilation.entrypoints.get(this.entry).getFiles();
        const scripts = files.filter((file) => file.endsWith('.js'));
        const sizes = scripts.map((file) => gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length);
        const size = sizes.reduce((sum, one) => sum + one, 0);
        const shown = `${this.entry}: ${kilobytes(size)} KB JavaScript gzipped at first load, ${kilobytes(this.limit)} KB allowed`;
        compilation.getLogger('InitialSizeBudget').info(shown);
        if (size > this.limit) compilation.errors.push(new WebpackError(shown));
      });
    });
  }
}

function kilobytes(bytes) {
  return (bytes / 1024).toFixed(1);
}

module.exports = { InitialSizeBudget };
