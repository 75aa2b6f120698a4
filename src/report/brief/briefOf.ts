import { formatDate } from '../../language/dates';
import { periodLabel } from '../../language/periodLabel';
import { illustrativeLabel } from '../evaluate/messages';
import type { BriefContext } from './briefContext';
import type { Brief, Section } from './document';
import { areaShort, areaWithType, periodWords } from './names';
import { activitiesSection } from './sections/activities';
import { agreementsSection } from './sections/agreements';
import { fdiSection } from './sections/fdi';
import { gapsSection } from './sections/gaps';
import { headlineSection } from './sections/headline';
import { limitationsSection } from './sections/limitations';
import { partnersSection } from './sections/partners';
import { rankingSection } from './sections/ranking';
import { recommendationsSection } from './sections/recommendations';
import { tasksSection } from './sections/tasks';
import { BriefWriter } from './writer';

/** In the order of the report; the notes on the figures come last, for they tell of everything said before. */
const sections: readonly ((writer: BriefWriter) => Section | undefined)[] = [
  headlineSection,
  activitiesSection,
  agreementsSection,
  fdiSection,
  rankingSection,
  partnersSection,
  tasksSection,
  limitationsSection,
  recommendationsSection,
  gapsSection,
];

/**
 * The brief of a data set for a period and area, computed from its figures and registers; nothing in it is guessed.
 * The same question always gives the same text.
 */
export function briefOf(context: BriefContext): Brief {
  const writer = new BriefWriter(context);
  const written = sections.flatMap((section) => section(writer) ?? []);
  const { dataset } = context.figures;
  const { period, area, lang } = writer;
  return {
    lang,
    length: context.length,
    period: period.id,
    periodLabel: periodLabel(period, lang),
    area: area.id,
    areaName: lang === 'vi' ? area.name : areaShort(area, lang),
    boundary: writer.boundary,
    subject: subjectOf(writer),
    issuer: dataset.issuer,
    today: context.today,
    dataset: { id: dataset.id, title: dataset.title[lang], version: dataset.version },
    notices: noticesOf(writer),
    sections: written,
    sources: writer.sources.all,
  };
}

function subjectOf({ lang, period, area, isCountry }: BriefWriter): string {
  const at = periodWords(period, lang);
  if (lang === 'vi') {
    const of = isCountry ? '' : ` của ${areaWithType(area)}`;
    return `về kết quả công tác ngoại giao kinh tế ${at}${of}`;
  }
  const of = isCountry ? '' : ` of ${areaShort(area, lang)}`;
  return `on the results of economic diplomacy${of} in ${at}`;
}

function noticesOf({ figures, lang }: BriefWriter): string[] {
  const notices: string[] = [];
  if (figures.dataset.illustrative) notices.push(illustrativeLabel[lang]);
  const { asOf = '' } = figures.options;
  if (asOf !== '') {
    const day = formatDate(asOf, lang);
    notices.push(lang === 'vi' ? `Chỉ gồm số liệu đã biết đến ${day}.` : `Only figures known by ${day} are included.`);
  }
  return notices;
}
