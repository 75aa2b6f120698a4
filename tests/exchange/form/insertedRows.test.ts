import { readForm } from '../../../src/exchange/form/readForm';
import { nodeZipCodec } from '../../../src/ooxml/node/zipCodec';
import { insertRows } from '../../../src/workbench/book/insertRows';
import { saveBook } from '../../../src/workbench/files/saveBook';
import { closeBooks, opened } from '../../workbench/files/opened';
import { catalogue, sampleForm, snapshotOf } from './sampleForm';

afterEach(closeBooks);

test('rows that people insert are read where they belong to a list, and followed everywhere', async () => {
  const book = await opened((await sampleForm()).bytes);
  const [figures, partners] = book.engine.sheets;
  if (!figures || !partners) throw new Error('No sheets');
  insertRows(book, figures.id, 5, 3);
  // Above the last row, as the form says.
  insertRows(book, partners.id, 46, 1);
  figures.write(20, 6, [[{ value: 612.5 }]]);
  partners.write(46, 2, [[{ value: 'Pháp' }]]);
  partners.write(46, 4, [[{ value: 5 }]]);
  const { submission, findings } = readForm(await snapshotOf(await saveBook(book, nodeZipCodec)), catalogue);
  expect(findings.filter(({ rule }) => rule !== 'cell.notCalculated')).toEqual([]);
  expect(submission).toMatchObject({
    area: 'VN34-24',
    entries: expect.arrayContaining([
      expect.objectContaining({ indicator: 'FDI_NEW', value: 612.5, cell: "'Số liệu'!F20" }),
      expect.objectContaining({ indicator: 'FDI_NEW', counterpart: 'Pháp', value: 5, cell: "'Đối tác'!D46" }),
    ]) as unknown,
  });
});
