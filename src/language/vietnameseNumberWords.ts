/** Vietnamese number words. The regions differ in two words only. */
export type Region = 'north' | 'south';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

interface Dialect {
  readonly thousand: string;
  /** Stands for the missing tens: một trăm lẻ năm. */
  readonly noTens: string;
}

const DIALECTS: Readonly<Record<Region | 'common', Dialect>> = {
  north: { thousand: 'nghìn', noTens: 'linh' },
  south: { thousand: 'ngàn', noTens: 'lẻ' },
  common: { thousand: 'nghìn', noTens: 'lẻ' },
};

/** @param whole digits before the decimal mark, at most 16. @param fraction digits after it */
export function vietnameseNumber(whole: string, fraction: string, region?: Region): string {
  const dialect = DIALECTS[region ?? 'common'];
  const words = integerWords(whole.replace(/^0+(?=\d)/, ''), dialect, false);
  return fraction === '' ? words : `${words} phẩy ${fractionWords(fraction)}`;
}

/** Up to two digits are read as a number, as in "bốn phẩy bốn mươi sáu"; more are read one by one. */
function fractionWords(fraction: string): string {
  if (fraction.length === 2 && !fraction.startsWith('0')) return tensWords(digit(fraction, 0), digit(fraction, 1));
  return [...fraction].map((character) => DIGITS[Number(character)]).join(' ');
}

/**
 * @param digits without leading zeros unless `inner`
 * @param inner whether larger groups come before, so that missing hundreds are read: một nghìn không trăm lẻ năm
 */
function integerWords(digits: string, dialect: Dialect, inner: boolean): string {
  // A billion is the largest named unit; what is above counts billions: một triệu tỷ.
  if (digits.length > 9) return joined(digits, 9, 'tỷ', dialect, inner);
  if (digits.length > 6) return joined(digits, 6, 'triệu', dialect, inner);
  if (digits.length > 3) return joined(digits, 3, dialect.thousand, dialect, inner);
  return hundredsWords(digits, dialect, inner);
}

function joined(digits: string, below: number, unit: string, dialect: Dialect, inner: boolean): string {
  const high = digits.slice(0, -below);
  const low = digits.slice(-below);
  const start = isZero(high) ? '' : `${integerWords(high, dialect, inner)} ${unit}`;
  const end = isZero(low) ? '' : integerWords(low, dialect, inner || start !== '');
  return `${start} ${end}`.trim();
}

function hundredsWords(digits: string, dialect: Dialect, inner: boolean): string {
  const padded = digits.padStart(3, '0');
  const [hundreds, tens, ones] = [digit(padded, 0), digit(padded, 1), digit(padded, 2)];
  const start = hundreds > 0 || inner ? `${DIGITS[hundreds]} trăm` : '';
  if (tens === 0 && ones === 0) return start === '' ? DIGITS[0] : start;
  if (start === '') return tensWords(tens, ones);
  return tens === 0 ? `${start} ${dialect.noTens} ${DIGITS[ones]}` : `${start} ${tensWords(tens, ones)}`;
}

/** mười lăm, hai mươi mốt, hai mươi lăm; a single digit alone. */
function tensWords(tens: number, ones: number): string {
  if (tens === 0) return DIGITS[ones] ?? '';
  const start = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  if (ones === 0) return start;
  if (ones === 5) return `${start} lăm`;
  return `${start} ${ones === 1 && tens > 1 ? 'mốt' : DIGITS[ones]}`;
}

function isZero(digits: string): boolean {
  return /^0*$/.test(digits);
}

function digit(digits: string, at: number): number {
  return Number(digits[at]);
}
