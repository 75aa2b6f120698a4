import { band, drop, insert } from '../../report/references/rowChanges';
import { rewriting, sheetTail, X14, MAIN } from './rewriting';

const grown = sheetTail([band(25, 1, 10)]);
const shrunk = sheetTail([band(25, 10, 1)]);
const dropped = sheetTail([drop(5, 7)]);

describe('a sheet around its cells', () => {
  test('that no change concerns comes back as the very same string', () => {
    const xml = `<worksheet ${MAIN}><sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;
    expect(rewriting('worksheet', [band(25, 1, 10)])(xml)).toBe(xml);
    expect(rewriting('worksheet', [band(25, 2, 2)])(xml)).toBe(xml);
  });

  test('keeps the order of attributes, white space, quotes and prefixes of what changes', () => {
    const rewrite = rewriting('worksheet', [band(25, 1, 10)]);
    const xml = `<x:worksheet xmlns:x="m">\n <x:dimension  ref = 'A1:L28' />\n <x:sheetData/>\n<x:mergeCells count="1"><x:mergeCell\tref="A28:L28"/></x:mergeCells></x:worksheet>`;
    expect(rewrite(xml)).toBe(xml.replaceAll('28', '37'));
  });

  test('frozen rows, scroll position and selection follow', () => {
    const rewrite = rewriting('worksheet', [drop(3, 3), band(25, 1, 10)]);
    const view = (pane: string, selection: string): string =>
      `<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0" topLeftCell="A1">${pane}${selection}</sheetView></sheetViews><sheetData/></worksheet>`;
    expect(
      rewrite(
        view(
          '<pane xSplit="2" ySplit="4" topLeftCell="C30" activePane="bottomRight" state="frozen"/>',
          '<selection pane="bottomRight" activeCell="D25" sqref="D25"/><selection activeCell="B3" sqref="B3:C3"/>',
        ),
      ),
    ).toBe(
      view(
        '<pane xSplit="2" ySplit="3" topLeftCell="C38" activePane="bottomRight" state="frozen"/>',
        '<selection pane="bottomRight" activeCell="D24" sqref="D24"/><selection activeCell="B3" sqref="B3"/>',
      ),
    );
    const split = view('<pane ySplit="2400" topLeftCell="A5" state="split"/>', '<selection/>');
    expect(rewrite(split)).toBe(split.replace('A5', 'A4'));
  });

  test('filters, protected ranges, ignored errors, scenarios, watches and web ranges follow', () => {
    const tail = (filter: string, sqref: string, cell: string): string =>
      `<protectedRanges><protectedRange name="Nhập" sqref="${sqref}"/></protectedRanges><scenarios sqref="${cell}"><scenario name="s" count="1"><inputCells r="${cell}" val="1"/></scenario></scenarios><autoFilter ref="${filter}"><sortState ref="${filter}"><sortCondition ref="${sqref}"/></sortState></autoFilter><cellWatches><cellWatch r="${cell}"/></cellWatches><ignoredErrors><ignoredError sqref="${sqref}" numberStoredAsText="1"/></ignoredErrors><webPublishItems count="1"><webPublishItem id="1" sourceType="range" sourceRef="${filter}"/></webPublishItems>`;
    expect(grown(tail('A24:L25', 'B25', 'B26'))).toBe(tail('A24:L34', 'B25:B34', 'B35'));
  });

  test('what loses all its cells goes, with the element that held it', () => {
    expect(
      dropped(
        '<protectedRanges><protectedRange name="a" sqref="B5"/></protectedRanges><scenarios><scenario name="s" count="2"><inputCells r="B5" val="1"/><inputCells r="B9" val="2"/></scenario></scenarios><autoFilter ref="A5:B7"/><ignoredErrors><ignoredError sqref="A5:A6"/></ignoredErrors>',
      ),
    ).toBe('<scenarios><scenario name="s" count="1"><inputCells r="B6" val="2"/></scenario></scenarios>');
  });

  test('controls follow their cells and what they are linked to', () => {
    const control = (row: number, cell: string): string =>
      `<controls><control shapeId="1025" name="Ô"><controlPr linkedCell="${cell}" listFillRange="'Báo cáo'!$A$25:$A$25"><anchor moveWithCells="1"><from><xdr:col xmlns:xdr="d">1</xdr:col><xdr:row xmlns:xdr="d">${row}</xdr:row></from><to><xdr:row xmlns:xdr="d">${row + 2}</xdr:row></to></anchor></controlPr></control></controls>`;
    expect(grown(control(30, '$B$30'))).toBe(control(39, '$B$39').replace('$A$25:$A$25', '$A$25:$A$34'));
  });
});

describe('page breaks', () => {
  const breaks = (count: number, ...ids: number[]): string =>
    `<rowBreaks count="${count}" manualBreakCount="${count}">${ids.map((id) => `<brk id="${id}" max="16383" man="1"/>`).join('')}</rowBreaks>`;

  test('stay below the list, the note and the end they stood below', () => {
    expect(grown(breaks(3, 20, 25, 30))).toBe(breaks(3, 20, 34, 39));
  });

  test('that fall together are one, and those above the first row go', () => {
    expect(dropped(breaks(3, 4, 6, 9))).toBe(breaks(2, 4, 6));
    expect(sheetTail([drop(1, 3)])(breaks(1, 2))).toBe('');
  });
});

describe('merged cells', () => {
  const merges = (...refs: string[]): string =>
    `<mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

  test('below a list move, across it grow', () => {
    expect(grown(merges('A1:L1', 'A28:L28', 'A20:A30'))).toBe(merges('A1:L1', 'A37:L37', 'A20:A39'));
  });

  test('inside a body are repeated for each repetition and go with it', () => {
    expect(sheetTail([band(25, 1, 3)])(merges('B25:C25'))).toBe(merges('B25:C25', 'B26:C26', 'B27:C27'));
    expect(sheetTail([band(25, 1, 2, { height: 2 })])(merges('A25:A26', 'B26:C26'))).toBe(
      merges('A25:A26', 'A27:A28', 'B26:C26', 'B28:C28'),
    );
    expect(sheetTail([band(25, 3, 1)])(merges('B25:C25', 'B26:C26', 'B27:C27'))).toBe(merges('B25:C25'));
  });

  test('of which one cell is left are no merges any more', () => {
    expect(dropped(merges('A4:A7', 'B5:C6', 'D4:E7'))).toBe(merges('D4:E4'));
    expect(dropped(merges('A4:A7'))).toBe('');
  });

  test('move down when rows come back', () => {
    expect(sheetTail([insert(5, 3)])(merges('A4:B4', 'A5:B5'))).toBe(merges('A4:B4', 'A8:B8'));
  });
});

describe('conditional formats', () => {
  const format = (sqref: string, ...formulas: string[]): string =>
    `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="0" priority="5">${formulas.map((f) => `<formula>${f}</formula>`).join('')}</cfRule></conditionalFormatting>`;

  test('grow with a list of one row, and their formulas still speak of the first cell', () => {
    expect(grown(format('A25:H25', '$F25&gt;0.2'))).toBe(format('A25:H34', '$F25&gt;0.2'));
    expect(grown(format('C25', 'C25&gt;AVERAGE(C$25:C$25)'))).toBe(format('C25:C34', 'C25&gt;AVERAGE(C$25:C$34)'));
    expect(grown(format('C25', 'C25/C$26&gt;$B$27'))).toBe(format('C25:C34', 'C25/C$35&gt;$B$36'));
  });

  test('shrink with it', () => {
    expect(shrunk(format('A25:H34 J25', '$F25&gt;0.2'))).toBe(format('A25:H25 J25', '$F25&gt;0.2'));
  });

  test('below a list move with their formulas', () => {
    expect(grown(format('C30:C40', 'C30&gt;C$26'))).toBe(format('C39:C49', 'C39&gt;C$35'));
  });

  test('whose first row goes read their formulas from the first row that stays', () => {
    expect(dropped(format('A5:H10', '$F5&gt;0.2'))).toBe(format('A5:H7', '$F5&gt;0.2'));
    expect(dropped(format('A6 C9', 'A6=$Z$1'))).toBe(format('C6', 'C6=$Z$1'));
  });

  test('that lose all cells go', () => {
    expect(dropped(format('A5:B7', '1'))).toBe('');
  });

  test('over some rows of a taller body take these rows of each repetition', () => {
    expect(sheetTail([band(25, 1, 3, { height: 2 })])(format('D26', 'D26&lt;0'))).toBe(
      format('D26 D28 D30', 'D26&lt;0'),
    );
  });

  test('may have formulas as thresholds', () => {
    const scale = (row: number, at: number): string =>
      `<conditionalFormatting sqref="C${row}"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="formula" val="$B$${at}"/><cfvo type="percentile" val="50"/></colorScale></cfRule></conditionalFormatting>`;
    expect(grown(scale(30, 26))).toBe(scale(39, 35));
  });

  test('in the form of Excel 2010 follow too', () => {
    const x14 = (sqref: string, ...f: string[]): string =>
      `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}"><x14:dataBar><x14:cfvo type="formula"><xm:f>${f[0]}</xm:f></x14:cfvo><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><x14:cfRule type="expression"><xm:f>${f[1]}</xm:f></x14:cfRule><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    expect(grown(x14('D25', 'MIN($D$25)', '$F25&gt;D$26'))).toBe(x14('D25:D34', 'MIN($D$25:$D$34)', '$F25&gt;D$35'));
    expect(dropped(x14('D5:D6', '1', '2'))).toBe('');
  });
});

describe('data validations', () => {
  const validations = (...items: [sqref: string, type: string, formula: string][]): string =>
    `<dataValidations count="${items.length}">${items.map(([sqref, type, f]) => `<dataValidation type="${type}" sqref="${sqref}"><formula1>${f}</formula1></dataValidation>`).join('')}</dataValidations>`;

  test('follow with their formulas, choice lists grow', () => {
    expect(
      grown(
        validations(
          ['B25', 'list', '"Hoa Kỳ,EU"'],
          ['B30', 'list', '$A$25'],
          ['F26 B25', 'decimal', '$B$25'],
          ['C25', 'custom', 'COUNTIF(C$25:C$25,C25)=1'],
        ),
      ),
    ).toBe(
      validations(
        ['B25:B34', 'list', '"Hoa Kỳ,EU"'],
        ['B39', 'list', '$A$25:$A$34'],
        ['F35 B25:B34', 'decimal', '$B$25'],
        ['C25:C34', 'custom', 'COUNTIF(C$25:C$34,C25)=1'],
      ),
    );
  });

  test('that lose all cells go and are no longer counted', () => {
    expect(dropped(validations(['B5', 'list', 'X'], ['B9', 'list', 'X']))).toBe(validations(['B6', 'list', 'X']));
  });

  test('in the form of Excel 2010 follow too', () => {
    const x14 = (count: number, ...items: [sqref: string, formula: string][]): string =>
      `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="${count}">${items.map(([sqref, f]) => `<x14:dataValidation type="list"><x14:formula1><xm:f>${f}</xm:f></x14:formula1><xm:sqref>${sqref}</xm:sqref></x14:dataValidation>`).join('')}</x14:dataValidations></ext></extLst>`;
    expect(dropped(x14(2, ['B5', 'X'], ['B9:B12', "'Báo cáo'!$A$9:$A$12"]))).toBe(
      x14(1, ['B6:B9', "'Báo cáo'!$A$6:$A$9"]),
    );
  });
});

describe('hyperlinks', () => {
  const links = (...items: string[]): string =>
    `<hyperlinks>${items.map((item) => `<hyperlink ${item}/>`).join('')}</hyperlinks>`;

  test('of a list of one row cover the whole list', () => {
    expect(grown(links('ref="H25" r:id="rId1"', `ref="H30" location="'Báo cáo'!B26" display="Xem"`))).toBe(
      links('ref="H25:H34" r:id="rId1"', `ref="H39" location="'Báo cáo'!B35" display="Xem"`),
    );
  });

  test('that lead to their own row are repeated, each to its own', () => {
    expect(sheetTail([band(25, 1, 3)])(links(`ref="H25" location="'Báo cáo'!A25"`))).toBe(
      links(
        `ref="H25" location="'Báo cáo'!A25"`,
        `ref="H26" location="'Báo cáo'!A26"`,
        `ref="H27" location="'Báo cáo'!A27"`,
      ),
    );
  });

  test('to a dropped place stay as they are, on dropped cells they go', () => {
    expect(dropped(links(`ref="A1" location="'Báo cáo'!A5"`, 'ref="A6" r:id="rId1"', 'ref="A2" location="Tên"'))).toBe(
      links(`ref="A1" location="'Báo cáo'!A5"`, 'ref="A2" location="Tên"'),
    );
  });

  test('of other sheets follow the place they lead to', () => {
    expect(sheetTail([band(25, 1, 10)], { sheet: 'Dữ liệu' })(links(`ref="A26" location="'Báo cáo'!A26"`))).toBe(
      links(`ref="A26" location="'Báo cáo'!A35"`),
    );
  });
});

describe('sparklines', () => {
  const group = (...items: [cell: string, source: string][]): string =>
    `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups ${X14}><x14:sparklineGroup type="column"><x14:colorSeries theme="4"/><xm:f>'Báo cáo'!$B$24:$E$24</xm:f><x14:sparklines>${items.map(([cell, source]) => `<x14:sparkline><xm:f>${source}</xm:f><xm:sqref>${cell}</xm:sqref></x14:sparkline>`).join('')}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

  test('in a list are repeated, each with its own row; below it they take the whole list', () => {
    expect(sheetTail([band(25, 1, 3)])(group(['I25', "'Báo cáo'!B25:H25"], ['B27', "'Báo cáo'!B25:B25"]))).toBe(
      group(
        ['I25', "'Báo cáo'!B25:H25"],
        ['I26', "'Báo cáo'!B26:H26"],
        ['I27', "'Báo cáo'!B27:H27"],
        ['B29', "'Báo cáo'!B25:B27"],
      ),
    );
  });

  test('go with their rows, and what held only them goes too', () => {
    expect(dropped(group(['I5', "'Báo cáo'!B5:H5"], ['I9', "'Báo cáo'!B9:H9"]))).toBe(
      group(['I6', "'Báo cáo'!B6:H6"]).replace('$24:$E$24', '$21:$E$21'),
    );
    expect(dropped(group(['I5', "'Báo cáo'!B5:H5"]))).toBe('');
  });
});
