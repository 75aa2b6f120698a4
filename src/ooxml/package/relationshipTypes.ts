import type { WorkbookPackage } from './workbookPackage';

/**
 * The full type of a relationship of some kind, as this file writes them: Transitional and Strict files use different
 * namespaces.
 */
export function relationshipType(file: WorkbookPackage, kind: string): string {
  const main = file.relationships('').find((relationship) => relationship.kind === 'officeDocument');
  const base = main?.type.slice(0, main.type.lastIndexOf('/') + 1);
  return `${base ?? 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'}${kind}`;
}
