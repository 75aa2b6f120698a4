/** Adds files made while the site is built to what webpack writes. */
class EmittedFiles {
  /** @param {() => Record<string, string>} make the files' content by name */
  constructor(make) {
    this.make = make;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('EmittedFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'EmittedFiles', stage }, () => {
        for (const [name, content] of Object.entries(this.make())) {
          compilation.emitAsset(name, new sources.RawSource(content));
        }
      });
    });
  }
}

module.exports = { EmittedFiles };
