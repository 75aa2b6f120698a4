import { escapeMarkup } from '../xml/escape';
import { childOf, type XmlElement } from '../xml/xmlElement';
import type { CachedValue, ReferenceContext } from './context';
import type { PartEdit } from './partEdit';
import { coversAsMuch, seriesValues, type SeriesValues } from './seriesValues';

/**
 * The figures a chart keeps beside a reference, which viewers show without asking the sheet. They are written anew
 * where the values are known, kept where the cells have only moved, and left out where they would be wrong: then the
 * chart is drawn from the sheet.
 */
export function rewriteCache(
  formula: XmlElement,
  reference: { readonly before: string; readonly after: string },
  edit: PartEdit,
  context: ReferenceContext,
): void {
  const holder = formula.parent;
  if (!holder) return;
  const series = seriesValues(reference.after, context);
  if (series === 'unknown' && coversAsMuch(reference.before, reference.after)) return;
  const caches = holder.children.filter(({ localName }) => localName.endsWith('Cache') || localName === 'lvl');
  if (typeof series === 'string' || series.values.includes(undefined)) {
    for (const cache of caches) edit.remove(cache);
    return;
  }
  const levels = caches.filter(({ localName }) => localName === 'lvl');
  rewriteLevels(levels, series, edit);
  for (const cache of caches) {
    if (cache.localName === 'multiLvlStrCache') rewriteMultiLevel(cache, series, edit);
    else if (cache.localName !== 'lvl') rewritePoints(cache, series.values, edit);
  }
  const title = holder.localName === 'txData' ? childOf(holder, 'v') : undefined;
  if (title) edit.setText(title, cachedText(series.values[0] ?? null, false));
}

function rewriteMultiLevel(cache: XmlElement, series: SeriesValues, edit: PartEdit): void {
  const count = childOf(cache, 'ptCount');
  const levels = cache.children.filter(({ localName }) => localName === 'lvl');
  if (!rewriteLevels(levels, series, edit)) return edit.remove(cache);
  if (count) edit.setAttribute(count, 'val', String(series.values.length / series.columns));
}

/** Categories of several levels: one column each, the last column first. */
function rewriteLevels(levels: readonly XmlElement[], { values, columns }: SeriesValues, edit: PartEdit): boolean {
  if (levels.length === 0 || levels.length !== columns) {
    for (const level of levels) edit.remove(level);
    return false;
  }
  levels.forEach((level, index) => {
    const column = columns - 1 - index;
    rewritePoints(
      level,
      values.filter((_value, at) => at % columns === column),
      edit,
    );
  });
  return true;
}

/** Points of `c:numCache`, `c:strCache`, `c:lvl`, `c15:dlblRangeCache` and of `cx:lvl`, which counts in an attribute. */
function rewritePoints(cache: XmlElement, values: readonly CachedValue[], edit: PartEdit): void {
  const countAttribute = edit.attribute(cache, 'ptCount') !== undefined;
  const isNumeric = cache.localName === 'numCache' || cache.parent?.localName === 'numDim';
  if (samePoints(cache, values, isNumeric, edit)) return;
  const prefix = cache.name.slice(0, -cache.localName.length);
  const pointName = (countAttribute ? prefix : pointPrefix(cache, prefix)) + 'pt';
  const valueName = pointName.slice(0, -2) + 'v';
  const others = cache.children
    .filter(({ localName }) => localName === 'formatCode')
    .map(({ start, end }) => edit.xml.slice(start, end));
  const counts = countAttribute || cache.localName === 'lvl' ? '' : `<${pointName}Count val="${values.length}"/>`;
  const points = values.map((value, index) => {
    const text = escapeMarkup(cachedText(value, isNumeric));
    if (text === '') return '';
    return countAttribute
      ? `<${pointName} idx="${index}">${text}</${pointName}>`
      : `<${pointName} idx="${index}"><${valueName}>${text}</${valueName}></${pointName}>`;
  });
  if (countAttribute) edit.setAttribute(cache, 'ptCount', String(values.length));
  edit.setContent(cache, others.join('') + counts + points.join(''));
}

/** `c15:dlblRangeCache` holds points of the chart namespace proper. */
function pointPrefix(cache: XmlElement, prefix: string): string {
  const child = cache.children.find(({ localName }) => localName === 'pt' || localName === 'ptCount');
  return child ? child.name.slice(0, -child.localName.length) : prefix;
}

function samePoints(cache: XmlElement, values: readonly CachedValue[], isNumeric: boolean, edit: PartEdit): boolean {
  const counted = childOf(cache, 'ptCount');
  const count = edit.attribute(cache, 'ptCount') ?? (counted && edit.attribute(counted, 'val'));
  if (count !== undefined && Number(count) !== values.length) return false;
  const before = new Map<number, string>();
  for (const point of cache.children) {
    if (point.localName !== 'pt') continue;
    before.set(Number(edit.attribute(point, 'idx')), edit.text(childOf(point, 'v') ?? point));
  }
  return values.every((value, index) => {
    const text = cachedText(value, isNumeric);
    const old = before.get(index) ?? '';
    return old === text || (isNumeric && old !== '' && text !== '' && Number(old) === Number(text));
  });
}

/** "" for a point that is left out: an empty cell, a text among figures. */
function cachedText(value: CachedValue, isNumeric: boolean): string {
  if (value === null || value === undefined) return '';
  return isNumeric && typeof value === 'string' ? '' : String(value);
}
