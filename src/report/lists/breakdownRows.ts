import { breakdown, type BreakdownRow } from '../../analysis/breakdown';
import { readable, shownValue } from '../../analysis/shownValue';
import { unitLabel } from '../../kpi/unit';
import type { Answer } from '../evaluate/answer';
import { partnerRankComputed, restComputed, restShareComputed } from '../evaluate/comparisonDerivations';
import { changeAnswer, fieldAnswer, shareAnswer } from '../evaluate/figureAnswer';
import type { Scope } from '../evaluate/scope';
import type { ListCall } from '../markers/marker';
import { given } from './given';
import { asText } from './asText';
import { ListArguments } from './listArguments';
import { noRank } from './noRank';
import { rowList, type RowList } from './rowList';

/** `breakdown(FDI_STOCK, by=partner)`: an indicator by partner, in order of size. */
export function breakdownRows(list: ListCall, scope: Scope): RowList {
  const { figures, lang, area: reportArea } = scope.context;
  const args = new ListArguments(list, scope);
  const period = args.period() ?? scope.period;
  const area = args.area ?? scope.area ?? reportArea;
  const found = breakdown(figures, {
    indicator: args.indicator,
    period,
    area,
    by: 'partner',
    ...given('top', args.integer('top')),
    ...given('others', args.flag('others')),
    ...given('missing', args.flag('missing')),
  });
  const { total } = found;
  /** What a row rests on: its own figure, or the total from which the listed partners are taken. */
  const basis = ({ figure }: BreakdownRow): Pick<Answer, 'figures' | 'derivation'> => {
    if (!figure) return { figures: [total], derivation: restComputed(total) };
    const { derivation } = figure;
    return { figures: [figure], ...(derivation ? { derivation } : {}) };
  };
  const inWords = ({ figure, value }: BreakdownRow) => {
    return figure ? shownValue(figure) : readable(value, total.indicator);
  };
  const ofFigure = (name: string) => (row: BreakdownRow) => (row.figure ? fieldAnswer(row.figure, name, scope) : '');

  return rowList(
    found.rows,
    ({ label, kind }) => ({ key: kind === 'others' ? kind : label.vi, area, period }),
    {
      rank: (row) => {
        const { rank, figure } = row;
        if (rank === undefined || !figure) return noRank(row);
        return { value: rank, figures: [figure], derivation: partnerRankComputed(figure) };
      },
      partner: (row) => row.label[lang],
      name: (row) => row.label[lang],
      value: (row) => ({ value: row.value, ...basis(row) }),
      text: (row) => ({ value: asText(inWords(row), lang), ...basis(row) }),
      unit: () => unitLabel(total.indicator.unit, lang),
      share: ({ figure, share }) => {
        if (figure) return shareAnswer(share, figure, total);
        return { value: share, figures: [total], derivation: restShareComputed(total) };
      },
      change: ({ figure, change }) => (figure ? changeAnswer(change, figure, scope) : { value: change }),
      source: ofFigure('source'),
      asof: ofFigure('asof'),
    },
    found.findings,
  );
}
