import { applied, cellsOf, planOf, smallWorkbook } from '../smallWorkbook';
import { partsOf } from '../zipOf';

function formula(address: string, text: string, value: number | string = 0): string {
  const type = typeof value === 'string' ? ' t="str"' : '';
  return `<c r="${address}"${type}><f>${text}</f><v>${value}</v></c>`;
}

const workbook = smallWorkbook(
  [
    {
      name: 'Số liệu',
      rows:
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>10</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2" t="inlineStr"><is><t>chữ</t></is></c></row>' +
        `<row r="3">${formula('A3', 'SUM(A1:A2)', 3)}${formula('B3', 'SUM(B1:B2,5)', 15)}${formula('C3', 'B1*3', 30)}</row>`,
    },
    {
      name: 'Tổng',
      rows:
        `<row r="1">${formula('A1', "SUM('Số liệu'!A1:A2)", 3)}${formula('B1', 'SUM(Cột)', 3)}${formula('C1', "'Số liệu'!A3-Tỷ_giá/2", 1)}</row>` +
        `<row r="2">${formula('A2', 'AVERAGE(Cột)', 1.5)}${formula('B2', 'A2+1', 2.5)}${formula('C2', "SUM('Số liệu'!A:A)", 6)}${formula('D2', "'Số liệu'!C3", 30)}</row>` +
        `<row r="3">${formula('A3', '1+1', 2)}${formula('B3', 'A3&amp;"!"', '2!')}${formula('C3', 'B3', '2!')}${formula('D3', 'NOW()', 45000)}${formula('E3', 'INDIRECT("\'Số liệu\'!A1")', 1)}</row>`,
    },
  ],
  {
    workbook:
      '<definedNames><definedName name="Cột">\'Số liệu\'!$A$1:$A$2</definedName><definedName name="Tỷ_giá">4</definedName></definedNames>',
  },
);

const plan = planOf([{ sheet: 'Số liệu', writes: [{ row: 1, column: 1, content: { type: 'number', number: 40 } }] }]);

async function values(): Promise<{ first: Record<string, unknown>; second: Record<string, unknown> }> {
  const bytes = await applied(workbook, plan);
  const read = async (sheet: string): Promise<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(await cellsOf(bytes, sheet)).map(([address, { value }]) => [address, value]));
  return { first: await read('Số liệu'), second: await read('Tổng') };
}

it('computes sums over changed cells, through names and on other sheets', async () => {
  const { first, second } = await values();
  expect(first['A3']).toBe(42);
  expect(second).toMatchObject({ A1: 42, B1: 42, C2: 84 });
});

it('computes the four operations on cells, sums and numbers', async () => {
  expect((await values()).second['C1']).toBe(40);
});

it('takes the value out of what it cannot compute, and out of what builds on that', async () => {
  const { second } = await values();
  expect(second).toMatchObject({ A2: null, B2: null, E3: null });
});

it('keeps the values of formulas that no change concerns', async () => {
  const { first, second } = await values();
  expect(first).toMatchObject({ B3: 15, C3: 30 });
  expect(second).toMatchObject({ D2: 30, A3: 2, B3: '2!', C3: '2!', D3: 45000 });
});

it('leaves the sheet alone that only has formulas no change concerns', async () => {
  const other = planOf([{ sheet: 'Số liệu', writes: [{ row: 9, column: 9, content: { type: 'number', number: 1 } }] }]);
  const before = partsOf(workbook);
  const after = partsOf(await applied(workbook, other));
  expect(after['xl/worksheets/sheet1.xml']).not.toBe(before['xl/worksheets/sheet1.xml']);
  expect(after['xl/worksheets/sheet2.xml']?.replace(/<v\/?>|<c r="E3".*?<\/c>/g, '')).toBe(
    before['xl/worksheets/sheet2.xml']?.replace(/<v\/?>|<c r="E3".*?<\/c>/g, ''),
  );
});

it('asks the spreadsheet to calculate everything when it opens the file', async () => {
  expect(partsOf(await applied(workbook, plan))['xl/workbook.xml']).toContain(
    '</definedNames><calcPr fullCalcOnLoad="1"/></workbook>',
  );
});

it('gives no value to formulas that lead in a circle', async () => {
  const circle = smallWorkbook([
    {
      name: 'S',
      rows: `<row r="1"><c r="A1"><v>1</v></c>${formula('B1', 'A1+C1')}${formula('C1', 'B1')}${formula('D1', 'D1+A1')}</row>`,
    },
  ]);
  const bytes = await applied(
    circle,
    planOf([{ sheet: 'S', writes: [{ row: 1, column: 1, content: { type: 'number', number: 2 } }] }]),
  );
  const cells = await cellsOf(bytes, 'S');
  expect([cells['B1']?.value, cells['C1']?.value, cells['D1']?.value]).toEqual([null, null, null]);
});

it('follows a long chain of formulas', async () => {
  const rows = Array.from(
    { length: 3000 },
    (_unused, i) => `<row r="${i + 2}">${formula(`A${i + 2}`, `A${i + 1}+1`, i + 2)}</row>`,
  );
  const chain = smallWorkbook([{ name: 'S', rows: `<row r="1"><c r="A1"><v>1</v></c></row>${rows.join('')}` }]);
  const bytes = await applied(
    chain,
    planOf([{ sheet: 'S', writes: [{ row: 1, column: 1, content: { type: 'number', number: 101 } }] }]),
  );
  expect((await cellsOf(bytes, 'S'))['A3001']?.value).toBe(3101);
});

it('turns a running total down a list into the running total of every row', async () => {
  const template = smallWorkbook([
    { name: 'S', rows: `<row r="2"><c r="A2"><v>0</v></c>${formula('B2', 'SUM(A$2:A2)')}</row>` },
  ]);
  const bytes = await applied(
    template,
    planOf([
      {
        sheet: 'S',
        changes: [
          {
            kind: 'band',
            from: 2,
            to: 2,
            bodyFrom: 2,
            height: 1,
            oldCount: 1,
            newCount: 4,
            columns: [{ rowOffset: 0, column: 1, contents: [1, 2, 3, 4] }],
          },
        ],
      },
    ]),
  );
  const cells = await cellsOf(bytes, 'S');
  expect([2, 3, 4, 5].map((row) => cells[`B${row}`]?.value)).toEqual([1, 3, 6, 10]);
});

it('counts what formulas of a list give that the plan writes, whether they were shared or not', async () => {
  const list = smallWorkbook([
    {
      name: 'BC',
      rows:
        '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*10</f><v>20</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>30</v></c><c r="C2"><f>B2</f><v>30</v></c></row>' +
        `<row r="3">${formula('B3', 'SUM(B1:B2)', 50)}</row>`,
    },
  ]);
  const rewritten = planOf([
    {
      sheet: 'BC',
      changes: [
        {
          kind: 'band',
          from: 1,
          to: 2,
          bodyFrom: 1,
          height: 1,
          oldCount: 2,
          newCount: 2,
          columns: [
            {
              rowOffset: 0,
              column: 2,
              contents: [
                { type: 'number', number: 7 },
                { type: 'formula', formula: 'A2*10' },
              ],
            },
          ],
        },
      ],
    },
  ]);
  const cells = await cellsOf(await applied(list, rewritten), 'BC');
  expect(cells['B2']).toMatchObject({ formula: 'A2*10', value: 30 });
  expect(cells['B3']).toMatchObject({ formula: 'SUM(B1:B2)', value: 37 });
});
