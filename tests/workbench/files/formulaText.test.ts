import { shownFormula, storedFormula } from '../../../src/workbench/files/open/formulaText';

describe('formulas as typed and as stored', () => {
  it.each([
    ['SUM(A1:B2)', 'SUM(A1:B2)'],
    ['SORT(C5:C10,1,-1)', '_xlfn._xlws.SORT(C5:C10,1,-1)'],
    ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['IFS(A1>0,"XLOOKUP(1)")', '_xlfn.IFS(A1>0,"XLOOKUP(1)")'],
    ['SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
    ["'SORT('!A1+MAXIFS(A:A,B:B,1)", "'SORT('!A1+_xlfn.MAXIFS(A:A,B:B,1)"],
    ['NGKT.KPI("FDI_REG","2024")', 'NGKT.KPI("FDI_REG","2024")'],
  ])('%s', (shown, stored) => {
    expect(storedFormula(shown)).toBe(stored);
    expect(shownFormula(stored)).toBe(shown);
  });

  it("reads the name under which Excel stores an add-in's function", () => {
    expect(shownFormula('1+_xldudf_NGKT_KPI("A")')).toBe('1+NGKT.KPI("A")');
  });
});
