import { NgktError } from '../../kpi/finding';
import type { MadeForm } from '../../ooxml/form/makeForm';

/** How an order ended, as it travels between threads: an error of a class of our own would arrive as a plain one. */
export type FormOutcome =
  | { readonly form: MadeForm }
  | { readonly refusal: Pick<NgktError, 'code' | 'text' | 'where'> }
  | { readonly error: Error };

/** @throws NgktError the refusal; the error */
export function formOf(outcome: FormOutcome): MadeForm {
  if ('form' in outcome) return outcome.form;
  if ('error' in outcome) throw outcome.error;
  const { code, text, where } = outcome.refusal;
  throw new NgktError(code, text, where);
}
