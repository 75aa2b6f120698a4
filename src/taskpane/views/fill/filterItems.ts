import { plainKey } from '../../../kpi/textKey';
import type { PreviewGroup } from './previewGroups';

/** The lines that hold every word of the query, in any order and without accents; groups left empty go. */
export function filterGroups(groups: readonly PreviewGroup[], query: string): readonly PreviewGroup[] {
  const words = plainKey(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return groups;
  return groups
    .map(({ id, items }) => ({ id, items: items.filter(({ key }) => words.every((word) => key.includes(word))) }))
    .filter(({ items }) => items.length > 0);
}
