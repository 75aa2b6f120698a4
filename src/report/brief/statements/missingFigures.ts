import { isKnown, type Figure } from '../../../analysis/figureModel';
import { areaOrder } from '../../../analysis/rankOrder';
import { noData } from '../../../language/formatValue';
import type { Piece } from '../document';
import { keyIndicators } from '../keyFigures';
import { areaInside, indicatorInside, periodInside, periodOpening } from '../names';
import { enumerated, phrase } from '../pieces';
import type { BriefWriter } from '../writer';
import { disputed } from './disagreement';
import { nearestFigure } from './nearestFigure';
import { figurePiece } from './stated';

const RANKED = 'FDI_REG';
/** Longer lists of provinces are for the ranking's own table. */
const PROVINCES_NAMED = 6;

/** "Năm 2024 chưa có số liệu về: tổng vốn đầu tư nước ngoài đăng ký (mới có 10 tháng năm 2024); kim ngạch xuất khẩu …". */
export function missingFigures(writer: BriefWriter): readonly Piece[] | undefined {
  const missing = keyIndicators(writer)
    .flatMap((code) => writer.figure(code) ?? [])
    .filter((figure) => !isKnown(figure) && !disputed(figure));
  if (missing.length === 0) return undefined;
  const { lang } = writer;
  const none = figurePiece(noData[lang], writer.evidence(missing, 'value', { silent: true }));
  const items = missing.map((figure) => withNearest(writer, figure));
  return lang === 'vi'
    ? phrase`${periodOpening(writer)} ${none} về: ${enumerated(items, lang, ';')}.`
    : phrase`For ${periodInside(writer)} there is ${none} on: ${enumerated(items, lang, ';')}.`;
}

function withNearest(writer: BriefWriter, { indicator, area }: Figure): readonly Piece[] {
  const nearest = nearestFigure(writer, indicator.code, area);
  const name = indicatorInside(writer, indicator);
  if (!nearest) return [name];
  const when = periodInside(writer, nearest.period);
  return writer.lang === 'vi' ? phrase`${name} (mới có ${when})` : phrase`${name} (so far only ${when})`;
}

/** "Về tổng vốn đăng ký quý III/2026, mới có số liệu của 30/34 tỉnh, thành phố; còn thiếu Hà Nội, …": of the country, where some have figures. */
export function missingProvinces(writer: BriefWriter): readonly Piece[] | undefined {
  const { figures, period, boundary, isCountry, lang } = writer;
  if (!isCountry || !figures.dataset.indicators.has(RANKED)) return undefined;
  const { placed, unplaced } = areaOrder(figures, RANKED, period, boundary);
  const [first] = placed;
  if (!first || unplaced.length === 0) return undefined;
  const { indicator } = first.figure;
  const all = placed.length + unplaced.length;
  const peers = figurePiece(
    lang === 'vi' ? `${placed.length}/${all} tỉnh, thành phố` : `${placed.length} of the ${all} provinces`,
    writer.evidence([first.figure], 'peers', { silent: true }),
  );
  const isFew = unplaced.length <= PROVINCES_NAMED;
  const names = unplaced.map(({ area }) => [areaInside(writer, area)]);
  const subject = phrase`${indicatorInside(writer, indicator)} ${periodInside(writer)}`;
  if (lang === 'vi') {
    const rest = isFew ? phrase`; còn thiếu ${enumerated(names, lang)}` : undefined;
    return phrase`Về ${subject}, mới có số liệu của ${peers}${rest}.`;
  }
  const rest = isFew ? phrase`; still missing: ${enumerated(names, lang)}` : undefined;
  return phrase`On ${indicatorInside(writer, indicator)} in ${periodInside(writer)} there are figures for only ${peers}${rest}.`;
}
