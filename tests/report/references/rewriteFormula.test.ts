import fc from 'fast-check';
import type { RowChange } from '../../../src/report/plan/plan';
import { columnLetters } from '../../../src/report/references/cellAddress';
import { formulaCopies, rewriteFormula } from '../../../src/report/references/rewriteFormula';
import { sheetMapsOf } from '../../../src/report/references/sheetMaps';
import { band, drop, insert, labelledRows, rowChanges } from './rowChanges';

const grown = (...changes: RowChange[]) => sheetMapsOf([{ sheet: 'BaoCao', changes }], ['BaoCao', 'TongHop']);
const tenRows = grown(band(25, 1, 10));
const rewrite = (formula: string, maps = tenRows, home = 'BaoCao'): string => rewriteFormula(formula, home, maps);

test('a name that starts somewhere in a list keeps that cell, while what it counts is the list', () => {
  const name = 'OFFSET(BaoCao!$D$25,0,0,COUNTA(BaoCao!$B$25),1)';
  expect(rewriteFormula(name, '', tenRows, { singleCells: 'extend' })).toBe(
    'OFFSET(BaoCao!$D$25,0,0,COUNTA(BaoCao!$B$25:$B$34),1)',
  );
});

describe('references outside lists', () => {
  test.each([
    ['D26*2', 'D35*2'],
    ['D24', 'D24'],
    ['SUM(D26:D30)', 'SUM(D35:D39)'],
    ['$D$26+D$27', '$D$35+D$36'],
    ['SUM(A:A)+SUM(26:27)', 'SUM(A:A)+SUM(35:36)'],
    ['TongHop!D26+BaoCao!D26', 'TongHop!D26+BaoCao!D35'],
    ["'baocao'!D26", "'baocao'!D35"],
    ['"D26"&D26', '"D26"&D35'],
    ['D1048570', '#REF!'],
    ['SUM(BaoCao!D1048570:D1048572)', 'SUM(BaoCao!#REF!)'],
    ['SUM(D20:D1048570)', 'SUM(D20:D1048576)'],
    ['SUM(D1:D1048576)', 'SUM(D1:D1048576)'],
    ['D30:D26', 'D35:D39'],
  ])('%s reads %s below ten new rows', (before, after) => {
    expect(rewrite(before)).toBe(after);
  });

  test('formulas of other sheets follow too', () => {
    expect(rewrite('SUM(BaoCao!D25:D25)+D25', tenRows, 'TongHop')).toBe('SUM(BaoCao!D25:D34)+D25');
  });

  test('what points at dropped rows is lost as in Excel', () => {
    const maps = grown(drop(5, 7));
    expect(rewrite('A5+BaoCao!A6+SUM(A5:A7)+SUM(A4:A6)+A8', maps)).toBe('#REF!+BaoCao!#REF!+SUM(#REF!)+SUM(A4:A4)+A5');
  });

  test('what points below rows put back moves down', () => {
    expect(rewrite('A4+A5+SUM(A4:A5)', grown(insert(5, 3)))).toBe('A4+A8+SUM(A4:A8)');
  });

  test('3-D references follow only where all their sheets move alike', () => {
    const order = ['T1', 'T2', 'T3'];
    const alike = sheetMapsOf(
      order.map((sheet) => ({ sheet, changes: [drop(5, 7)] })),
      order,
    );
    expect(rewrite('SUM(T1:T3!B40)', alike, 'X')).toBe('SUM(T1:T3!B37)');
    const unlike = sheetMapsOf([{ sheet: 'T1', changes: [drop(5, 7)] }], order);
    expect(rewrite('SUM(T1:T3!B40)', unlike, 'X')).toBe('SUM(T1:T3!B40)');
  });
});

describe('references to a list', () => {
  test.each([
    ['SUM(D25:D25)', 'SUM(D25:D34)'],
    ['SUM(D25)', 'SUM(D25:D34)'],
    ['SUM($D$25)', 'SUM($D$25:$D$34)'],
    ['sum( D25 , E25 )', 'sum( D25:D34 , E25:E34 )'],
    ['SUBTOTAL(9,D25)', 'SUBTOTAL(9,D25:D34)'],
    ['_xlfn.AGGREGATE(9,5,D25)', '_xlfn.AGGREGATE(9,5,D25:D34)'],
    ['SUMPRODUCT(D25,E25)', 'SUMPRODUCT(D25:D34,E25:E34)'],
    ['SUMIF(B25,B25,D25)', 'SUMIF(B25:B34,B25,D25:D34)'],
    ['COUNTIFS(B25,"EU",C25,C25)', 'COUNTIFS(B25:B34,"EU",C25:C34,C25)'],
    ['SUMIFS(D25,B25,"EU")', 'SUMIFS(D25:D34,B25:B34,"EU")'],
    ['LARGE(D25,1)', 'LARGE(D25:D34,1)'],
    ['IF(SUM(D25)>0,D25,"")', 'IF(SUM(D25:D34)>0,D25,"")'],
    ['SUM(D25*2)', 'SUM(D25*2)'],
    ['SUM((D25))', 'SUM((D25))'],
    ['D25', 'D25'],
    ['ABS(D25)', 'ABS(D25)'],
    ['VLOOKUP(A1,B25:F25,2,0)', 'VLOOKUP(A1,B25:F34,2,0)'],
    ['SUM(D24:D25)', 'SUM(D24:D34)'],
    ['SUM(D25:D26)', 'SUM(D25:D35)'],
    ['SUM(25:25)', 'SUM(25:34)'],
    ['COUNT([1]Sheet1!D25,tbl[D25])', 'COUNT([1]Sheet1!D25,tbl[D25])'],
  ])('%s reads %s when the list has ten rows', (before, after) => {
    expect(rewrite(before)).toBe(after);
  });

  test('they shrink with it, and a list of one row keeps its range', () => {
    expect(rewrite('SUM(D25:D34)+D30', grown(band(25, 10, 2)))).toBe('SUM(D25:D26)+#REF!');
    expect(rewrite('SUM(D25:D34)', grown(band(25, 10, 1)))).toBe('SUM(D25:D25)');
  });

  test('one cell of a longer list stays that cell', () => {
    expect(rewrite('SUM(D27)+SUM(D27:F27)', grown(band(25, 10, 20)))).toBe('SUM(D27)+SUM(D27:F27)');
  });

  test('an aggregate over some rows of a taller body takes these rows of each repetition', () => {
    const maps = grown(band(25, 1, 3, { height: 2 }));
    expect(rewrite('SUM(D26)', maps)).toBe('SUM((D26,D28,D30))');
    expect(rewrite('SUM(D26:F26)', maps)).toBe('SUM((D26:F26,D28:F28,D30:F30))');
    expect(rewrite('SUM(D25:D26)', maps)).toBe('SUM(D25:D30)');
  });

  test('such a list of rows grows and shrinks as one at the next fill', () => {
    const again = (count: number) => grown(band(25, 3, count, { height: 2 }));
    expect(rewrite('SUM((D26,D28,D30))/2', again(4))).toBe('SUM((D26,D28,D30,D32))/2');
    expect(rewrite('SUM((D26,D28,D30),E26)', again(1))).toBe('SUM(D26,E26)');
    expect(rewrite('SUM((D26:F26,D28:F28,D30:F30))', again(2))).toBe('SUM((D26:F26,D28:F28))');
    expect(rewrite('SUM((D26,D28))', again(1))).toBe('SUM((D26,#REF!))');
    expect(rewrite('(D26,D28,D30)', again(4))).toBe('(D26,D28,D30)');
    const series = rewriteFormula('(BaoCao!$D$26,BaoCao!$D$28,BaoCao!$D$30)', '', again(1), { singleCells: 'extend' });
    expect(series).toBe('BaoCao!$D$26');
  });
});

describe('copies of formulas inside a list', () => {
  const copies = (formula: string, maps = tenRows, row = 25): string[] => {
    const copy = formulaCopies(formula, 'BaoCao', maps, row);
    return [0, 1, 9].map((repetition) => copy(repetition));
  };

  test.each([
    ['C25-D25', ['C25-D25', 'C26-D26', 'C34-D34']],
    ['SUM(C25:F25)', ['SUM(C25:F25)', 'SUM(C26:F26)', 'SUM(C34:F34)']],
    ['SUM(C$25:C25)', ['SUM(C$25:C25)', 'SUM(C$25:C26)', 'SUM(C$25:C34)']],
    ['SUM(C25:C$25)', ['SUM(C25:C$34)', 'SUM(C26:C$34)', 'SUM(C34:C$34)']],
    ['C25/SUM(C$25:C$25)', ['C25/SUM(C$25:C$34)', 'C26/SUM(C$25:C$34)', 'C34/SUM(C$25:C$34)']],
    ['RANK(C25,C$25)', ['RANK(C25,C$25:C$34)', 'RANK(C26,C$25:C$34)', 'RANK(C34,C$25:C$34)']],
    ['C25/C$26', ['C25/C$35', 'C26/C$35', 'C34/C$35']],
    ['C25/C26', ['C25/C35', 'C26/C35', 'C34/C35']],
    ['SUM(C24:C25)', ['SUM(C24:C25)', 'SUM(C24:C26)', 'SUM(C24:C34)']],
    ['$C$25', ['$C$25', '$C$25', '$C$25']],
    ['SUM(C25)', ['SUM(C25)', 'SUM(C26)', 'SUM(C34)']],
  ])('%s', (formula, expected) => {
    expect(copies(formula)).toEqual(expected);
  });

  test.each([
    ['N(D24)+C25', ['N(D24)+C25', 'N(D25)+C26', 'N(D33)+C34']],
    [
      'IF(ISNUMBER(C24),C25-C24,0)',
      ['IF(ISNUMBER(C24),C25-C24,0)', 'IF(ISNUMBER(C25),C26-C25,0)', 'IF(ISNUMBER(C33),C34-C33,0)'],
    ],
    ['BaoCao!D24', ['BaoCao!D24', 'BaoCao!D25', 'BaoCao!D33']],
    ['MAX(A$24:A24)+1', ['MAX(A$24:A24)+1', 'MAX(A$24:A25)+1', 'MAX(A$24:A33)+1']],
    ['SUM(A24:C24)', ['SUM(A24:C24)', 'SUM(A25:C25)', 'SUM(A33:C33)']],
    ['D$24+C25', ['D$24+C25', 'D$24+C26', 'D$24+C34']],
    ['C25*D23', ['C25*D23', 'C26*D23', 'C34*D23']],
    ['AVERAGE(C20:C24)', ['AVERAGE(C20:C24)', 'AVERAGE(C20:C24)', 'AVERAGE(C20:C24)']],
    ['TongHop!D24', ['TongHop!D24', 'TongHop!D24', 'TongHop!D24']],
  ])('the row above the list: %s', (formula, expected) => {
    expect(copies(formula)).toEqual(expected);
  });

  test('with markers in rows of their own, the row above them and the marker row both mean the row above the list', () => {
    const maps = grown(band(25, 1, 10, { open: true, close: true }));
    expect(copies('N(D24)+C25', maps)).toEqual(['N(D23)+C24', 'N(D24)+C25', 'N(D32)+C33']);
    expect(copies('N(D23)+C25', maps)).toEqual(['N(D23)+C24', 'N(D24)+C25', 'N(D32)+C33']);
    expect(copies('N(D22)+C25', maps)).toEqual(['N(D22)+C24', 'N(D22)+C25', 'N(D22)+C33']);
    const withCondition = grown(drop(24, 24), { ...band(25, 1, 10), above: 23 });
    expect(copies('N(D24)+C25', withCondition)).toEqual(['N(D23)+C24', 'N(D24)+C25', 'N(D32)+C33']);
    const conditionalRowIsOut = grown({ ...band(25, 1, 10), above: 25 });
    expect(copies('N(D24)+C25', conditionalRowIsOut)).toEqual(['N(D24)+C25', 'N(D24)+C26', 'N(D24)+C34']);
  });

  test('the row above a list of the first row of a sheet is none, but every other copy has one', () => {
    expect(copies('N(D1)+C2', grown(band(2, 1, 10, { open: true })), 2)).toEqual([
      'N(#REF!)+C1',
      'N(D1)+C2',
      'N(D9)+C10',
    ]);
  });

  test('where entries are several rows high, the row above is the last one of the entry before', () => {
    expect(copies('C24+C26', grown(band(25, 1, 10, { height: 2 })), 26)).toEqual(['C24+C26', 'C26+C28', 'C42+C44']);
  });

  test('a running total keeps stepping when the list grows again', () => {
    const maps = grown(band(25, 3, 10));
    expect(copies('N(D24)+C25', maps)).toEqual(['N(D24)+C25', 'N(D25)+C26', 'N(D33)+C34']);
    expect(formulaCopies('N(D26)+C27', 'BaoCao', maps, 27)(2)).toBe('N(D26)+C27');
  });

  test('a body two rows high keeps its own rows together', () => {
    const maps = grown(band(25, 1, 10, { height: 2 }));
    expect(copies('C25+C26', maps, 26)).toEqual(['C25+C26', 'C27+C28', 'C43+C44']);
  });

  test('a copy of a later repetition steps from there', () => {
    const maps = grown(band(25, 3, 10));
    expect(rewriteFormula('C26-C25', 'BaoCao', maps, { at: { row: 26, repetition: 4 } })).toBe('C29-C28');
    expect(rewriteFormula('C26-C25', 'BaoCao', maps, { at: { row: 26, repetition: 0 } })).toBe('C25-C24');
  });

  test('a relative cell of a list of the same length on another sheet steps along', () => {
    const maps = sheetMapsOf([
      { sheet: 'A', changes: [band(5, 1, 4)] },
      { sheet: 'B', changes: [band(9, 1, 4)] },
    ]);
    const copy = formulaCopies('A!D5/SUM(A!D5)+A!$D$5', 'B', maps, 9);
    expect(copy(2)).toBe('A!D7/SUM(A!D5:D8)+A!$D$5');
  });
});

describe('references outside cells', () => {
  test('a chart series of one cell means the whole list, one along a row only that row', () => {
    const habits = { singleCells: 'extend', rowStretches: 'keep' } as const;
    expect(rewriteFormula('BaoCao!$D$25', '', tenRows, habits)).toBe('BaoCao!$D$25:$D$34');
    expect(rewriteFormula('BaoCao!$D$25:$K$25', '', tenRows, habits)).toBe('BaoCao!$D$25:$K$25');
  });

  test('a sparkline beside a list of the same length steps along its rows', () => {
    const maps = sheetMapsOf([
      { sheet: 'A', changes: [band(5, 1, 4)] },
      { sheet: 'B', changes: [band(9, 1, 4)] },
    ]);
    const copy = formulaCopies('A!B5:M5', 'B', maps, 9, { singleCells: 'extend', rowStretches: 'keep' });
    expect([0, 3].map((repetition) => copy(repetition))).toEqual(['A!B5:M5', 'A!B8:M8']);
  });

  test('relative rows of a defined name are offsets and stay', () => {
    expect(rewriteFormula('BaoCao!A26+BaoCao!$A$26', '', tenRows, { relativeRows: 'keep' })).toBe(
      'BaoCao!A26+BaoCao!$A$35',
    );
    expect(rewriteFormula('SUM(BaoCao!A$24:A26)', '', tenRows, { relativeRows: 'keep' })).toBe('SUM(BaoCao!A$24:A26)');
  });
});

const reference = fc
  .tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 0, max: 12 }),
    fc.boolean(),
    fc.boolean(),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([row, more, absolute, isRange, column]) => {
    const cell = (r: number): string => `${columnLetters(column)}${absolute ? '$' : ''}${r}`;
    return isRange ? `${cell(row)}:${cell(row + more)}` : cell(row);
  });
const formulas = fc
  .array(fc.oneof(reference, fc.constantFrom('SUM(', ')', ',', '+', '"A5"', 'tbl[A5]', ' ', "'B C'!A5", 'LOG10(')), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''));

describe('whatever the formula', () => {
  test('nothing changes where no row moves, and the very string comes back (property)', () => {
    const maps = sheetMapsOf([{ sheet: 'BaoCao', changes: [band(25, 3, 3)] }]);
    fc.assert(
      fc.property(fc.oneof(formulas, fc.string()), (formula) => {
        expect(rewriteFormula(formula, 'BaoCao', maps)).toBe(formula);
      }),
      { numRuns: 20000 },
    );
  });

  test('growing and shrinking back gives every range back as it was (property)', () => {
    const range = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 20 }))
      .map(([a, n]) => `SUM(A${a}:B${a + n})`);
    fc.assert(
      fc.property(range, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 30 }), (formula, height, count) => {
        const there = rewrite(formula, grown(band(20, 1, count, { height })));
        expect(rewrite(there, grown(band(20, count, 1, { height })))).toBe(formula);
      }),
      { numRuns: 5000 },
    );
  });

  test('a reference to one cell outside a call points at the same logical cell afterwards (property)', () => {
    fc.assert(
      fc.property(rowChanges, fc.integer({ min: 1, max: 60 }), (changes, row) => {
        const { before, after } = labelledRows(changes, 80);
        const rewritten = rewriteFormula(`A${row}`, 'BaoCao', sheetMapsOf([{ sheet: 'BaoCao', changes }]));
        const at = rewritten === '#REF!' ? -1 : Number(rewritten.slice(1)) - 1;
        expect(at < 0 ? undefined : after[at]).toBe(
          after.includes(before[row - 1] as string) ? before[row - 1] : undefined,
        );
      }),
      { numRuns: 20000 },
    );
  });

  test('two fills one after the other move a reference like its row (property)', () => {
    fc.assert(
      fc.property(rowChanges, rowChanges, fc.integer({ min: 1, max: 60 }), (one, two, row) => {
        const [first, second] = [one, two].map((changes) => sheetMapsOf([{ sheet: 'BaoCao', changes }]));
        const between = rewriteFormula(`$C$${row}`, 'BaoCao', first as ReturnType<typeof sheetMapsOf>);
        const stepwise = rewriteFormula(between, 'BaoCao', second as ReturnType<typeof sheetMapsOf>);
        const label = labelledRows(one, 80).before[row - 1] as string;
        const middle = labelledRows(one, 80).after.indexOf(label);
        const last = middle < 0 ? undefined : (labelledRows(two, 200).before[middle] as string);
        const end = last === undefined ? -1 : labelledRows(two, 200).after.indexOf(last);
        expect(stepwise).toBe(end < 0 ? '#REF!' : `$C$${end + 1}`);
      }),
      { numRuns: 5000 },
    );
  });
});
