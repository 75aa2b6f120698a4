import { parsePeriod } from '../../../kpi/period';
import { formatDate } from '../../../language/dates';
import { periodLabel } from '../../../language/periodLabel';
import type { FillPlan } from '../../../report/plan/plan';
import { useLang, useText } from '../../language/language';
import { knownOn } from '../source/messages';
import { useNames } from '../source/useNames';
import * as messages from './messages';

/** For which period, area and list of provinces a plan fills, and from which data. */
export function FilledForLine({ plan }: { readonly plan: FillPlan }) {
  const text = useText();
  const lang = useLang();
  const names = useNames();
  if (plan.kind !== 'fill' || !plan.record || plan.filled === 0) return null;
  const { period, area, boundary, dataset, asOf } = plan.record.record;
  const parts = [
    periodLabel(parsePeriod(period), lang, 'title'),
    names.area(area),
    boundary === '34' ? text(messages.boundary34) : boundary === '63' ? text(messages.boundary63) : '',
    dataset.title,
    asOf === '' ? '' : `${text(knownOn)} ${formatDate(asOf, lang)}`,
  ];
  return <p className="filledFor">{parts.filter((part) => part !== '').join(' · ')}</p>;
}
