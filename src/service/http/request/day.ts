import { FormatRegistry, type TSchema } from '@sinclair/typebox';
import { readDay } from '../../../exchange/dates';
import { NgktError } from '../../../kpi/finding';

/** What the schemas call a date exists, on every route that takes one. */
FormatRegistry.Set('date', (text) => wrongDay(text) === undefined);

/** Whether a schema takes a day, perhaps among other things. */
export function takesDay(schema: TSchema): boolean {
  const { format, anyOf = [] } = schema as { format?: string; anyOf?: readonly TSchema[] };
  return format === 'date' || anyOf.some(takesDay);
}

/** What is wrong with a day: `date.format`, `date.nonexistent`. */
export function wrongDay(text: string): NgktError | undefined {
  try {
    readDay(text);
    return undefined;
  } catch (error) {
    if (error instanceof NgktError) return error;
    throw error;
  }
}
