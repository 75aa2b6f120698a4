import { ContentTypes, withOverride, withoutOverride } from '../../../src/ooxml/package/contentTypes';
import { extensionOf, relationshipsPart, resolveTarget, targetFrom } from '../../../src/ooxml/package/partNames';
import { readRelationships, withoutRelationshipTo, withRelationship } from '../../../src/ooxml/package/relationships';
import { open, smallParts, textCell, valuesOf } from '../smallWorkbook';
import { zipOf } from '../zipOf';

describe('part names', () => {
  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
    ['xl/worksheets/sheet1.xml', '/xl/comments1.xml', 'xl/comments1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', './styles.xml', 'xl/styles.xml'],
    ['xl/workbook.xml', '..\\customXml\\item1.xml', 'customXml/item1.xml'],
    ['xl/workbook.xml', 'trang%201.xml', 'xl/trang 1.xml'],
    ['xl/workbook.xml', '../../../../etc/passwd', 'etc/passwd'],
  ])('from %s, %s leads to %s', (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });

  it('lead back from one part to another', () => {
    expect(targetFrom('xl/workbook.xml', 'customXml/item1.xml')).toBe('../customXml/item1.xml');
    expect(targetFrom('customXml/item1.xml', 'customXml/itemProps1.xml')).toBe('itemProps1.xml');
    expect(resolveTarget('xl/a/b.xml', targetFrom('xl/a/b.xml', 'xl/c/d.xml'))).toBe('xl/c/d.xml');
  });

  it('have their relationships and extensions', () => {
    expect([relationshipsPart(''), relationshipsPart('xl/workbook.xml')]).toEqual([
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
    ]);
    expect([extensionOf('a.b/c.XML'), extensionOf('a.b/c')]).toEqual(['xml', '']);
  });
});

describe('content types', () => {
  const xml =
    '<t:Types xmlns:t="x"><t:Default Extension="XML" ContentType="application/xml"/><t:Override PartName="/xl/A.xml" ContentType="a"></t:Override></t:Types>';

  it('come from the part itself before its extension, whatever the case', () => {
    const types = new ContentTypes(xml);
    expect([types.of('xl/a.xml'), types.of('xl/b.xml'), types.of('b.png')]).toEqual(['a', 'application/xml', '']);
  });

  it('are added and taken out without touching the rest', () => {
    const added = withOverride(xml, 'xl/b.xml', 'b');
    expect(new ContentTypes(added).of('xl/b.xml')).toBe('b');
    expect(withoutOverride(added, 'xl/B.xml')).toBe(xml);
    expect(withOverride('<Types/>', 'a', 'b')).toBe('<Types><Override PartName="/a" ContentType="b"/></Types>');
  });
});

describe('relationships', () => {
  it('are told by the end of their type, the same in both dialects of the format', () => {
    const xml =
      '<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="s.xml"/>' +
      '<Relationship Id="b" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/hyperlink" Target="http://x" TargetMode="External"/></Relationships>';
    expect(readRelationships(xml, 'r', 'xl/workbook.xml').map(({ kind, part }) => [kind, part])).toEqual([
      ['styles', 'xl/s.xml'],
      ['hyperlink', undefined],
    ]);
  });

  it('get a free id, and go again', () => {
    const xml = '<Relationships xmlns="x"><Relationship Id="rId2" Type="t/a" Target="a.xml"/></Relationships>';
    const { xml: added } = withRelationship(xml, 'xl/workbook.xml', 'r', 't/b', 'xl/b.xml');
    expect(added).toContain('<Relationship Id="rId3" Type="t/b" Target="b.xml"/>');
    expect(withoutRelationshipTo(added, 'xl/workbook.xml', 'r', 'xl/B.xml')).toBe(xml);
    expect(withRelationship(undefined, '', '_rels/.rels', 't', 'a.xml').xml).toContain('Id="rId1"');
  });
});

describe('a workbook', () => {
  it('is found by its relationship, wherever it lies and however its names are written', async () => {
    const parts = smallParts([{ name: 'S', rows: `<row r="1">${textCell('A1', 'có')}</row>` }]);
    const moved = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name
          .replace(/^xl\/workbook\.xml$/, 'Book/Main.xml')
          .replace('xl/_rels/workbook.xml.rels', 'Book/_rels/Main.xml.rels')
          .replace('worksheets/sheet1', 'Worksheets/SHEET1'),
        text
          .replaceAll('/xl/workbook.xml', '/book/main.xml')
          .replace('Target="xl/workbook.xml"', 'Target="/BOOK/main.xml"')
          .replace('Target="worksheets/sheet1.xml"', 'Target="../xl/worksheets/sheet1.xml"')
          .replace('Target="styles.xml"', 'Target="/xl/styles.xml"')
          .replace('Target="sharedStrings.xml"', 'Target="/xl/sharedStrings.xml"'),
      ]),
    );
    expect(await valuesOf(zipOf(moved), 'S')).toEqual({ A1: 'có' });
  });

  it('may have its parts in UTF-16', async () => {
    const parts: Record<string, string | Uint8Array> = smallParts([
      { name: 'S', rows: `<row r="1">${textCell('A1', 'Việt')}</row>` },
    ]);
    const sheet = String(parts['xl/worksheets/sheet1.xml']).replace('UTF-8', 'UTF-16');
    parts['xl/worksheets/sheet1.xml'] = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sheet, 'utf16le')]);
    expect(await valuesOf(zipOf(parts), 'S')).toEqual({ A1: 'Việt' });
  });

  it('says which sheets are hidden or protected and how dates count', async () => {
    const parts = smallParts([
      { name: 'S', rows: '', behind: '<sheetProtection sheet="1"/>' },
      { name: 'Ẩn', rows: '' },
    ]);
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '')
      .replace('<sheets>', '<workbookPr date1904="1"/><sheets>')
      .replace('name="Ẩn"', 'name="Ẩn" state="veryHidden"');
    const snapshot = (await open(zipOf(parts))).snapshot();
    expect(snapshot.sheets.map(({ name, hidden, protected: locked }) => [name, hidden, locked])).toEqual([
      ['S', false, true],
      ['Ẩn', true, false],
    ]);
    expect(snapshot.date1904).toBe(true);
  });
});
