import fc from 'fast-check';
import { nearest } from '../../src/kpi/nearest';

describe('did you mean', () => {
  const codes = ['HLA', 'AGR', 'FTA', 'GDP_GROWTH', 'GDP_LEVEL', 'FDI_REG', 'FDI_STOCK', 'EXPORT'];

  test.each([
    ['GDP_GROWHT', 'GDP_GROWTH'],
    ['fdi_regs', 'FDI_REG'],
    ['EXPROT', 'EXPORT'],
    ['FTB', 'FTA'],
  ])('%s → %s', (typed, meant) => {
    expect(nearest(typed, codes)).toBe(meant);
  });

  test('accents forgotten or misplaced do not matter', () => {
    expect(nearest('Bac Gang', ['Bắc Giang', 'Bắc Ninh', 'Hà Giang'])).toBe('Bắc Giang');
  });

  test('nothing is suggested where nothing is close', () => {
    expect(nearest('TOURISM', codes)).toBeUndefined();
    expect(nearest('', codes)).toBeUndefined();
    expect(nearest('Z', ['A', 'P', 'E'])).toBeUndefined();
    expect(nearest('FTA', [])).toBeUndefined();
  });

  test('any text is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const found = nearest(text, codes);
        expect(found === undefined || codes.includes(found)).toBe(true);
      }),
      { numRuns: 20000 },
    );
  });
});
