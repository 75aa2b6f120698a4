import type { Remembered } from '../../session/remembered';
import type { FillChoices } from './fillChoices';

const KEY = 'fill';

/** What was chosen at the last fill. Stored text may be of another version of the add-in, so only what is sound counts. */
export function readLastChoices(remembered: Remembered): Partial<FillChoices> {
  const stored = parsed(remembered.read(KEY));
  const { period, area, boundary, reportLang } = stored;
  return {
    ...(typeof period === 'string' ? { period } : {}),
    ...(typeof area === 'string' ? { area } : {}),
    ...(boundary === 'auto' || boundary === '34' || boundary === '63' ? { boundary } : {}),
    ...(reportLang === 'vi' || reportLang === 'en' ? { reportLang } : {}),
  };
}

export function writeLastChoices(remembered: Remembered, choices: FillChoices): void {
  const { period, area, boundary, reportLang } = choices;
  remembered.write(KEY, JSON.stringify({ period, area, boundary, reportLang }));
}

function parsed(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
