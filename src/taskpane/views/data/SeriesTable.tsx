import type { Figure, Figures } from '../../../analysis/figure';
import { formatValue } from '../../../language/formatValue';
import { periodLabel } from '../../../language/periodLabel';
import { useLang, useText } from '../../language/language';
import * as messages from './messages';

interface Props {
  readonly figures: Figures;
  readonly series: readonly Figure[];
}

/** The chart's figures as a table, newest first. */
export function SeriesTable({ figures, series }: Props) {
  const text = useText();
  const lang = useLang();
  const rows = [...series].reverse().map((figure) => {
    const { indicator, period, area } = figure;
    return { figure, target: figures.target(indicator.code, period, area)?.text ?? '' };
  });
  const withTargets = rows.some(({ target }) => target !== '');
  return (
    <table className="seriesTable">
      <thead>
        <tr>
          <th scope="col">{text(messages.period)}</th>
          <th scope="col">{text(messages.value)}</th>
          {withTargets && <th scope="col">{text(messages.target)}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ figure: { period, value }, target }) => (
          <tr key={period.id}>
            <th scope="row">{periodLabel(period, lang, 'short')}</th>
            <td>{formatValue(value, lang)}</td>
            {withTargets && <td>{target}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
