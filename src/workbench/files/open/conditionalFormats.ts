import type { XmlView } from '../../../ooxml/xml/xmlView';
import type { BookConditionalFormat } from '../../book/book';
import type { CellStyles } from './cellStyles';
import { rangesOf } from './ranges';
import { ruleOf } from './conditionalRules';

/** A rule of a conditional format as a sheet's text has it. */
export interface FormatElement {
  readonly rule: XmlView;
  /** The same rule in the namespace of Excel 2010, which says more. */
  readonly twin?: XmlView;
  readonly sqref: string;
}

/** @param sheet the worksheet element */
export function formatElements(sheet: XmlView): FormatElement[] {
  const old = sheet
    .children('conditionalFormatting')
    .flatMap((holder) => holder.children('cfRule').map((rule) => ({ rule, sqref: holder.attribute('sqref') ?? '' })));
  const newer = extended(sheet);
  const twins = new Map(newer.map((element) => [element.rule.attribute('id') ?? '', element]));
  const ids = new Set<string>();
  const paired = old.map((element) => {
    const id = element.rule.child('extLst')?.descendants('id')[0]?.text;
    const twin = id === undefined ? undefined : twins.get(id)?.rule;
    if (id === undefined || !twin) return element;
    ids.add(id);
    return { ...element, twin };
  });
  return [...paired, ...newer.filter(({ rule }) => !ids.has(rule.attribute('id') ?? ''))];
}

function extended(sheet: XmlView): FormatElement[] {
  const holders = (sheet.child('extLst')?.children('ext') ?? []).flatMap(
    (ext) => ext.child('conditionalFormattings')?.children('conditionalFormatting') ?? [],
  );
  return holders.flatMap((holder) =>
    holder.children('cfRule').map((rule) => ({ rule, sqref: holder.child('sqref')?.text ?? '' })),
  );
}

export function readFormats(sheet: XmlView, styles: CellStyles): BookConditionalFormat[] {
  return formatElements(sheet).map((element, at) => readFormat(element, `cf${at + 1}`, styles));
}

export function readFormat(element: FormatElement, id: string, styles: CellStyles): BookConditionalFormat {
  const { rule, twin, sqref } = element;
  const { type, content } = ruleOf(rule, twin, styles);
  return {
    id,
    ranges: rangesOf(sqref),
    type,
    priority: rule.number('priority') ?? 0,
    stopIfTrue: rule.flag('stopIfTrue'),
    rule: content,
    origin: rule.xml + (twin ? twin.xml : ''),
  };
}
