/** Checks that need LibreOffice (Debian: libreoffice-calc, libreoffice-writer, poppler-utils, fonts-croscore); run by `.ci/run`. */
module.exports = {
  ...require('./jest.config.cjs'),
  roots: ['<rootDir>/tests/office'],
  testMatch: ['**/*.office.ts'],
  testTimeout: 300000,
};
