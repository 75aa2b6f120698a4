import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { webpack, type WebpackPluginInstance } from 'webpack';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the project's tools are JavaScript
const { InitialSizeBudget } = require('../../tools/webpack/initialSizeBudget.cjs') as {
  InitialSizeBudget: new (options: { entry: string; kilobytes: number }) => WebpackPluginInstance;
};

/** Builds a page whose first script holds so many bytes that do not compress, and loads as many later. */
function build(bytes: number, kilobytes: number): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'budget-'));
  const noise = (seed: number) => {
    let state = seed;
    const next = () => (state = (state * 48271) % 2147483647);
    return Array.from({ length: bytes / 6 }, () => (next() % 36 ** 6).toString(36).padStart(6, '0')).join('');
  };
  writeFileSync(path.join(folder, 'later.js'), `export const noise = '${noise(7)}'`);
  writeFileSync(path.join(folder, 'first.js'), `console.log('${noise(3)}'); import('./later.js').then(console.log)`);
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        entry: { page: path.join(folder, 'first.js') },
        output: { path: path.join(folder, 'out') },
        performance: false,
        plugins: [new InitialSizeBudget({ entry: 'page', kilobytes })],
      },
      (error, stats) => {
        if (error) reject(error);
        else resolve((stats?.compilation.errors ?? []).map(({ message }) => message));
      },
    );
  });
}

describe('the budget of the first load', () => {
  it('fails the build where it is exceeded, with the sizes', async () => {
    expect(await build(60_000, 20)).toEqual([expect.stringMatching(/page: \d+\.\d KB .* 20\.0 KB allowed/)]);
  });

  it('does not count what loads on demand', async () => {
    expect(await build(60_000, 60)).toEqual([]);
  });
});
