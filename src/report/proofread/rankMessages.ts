/** The words of remarks on ranks. */
import type { Figure } from '../../analysis/figureModel';
import type { Bilingual, Lang } from '../../kpi/bilingual';
import { areaName } from '../../language/areaName';
import { periodLabel } from '../../language/periodLabel';
import { rankText } from '../../language/rankText';
import { both } from './figureName';

type Ranked = Pick<Figure, 'area' | 'period'>;

export function rankSupported(figure: Ranked, rank: number, of: number | undefined, source: string): Bilingual {
  return both((lang) => {
    const { who, tail } = rankedIn(figure, source, lang);
    return lang === 'vi'
      ? `Khớp số liệu: ${who}: thứ hạng ${rankText(rank, of, of, lang)}${tail}.`
      : `Supported: ${who}: rank ${rankText(rank, of, of, lang)}${tail}.`;
  });
}

export function rankContradicted(
  said: string,
  figure: Ranked,
  rank: number,
  of: number | undefined,
  source: string,
): Bilingual {
  return both((lang) => {
    const { who, tail } = rankedIn(figure, source, lang);
    return lang === 'vi'
      ? `Trái với số liệu: văn bản ghi “${said}”, còn thứ hạng của ${who} là ${rankText(rank, of, of, lang)}${tail}.`
      : `Contradicted: the text says "${said}", but the rank of ${who} is ${rankText(rank, of, of, lang)}${tail}.`;
  });
}

/** Whose rank of when, and the source behind it, where there is one. */
function rankedIn(
  { area, period }: Ranked,
  source: string,
  lang: Lang,
): { readonly who: string; readonly tail: string } {
  return {
    who: `${areaName(area, lang, 'short')}, ${periodLabel(period, lang)}`,
    tail: source === '' ? '' : lang === 'vi' ? ` (nguồn: ${source})` : ` (source: ${source})`,
  };
}

export function wrongPeers(said: string, of: number, known: number): Bilingual {
  return {
    vi: `Số đơn vị được xếp hạng không đúng: văn bản ghi “${said}” (trong ${of}), còn danh sách của kỳ này có ${known} tỉnh, thành phố.`,
    en: `Wrong number of peers: the text says "${said}" (of ${of}), but the list of that period has ${known} provinces.`,
  };
}

export function rankWithoutBasis(missing: readonly Bilingual[]): Bilingual {
  return {
    vi: `Thứ hạng thiếu căn cứ: câu chưa nói rõ ${missing.map(({ vi }) => vi).join(', ')}.`,
    en: `A rank without its basis: the text does not say ${missing.map(({ en }) => en).join(', ')}.`,
  };
}

export function rankMoveAgrees(from: number, to: number): Bilingual {
  return {
    vi: `Đúng phép tính trong văn bản: từ thứ ${from} đến thứ ${to}.`,
    en: `Agrees within the text: from rank ${from} to rank ${to}.`,
  };
}

export function rankMoveInText(said: string, from: number, to: number): Bilingual {
  const places = Math.abs(from - to);
  return {
    vi: `Mâu thuẫn trong văn bản: từ thứ ${from} đến thứ ${to} là ${to < from ? 'tăng' : 'giảm'} ${places} bậc, không phải “${said}”.`,
    en: `Inconsistent within the text: from rank ${from} to rank ${to} is ${places} ${places === 1 ? 'place' : 'places'} ${to < from ? 'up' : 'down'}, not "${said}".`,
  };
}

export const basisNames = {
  measure: { vi: 'xếp hạng theo chỉ tiêu nào', en: 'by which measure' },
  peers: { vi: 'xếp hạng trong phạm vi nào (bao nhiêu tỉnh, thành phố)', en: 'among whom' },
  period: { vi: 'kỳ nào', en: 'for which period' },
} as const;
