const path = require('node:path');
const { BannerPlugin, DefinePlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { version } = require('./package.json');
const { CompiledCode } = require('./tools/webpack/compiledCode.cjs');
const { dataFile, datasetIndex } = require('./tools/webpack/datasetIndex.cjs');
const { EmittedFiles } = require('./tools/webpack/emittedFiles.cjs');
const { ExecutableFile } = require('./tools/webpack/executableFile.cjs');
const { functionsMetadata } = require('./tools/webpack/functionsMetadata.cjs');
const { InitialSizeBudget } = require('./tools/webpack/initialSizeBudget.cjs');
const { siteManifest } = require('./tools/webpack/siteManifest.cjs');

const define = new DefinePlugin({ VERSION: JSON.stringify(version) });

// `npm run typecheck` checks the types; here they are only taken off.
const typescript = {
  test: /\.tsx?$/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

/** A style sheet for a file that carries it within (`./brief.css?text`). */
const styleText = { test: /\.css$/, resourceQuery: /^\?text$/, type: 'asset/source' };

/** Server, database and drawing packages: loaded from node_modules by the commands that need them, two have parts compiled for the machine. */
const installedPackage = /^(fastify|@fastify\/[\w-]+|libsql|kysely|pg|@resvg\/resvg-js)$/;

/**
 * The command `ngkt`: a launcher and plain JavaScript that `node` runs, in one file but for the collection service, which is
 * loaded when asked for; the service by itself, for `npm start` and the benchmarks; and the threads in which the service makes forms.
 */
const cli = {
  name: 'cli',
  target: 'node20',
  devtool: false,
  node: { __dirname: false },
  entry: {
    ngkt: { import: './src/cli/launch.ts', library: { type: 'commonjs2' } },
    main: './src/cli/main.ts',
    service: { import: './src/service/main.ts', library: { type: 'commonjs2' } },
    formWorker: './src/service/forms/formWorker.ts',
  },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].js', chunkFilename: 'ngkt.[name].js' },
  externals: ({ request }, done) => done(undefined, installedPackage.test(request) ? `commonjs ${request}` : undefined),
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  // The launcher's own `createRequire` is meant for Node.
  module: { rules: [typescript, styleText], parser: { javascript: { createRequire: false } } },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: 'ngkt.js' }),
    define,
    new ExecutableFile('ngkt.js'),
    // What most use: a report of figures, one of ranks with charts, and a form, which is full of formulas.
    new CompiledCode('ngkt.js', (folder) => [
      ['fill', 'bao-cao-nam', '--data', 'seed-2024', '--period', '2024', '--out', path.join(folder, 'nam.xlsx')],
      [
        'fill',
        path.join(folder, 'nam.xlsx'),
        '--data',
        'seed-2024',
        '--period',
        '2023',
        '--out',
        path.join(folder, 'lai.xlsx'),
      ],
      ['fill', 'xep-hang-fdi', '--data', 'demo-provinces', '--period', '2025', '--out', path.join(folder, 'fdi.xlsx')],
      ['form', '--area', 'VN34-24', '--period', '2025-Q4', '--out', path.join(folder, 'bieu.xlsx')],
    ]),
  ],
  optimization: { minimize: false, splitChunks: false },
  stats: 'errors-warnings',
};

/** The product's side of the benchmark; only `npm run bench` builds it. */
const bench = {
  ...cli,
  name: 'bench',
  entry: { ngkt: './bench/ngkt.ts', bundle: './src/cli/bundle.ts' },
  output: { path: path.resolve(__dirname, 'bench/dist'), filename: '[name].cjs', library: { type: 'commonjs2' } },
  plugins: [],
};

/** What runs in a browser; `csv-parse` has its own build for it. */
const browser = {
  target: ['web', 'es2022'],
  devtool: 'source-map',
  resolve: {
    extensions: ['.tsx', '.ts', '.js'],
    alias: { 'csv-parse/sync': require.resolve('csv-parse/browser/esm/sync') },
  },
  module: {
    rules: [
      typescript,
      styleText,
      { test: /\.css$/, resourceQuery: { not: /^\?text$/ }, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  stats: 'errors-warnings',
};

/**
 * The add-in: a static site with one page, the pane, which is also the runtime of the custom functions.
 *
 * @param {string | undefined} url where it will be served: `npm run build -- --env url=https://…`
 */
const addin = (url) => ({
  ...browser,
  name: 'addin',
  stats: { preset: 'errors-warnings', logging: 'info' },
  // Its own budget, below, counts what travels.
  performance: false,
  entry: { taskpane: ['./src/functions/main.ts', './src/taskpane/main.tsx'] },
  output: {
    path: path.resolve(__dirname, 'dist'),
    // The manifest names this file, so its name stays; the page asks for it with a mark of its content.
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
    clean: { keep: /^(cli|pages)\// },
  },
  plugins: [
    define,
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', hash: true }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons', to: 'assets/icons' },
        { from: 'assets/templates', to: 'assets/templates' },
        { from: 'assets/forms', to: 'assets/forms' },
        { from: 'assets/data', to: 'assets/data', filter: (file) => dataFile.test(path.basename(file)) },
        { from: 'src/taskpane/oldWebview.js', to: 'oldWebview.js', info: { minimized: true } },
      ],
    }),
    new EmittedFiles(() => ({ ...functionsMetadata(), ...datasetIndex(), ...siteManifest(url) })),
    new InitialSizeBudget({ entry: 'taskpane', kilobytes: 200 }),
  ],
});

/** The pages for offices and reviewers, which the collection service serves; nothing of Excel is in them. */
const pages = {
  ...browser,
  name: 'pages',
  stats: { preset: 'errors-warnings', logging: 'info' },
  performance: false,
  entry: { pages: './src/pages/main.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist/pages'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  plugins: [
    define,
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new HtmlPlugin({ template: './src/pages/index.html', filename: 'index.html' }),
    new InitialSizeBudget({ entry: 'pages', kilobytes: 150 }),
  ],
};

/** Excel's far side where there is no Excel: a development and test host, never part of the add-in's site. */
const workbench = {
  ...browser,
  name: 'workbench',
  entry: { workbench: './src/workbench/main.ts' },
  output: { path: path.resolve(__dirname, 'build/workbench'), filename: '[name].js', chunkFilename: '[name].js' },
  plugins: [
    define,
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlPlugin({ template: './src/workbench/page/workbench.html', filename: 'index.html' }),
    // As it stands in the repository: dist/manifest.xml may name another server.
    new CopyPlugin({ patterns: ['manifest.xml'] }),
  ],
  performance: false,
};

module.exports = ({ url } = {}) => [cli, addin(url), pages, workbench, bench];
