import { breakdown, type BreakdownRow } from '../../analysis/breakdown';
import { unitLabel } from '../../kpi/unit';

import { earlierOf, fieldAnswer } from '../evaluate/figureAnswer';
import type { Scope } from '../evaluate/scope';
import type { ListCall } from '../markers/marker';
import { given } from './given';
import { asText } from './asText';
import { ListArguments } from './listArguments';
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
  });
  const { total } = found;
  const basis = (row: BreakdownRow) => [row.figure ?? total];
  const ofFigure = (name: string) => (row: BreakdownRow) => (row.figure ? fieldAnswer(row.figure, name, scope) : '');

  return rowList(
    found.rows,
    ({ label, kind }) => ({ key: kind === 'partner' ? label.vi : kind, area, period }),
    {
      rank: (row) => row.rank ?? '',
      partner: (row) => row.label[lang],
      name: (row) => row.label[lang],
      value: (row) => ({ value: row.value, figures: basis(row) }),
      text: (row) => ({ value: asText(row.value, lang), figures: basis(row) }),
      unit: () => unitLabel(total.indicator.unit, lang),
      share: (row) => ({ value: row.share, figures: [...basis(row), ...(row.figure ? [total] : [])] }),
      change: (row) => ({ value: row.change, figures: row.figure ? [row.figure, earlierOf(row.figure, scope)] : [] }),
      source: ofFigure('source'),
      asof: ofFigure('asof'),
    },
    found.findings,
  );
}
