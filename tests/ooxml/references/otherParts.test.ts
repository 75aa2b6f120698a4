import { partKindOf } from '../../../src/ooxml/references/partKind';
import { band, drop } from '../../report/references/rowChanges';
import { MAIN, rewriting } from './rewriting';

const tenRows = [band(25, 1, 10)];
const threeGone = [drop(5, 7)];

describe('defined names', () => {
  const workbook = (...names: [attributes: string, formula: string][]): string =>
    `<workbook ${MAIN}><sheets/><definedNames>${names.map(([attributes, formula]) => `<definedName ${attributes}>${formula}</definedName>`).join('')}</definedNames></workbook>`;

  test('print areas, titles, filter ranges and names of people follow', () => {
    expect(
      rewriting('workbook', tenRows, { sheet: '' })(
        workbook(
          ['name="BangXH"', "'Báo cáo'!$D$25:$D$25"],
          ['name="CotD" hidden="1"', "'Báo cáo'!$D$25"],
          ['name="_xlnm.Print_Area" localSheetId="0"', "'Báo cáo'!$A$1:$L$28,'Báo cáo'!$N$26:$P$28"],
          ['name="_xlnm.Print_Titles" localSheetId="0"', "'Báo cáo'!$A:$B,'Báo cáo'!26:26"],
          ['name="_xlnm._FilterDatabase" localSheetId="0" hidden="1"', '&apos;Báo cáo&apos;!$A$24:$L$25'],
          ['name="Dong"', "OFFSET('Báo cáo'!$A$26,0,0,COUNTA('Báo cáo'!$A$25:$A$25))"],
          ['name="TyGia"', '25400'],
        ),
      ),
    ).toBe(
      workbook(
        ['name="BangXH"', "'Báo cáo'!$D$25:$D$34"],
        ['name="CotD" hidden="1"', "'Báo cáo'!$D$25:$D$34"],
        ['name="_xlnm.Print_Area" localSheetId="0"', "'Báo cáo'!$A$1:$L$37,'Báo cáo'!$N$35:$P$37"],
        ['name="_xlnm.Print_Titles" localSheetId="0"', "'Báo cáo'!$A:$B,'Báo cáo'!35:35"],
        ['name="_xlnm._FilterDatabase" localSheetId="0" hidden="1"', "'Báo cáo'!$A$24:$L$34"],
        ['name="Dong"', "OFFSET('Báo cáo'!$A$35,0,0,COUNTA('Báo cáo'!$A$25:$A$34))"],
        ['name="TyGia"', '25400'],
      ),
    );
  });

  test('a name that is a distance, and the names of the fill record, are left alone', () => {
    const xml = workbook(['name="ODuoi"', "'Báo cáo'!A26"], ['name="_ngkt_1" hidden="1"', "'Báo cáo'!$B$30"]);
    expect(rewriting('workbook', tenRows, { sheet: '' })(xml)).toBe(xml);
  });

  test('a name local to a sheet may leave out the sheet', () => {
    expect(
      rewriting('workbook', tenRows, { sheet: '' })(
        workbook(['name="X" localSheetId="0"', '$A$26'], ['name="X" localSheetId="1"', '$A$26']),
      ),
    ).toBe(workbook(['name="X" localSheetId="0"', '$A$35'], ['name="X" localSheetId="1"', '$A$26']));
  });

  test('a name for dropped rows reads #REF! as in Excel', () => {
    expect(rewriting('workbook', threeGone, { sheet: '' })(workbook(['name="X"', "'Báo cáo'!$A$5:$B$6"]))).toBe(
      workbook(['name="X"', "'Báo cáo'!#REF!"]),
    );
  });
});

describe('tables', () => {
  const table = (ref: string, formula: string): string =>
    `<table ${MAIN} id="1" name="tbl" ref="${ref}" totalsRowCount="1"><autoFilter ref="${ref}"/><tableColumns count="1"><tableColumn id="1" name="Tổng"><calculatedColumnFormula>${formula}</calculatedColumnFormula><totalsRowFormula>SUM(D25)</totalsRowFormula></tableColumn></tableColumns></table>`;

  test('grow with a list inside them, structured references stay', () => {
    expect(rewriting('table', tenRows)(table('A24:L26', 'SUM(tbl[@[T1]:[T12]])+D25/D$26'))).toBe(
      table('A24:L35', 'SUM(tbl[@[T1]:[T12]])+D25/D$35').replace('SUM(D25)', 'SUM(D25:D34)'),
    );
  });

  test('whose rows all go are to be removed', () => {
    expect(rewriting('table', threeGone)(table('A5:B7', '1'))).toBe('');
  });

  test('of sheets that stay are the same string', () => {
    const xml = table('A24:L26', 'D25');
    expect(rewriting('table', [band(50, 1, 3)])(xml)).toBe(xml);
  });
});

describe('notes and comments', () => {
  test('stay with the first repetition or move, and go with their row', () => {
    const notes = (...refs: string[]): string =>
      `<comments ${MAIN}><authors><author>An</author></authors><commentList>${refs.map((ref) => `<comment ref="${ref}" authorId="0"><text><t>Sơ bộ</t></text></comment>`).join('')}</commentList></comments>`;
    expect(rewriting('comments', tenRows)(notes('C4', 'C25', 'C26'))).toBe(notes('C4', 'C25', 'C35'));
    expect(rewriting('comments', threeGone)(notes('C4', 'C5', 'C8'))).toBe(notes('C4', 'C5'));
    const threads = (...refs: string[]): string =>
      `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${refs.map((ref) => `<threadedComment ref="${ref}" id="{1}"><text>?</text></threadedComment>`).join('')}</ThreadedComments>`;
    expect(rewriting('threadedComments', threeGone)(threads('C4', 'C5', 'C8'))).toBe(threads('C4', 'C5'));
  });

  const box = (row: number, top: number, bottom: number): string =>
    `<v:shape id="s${row}" type="#_x0000_t202"><v:textbox><div>a<br></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>3, 15, ${top}, 10, 4, 47, ${bottom}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>2</x:Column></x:ClientData></v:shape>`;
  const vml = (...shapes: string[]): string =>
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="t"/>${shapes.join('')}</xml>`;

  test('their boxes follow, also in files with tags left open', () => {
    expect(rewriting('vmlDrawing', tenRows)(vml(box(3, 2, 6), box(25, 24, 28), box(29, 28, 32)))).toBe(
      vml(box(3, 2, 6), box(34, 24, 28), box(38, 37, 41))
        .replace('s34', 's25')
        .replace('s38', 's29'),
    );
  });

  test('their boxes follow whatever their elements are prefixed with (openpyxl)', () => {
    const openpyxl = (row: number): string =>
      `<xml><ns0:shape xmlns:ns0="urn:schemas-microsoft-com:vml"><ns2:ClientData xmlns:ns2="urn:schemas-microsoft-com:office:excel" ObjectType="Note"><ns2:MoveWithCells/><ns2:Row>${row}</ns2:Row><ns2:Column>2</ns2:Column></ns2:ClientData></ns0:shape></xml>`;
    expect(rewriting('vmlDrawing', tenRows)(openpyxl(25))).toBe(openpyxl(34));
    expect(rewriting('vmlDrawing', tenRows)(openpyxl(3))).toBe(openpyxl(3));
  });

  test('their boxes go with their cells', () => {
    expect(rewriting('vmlDrawing', threeGone)(vml(box(4, 3, 7), box(8, 7, 9)))).toBe(
      vml(box(5, 4, 6).replace('s5', 's8')),
    );
    const same = vml(box(2, 1, 3));
    expect(rewriting('vmlDrawing', threeGone)(same)).toBe(same);
  });

  test('old controls follow what they are linked to', () => {
    const control = (cell: string): string =>
      vml(`<v:shape><x:ClientData ObjectType="Checkbox"><x:FmlaLink>${cell}</x:FmlaLink></x:ClientData></v:shape>`);
    expect(rewriting('vmlDrawing', tenRows)(control("'Báo cáo'!$B$26"))).toBe(control("'Báo cáo'!$B$35"));
  });
});

describe('drawings', () => {
  const anchor = (attributes: string, from: number, to: number, content = ''): string =>
    `<xdr:twoCellAnchor${attributes}><xdr:from><xdr:col>1</xdr:col><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:row>${to}</xdr:row></xdr:to>${content}</xdr:twoCellAnchor>`;
  const drawing = (...anchors: string[]): string =>
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${anchors.join('')}</xdr:wsDr>`;

  test('objects move with their upper edge and keep their size', () => {
    expect(
      rewriting(
        'drawing',
        tenRows,
      )(drawing(anchor('', 2, 10), anchor(' editAs="oneCell"', 23, 40), anchor('', 30, 45))),
    ).toBe(drawing(anchor('', 2, 10), anchor(' editAs="oneCell"', 23, 40), anchor('', 39, 54)));
    expect(rewriting('drawing', threeGone)(drawing(anchor('', 5, 10)))).toBe(drawing(anchor('', 4, 9)));
  });

  test('objects that belong to the page stay', () => {
    const xml = drawing(anchor(' editAs="absolute"', 30, 45));
    expect(rewriting('drawing', tenRows)(xml)).toBe(xml);
  });

  test('objects with one corner, without prefixes (openpyxl), move too', () => {
    const one = (row: number): string =>
      `<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><oneCellAnchor><from><col>6</col><row>${row}</row></from><ext cx="1" cy="2"/></oneCellAnchor></wsDr>`;
    expect(rewriting('drawing', tenRows)(one(29))).toBe(one(38));
  });

  test('shapes that show a cell, and pictures of a range, follow it', () => {
    const shape = (cell: string, range: string): string =>
      drawing(anchor('', 1, 2, `<xdr:sp textlink="${cell}"><a14:cameraTool cellRange="${range}"/></xdr:sp>`));
    expect(rewriting('drawing', tenRows)(shape("'Báo cáo'!$B$26", '$A$24:$C$26'))).toBe(
      shape("'Báo cáo'!$B$35", '$A$24:$C$35'),
    );
  });
});

describe('pivot tables', () => {
  const cache = (attributes: string, source: string): string =>
    `<pivotCacheDefinition ${MAIN} r:id="rId1"${attributes}><cacheSource type="worksheet"><worksheetSource ${source}/></cacheSource></pivotCacheDefinition>`;
  const refreshed = (xml: string): string =>
    xml.replace('<pivotCacheDefinition', '<pivotCacheDefinition refreshOnLoad="1"');

  test('a source grows and is read anew', () => {
    expect(rewriting('pivotCache', tenRows)(cache('', 'ref="A24:L25" sheet="Báo cáo"'))).toBe(
      refreshed(cache('', 'ref="A24:L34" sheet="Báo cáo"')),
    );
    expect(rewriting('pivotCache', tenRows)(cache(' refreshOnLoad="0"', 'ref="A1:L9" sheet="Báo cáo"'))).toBe(
      cache(' refreshOnLoad="1"', 'ref="A1:L9" sheet="Báo cáo"'),
    );
  });

  test('a source by name is read anew where its sheet changes', () => {
    const xml = cache('', 'name="tblDuLieu"');
    const bySheet = (sheet: string): string =>
      rewriting('pivotCache', [], { sheetOfName: () => sheet, isChanged: (name) => name === 'Dữ liệu' })(xml);
    expect(bySheet('Dữ liệu')).toBe(refreshed(xml));
    expect(bySheet('Báo cáo')).toBe(xml);
  });

  test('sources on other sheets and in other workbooks are left alone', () => {
    for (const source of ['ref="A24:L25" sheet="Dữ liệu"', 'ref="A24:L25" sheet="Báo cáo" r:id="rId2"']) {
      const xml = cache('', source);
      expect(rewriting('pivotCache', tenRows)(xml)).toBe(xml);
    }
  });

  test('a pivot table below a list moves', () => {
    const table = (ref: string): string =>
      `<pivotTableDefinition ${MAIN} name="P"><location ref="${ref}" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`;
    expect(rewriting('pivotTable', tenRows)(table('D30:E35'))).toBe(table('D39:E44'));
  });
});

test('form controls, named views, queries and XML cells follow', () => {
  const control = (cell: string): string =>
    `<formControlPr xmlns="x" objectType="Drop" fmlaLink="${cell}" fmlaRange="'Dữ liệu'!$A$26"/>`;
  expect(rewriting('controlProperties', tenRows)(control('$B$26'))).toBe(control('$B$35'));
  const view = (ref: string): string =>
    `<namedSheetViews xmlns="n"><namedSheetView name="v"><nsvFilter filterId="{1}" ref="${ref}"/></namedSheetView></namedSheetViews>`;
  expect(rewriting('namedSheetViews', tenRows)(view('A24:L25'))).toBe(view('A24:L34'));
  const query = (cell: string): string =>
    `<connections ${MAIN}><connection id="1"><parameters><parameter parameterType="cell" cell="${cell}"/></parameters></connection></connections>`;
  expect(rewriting('connections', tenRows, { sheet: '' })(query("'Báo cáo'!$B$26"))).toBe(query("'Báo cáo'!$B$35"));
  const cells = (...refs: string[]): string =>
    `<singleXmlCells ${MAIN}>${refs.map((r) => `<singleXmlCell id="1" r="${r}"/>`).join('')}</singleXmlCells>`;
  expect(rewriting('singleXmlCells', threeGone)(cells('B5', 'B9'))).toBe(cells('B6'));
});

test.each([
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml', 'worksheet'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'workbook'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', 'workbook'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml', 'table'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml', 'comments'],
  ['application/vnd.ms-excel.threadedcomments+xml', 'threadedComments'],
  ['application/vnd.openxmlformats-officedocument.drawing+xml', 'drawing'],
  ['application/vnd.openxmlformats-officedocument.vmlDrawing', 'vmlDrawing'],
  ['application/vnd.openxmlformats-officedocument.drawingml.chart+xml', 'chart'],
  ['application/vnd.ms-office.chartex+xml', 'chart'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml', 'pivotCache'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml', 'pivotTable'],
  ['application/vnd.ms-excel.controlproperties+xml', 'controlProperties'],
  ['application/vnd.ms-excel.namedsheetviews+xml', 'namedSheetViews'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml', undefined],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml', undefined],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml', undefined],
  ['application/xml', undefined],
])('%s is a part of kind %s', (contentType, kind) => {
  expect(partKindOf(contentType)).toBe(kind);
});
