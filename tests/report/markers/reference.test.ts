import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fieldNames } from '../../../src/analysis/fields';
import { textSections } from '../../../src/kpi/registers';
import { sectionIds } from '../../../src/report/brief/document';
import { builtInNames } from '../../../src/report/markers/builtIns';
import { listKinds, registerNames, type ListKind } from '../../../src/report/markers/listKinds';
import { splitMarkers } from '../../../src/report/markers/markerText';
import { parseMarker } from '../../../src/report/markers/parseMarker';

/** The reference page must stay true to the code. */
const page = readFileSync(path.join(__dirname, '../../../docs/markers.md'), 'utf8');

test('every example on the page can be read', () => {
  const bodies = splitMarkers(page).flatMap((piece) => (piece.kind === 'marker' ? [piece.body] : []));
  const examples = bodies.filter((body) => !body.includes('…'));
  expect(examples.length).toBeGreaterThan(50);
  for (const body of examples) expect(() => parseMarker(body)).not.toThrow();
});

test('every built-in name, field and section is on the page', () => {
  for (const name of builtInNames) expect(page).toContain(`{{${name}}}`);
  for (const name of fieldNames) expect(page).toContain(`\`.${name}\``);
  for (const section of [...textSections, ...sectionIds]) expect(page).toContain(section);
});

test.each(Object.entries<ListKind>(listKinds))(
  'the list %s is there with all its arguments and fields',
  (name, kind) => {
    const isRegister = (registerNames as readonly string[]).includes(name) && name !== 'tasks';
    const line =
      page.split('\n').find((one) => one.startsWith(isRegister ? `| \`list(${name})` : `| \`${name}(`)) ?? '';
    for (const argument of kind.arguments) {
      if (argument.name !== 'indicator') expect(line).toContain(`\`${argument.name}\``);
    }
    const fields = kind.fields ? Object.keys(kind.fields) : ['no'];
    for (const field of fields) expect(line).toContain(`\`.${field}\``);
  },
);
