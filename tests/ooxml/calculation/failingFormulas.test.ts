import type { Finding } from '../../../src/kpi/finding';
import type { FillPlan } from '../../../src/report/plan/plan';
import { cellsOf, open, planOf, smallWorkbook, textCell } from '../smallWorkbook';

function formula(address: string, text: string): string {
  return `<c r="${address}"><f>${text}</f><v>1</v></c>`;
}

/** A list in row 2, its total in row 3, and formulas that rest on the total here and on another sheet. */
const template = smallWorkbook([
  {
    name: 'Danh sách',
    rows:
      `<row r="1">${textCell('A1', 'Vốn')}</row>` +
      `<row r="2">${textCell('A2', '{{.value}}')}<c r="B2"><v>8</v></c>${formula('C2', 'B2/A2')}</row>` +
      `<row r="3">${formula('A3', 'SUM(A2:A2)')}</row>` +
      `<row r="4">${formula('A4', '10/A3')}${formula('B4', 'IFERROR(10/A3,0)')}${formula('C4', '1/0')}</row>`,
  },
  {
    name: 'Tổng',
    rows: `<row r="1">${formula('A1', "'Danh sách'!A4+1")}${formula('B1', "SUM('Danh sách'!A1:A4)")}</row>`,
  },
]);

function listOf(contents: readonly (number | string)[], more: Partial<FillPlan> = {}): FillPlan {
  const columns = [{ rowOffset: 0, column: 1, contents }];
  const band = { kind: 'band', from: 2, to: 2, bodyFrom: 2, height: 1, oldCount: 1, columns } as const;
  return planOf([{ sheet: 'Danh sách', changes: [{ ...band, newCount: contents.length }] }], more);
}

async function told(plan: FillPlan): Promise<{ findings: Finding[]; bytes: Uint8Array }> {
  const findings: Finding[] = [];
  const bytes = await (await open(template)).apply(plan, (finding) => findings.push(finding));
  return { findings, bytes };
}

const places = (findings: readonly Finding[]): string[] =>
  findings.map(({ where, message }) => {
    return `${where.sheet ?? ''}!${where.cell ?? ''} ${/#[A-Z/0]+!/.exec(message.vi)?.[0] ?? ''}`;
  });

it('tells a division by the total of an empty list, and what rests on it, on any sheet', async () => {
  const { findings } = await told(listOf(['không có']));
  expect(places(findings)).toEqual([
    'Danh sách!C2 #VALUE!',
    'Danh sách!A4 #DIV/0!',
    'Tổng!A1 #DIV/0!',
    'Tổng!B1 #DIV/0!',
  ]);
  expect(findings[1]).toMatchObject({ severity: 'warning', rule: 'formula.fails' });
});

it('tells nothing where every formula has a number, nor what no figure concerns', async () => {
  expect((await told(listOf([2, 4]))).findings).toEqual([]);
});

it('tells a formula of a list once, with the cells where it stands after the fill', async () => {
  const { findings } = await told(listOf([2, 0, 4, 0, 0, 0, 0, 0]));
  expect(places(findings)).toEqual(['Danh sách!C2 #DIV/0!']);
  expect(findings[0]?.message.vi).toContain('C3, C5, C6, C7, C8, … (6)');
});

it('does not say again what the plan tells', async () => {
  const where = { sheet: 'Danh sách', cell: 'C2' };
  const planned = { severity: 'warning', rule: 'formula.overText', message: { vi: '', en: '' }, where } as const;
  const { findings } = await told(listOf(['không có'], { findings: [planned] }));
  expect(places(findings)).not.toContain('Danh sách!C2 #VALUE!');
  expect(findings).toHaveLength(3);
});

it('says nothing of a template that comes back: there, whatever counts with a marker is an error', async () => {
  expect((await told(listOf(['{{.value}}'], { kind: 'restore' }))).findings).toEqual([]);
});

it('leaves the error to the program that opens the file', async () => {
  const { bytes } = await told(listOf(['không có']));
  expect((await cellsOf(bytes, 'Danh sách'))['A4']).toMatchObject({ formula: '10/A3', value: null });
});
