import { defaultDays, type ReportingDays } from '../../kpi/reportingCalendar';
import { missing } from '../../kpi/value';
import { areaName } from '../../language/areaName';
import { periodLabel } from '../../language/periodLabel';
import type { BuiltInName } from '../markers/builtIns';
import { dateOrBlank, type MarkerValue } from './answer';
import { illustrativeLabel, noAreaInRow, noIssuer, noTitle } from './messages';
import type { Scope } from './scope';

/** @param opens whether the marker begins its cell's text: a period's label then begins with a capital */
export function builtInAnswer(name: BuiltInName, scope: Scope, opens: boolean): MarkerValue {
  const { period, area } = scope;
  const { figures, lang, boundary, today } = scope.context;
  const { dataset } = figures;
  switch (name) {
    case 'period':
      return period.id;
    case 'period.label':
      return periodLabel(period, lang, opens ? 'title' : 'running');
    case 'period.start':
      return dateOrBlank(period.start);
    case 'period.end':
      return dateOrBlank(period.end);
    case 'period.year':
      return { kind: 'year', year: Number(period.end.slice(0, 4)) };
    case 'period.cutoff':
      return dateOrBlank(reportingDays(scope).cutOff);
    case 'period.due':
      return dateOrBlank(reportingDays(scope).due);
    case 'area.name':
      return area ? areaName(area, lang, 'full') : missing(noAreaInRow);
    case 'area.short':
      return area ? areaName(area, lang, 'short') : missing(noAreaInRow);
    case 'area.upper':
      return area ? areaName(area, lang, 'full').toUpperCase() : missing(noAreaInRow);
    case 'area.id':
      return area?.id ?? missing(noAreaInRow);
    case 'boundary':
      return boundary ?? figures.areas.boundaryOn(period.end);
    case 'today':
      return dateOrBlank(today);
    case 'issuer.name':
      return dataset.issuer[lang] || missing(noIssuer);
    case 'dataset.title':
      return dataset.title[lang] || missing(noTitle);
    case 'dataset.note':
      return dataset.illustrative ? illustrativeLabel[lang] : '';
    case 'dataset.id':
      return dataset.id;
    case 'dataset.version':
      return dataset.version;
  }
}

/** The days set for the report's own period; those of Nghị định 09/2019/NĐ-CP for any other. */
function reportingDays({ context, period }: Scope): ReportingDays {
  return (period.id === context.period.id ? context.days : undefined) ?? defaultDays(period);
}
