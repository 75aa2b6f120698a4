import type { Bilingual } from '../kpi/bilingual';

/** Wrong use of the command line: exit code 2. Bad input is an `NgktError` instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}
