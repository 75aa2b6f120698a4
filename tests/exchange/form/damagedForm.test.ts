import { isForm, readForm } from '../../../src/exchange/form/readForm';
import type { DefinedName, WorkbookSnapshot } from '../../../src/report/workbook/snapshot';
import { errorCode } from '../../kpi/errorCode';
import { catalogue, formTemplate, sampleForm, snapshotOf, withCell } from './sampleForm';

let snapshot: WorkbookSnapshot;

beforeAll(async () => {
  snapshot = await snapshotOf((await sampleForm()).bytes);
});

const read = (workbook: WorkbookSnapshot) => readForm(workbook, catalogue);

function withNames(change: (name: DefinedName) => DefinedName | undefined): WorkbookSnapshot {
  return { ...snapshot, names: snapshot.names.flatMap((name) => change(name) ?? []) };
}

const without = (lost: string) => withNames((name) => (name.name === lost ? undefined : name));
const deleted = (lost: string) => withNames((name) => (name.name === lost ? { ...name, formula: '#REF!' } : name));

test('a workbook without the form’s names is none', () => {
  expect(isForm(snapshot)).toBe(true);
  expect(isForm({ names: [] })).toBe(false);
  expect(errorCode(() => read({ ...snapshot, names: [] }))).toBe('form.none');
});

test('the template of a form belongs to nobody yet', async () => {
  const template = await snapshotOf(formTemplate);
  expect(errorCode(() => read(template))).toBe('form.notMade');
});

test.each(['NGKT_FORM_AREA', 'NGKT_FORM_PERIOD', 'NGKT_COLUMN_VALUE'])('without %s nothing can be read', (name) => {
  expect(errorCode(() => read(without(name)))).toBe('form.lost');
  expect(errorCode(() => read(deleted(name)))).toBe('form.lost');
});

test.each([
  ['bieu-quy-tinh/0', 'form.older'],
  ['bieu-quy-tinh/2', 'form.newer'],
  ['bieu-quy-tinh', 'form.version'],
  ['', 'form.version'],
])('the version “%s” is refused', (value, code) => {
  expect(errorCode(() => read(withCell(snapshot, 'Số liệu', 'J12', { value })))).toBe(code);
});

test('an office’s own form has a name of its own', () => {
  const own = read(withCell(snapshot, 'Số liệu', 'J12', { value: 'bieu-cua-tinh/1' }));
  expect(own.submission.form).toBe('bieu-cua-tinh/1');
});

test('a form made for nobody', () => {
  expect(errorCode(() => read(withCell(snapshot, 'Số liệu', 'G9', { value: ' ' })))).toBe('form.blank');
});

test('a deleted row names its indicator, whether its name points nowhere or is gone', () => {
  for (const damaged of [deleted('NGKT_ROW_FDI_STOCK'), without('NGKT_ROW_FDI_STOCK')]) {
    const { findings } = read(damaged);
    expect(findings).toMatchObject([{ severity: 'error', rule: 'form.partLost', indicator: 'FDI_STOCK' }]);
    expect(findings[0]?.message.vi).toContain('FDI_STOCK đã bị xóa');
  }
});

test('a deleted sheet is told by the parts that were on it', () => {
  const name = 'Đối tác';
  const workbook = withNames((one) => (one.formula.includes(name) ? { ...one, formula: '#REF!' } : one));
  const { findings, submission } = read({
    ...workbook,
    sheets: workbook.sheets.filter((sheet) => sheet.name !== name),
  });
  expect(findings.map(({ rule, severity }) => [severity, rule])).toEqual([['error', 'form.partLost']]);
  expect(findings[0]?.message.vi).toContain('NGKT_PARTNERS');
  expect(submission.area).toBe('VN34-24');
});

test('a name that points at a sheet which is not there counts as lost', () => {
  const sheets = snapshot.sheets.filter(({ name }) => name !== 'Số liệu');
  expect(errorCode(() => read({ ...snapshot, sheets }))).toBe('form.lost');
});

test('a deleted column is told', () => {
  expect(read(deleted('NGKT_COLUMN_STATUS')).findings).toMatchObject([{ rule: 'form.partLost' }]);
  expect(read(deleted('NGKT_PARTNER_VALUE_FDI_NEW')).findings).toMatchObject([{ rule: 'form.partLost' }]);
});

test('renamed sheets are followed', () => {
  const renamed = (text: string): string => text.replaceAll('Số liệu', "Số 'liệu' quý I");
  const workbook = withCell(
    {
      ...withNames((one) => ({ ...one, formula: one.formula.replace("'Số liệu'", "'Số ''liệu'' quý I'") })),
      sheets: snapshot.sheets.map((sheet) => ({ ...sheet, name: renamed(sheet.name) })),
    },
    renamed('Số liệu'),
    'F20',
    { value: 41000 },
  );
  expect(read(workbook).submission.entries).toMatchObject([
    { indicator: 'FDI_STOCK', value: 41000, cell: "'Số ''liệu'' quý I'!F20" },
  ]);
});

test('a copied sheet with names of its own does not stand in for the original', () => {
  const copies = snapshot.names.map((one) => ({ ...one, sheet: 'Số liệu (2)', formula: '#REF!' }));
  const workbook = { ...snapshot, names: [...copies, ...snapshot.names] };
  expect(read(workbook)).toMatchObject({ findings: [], submission: { area: 'VN34-24' } });
});

test('a cut-off that is no day is told, and the decree’s day stands in', () => {
  const { submission, findings } = read(withCell(snapshot, 'Số liệu', 'C11', { value: 'hôm qua' }));
  expect(findings).toMatchObject([{ rule: 'form.cutOff', where: { cell: 'C11' } }]);
  expect(submission.cutOff).toBe('2026-03-14');
});

test('an unknown period leaves the figures beside the cells out', () => {
  const { submission, known } = read(withCell(snapshot, 'Số liệu', 'G10', { value: 'quý sau' }));
  expect(submission.period).toBe('quý sau');
  expect(known).toEqual([]);
});

test('an indicator the catalogue does not know is told', () => {
  const indicators = new Map([...catalogue.indicators].filter(([code]) => code !== 'EXPORT'));
  const { findings } = readForm(snapshot, { ...catalogue, indicators });
  expect(findings).toMatchObject([{ rule: 'form.indicator', where: { cell: 'F24' } }]);
});
