import type { Figure } from '../../../analysis/figureModel';
import { list, said, sectionOf } from '../blocks';
import type { Piece, Section } from '../document';
import { areaInside, areaShort, figureSubject, indicatorInside, lowerFirst, periodInside } from '../names';
import { enumerated, label, phrase, words } from '../pieces';
import { contradictions } from '../statements/contradictions';
import { disagreements } from '../statements/disagreement';
import { missingFigures, missingProvinces } from '../statements/missingFigures';
import { revisedTarget, revisions } from '../statements/revision';
import { figurePiece } from '../statements/stated';
import type { BriefWriter } from '../writer';

/** Named one by one; of more only the first. */
const NAMED = 5;
const AREAS_NAMED = 3;

/** What the reader must know of the figures above: missing, in dispute, not final, revised. */
export function gapsSection(writer: BriefWriter): Section | undefined {
  const { stated, statedTargets } = writer;
  const short = [
    said('gaps.missing', missingFigures(writer)),
    said('gaps.estimated', notFinal(writer, stated, 'E')),
    said('gaps.provisional', notFinal(writer, stated, 'P')),
    said('gaps.unverified', unverified(writer, stated)),
    ...contradictions(writer, stated),
  ];
  if (writer.isShort) return sectionOf(writer, 'gaps', [list(short)]);
  return sectionOf(writer, 'gaps', [
    list([
      ...short,
      said('gaps.provinces', missingProvinces(writer)),
      said('gaps.partial', partial(writer, stated)),
      ...disagreements(writer),
      ...statedTargets.map((target) => revisedTarget(writer, target)),
      ...revisions(writer, stated),
    ]),
  ]);
}

/** "Số liệu ước tính: tốc độ tăng GDP năm 2024; tổng vốn đăng ký quý IV/2026 của 34 địa phương". */
function notFinal(writer: BriefWriter, stated: readonly Figure[], status: 'E' | 'P'): readonly Piece[] | undefined {
  const found = stated.filter((figure) => figure.status === status);
  if (found.length === 0) return undefined;
  return listOf(writer, found, statusWords[status][writer.lang]);
}

/** "Số liệu ước tính: …; …". @param kind what they have in common */
function listOf(writer: BriefWriter, figures: readonly Figure[], kind: string): readonly Piece[] {
  const { lang } = writer;
  const piece = figurePiece(kind, writer.evidence(figures, '', { silent: true, derivation: kind }));
  const groups = byIndicator(figures);
  const items = enumerated(
    groups.slice(0, NAMED).map((same) => subjectOf(writer, same)),
    lang,
    ';',
  );
  const more =
    groups.length > NAMED ? words(lang === 'vi' ? ' và các chỉ tiêu khác nêu trên' : ' and others above') : undefined;
  return lang === 'vi' ? phrase`Số liệu ${piece}: ${items}${more}.` : phrase`${piece} figures: ${items}${more}.`;
}

const statusWords = {
  E: { vi: 'ước tính', en: 'Estimated' },
  P: { vi: 'sơ bộ', en: 'Provisional' },
} as const;

/** Figures of one indicator together, in the order first stated. */
function byIndicator(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.indicator.code);
    if (group) group.push(figure);
    else groups.set(figure.indicator.code, [figure]);
  }
  return [...groups.values()];
}

/** "tốc độ tăng GDP năm 2023 và năm 2024", "tổng vốn … quý IV/2026 của 34 địa phương". */
function subjectOf(writer: BriefWriter, figures: readonly Figure[]): readonly Piece[] {
  const [first] = figures as [Figure, ...Figure[]];
  if (figures.length === 1) return figureSubject(writer, first);
  const name = indicatorInside(writer, first.indicator);
  const when = periodsOf(writer, figures);
  const areas = areasOf(writer, figures);
  return writer.lang === 'vi' ? phrase`${name} ${when}${areas}` : phrase`${name} in ${when}${areas}`;
}

function periodsOf(writer: BriefWriter, figures: readonly Figure[]): readonly Piece[] {
  const periods = [...new Map(figures.map(({ period }) => [period.id, period])).values()];
  periods.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
  return enumerated(
    periods.map((period) => [periodInside(writer, period)]),
    writer.lang,
  );
}

/** Nothing where all are of the brief's own area. */
function areasOf(writer: BriefWriter, figures: readonly Figure[]): readonly Piece[] | undefined {
  const areas = [...new Set(figures.map(({ area }) => area))];
  const others = areas.filter(({ id }) => id !== writer.area.id);
  if (others.length === 0) return undefined;
  const { lang } = writer;
  const many = (): Piece =>
    figurePiece(
      lang === 'vi' ? `${others.length} địa phương` : `${others.length} provinces`,
      writer.evidence(figures, '', {
        silent: true,
        derivation: others.map((area) => areaShort(area, lang)).join(', '),
      }),
    );
  const own = areas.length > others.length ? [[areaInside(writer)]] : [];
  const names = others.length > AREAS_NAMED ? [[many()]] : others.map((area) => [areaInside(writer, area)]);
  const all = enumerated([...own, ...names], lang);
  return lang === 'vi' ? phrase` của ${all}` : phrase` of ${all}`;
}

/** What its own data call unverified: "Số liệu chưa kiểm chứng nguồn: thứ hạng … năm 2024 của Hải Phòng …". */
function unverified(writer: BriefWriter, stated: readonly Figure[]): readonly Piece[] | undefined {
  const found = stated.filter(({ observations }) =>
    observations.some(({ source, comment }) => UNVERIFIED.test(source) || UNVERIFIED.test(comment)),
  );
  return found.length === 0 ? undefined : listOf(writer, found, unverifiedWords[writer.lang]);
}

const UNVERIFIED = /chưa (?:được )?(?:kiểm chứng|xác định nguồn|xác minh)|unverified/i;
const unverifiedWords = { vi: 'chưa kiểm chứng nguồn', en: 'Unverified' } as const;

/** "Mới tính được một phần: …", with what is missing. */
function partial(writer: BriefWriter, stated: readonly Figure[]): readonly Piece[] | undefined {
  const found = stated.filter((figure) => figure.partial).slice(0, NAMED);
  if (found.length === 0) return undefined;
  const { lang } = writer;
  const evidence = writer.evidence(found, '', { silent: true, derivation: found[0]?.derivation?.[lang] ?? '' });
  const part = figurePiece(lang === 'vi' ? 'mới tính được một phần' : 'known only in part', evidence);
  const items = found.map((figure) => {
    const how = figure.derivation && phrase` (${label(lowerFirst(figure.derivation[lang]))})`;
    return phrase`${figureSubject(writer, figure)}${how}`;
  });
  return lang === 'vi'
    ? phrase`Số liệu ${part}: ${enumerated(items, lang, ';')}.`
    : phrase`Figures ${part}: ${enumerated(items, lang, ';')}.`;
}
