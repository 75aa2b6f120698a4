import { otherAreas, surpassed } from '../../analysis/comparisonMessages';
import { rank, type RankRow } from '../../analysis/rank';
import { unitLabel } from '../../kpi/unit';
import { missing } from '../../kpi/value';
import { rankText } from '../../language/rankText';
import type { Answer } from '../evaluate/answer';
import { earlierOf, fieldAnswer, wholeOf } from '../evaluate/figureAnswer';
import { noRankChange } from '../evaluate/messages';
import { periodOf, type Scope } from '../evaluate/scope';
import type { ListCall } from '../markers/marker';
import { areaFields } from './areaFields';
import { asText } from './asText';
import { given } from './given';
import { ListArguments } from './listArguments';
import { rowList, type RowList } from './rowList';

/** `rank(FDI_REG, top=10, boundary=34, others=true)`: the areas in order of an indicator. */
export function rankRows(list: ListCall, scope: Scope): RowList {
  const { context } = scope;
  const { figures, lang } = context;
  const args = new ListArguments(list, scope);
  const period = args.period() ?? periodOf(undefined, scope);
  const ranking = rank(figures, {
    indicator: args.indicator,
    period,
    ...given('boundary', args.boundary),
    ...given('top', args.integer('top')),
    ...given('others', args.flag('others')),
    ...given('missing', args.flag('missing')),
  });
  const { indicator, peers, withData } = ranking;
  const country = figures.areas.byId('VN');

  /** What a row rests on: its own figure, or the country's from which the listed areas are taken. */
  const basis = (row: RankRow): Pick<Answer, 'figures' | 'findings' | 'derivation'> => {
    const figure = row.figure ?? (country && figures.figure({ indicator: indicator.code, period, area: country }));
    if (!figure) return {};
    const { derivation } = figure;
    return { figures: [figure], ...(row.figure && derivation ? { derivation } : {}) };
  };
  /** Rows for the rest and for missing figures have no rank; an area's own rank may be one that cannot be said. */
  const noRank = (row: RankRow) => (row.surpassedBy ? { value: missing(surpassed(row.surpassedBy)) } : '');
  const ofFigure = (name: string) => (row: RankRow) => (row.figure ? fieldAnswer(row.figure, name, scope) : '');

  return rowList(
    ranking.rows,
    ({ area, kind }) => ({ key: area?.id ?? kind, area: area ?? null, period }),
    {
      ...areaFields<RankRow>(
        ({ area }) => area,
        () => otherAreas[lang],
      ),
      rank: (row) => row.rank ?? noRank(row),
      rankText: (row) => (row.rank === undefined ? noRank(row) : rankText(row.rank, peers, withData, lang)),
      rankChange: (row) => (row.kind === 'area' ? (row.rankChange ?? { value: missing(noRankChange) }) : ''),
      value: (row) => ({ value: row.value, ...basis(row) }),
      text: (row) => ({ value: asText(row.value, lang), ...basis(row) }),
      unit: () => unitLabel(indicator.unit, lang),
      share: (row) => {
        const own = basis(row);
        return {
          value: row.share,
          figures: [...(own.figures ?? []), ...(row.figure ? wholeOf(row.figure, scope) : [])],
        };
      },
      change: (row) => ({ value: row.change, figures: row.figure ? [row.figure, earlierOf(row.figure, scope)] : [] }),
      source: ofFigure('source'),
      asof: ofFigure('asof'),
    },
    ranking.findings,
  );
}
