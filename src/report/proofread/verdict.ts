import type { Bilingual } from '../../kpi/bilingual';
import type { Severity } from '../../kpi/finding';

/** What is said of one number. `error` = contradicted, `warning` = qualifier, rounding or basis, `info` = the rest. */
export interface Verdict {
  readonly severity: Severity;
  readonly rule: ProofRule;
  readonly message: Bilingual;
}

export type ProofRule =
  | 'figure.supported'
  | 'figure.contradicted'
  | 'figure.qualifier'
  | 'figure.rounding'
  | 'figure.slip'
  | 'figure.currency'
  | 'figure.revised'
  | 'figure.unsupported'
  | 'figure.unknown'
  | 'figure.separators'
  | 'change.supported'
  | 'change.contradicted'
  | 'change.points'
  | 'share.supported'
  | 'share.contradicted'
  | 'target.supported'
  | 'target.contradicted'
  | 'target.replaced'
  | 'rank.supported'
  | 'rank.contradicted'
  | 'rank.basis'
  | 'rank.unknown'
  | 'text.share'
  | 'text.change'
  | 'text.sum'
  | 'text.rankMove'
  | 'text.wording'
  | 'text.definition'
  | 'text.tooLong'
  | 'table.skipped';

export function verdict(severity: Severity, rule: ProofRule, message: Bilingual): Verdict {
  return { severity, rule, message };
}
