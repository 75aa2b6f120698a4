import { otherAreas } from '../../analysis/comparisonMessages';
import { rank, type RankRow } from '../../analysis/rank';
import { rowRankText } from '../../analysis/rowRankText';
import { readable, shownValue } from '../../analysis/shownValue';
import { unitLabel } from '../../kpi/unit';
import { missing } from '../../kpi/value';
import type { Answer } from '../evaluate/answer';
import { restComputed, restShareComputed } from '../evaluate/comparisonDerivations';
import {
  changeAnswer,
  fieldAnswer,
  rankAnswer,
  rankChangeAnswer,
  shareAnswer,
  wholeOf,
} from '../evaluate/figureAnswer';
import { noRankChange } from '../evaluate/messages';
import { periodOf, type Scope } from '../evaluate/scope';
import type { ListCall } from '../markers/marker';
import { areaFields } from './areaFields';
import { asText } from './asText';
import { given } from './given';
import { ListArguments } from './listArguments';
import { noRank } from './noRank';
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
    boundary: args.boundary,
    ...given('top', args.integer('top')),
    ...given('others', args.flag('others')),
    ...given('missing', args.flag('missing')),
  });
  const { indicator, boundary } = ranking;
  const country = figures.areas.byId('VN');

  const whole = country && figures.figure({ indicator: indicator.code, period, area: country });
  /** What a row rests on: its own figure, or the country's from which the listed areas are taken. */
  const basis = (row: RankRow): Pick<Answer, 'figures' | 'derivation'> => {
    if (!row.figure) return whole ? { figures: [whole], derivation: restComputed(whole) } : {};
    const { derivation } = row.figure;
    return { figures: [row.figure], ...(derivation ? { derivation } : {}) };
  };
  const inWords = ({ figure, value }: RankRow) => (figure ? shownValue(figure) : readable(value, indicator));
  const ofRank = (value: string | number, { figure }: RankRow): Answer => {
    return figure ? rankAnswer(value, figure, scope, boundary) : { value };
  };
  const ofFigure = (name: string) => (row: RankRow) => (row.figure ? fieldAnswer(row.figure, name, scope) : '');

  return rowList(
    ranking.rows,
    ({ area, kind }) => ({ key: area?.id ?? kind, area: area ?? null, period, boundary }),
    {
      ...areaFields<RankRow>(
        ({ area }) => area,
        () => otherAreas[lang],
      ),
      rank: (row) => (row.rank === undefined ? noRank(row) : ofRank(row.rank, row)),
      rankText: (row) => {
        const text = rowRankText(row, ranking, lang);
        return text === undefined ? noRank(row) : ofRank(text, row);
      },
      rankChange: ({ kind, figure, rankChange }) => {
        if (kind !== 'area' || !figure) return '';
        if (rankChange === undefined) return { value: missing(noRankChange, 'unsettled') };
        return rankChangeAnswer(rankChange, figure, scope, boundary);
      },
      value: (row) => ({ value: row.value, ...basis(row) }),
      text: (row) => ({ value: asText(inWords(row), lang), ...basis(row) }),
      unit: () => unitLabel(indicator.unit, lang),
      share: ({ figure, share }) => {
        if (figure) return shareAnswer(share, figure, wholeOf(figure, scope));
        return whole ? { value: share, figures: [whole], derivation: restShareComputed(whole) } : { value: share };
      },
      change: ({ figure, change }) => (figure ? changeAnswer(change, figure, scope) : { value: change }),
      source: ofFigure('source'),
      asof: ofFigure('asof'),
    },
    ranking.findings,
  );
}
