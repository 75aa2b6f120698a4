import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import { saveBook } from '../../../src/workbench/files/saveBook';
import { smallWorkbook } from '../../ooxml/smallWorkbook';
import { partsOf } from '../../ooxml/zipOf';
import { closeBooks, opened } from './opened';

afterEach(closeBooks);

const SHEET = 'xl/worksheets/sheet1.xml';
const number = (cell: string, value: number) => `<c r="${cell}"><v>${value}</v></c>`;
/** As programs write it that do not calculate: nothing is in the cells the array reaches. */
const file = smallWorkbook([
  {
    name: 'S',
    rows:
      `<row r="1">${number('A1', 3)}<c r="C1"><f t="array" ref="C1">SORT(A1:A3)</f><v>0</v></c></row>` +
      `<row r="2">${number('A2', 1)}</row><row r="3">${number('A3', 2)}</row>`,
  },
]);

it('an array whose cells the file leaves empty is no change', async () => {
  const book = await opened(file);
  await book.engine.calculated();
  expect(book.engine.sheets[0]?.read({ firstRow: 1, lastRow: 3, firstColumn: 3, lastColumn: 3 })).toMatchObject([
    [{ value: 1 }],
    [{ value: 2 }],
    [{ value: 3 }],
  ]);
  expect(partsOf(await saveBook(book, nodeZipCodec))).toEqual(partsOf(file));
});

it('it stays as it is when something else changes, and is written out when what it shows does', async () => {
  const book = await opened(file);
  const [sheet] = book.engine.sheets;
  sheet?.write(5, 1, [[{ value: 'xong' }]]);
  await book.engine.calculated();
  expect(partsOf(await saveBook(book, nodeZipCodec))[SHEET]).not.toContain('r="C2"');
  sheet?.write(2, 1, [[{ value: 7 }]]);
  await book.engine.calculated();
  expect(partsOf(await saveBook(book, nodeZipCodec))[SHEET]).toContain('<c r="C3"><v>7</v></c>');
});
