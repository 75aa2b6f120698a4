import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { referencePage } from '../../src/report/functions/referencePage';

const page = path.join(__dirname, '../../docs/functions.md');

test('docs/functions.md says what the function table says (UPDATE_DOCS=1 writes it anew)', () => {
  if (process.env['UPDATE_DOCS']) writeFileSync(page, referencePage());
  expect(readFileSync(page, 'utf8')).toBe(referencePage());
});
