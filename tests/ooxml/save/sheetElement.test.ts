import { sheetElement, withSheetElement, withTagAttributes } from '../../../src/ooxml/save/sheetElement';

const shell =
  '<worksheet xmlns="x"><sheetViews><sheetView/></sheetViews><sheetData></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1"/></worksheet>';

describe('an element of a worksheet', () => {
  it('is found, replaced and taken out', () => {
    expect(sheetElement(shell, 'sheet1.xml', 'pageMargins')).toBe('<pageMargins left="1"/>');
    expect(withSheetElement(shell, 'sheet1.xml', 'mergeCells', '')).not.toContain('merge');
    expect(withSheetElement(shell, 'sheet1.xml', 'pageMargins', '<pageMargins/>')).toContain(
      '<pageMargins/></worksheet>',
    );
  });

  it.each([
    ['cols', '</sheetViews><x/><sheetData>'],
    ['sheetPr', '<worksheet xmlns="x"><x/><sheetViews>'],
    ['conditionalFormatting', '</mergeCells><x/><pageMargins'],
    ['tableParts', '<pageMargins left="1"/><x/></worksheet>'],
  ])('%s is put where the file format wants it', (element, place) => {
    expect(withSheetElement(shell, 'sheet1.xml', element, '<x/>')).toContain(place);
  });
});

describe('attributes of an opening tag', () => {
  it('are set, added and taken out; those of elements inside stay', () => {
    const xml = '<a name="1"><b name="2"/></a>';
    expect(withTagAttributes(xml, { name: '3' })).toBe('<a name="3"><b name="2"/></a>');
    expect(withTagAttributes(xml, { other: '4' })).toBe('<a name="1" other="4"><b name="2"/></a>');
    expect(withTagAttributes(xml, { name: undefined })).toBe('<a><b name="2"/></a>');
    expect(withTagAttributes('<a/>', { name: '1' })).toBe('<a name="1"/>');
  });
});
