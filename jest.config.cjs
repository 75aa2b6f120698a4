/** Unit, property and golden tests. `npm test` builds first, because some tests run the built command. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  globals: { VERSION: '0.0.0-test' },
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      // Types are checked once by `npm run typecheck`; here speed counts. CommonJS, because Jest runs CommonJS.
      {
        tsconfig: {
          module: 'CommonJS',
          moduleResolution: 'Node10',
          isolatedModules: true,
          esModuleInterop: true,
          resolveJsonModule: true,
          target: 'ES2022',
          types: ['node', 'jest'],
        },
        diagnostics: false,
      },
    ],
  },
};
