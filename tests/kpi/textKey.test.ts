import fc from 'fast-check';
import { matchKey, plainKey } from '../../src/kpi/textKey';

describe('keys for matching names', () => {
  test.each([
    ['Hòa Bình', 'Hoà Bình'],
    ['thỏa thuận', 'thoả thuận'],
    ['Thanh Hóa', 'THANH HOÁ'],
    ['Đồng Nai', '\u00D0ồng Nai'],
    ['Bà Rịa - Vũng Tàu', 'bà rịa–vũng  tàu'],
    ['Thừa Thiên Huế', 'Thừa\u00A0Thiên Huế'],
    ['Hưng Yên', 'Hưng Yên'.normalize('NFD')],
    ['\uFEFFHà Nội', 'hà nội '],
  ])('%s and %s are the same name', (a, b) => {
    expect(matchKey(a)).toBe(matchKey(b));
  });

  test.each([
    ['Hà Nam', 'Hà Nàm'],
    ['Hà Giang', 'Hậu Giang'],
    ['ma', 'mà'],
    ['tư', 'tu'],
  ])('%s and %s stay different', (a, b) => {
    expect(matchKey(a)).not.toBe(matchKey(b));
  });

  test('without accents, names typed on a foreign keyboard are found', () => {
    expect(plainKey('Đắk Lắk')).toBe('dak lak');
    expect(plainKey('Bà Rịa - Vũng Tàu')).toBe('ba ria-vung tau');
    expect(plainKey('TỶ USD')).toBe('ty usd');
  });

  test('a key of any text is its own key and does not depend on the Unicode form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(matchKey(text.normalize('NFD'))).toBe(matchKey(text));
        expect(typeof plainKey(text)).toBe('string');
      }),
      { numRuns: 20000 },
    );
  });

  test('keys of Vietnamese texts are stable', () => {
    const letters = [...'aàáảãạăằâấeêềioôơờuưứyđĐbcgh -–'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters)), (characters) => {
        const key = matchKey(characters.join(''));
        expect(matchKey(key)).toBe(key);
      }),
      { numRuns: 20000 },
    );
  });
});
