import { rewriteRef } from '../../../report/references/rewriteRanges';
import type { XmlElement } from '../../xml/xmlElement';
import type { ReferenceContext } from '../context';
import type { PartEdit } from '../partEdit';
import type { Rule } from '../rule';

/** Where a pivot table stands. */
export const pivotTableRules: readonly Rule[] = [{ element: 'location', attributes: { ref: 'ref' } }];

/** What a pivot table is built on. Its stored figures are no longer right once the sheet changes, so Excel reads it anew. */
export const pivotCacheRules: readonly Rule[] = [{ element: 'worksheetSource', rewrite: rewriteSource }];

function rewriteSource(source: XmlElement, edit: PartEdit, context: ReferenceContext): void {
  const isExternal = source.attributes.some(({ name }) => name.endsWith(':id'));
  const name = edit.attribute(source, 'name');
  const sheet = edit.attribute(source, 'sheet') ?? (name === undefined ? undefined : context.sheetOfName?.(name));
  if (isExternal || sheet === undefined) return;
  const map = context.maps.map(sheet);
  const ref = edit.attribute(source, 'ref');
  const followed = ref && map ? rewriteRef(ref, map) : '';
  if (followed) edit.setAttribute(source, 'ref', followed);
  const isChanged = context.isChanged?.(sheet) ?? map !== undefined;
  const cache = source.parent?.parent;
  if (isChanged && cache) edit.setAttribute(cache, 'refreshOnLoad', '1');
}
