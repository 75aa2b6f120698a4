import type { Bilingual } from '../kpi/bilingual';

/** Wrong use of the command line: exit code 2. Bad input is an `NgktError` instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}

/** Options that contradict each other. @param options as typed, `--area` */
export function notTogether(options: readonly string[]): UsageError {
  const named = options.join(', ');
  return new UsageError({ vi: `Không dùng chung: ${named}.`, en: `These do not go together: ${named}.` });
}
