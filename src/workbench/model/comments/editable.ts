import { HostError } from '../../protocol/hostError';
import { besideOf, type ModelContext } from '../context';

/** @throws HostError AccessDenied where the sheet is protected together with what lies on its cells */
export function requireEditableObjects(context: ModelContext, sheet: string): void {
  const { protection } = besideOf(context, sheet);
  if (protection.protected && protection.options['allowEditObjects'] !== true) throw HostError.accessDenied();
}
