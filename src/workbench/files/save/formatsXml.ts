import { sqrefOf, sameRanges, rangesOf } from '../open/ranges';
import { shiftFormula } from '../../../report/references/shiftFormula';
import type { CellRange } from '../../../report/workbook/snapshot';
import { withTagAttributes } from '../../../ooxml/save/sheetElement';
import { placeOf } from '../../../ooxml/sheet/sheetLayout';
import { escapeMarkup, unescapeMarkup } from '../../../ooxml/xml/escape';
import { Splices } from '../../../ooxml/xml/splices';
import type { XmlView } from '../../../ooxml/xml/xmlView';
import type { BookConditionalFormat } from '../../book/book';
import { withRuleFormulas } from '../../book/ruleFormulas';
import { valuesIn } from '../../book/ruleValues';
import type { CellStyles } from '../open/cellStyles';
import { formatElements, readFormat, type FormatElement } from '../open/conditionalFormats';
import { newRuleXml } from './newRuleXml';
import { ruleTag, withoutRuleTags } from './ruleTags';
import { ruleFormula } from './ruleFormula';
import type { SavedSheet } from './savedSheet';
import { readShell } from './shellView';
import type { StyleNumbers } from './styleNumbers';

/**
 * The conditional formats the book has. What is as in the file stays as it is written; of a rule that moved or got another
 * priority only that changes.
 * @param opened the sheet's text when it was opened, with rules tagged
 * @param styles of the file the text comes from
 */
export function withFormats(
  shell: string,
  opened: string,
  sheet: SavedSheet,
  styles: CellStyles,
  numbers: StyleNumbers,
): string {
  const { part, prefix, beside } = sheet;
  const now = formatElements(readShell(shell, part));
  const byTag = new Map(now.map((element) => [ruleTag(element.rule) ?? '', element]));
  const tags = new Map(
    formatElements(readShell(opened, part)).map((element, at) => [
      `cf${at + 1} ${originOf(element)}`,
      ruleTag(element.rule),
    ]),
  );
  const kept = new Map<FormatElement, BookConditionalFormat>();
  const added: BookConditionalFormat[] = [];
  for (const format of beside.conditionalFormats) {
    const tag = tags.get(`${format.id} ${format.origin ?? ''}`);
    const element = tag === undefined ? undefined : byTag.get(tag);
    if (element && sameRule(readFormat(element, format.id, styles), format)) kept.set(element, format);
    else added.push(format);
  }
  const stays = [...kept].every(([element, format]) => isUnchanged(readFormat(element, format.id, styles), format));
  if (stays && added.length === 0 && kept.size === now.length) return shell;
  const splices = new Splices(shell);
  for (const element of now) change(splices, element, kept.get(element));
  let at = 0;
  for (const holder of readShell(shell, part).children('conditionalFormatting')) at = holder.element.end;
  const written = [...kept]
    .filter(([element]) => isOld(element))
    .map(([element, format]) => holderXml(format, keptRuleXml(element, format), prefix));
  for (const format of added) written.push(holderXml(format, newRuleXml(format, numbers, prefix), prefix));
  splices.insert(at === 0 ? placeOf('conditionalFormatting', shell, part).start : at, written.join(''));
  return splices.join();
}

function originOf({ rule, twin }: FormatElement): string {
  return withoutRuleTags(rule.xml + (twin?.xml ?? ''));
}

/** Whether a rule gives the same look on the same condition, whatever cells its formulas name by now. */
function sameRule(read: BookConditionalFormat, format: BookConditionalFormat): boolean {
  const described = ({ type, rule }: BookConditionalFormat): string =>
    JSON.stringify([type, withRuleFormulas(rule, () => '')]);
  return described(read) === described(format);
}

function isUnchanged(read: BookConditionalFormat, format: BookConditionalFormat): boolean {
  return (
    sameRanges(read.ranges, format.ranges) &&
    read.priority === format.priority &&
    read.stopIfTrue === format.stopIfTrue &&
    JSON.stringify(read.rule) === JSON.stringify(format.rule)
  );
}

/** Rules of the file format proper stand in `conditionalFormatting`, those of Excel 2010 in the extension list. */
function isOld({ rule }: FormatElement): boolean {
  return rule.parent?.parent?.name === 'worksheet';
}

/** Old rules are all written anew behind the last; of the newer ones the ranges follow, and those that are gone go. */
function change(splices: Splices, element: FormatElement, format: BookConditionalFormat | undefined): void {
  const { rule, twin } = element;
  if (isOld(element)) removeRule(splices, rule);
  const newer = isOld(element) ? twin : rule;
  if (!newer) return;
  const place = newer.parent?.child('sqref');
  if (!format) removeRule(splices, newer);
  else if (place && !sameRanges(rangesOf(place.text), format.ranges)) {
    splices.replace(place.element.contentFrom, place.element.contentTo, sqrefOf(format.ranges));
  }
}

function removeRule(splices: Splices, rule: XmlView): void {
  const holder = rule.parent;
  const rules = holder?.children('cfRule') ?? [];
  // The first rule of a holder stands for all of it, when it goes with all its rules.
  if (holder && holder.parent?.name === 'worksheet') {
    if (rules[0]?.element.start === rule.element.start) splices.remove(holder.element.start, holder.element.end);
  } else if (holder && rules.length === 1) splices.remove(holder.element.start, holder.element.end);
  else splices.remove(rule.element.start, rule.element.end);
}

function holderXml({ ranges }: BookConditionalFormat, rule: string, prefix: string): string {
  return `<${prefix}conditionalFormatting sqref="${sqrefOf(ranges)}">${rule}</${prefix}conditionalFormatting>`;
}

function keptRuleXml({ rule, sqref }: FormatElement, format: BookConditionalFormat): string {
  const stop = rule.flag('stopIfTrue') === format.stopIfTrue ? {} : { stopIfTrue: format.stopIfTrue ? '1' : undefined };
  const xml = withTagAttributes(rule.xml, { priority: String(format.priority), ...stop });
  const values = valuesIn(format.rule, 'rule');
  const known = [values['formula'] ?? values['formula1'], values['formula2']].map((formula) =>
    formula === undefined || formula === null ? undefined : ruleFormula(formula),
  );
  const [from, to] = [cornerOf(rangesOf(sqref)), cornerOf(format.ranges)];
  let at = 0;
  return xml.replace(/(<(?:[^\s:>]+:)?formula>)([^<]*)/g, (_whole, opening: string, stored: string) => {
    const before = unescapeMarkup(stored);
    // Formulas the book does not know are worked out for the first cell: they move with it.
    const moved = from && to ? shiftFormula(before, to.row - from.row, to.column - from.column) : before;
    return opening + escapeMarkup(known[at++] ?? moved);
  });
}

function cornerOf(ranges: readonly CellRange[]): { readonly row: number; readonly column: number } | undefined {
  if (ranges.length === 0) return undefined;
  return {
    row: Math.min(...ranges.map(({ firstRow }) => firstRow)),
    column: Math.min(...ranges.map(({ firstColumn }) => firstColumn)),
  };
}
