import type { Area } from '../../../kpi/area';
import type { Bilingual, Lang } from '../../../kpi/bilingual';
import type { Indicator } from '../../../kpi/indicator';
import type { Period } from '../../../kpi/period';
import type { Piece } from '../document';
import { periodWords } from '../names';
import { phrase } from '../pieces';

/** "Tổng vốn đầu tư nước ngoài đăng ký theo tỉnh, thành phố, năm 2024". */
export function byAreaTitle({ name }: Indicator, period: Period, lang: Lang): string {
  const at = periodWords(period, lang);
  return lang === 'vi' ? `${name.vi} theo tỉnh, thành phố, ${at}` : `${name.en} by province, ${at}`;
}

/** Said at an archipelago's tile. */
export function belongsTo({ shortName }: Area, lang: Lang): string {
  return lang === 'vi' ? `thuộc ${shortName}` : `part of ${shortName}`;
}

/** A map in words: its ends, and the report's own area where it is neither. */
export function highestAndLowest(
  title: Piece,
  among: Piece,
  most: readonly Piece[],
  least: readonly Piece[],
  own: readonly (readonly Piece[])[],
  lang: Lang,
): readonly Piece[] {
  const rest = own.flatMap((one) => phrase`; ${one}`);
  return lang === 'vi'
    ? phrase`${title}, trong ${among}: cao nhất ${most}; thấp nhất ${least}${rest}.`
    : phrase`${title}, ${among}: highest ${most}; lowest ${least}${rest}.`;
}

/** Why a province's tile is empty though something is known. */
export function notOnMap({ code }: Indicator): Bilingual {
  return {
    vi: `Số liệu ${code} chỉ là một phần của kỳ hoặc tính theo định nghĩa khác, không vẽ chung với các địa phương khác.`,
    en: `The figure of ${code} is of a part of the period or by another definition; it is not drawn beside the others.`,
  };
}
