/** Places in an order: computed ones always with their peer set, published ones as the source gave them. */
import type { Figure } from '../../../analysis/figure';
import type { RankPlace } from '../../../analysis/rank';
import { ordinal, peersText, rankText } from '../../../language/rankText';
import type { Boundary } from '../../../kpi/area';
import type { Bilingual, Lang } from '../../../kpi/bilingual';
import type { Piece } from '../document';
import { phrase, words } from '../pieces';
import type { BriefWriter } from '../writer';
import { figurePiece, isPositive } from './stated';

/**
 * "thứ 4/34 tỉnh, thành phố", "thứ 4 trong 12/63 tỉnh, thành phố có số liệu", and that it is not certain where the claims
 * leave it open; undefined where the rank cannot be said, or is of nothing.
 */
export function placeOf(
  writer: BriefWriter,
  figure: Figure,
  place: RankPlace | undefined,
): readonly Piece[] | undefined {
  if (!place || place.surpassedBy || place.withData < 2 || !isPositive(figure)) return undefined;
  const { lang } = writer;
  const piece = figurePiece(
    placeText(place, lang),
    writer.evidence([figure], 'rankText', { derivation: peersText(place.peers, place.withData, lang) }),
  );
  return place.uncertain ? phrase`${piece} (${words(orderNotCertain[lang])})` : [piece];
}

/** Said wherever an order rests on claims that allow another: "không quá 70" before 60. */
export const orderNotCertain: Bilingual = {
  vi: 'thứ tự chưa chắc chắn do số liệu không chính xác tuyệt đối',
  en: 'the order is not certain, because some figures are not exact',
};

export function placeText({ rank, peers, withData }: RankPlace, lang: Lang): string {
  if (withData < peers) return rankText(rank, peers, withData, lang);
  return lang === 'vi' ? `thứ ${rank}/${peers} tỉnh, thành phố` : `${ordinal(rank)} of ${peers} provinces`;
}

/** A rank as published: "thứ 9/63"; in English "9th of 63". */
export function publishedRank(writer: BriefWriter, figure: Figure): Piece | undefined {
  const { value } = figure;
  if (value.kind !== 'rank') return undefined;
  const of = value.of ?? Number(writer.figures.areas.boundaryOn(figure.period.end) satisfies Boundary);
  const text = writer.lang === 'vi' ? `thứ ${value.rank}/${of}` : `${ordinal(value.rank)} of ${of}`;
  return figurePiece(text, writer.evidence([figure], 'value'));
}
