import { plainKey } from '../../../kpi/textKey';
import type { WorkbookSnapshot } from '../../../report/workbook/snapshot';
import { builtInTemplates, type BuiltInTemplate, type Recognised } from './builtInTemplates';

/**
 * The built-in template that sheets opened as a file come from, told by what they ask for and by their title; undefined
 * where they are none of them.
 */
export function openedTemplate(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  chosen: readonly string[],
): BuiltInTemplate | undefined {
  const texts = sheets
    .filter(({ name }) => chosen.includes(name))
    .flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'string' ? [plainKey(value)] : [])));
  return (
    builtInTemplates.find(({ recognised }) => someIn(texts, recognised.texts)) ??
    builtInTemplates.find(({ recognised }) => hasOwnMarkers(texts, recognised))
  );
}

function hasOwnMarkers(texts: readonly string[], { markers, words }: Recognised): boolean {
  return markers.every((marker) => someIn(texts, [marker])) && (!words || someIn(texts, words));
}

function someIn(texts: readonly string[], parts: readonly string[]): boolean {
  return parts.map(plainKey).some((part) => texts.some((text) => text.includes(part)));
}
