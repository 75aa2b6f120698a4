import { applyLivePlan } from '../../src/excel/applyLivePlan';
import { readLiveWorkbook } from '../../src/excel/readLiveWorkbook';
import { undoFill } from '../../src/excel/undoFill';
import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import type { FillPlan } from '../../src/report/plan/plan';
import type { HeadersFooters } from '../../src/workbench/book/book';
import { saveBook } from '../../src/workbench/files/saveBook';
import { applied, planOf, smallWorkbook, textCell } from '../ooxml/smallWorkbook';
import { closeExcel, openInExcel, type OpenWorkbook } from './openInExcel';

afterEach(closeExcel);

const pages = [
  '<headerFooter><oddFooter>&amp;LTrái</oddFooter></headerFooter>',
  '<headerFooter differentFirst="1"><oddHeader>&amp;P</oddHeader></headerFooter>',
  '<headerFooter differentFirst="1" alignWithMargins="0"><oddFooter>&amp;P</oddFooter><firstHeader>Bộ</firstHeader><firstFooter>Bìa</firstFooter></headerFooter>',
  '<headerFooter differentOddEven="1"><oddFooter>&amp;R&amp;P</oddFooter><evenFooter>&amp;L&amp;P</evenFooter></headerFooter>',
  '<headerFooter differentOddEven="1" differentFirst="1" scaleWithDoc="0"><oddFooter>&amp;R&amp;P</oddFooter><evenHeader>Chẵn</evenHeader></headerFooter>',
];

const notice = 'Số liệu minh họa & thử';

function filled(sheet: string): FillPlan {
  return planOf([{ sheet, writes: [{ row: 1, column: 1, content: { type: 'text', text: 'Đã điền' } }] }], {
    notice,
  });
}

function headersFootersOf({ book }: OpenWorkbook): HeadersFooters | undefined {
  return [...book.sheets.values()][0]?.headersFooters;
}

describe.each(pages)('%s', (behind) => {
  const bytes = smallWorkbook([{ name: 'Bảng 1', rows: `<row r="1">${textCell('A1', 'Mẫu')}</row>`, behind }]);

  test('has the notice on the pages a filled file has it on, and is saved so', async () => {
    const live = await openInExcel(bytes);
    const untouched = structuredClone(headersFootersOf(live));
    const content = await readLiveWorkbook();
    const { journal } = await applyLivePlan(content, filled('Bảng 1'));
    const shown = structuredClone(headersFootersOf(live));
    const saved = await saveBook(live.book, nodeZipCodec);
    if (journal) await undoFill(journal);
    expect(headersFootersOf(live)).toEqual(untouched);
    const again = await openInExcel(saved);
    expect(headersFootersOf(again)).toEqual(shown);
    const file = await openInExcel(await applied(bytes, filled('Bảng 1')));
    expect(headersFootersOf(file)).toEqual(shown);
    expect(JSON.stringify(shown)).toContain('Số liệu minh họa && thử');
    expect(shown).not.toEqual(untouched);
  });
});
