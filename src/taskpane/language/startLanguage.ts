import type { Lang } from '../../kpi/bilingual';

/**
 * The pane's language when it opens: the one chosen last, else English where Office itself is shown in English, else
 * Vietnamese.
 */
export function startLanguage(chosen: string | undefined, officeLanguage: string | undefined): Lang {
  if (chosen === 'vi' || chosen === 'en') return chosen;
  return /^en\b/i.test(officeLanguage ?? '') ? 'en' : 'vi';
}
