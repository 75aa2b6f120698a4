import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NgktError } from '../../src/kpi/finding';
import { parsePeriod } from '../../src/kpi/period';
import { writeFilesAtomically } from '../../src/ooxml/node/atomicWrite';
import { planFill } from '../../src/report/plan/planFill';
import { figuresOf, observed } from '../analysis/sampleDataset';
import { open, smallWorkbook } from '../ooxml/smallWorkbook';
import { hostileCases } from './cases';

const table = (name: string, cells: readonly string[]) => ({ name, columns: ['a'], rows: cells.map((cell) => [cell]) });
const figures = figuresOf([observed('HLA', 'VN', '2024', 36)], {
  tables: new Map([['rows', table('rows', ['một', 'hai', 'ba'])]]),
});

async function fillFile(bytes: Uint8Array, out: string): Promise<void> {
  const workbook = await open(bytes);
  const context = {
    figures,
    period: parsePeriod('2024'),
    area: figures.areas.find('VN'),
    today: '2026-01-01',
    lang: 'vi' as const,
  };
  const plan = located(() => planFill(workbook.snapshot(), workbook.positions(), context));
  await writeFilesAtomically([{ file: out, bytes: await workbook.apply(plan) }]);
}

/** The command names the file in errors of planning. */
function located<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof NgktError ? error.at({ file: 'mau.xlsx' }) : error;
  }
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'ngkt-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('the table holds at least 60 different files', () => {
  expect(new Set(hostileCases.map(({ name }) => name)).size).toBe(hostileCases.length);
  expect(hostileCases.length).toBeGreaterThanOrEqual(60);
});

it('the same way through fills a file that is in order', async () => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>{{HLA}}</t></is></c></row>';
  await fillFile(smallWorkbook([{ name: 'S', rows }]), path.join(folder, 'ra.xlsx'));
  expect(readdirSync(folder)).toEqual(['ra.xlsx']);
});

it.each(hostileCases)(
  '$name is refused with $code, and nothing is written',
  async ({ bytes, code, says, sheet, cell }) => {
    const error = await fillFile(bytes(), path.join(folder, 'ra.xlsx')).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(NgktError);
    const { text, where, ...known } = error as NgktError;
    expect(known.code).toMatch(new RegExp(`^${code.replace('.', '\\.')}`));
    for (const words of says) expect(text.vi).toContain(words);
    expect(text.en).not.toBe('');
    expect(text.en).not.toBe(text.vi);
    expect(where.file).toBe('mau.xlsx');
    if (sheet !== undefined) expect(where.sheet).toBe(sheet);
    if (cell !== undefined) expect(where.cell).toBe(cell);
    expect(readdirSync(folder)).toEqual([]);
  },
);
