/** Unit, property and golden tests. `npm test` builds first, because some tests run the built command. */

const compilerOptions = {
  module: 'CommonJS',
  moduleResolution: 'Node10',
  isolatedModules: true,
  esModuleInterop: true,
  resolveJsonModule: true,
  target: 'ES2022',
  jsx: 'react-jsx',
  types: ['node', 'jest'],
};

/** Packages that exist as ES modules only, most of them required by the spreadsheet component's CommonJS builds: Jest needs them compiled. */
const esModules = [
  '@noble/ed25519',
  'unicode-regex',
  'quickselect',
  'rbush',
  'nanoid',
  'kdbush',
  'cjk-regex',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
  'regexp-util',
  'echarts',
  'zrender',
].join('|');

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // Jest leaves one processor free, of two that is half of the machine.
  maxWorkers: '100%',
  // A slow machine is no reason to fail.
  testTimeout: 120000,
  testEnvironmentOptions: { globalsCleanup: 'off' },
  globals: { VERSION: '0.0.0-test' },
  // `lodash-es`: the same code in one file.
  moduleNameMapper: {
    '^lodash-es$': 'lodash',
    '^(.+\\.css)\\?text$': '$1',
    '^fast-check$': '<rootDir>/tests/fastCheck.cjs',
  },
  transform: {
    '^.+\\.css$': '<rootDir>/tests/styleText.cjs',
    // Types are checked once by `npm run typecheck`; here speed counts. CommonJS, because Jest runs CommonJS.
    '^.+\\.tsx?$': ['ts-jest', { tsconfig: compilerOptions, diagnostics: false }],
    [`/node_modules/(${esModules})/.+\\.js$`]: [
      'ts-jest',
      { tsconfig: { ...compilerOptions, allowJs: true }, diagnostics: false },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
};
