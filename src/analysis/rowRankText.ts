import type { Lang } from '../kpi/bilingual';
import { formatValue } from '../language/formatValue';
import { rankText } from '../language/rankText';
import type { Ranking, RankRow } from './rank';

/** The place of a ranking's row with its peer set; of ranks as published as the source gave it. Undefined where there is none. */
export function rowRankText({ rank, value }: RankRow, ranking: Ranking, lang: Lang): string | undefined {
  if (value.kind === 'rank') return formatValue(value, lang);
  return rank === undefined ? undefined : rankText(rank, ranking.peers, ranking.withData, lang);
}
