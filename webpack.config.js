const path = require('node:path');
const { BannerPlugin, DefinePlugin } = require('webpack');
const { version } = require('./package.json');

/** The command `ngkt`: one plain JavaScript file that `node` runs. */
const cli = {
  name: 'cli',
  target: 'node20',
  devtool: false,
  node: { __dirname: false },
  entry: './src/cli/main.ts',
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: 'ngkt.js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      // `npm run typecheck` checks the types; here they are only taken off.
      { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
    ],
  },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new DefinePlugin({ VERSION: JSON.stringify(version) }),
  ],
  optimization: { minimize: false },
  stats: 'errors-warnings',
};

/** The product's side of the benchmark; only `npm run bench` builds it. */
const bench = {
  ...cli,
  name: 'bench',
  entry: './bench/ngkt.ts',
  output: { path: path.resolve(__dirname, 'bench/dist'), filename: 'ngkt.cjs', library: { type: 'commonjs2' } },
  plugins: [],
};

module.exports = [cli, bench];
