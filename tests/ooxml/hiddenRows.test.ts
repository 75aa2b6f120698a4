import { applied, open, planOf, smallWorkbook } from './smallWorkbook';
import { partsOf } from './zipOf';

const list = (first: string, second: string): Uint8Array =>
  smallWorkbook([
    {
      name: 'BC',
      rows: `<row r="1"${first}><c r="A1"><v>1</v></c></row><row r="2"${second}><c r="A2"><v>2</v></c></row>`,
    },
  ]);
const grown = planOf([
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
        newCount: 3,
        columns: [{ rowOffset: 0, column: 1, contents: [7, 8, 9] }],
      },
    ],
  },
]);
const hiddenAfter = async (bytes: Uint8Array): Promise<readonly number[] | undefined> =>
  (await open(await applied(bytes, grown))).snapshot().sheets[0]?.hiddenRows;

it('new rows of a list are seen where only its first row was hidden', async () => {
  expect((await open(list(' hidden="1" ht="20"', ''))).snapshot().sheets[0]?.hiddenRows).toEqual([1]);
  expect(await hiddenAfter(list(' hidden="1" ht="20"', ''))).toEqual([1]);
  const sheet = partsOf(await applied(list(' hidden="1" ht="20" customHeight="1"', ''), grown))[
    'xl/worksheets/sheet1.xml'
  ];
  expect(sheet).toContain('<row r="3" ht="20" customHeight="1">');
});

it('a list that is hidden as a whole grows hidden', async () => {
  expect(await hiddenAfter(list(' hidden="1"', ' hidden="true"'))).toEqual([1, 2, 3]);
  expect(await hiddenAfter(list('', ''))).toEqual([]);
});
