/** The wording of comparisons with targets. */
import type { Bilingual, Lang } from '../kpi/bilingual';
import { shiftDecimal } from '../kpi/decimal';
import { unitLabel } from '../kpi/unit';
import type { Value } from '../kpi/value';
import { formatNumber } from '../language/formatNumber';
import { formatValue } from '../language/formatValue';
import { printedDecimals } from '../kpi/value';
import { englishTarget } from './englishTarget';
import { both } from './messages';
import type { TargetBand, TargetPosition } from './target';

/** "vượt mục tiêu" is praise; above a target that has only an upper end is not. */
export function positionWords(position: TargetPosition, band: TargetBand): Bilingual {
  switch (position) {
    case 'below':
      return { vi: 'thấp hơn mục tiêu', en: 'below' };
    case 'within':
      return { vi: 'đạt mục tiêu', en: 'within' };
    case 'above':
      return { vi: band.low === undefined ? 'vượt giới hạn mục tiêu' : 'vượt mục tiêu', en: 'above' };
  }
}

export function unknownTarget(text: string): Bilingual {
  return {
    vi: `Không hiểu mục tiêu “${text}”. Hãy ghi như: 6,5–7%; ≥8%; trên 8%; 8% trở lên; hai con số; khoảng 6,5%; 8%.`,
    en: `Cannot read the target "${text}". Write it like: 6.5–7%; ≥8%; over 8%; at least 8%; double digit; about 6.5%; 8%.`,
  };
}

export function openStatus(value: Value, band: TargetBand): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `“${formatValue(value, lang)}” chưa đủ để kết luận so với mục tiêu ${band.text}: số thực có thể ở cả hai phía. Cần số chính xác hơn.`
      : `"${formatValue(value, lang)}" does not settle how it stands to the target ${englishTarget(band.text)}: the true figure may lie on either side. A more exact figure is needed.`,
  );
}

export function looksLikeFraction(number: number, band: TargetBand): Bilingual {
  return both((lang) => {
    const typed = formatNumber(number, printedDecimals(number), lang);
    const percent = formatNumber(shiftDecimal(number, 2), Math.max(0, printedDecimals(number) - 2), lang);
    return lang === 'vi'
      ? `Số ${typed} so với mục tiêu ${band.text} có thể là ${percent}% của một ô định dạng phần trăm. Hãy thêm đối số “unit”: "fraction" nếu là ${percent}%, "%" nếu đúng là ${typed}%.`
      : `The number ${typed} beside the target ${englishTarget(band.text)} may be ${percent}% from a cell formatted as a percentage. Add the argument "unit": "fraction" for ${percent}%, "%" for ${typed}%.`;
  });
}

/** The data give a rate as a fraction; what to do is said without a number, because only the source knows it. */
export function fractionBesideTarget(code: string, value: Value, band: TargetBand): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `${code}: số ${formatValue(value, lang)} bên mục tiêu ${band.text} có vẻ là phân số của ô định dạng phần trăm. Hãy ghi số phần trăm (6,42 là 6,42%); chưa kết luận so với mục tiêu.`
      : `${code}: the figure ${formatValue(value, lang)} beside the target ${englishTarget(band.text)} looks like the fraction of a percent-formatted cell. Enter percent numbers (6.42 is 6.42%); no verdict against the target is given.`,
  );
}

export function targetIsFraction(code: string, value: Value, band: TargetBand): Bilingual {
  return both((lang) =>
    lang === 'vi'
      ? `${code}: mục tiêu ${band.text} bên số ${formatValue(value, lang)} có vẻ là phân số của ô định dạng phần trăm. Hãy ghi mục tiêu bằng số phần trăm (6,5 là 6,5%); chưa kết luận so với mục tiêu.`
      : `${code}: the target ${englishTarget(band.text)} beside the figure ${formatValue(value, lang)} looks like the fraction of a percent-formatted cell. Enter the target in percent numbers (6.5 is 6.5%); no verdict against it is given.`,
  );
}

export function targetThousandfold(code: string, value: Value, band: TargetBand, unit: string): Bilingual {
  return both((lang) => {
    const figure = formatValue(value, lang);
    const readIn = unitLabel(band.unit || unit, lang);
    const own = unitLabel(unit, lang);
    return lang === 'vi'
      ? `${code}: số ${figure} và mục tiêu ${band.text} (đọc theo đơn vị ${readIn}) chênh nhau khoảng nghìn lần hoặc triệu lần, có vẻ nhầm đơn vị. Hãy ghi TEXT kèm đơn vị (“2800 triệu USD”), hoặc LOW, HIGH theo đơn vị ${own}; chưa kết luận so với mục tiêu.`
      : `${code}: the figure ${figure} and the target ${englishTarget(band.text)} (read in ${readIn}) are about a thousand or a million times apart, which looks like a slip of the unit. Write TEXT with its unit ("2800 triệu USD"), or LOW and HIGH in ${own}; no verdict against the target is given.`;
  });
}

/** A target without a percent sign, "≥0,08", as it reads with one: "≥0,08%", or shifted by two digits "≥8%". */
export function targetWithPercentSign(text: string, shift: 0 | 2, lang: Lang): string {
  const scaled = text.replace(/\d+(?:[.,]\d+)?/g, (typed) => {
    const number = shiftDecimal(Number(typed.replace(',', '.')), shift);
    return formatNumber(number, printedDecimals(number), lang);
  });
  const signed = scaled.replace(/(\d)(?=\D*$)/, '$1%');
  return lang === 'vi' ? signed : englishTarget(signed);
}

export function bareTargetIsFraction(band: TargetBand, value?: Value): Bilingual {
  return both((lang) => {
    const percent = targetWithPercentSign(band.text, 2, lang);
    const asTyped = targetWithPercentSign(band.text, 0, lang);
    const typed = asTyped.replace('%', '');
    const beside = value && formatValue(value, lang);
    return lang === 'vi'
      ? `Mục tiêu ${typed}${beside === undefined ? '' : ` bên số ${beside}`} có thể là ${percent} của một ô định dạng phần trăm. Nếu đúng vậy, hãy nhân ô đó với 100 hoặc ghi "${percent}"; nếu đúng là ${asTyped} thì ghi "${asTyped}".`
      : `The target ${typed}${beside === undefined ? '' : ` beside the figure ${beside}`} may be ${percent} from a cell formatted as a percentage. If so, multiply that cell by 100 or write "${percent}"; if it is ${asTyped}, write "${asTyped}".`;
  });
}

export function bothLookLikeFractions(number: number, band: TargetBand): Bilingual {
  return both((lang) => {
    const typed = formatNumber(number, printedDecimals(number), lang);
    const shifted = shiftDecimal(number, 2);
    const percent = `${formatNumber(shifted, printedDecimals(shifted), lang)}%`;
    const target = targetWithPercentSign(band.text, 0, lang);
    const targetPercent = targetWithPercentSign(band.text, 2, lang);
    return lang === 'vi'
      ? `Số ${typed} và mục tiêu ${target.replace('%', '')} có thể là ${percent} và ${targetPercent} của ô định dạng phần trăm. Hãy thêm đối số “unit”: "fraction" nếu đúng vậy, "%" nếu đúng là ${typed}% và ${target}.`
      : `The number ${typed} and the target ${target.replace('%', '')} may be ${percent} and ${targetPercent} from cells formatted as percentages. Add the argument "unit": "fraction" if so, "%" for ${typed}% and ${target}.`;
  });
}

export function unknownUnitArgument(unit: string): Bilingual {
  return {
    vi: `Đơn vị “${unit}” không dùng được ở đây. Hãy ghi "%" (6,42 là 6,42%) hoặc "fraction" (0,0642 là 6,42%).`,
    en: `The unit "${unit}" cannot be used here. Write "%" (6.42 is 6.42%) or "fraction" (0.0642 is 6.42%).`,
  };
}

export function notComparable(value: Value, typed: unknown): Bilingual {
  return both((lang) => {
    const said = typeof typed === 'string' ? typed : formatValue(value, lang);
    return lang === 'vi'
      ? `“${said}” không phải là con số nên không so được với mục tiêu.`
      : `"${said}" is not a number and cannot be compared with a target.`;
  });
}
