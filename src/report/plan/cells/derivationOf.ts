import type { Bilingual } from '../../../kpi/bilingual';
import type { Answer } from '../../evaluate/answer';

/** How what stands in one cell was worked out: each of its figures on a line, the same words once. */
export function derivationOf(answers: readonly Answer[]): Bilingual | undefined {
  if (answers.length === 1) return answers[0]?.derivation;
  const all = answers.flatMap(({ derivation }) => (derivation ? [derivation] : []));
  if (all.length < 2) return all[0];
  const joined = (lang: 'vi' | 'en'): string => [...new Set(all.map((words) => words[lang]))].join('\n');
  return { vi: joined('vi'), en: joined('en') };
}
