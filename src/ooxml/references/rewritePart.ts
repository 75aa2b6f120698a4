import type { SheetContent } from '../sheet/sheetReader';
import { readXml, type XmlElement } from '../xml/xmlElement';
import { Splices, type Splice } from '../xml/splices';
import type { ReferenceContext } from './context';
import { PartEdit } from './partEdit';
import type { PartKind } from './partKind';
import { followedReference, type ReferenceKind, type Rule } from './rule';
import { chartRules } from './rules/charts';
import { conditionalFormatRules } from './rules/conditionalFormats';
import { drawingRules } from './rules/drawings';
import { hyperlinkRules } from './rules/hyperlinks';
import { mergeRules } from './rules/merges';
import { nameRules } from './rules/names';
import { pageBreakRules } from './rules/pageBreaks';
import { pivotCacheRules, pivotTableRules } from './rules/pivots';
import { sheetViewRules } from './rules/sheetViews';
import { simpleRules } from './rules/simpleReferences';
import { sparklineRules } from './rules/sparklines';
import { tableRules } from './rules/tables';
import { rewriteVml } from './vml';

const { worksheet: plainRules, ...others } = simpleRules;

const rulesOf: Readonly<Record<Exclude<PartKind, 'vmlDrawing'>, readonly Rule[]>> = {
  worksheet: [
    ...plainRules,
    ...sheetViewRules,
    ...mergeRules,
    ...conditionalFormatRules,
    ...hyperlinkRules,
    ...pageBreakRules,
    ...sparklineRules,
    ...drawingRules,
  ],
  workbook: nameRules,
  table: tableRules,
  drawing: drawingRules,
  chart: chartRules,
  pivotCache: pivotCacheRules,
  pivotTable: pivotTableRules,
  ...others,
};

/**
 * Lets everything in a part that points at rows follow the fill. What stays is byte for byte as it was; where nothing
 * changes the same string object comes back. A sheet's cells (`sheetData`) are not looked at.
 * @param tree of the part, where it has been read already
 * @returns "" where the part has nothing to describe any more (a table whose rows are all dropped): it is to be removed
 *   together with its relationship
 * @throws NgktError `xml.malformed`, `xml.dtd`
 */
export function rewritePart(kind: PartKind, xml: string, context: ReferenceContext, tree?: XmlElement): string {
  const edits = kind === 'vmlDrawing' ? rewriteVml(xml, context) : rewriteByRules(kind, xml, context, tree);
  if (!edits) return '';
  const splices = new Splices(xml);
  splices.addAll(edits);
  return splices.join();
}

/** A sheet without its rows, see `withoutRows`, with everything that points at rows following the fill. */
export function rewriteAround({ text, grid, around }: SheetContent, context: ReferenceContext): string {
  const splices = new Splices(text);
  splices.addAll(rewriteByRules('worksheet', text, context, around) ?? []);
  splices.remove(grid.dataFrom, grid.dataTo);
  return splices.join();
}

function rewriteByRules(
  kind: Exclude<PartKind, 'vmlDrawing'>,
  xml: string,
  context: ReferenceContext,
  tree = readXml(xml, context.part, kind === 'worksheet' ? 'sheetData' : undefined),
): readonly Splice[] | undefined {
  const edit = new PartEdit(xml);
  applyRules(tree, rulesByElement(kind), edit, context);
  return edit.finish();
}

const indexed = new Map<PartKind, ReadonlyMap<string, readonly Rule[]>>();

function rulesByElement(kind: Exclude<PartKind, 'vmlDrawing'>): ReadonlyMap<string, readonly Rule[]> {
  let rules = indexed.get(kind);
  if (!rules) {
    const byElement = new Map<string, Rule[]>();
    for (const rule of rulesOf[kind]) {
      const same = byElement.get(rule.element);
      if (same) same.push(rule);
      else byElement.set(rule.element, [rule]);
    }
    rules = byElement;
    indexed.set(kind, rules);
  }
  return rules;
}

function applyRules(
  element: XmlElement,
  rules: ReadonlyMap<string, readonly Rule[]>,
  edit: PartEdit,
  context: ReferenceContext,
): void {
  const own = rules.get(element.localName);
  if (own) for (const rule of own) applyRule(element, rule, edit, context);
  const { children } = element;
  if (children.length === 0) return;
  for (const child of children) applyRules(child, rules, edit, context);
  if (own) for (const rule of own) closeContainer(element, rule, edit);
}

function closeContainer(element: XmlElement, { container }: Rule, edit: PartEdit): void {
  if (!container) return;
  const { of, count } = container;
  const left = edit.countOf(element);
  const members = edit.remaining(element).filter(({ localName }) => of === undefined || localName === of);
  if (members.length === 0) edit.remove(element);
  else if (count !== undefined && left !== element.children.length && edit.attribute(element, count) !== undefined) {
    edit.setAttribute(element, count, String(left));
  }
}

function applyRule(element: XmlElement, rule: Rule, edit: PartEdit, context: ReferenceContext): void {
  for (const name in rule.attributes) {
    const value = edit.attribute(element, name);
    if (value === undefined || value === '') continue;
    const followed = followedReference(value, rule.attributes[name] as ReferenceKind, context);
    if (followed !== '') edit.setAttribute(element, name, followed);
    else if (rule.whenGone === 'remove') edit.remove(element);
    else if (rule.whenGone === 'removePart') edit.removePart();
  }
  if (rule.text) {
    const value = edit.text(element);
    const followed = value === '' ? '' : followedReference(value, rule.text, context);
    if (followed !== '') edit.setText(element, followed);
    else if (value !== '' && rule.whenGone === 'remove') edit.remove(element);
  }
  rule.rewrite?.(element, edit, context);
}
