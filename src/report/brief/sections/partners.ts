import { breakdown } from '../../../analysis/breakdown';
import { isKnown, type Figure } from '../../../analysis/figureModel';
import type { Period } from '../../../kpi/period';
import { unitLabel } from '../../../kpi/unit';
import { paragraph, said, sectionOf } from '../blocks';
import type { BriefTable, Piece, Section } from '../document';
import { againstYearAgo } from '../names';
import { partnerInside, partnerName, partnersOf } from '../partnerNames';
import { enumerated, label, phrase, words } from '../pieces';
import { changeCell } from '../statements/change';
import { nearestFigure, stockDay } from '../statements/nearestFigure';
import { orderNotCertain } from '../statements/rank';
import { shareOfTotal } from '../statements/share';
import { isPositive, stated, statedNumber } from '../statements/stated';
import type { BriefWriter } from '../writer';

const CAPITAL = 'FDI_STOCK';
const PROJECTS = 'FDI_PROJECTS';
const NAMED = 3;
const TABLED = 6;
/** From so many partners on, a table is worth its room. */
const ROWS_FOR_TABLE = 4;

/** Where foreign investment comes from: by capital, and by projects, which may lead to another order. */
export function partnersSection(writer: BriefWriter): Section | undefined {
  const period = nearestFigure(writer, CAPITAL)?.period ?? writer.period;
  const capital = partnersBy(writer, CAPITAL, period);
  const projects = partnersBy(writer, PROJECTS, period);
  return sectionOf(writer, 'partners', [
    paragraph(
      said('partners.capital', byCapital(writer, capital)),
      said('partners.projects', writer.isShort ? undefined : byProjects(writer, projects)),
    ),
    writer.isShort || capital.figures.length < ROWS_FOR_TABLE ? undefined : tableOf(writer, capital.figures),
  ]);
}

interface Partners {
  /** Largest first; empty where nobody can be said to lead. */
  readonly figures: readonly Figure[];
  /** Whether the claims leave open in what order those named come. */
  readonly open: boolean;
}

const none: Partners = { figures: [], open: false };

function partnersBy(writer: BriefWriter, indicator: string, period: Period): Partners {
  const { figures, area } = writer;
  if (!figures.dataset.indicators.has(indicator)) return none;
  const partners = partnersOf(writer, indicator);
  if (partners.length === 0) return none;
  const { rows } = breakdown(figures, { indicator, period, area, by: 'partner', partners });
  // Nobody is said to lead where another may, by one of its sources.
  if (rows[0]?.surpassedBy) return none;
  const placed = rows.flatMap(({ figure, kind, uncertain }) =>
    figure && kind === 'partner' && isKnown(figure) && isPositive(figure) ? [{ figure, uncertain }] : [],
  );
  return {
    figures: placed.map(({ figure }) => figure),
    open: placed.slice(0, NAMED).some(({ uncertain }) => uncertain),
  };
}

function doubtOf(writer: BriefWriter, { open }: Partners): readonly Piece[] | undefined {
  return open ? phrase`; ${words(orderNotCertain[writer.lang])}` : undefined;
}

/** "Theo vốn đăng ký lũy kế đến ngày …, trong các đối tác có số liệu, dẫn đầu là Trung Quốc (khoảng 5,14 tỷ USD, chiếm khoảng 46%) …". */
function byCapital(writer: BriefWriter, partners: Partners): readonly Piece[] | undefined {
  const [first, ...others] = partners.figures.slice(0, NAMED);
  if (!first) return undefined;
  const day = stockDay(writer, first);
  const doubt = doubtOf(writer, partners);
  const { lang } = writer;
  if (lang === 'vi') {
    const next =
      others.length > 0
        ? phrase`, tiếp theo là ${enumerated(
            others.map((one) => withShare(writer, one)),
            lang,
          )}`
        : undefined;
    return phrase`Theo vốn đăng ký lũy kế đến ${day}, dẫn đầu trong các đối tác có số liệu là ${withShare(writer, first)}${next}${doubt}.`;
  }
  const next =
    others.length > 0
      ? phrase`, followed by ${enumerated(
          others.map((one) => withShare(writer, one)),
          lang,
        )}`
      : undefined;
  return phrase`By cumulative registered capital up to ${day}, ${withShare(writer, first)} led among the partners with data${next}${doubt}.`;
}

function withShare(writer: BriefWriter, figure: Figure): readonly Piece[] {
  const name = label(partnerInside(writer, figure.counterpart));
  const total = writer.known(CAPITAL, { period: figure.period });
  const share = total && shareOfTotal(writer, figure, total);
  if (!share) return phrase`${name} (${stated(writer, figure)})`;
  return writer.lang === 'vi'
    ? phrase`${name} (${stated(writer, figure)}, chiếm ${share})`
    : phrase`${name} (${stated(writer, figure)}, ${share})`;
}

/** "Theo số dự án, dẫn đầu là Hàn Quốc (gần 300 dự án), tiếp theo là Trung Quốc (trên 227 dự án)". */
function byProjects(writer: BriefWriter, partners: Partners): readonly Piece[] | undefined {
  const [first, ...others] = partners.figures.slice(0, NAMED);
  if (!first || others.length === 0) return undefined;
  const { lang } = writer;
  const told = (figure: Figure) =>
    phrase`${label(partnerInside(writer, figure.counterpart))} (${stated(writer, figure)})`;
  const next = enumerated(others.map(told), lang);
  const doubt = doubtOf(writer, partners);
  return lang === 'vi'
    ? phrase`Theo số dự án còn hiệu lực, dẫn đầu là ${told(first)}, tiếp theo là ${next}${doubt}.`
    : phrase`By valid projects, ${told(first)} led, followed by ${next}${doubt}.`;
}

function tableOf(writer: BriefWriter, partners: readonly Figure[]): BriefTable {
  const { lang } = writer;
  const shown = partners.slice(0, TABLED);
  const [first] = shown as [Figure, ...Figure[]];
  const unit = unitLabel(first.indicator.unit, lang);
  const total = writer.known(CAPITAL, { period: first.period });
  const [partner, capital, share, change] =
    lang === 'vi'
      ? ['Đối tác', `Vốn lũy kế (${unit})`, 'Tỷ trọng', againstYearAgo(writer)]
      : ['Partner', `Cumulative capital (${unit})`, 'Share', againstYearAgo(writer)];
  return {
    kind: 'table',
    caption: lang === 'vi' ? 'Đối tác theo vốn FDI đăng ký lũy kế' : 'Partners by cumulative registered FDI',
    columns: [
      { heading: partner, align: 'start' },
      ...[capital, share, change].map((heading) => ({ heading, align: 'end' as const })),
    ],
    rows: shown.map((figure) => [
      [label(partnerName(writer, figure.counterpart))],
      [statedNumber(writer, figure)],
      [(total && shareOfTotal(writer, figure, total)) ?? words('–')],
      changeCell(writer, figure, 'yearAgo'),
    ]),
    note:
      lang === 'vi'
        ? phrase`Số liệu đến ${stockDay(writer, first)}; chỉ gồm các đối tác có số liệu.`
        : phrase`Figures up to ${stockDay(writer, first)}; only partners with data.`,
  };
}
