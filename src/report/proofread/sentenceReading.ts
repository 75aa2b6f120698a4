/** A sentence taken apart: its figures and ranks, and what is named in it. */
import type { Area } from '../../kpi/area';
import type { Lang } from '../../kpi/bilingual';
import type { Period } from '../../kpi/period';
import { labelsIn } from './labels';
import { periodMentions, type PeriodMention } from './periodMentions';
import type { Phrase } from './phraseTable';
import { printedFigures, type PrintedFigure } from './printedFigures';
import { printedRanks, type PrintedRank } from './printedRanks';
import { isInside, overlaps, type ReadText, type Stretch, type Token } from './readText';
import { sentences } from './sentences';
import type { SubjectMeant, Vocabulary } from './vocabulary';

export interface SentenceReading extends Stretch {
  /** Of the whole block; offsets count in it. */
  readonly read: ReadText;
  readonly lang: Lang;
  readonly tokens: readonly Token[];
  readonly figures: readonly PrintedFigure[];
  readonly ranks: readonly PrintedRank[];
  readonly subjects: readonly Phrase<SubjectMeant>[];
  readonly areas: readonly Phrase<readonly Area[]>[];
  readonly partners: readonly Phrase<string>[];
  readonly periods: readonly PeriodMention[];
}

/** The sentences of a block, each taken apart. */
export function readSentences(read: ReadText, vocabulary: Vocabulary, lang: Lang, report: Period): SentenceReading[] {
  const ranks = printedRanks(read.text);
  const labels = labelsIn(read.text).filter((label) => !ranks.some((rank) => overlaps(rank, label)));
  // "ngày 17 tháng 02 năm 2024" names a day, not the month as a period.
  const periods = periodMentions(read.text, report).filter(
    (period) => !ranks.some((rank) => overlaps(rank, period)) && !labels.some((label) => isPartOf(period, label)),
  );
  const tokens = read.tokens([...periods, ...labels, ...ranks]);
  const figures = printedFigures(read, tokens, lang);
  // Names are looked for among all words: "Hội nghị COVID-19" hides none.
  const words = read.tokens(periods);
  const subjects = vocabulary.subjects.find(words);
  const areas = vocabulary.areas.find(words).filter((area) => area.means.length > 0 && isName(read.text, area));
  const partners = vocabulary.partners
    .find(words)
    .filter(
      (partner) => isName(read.text, partner) && ![...areas, ...subjects].some((other) => overlaps(other, partner)),
    );
  return sentences(read.text).map((stretch) => {
    const here = <T extends Stretch>(all: readonly T[]): T[] => all.filter((one) => isInside(one, stretch));
    return {
      ...stretch,
      read,
      lang,
      tokens: here(tokens),
      figures: here(figures),
      ranks: here(ranks),
      subjects: here(subjects).filter(
        ({ means: { beside } }) => beside === undefined || read.text.slice(stretch.from, stretch.to).includes(beside),
      ),
      areas: here(areas),
      partners: here(partners),
      periods: here(periods),
    };
  });
}

/** Written as a name: every word with a capital, or a name of the country that has none. */
function isName(text: string, { from, to }: Stretch): boolean {
  const said = text.slice(from, to);
  if (/^(?:cả nước|toàn quốc|nationwide|whole country|nước ta)$/i.test(said)) return true;
  return said.split(/[\s–-]+/).every((word) => !/^\p{Ll}/u.test(word) || word === 'và' || word === 'and');
}

function isPartOf(part: Stretch, whole: Stretch): boolean {
  return isInside(part, whole) && part.to - part.from < whole.to - whole.from;
}
