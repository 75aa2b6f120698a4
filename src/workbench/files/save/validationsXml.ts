import { withSheetElement, withTagAttributes } from '../../../ooxml/save/sheetElement';
import { escapeAttribute, escapeMarkup } from '../../../ooxml/xml/escape';
import { Splices } from '../../../ooxml/xml/splices';
import type { BookValidation } from '../../book/book';
import { textOf, valuesIn, type RuleValues } from '../../book/ruleValues';
import { rangesOf, sameRanges, sqrefOf } from '../open/ranges';
import {
  COMPARED,
  fileValidationOperator,
  readValidation,
  validationElements,
  type ValidationElement,
} from '../open/validations';
import { ruleTag, withoutRuleTags } from './ruleTags';
import { ruleFormula } from './ruleFormula';
import type { SavedSheet } from './savedSheet';
import { readShell } from './shellView';

/**
 * The data validations the book has; see `withFormats`.
 * @param opened the sheet's text when it was opened, with rules tagged
 */
export function withValidations(shell: string, opened: string, { part, prefix, beside }: SavedSheet): string {
  const now = validationElements(readShell(shell, part));
  const byTag = new Map(now.map((element) => [ruleTag(element.element) ?? '', element]));
  const origins = validationElements(readShell(opened, part)).map(({ element }) => ({
    tag: ruleTag(element) ?? '',
    origin: withoutRuleTags(element.xml),
  }));
  const kept = new Map<ValidationElement, BookValidation>();
  const added: BookValidation[] = [];
  for (const validation of beside.validations) {
    const found = origins.findIndex(({ origin }) => origin === validation.origin);
    const [opening] = found < 0 ? [] : origins.splice(found, 1);
    const element = opening && byTag.get(opening.tag);
    if (element && sameValidation(readValidation(element), validation)) kept.set(element, validation);
    else added.push(validation);
  }
  const stays = [...kept].every(([{ sqref }, { ranges }]) => sameRanges(rangesOf(sqref), ranges));
  if (stays && added.length === 0 && kept.size === now.length) return shell;
  const written: string[] = [];
  const splices = new Splices(shell);
  for (const element of now) {
    const validation = kept.get(element);
    const isOld = element.element.parent?.parent?.name === 'worksheet';
    if (isOld && validation)
      written.push(withTagAttributes(element.element.xml, { sqref: sqrefOf(validation.ranges) }));
    if (!isOld) changeNewer(splices, element, validation);
  }
  for (const validation of added) written.push(newValidationXml(validation, prefix));
  const list = `<${prefix}dataValidations count="${written.length}">${written.join('')}</${prefix}dataValidations>`;
  return withSheetElement(splices.join(), part, 'dataValidations', written.length === 0 ? '' : list);
}

function sameValidation(read: BookValidation, now: BookValidation): boolean {
  const described = ({ rule, errorAlert, prompt, ignoreBlanks }: BookValidation): string =>
    JSON.stringify([rule, errorAlert, prompt, ignoreBlanks]);
  return described(read) === described(now);
}

/** Validations of Excel 2010 stand in the extension list. */
function changeNewer(splices: Splices, { element, sqref }: ValidationElement, now: BookValidation | undefined): void {
  const holder = element.parent;
  const place = element.child('sqref');
  if (now && place && !sameRanges(rangesOf(sqref), now.ranges)) {
    splices.replace(place.element.contentFrom, place.element.contentTo, sqrefOf(now.ranges));
  }
  if (now || !holder) return;
  const { start, end } = holder.children('dataValidation').length === 1 ? holder.element : element.element;
  splices.remove(start, end);
}

function newValidationXml(
  { rule, errorAlert = {}, prompt = {}, ignoreBlanks, ranges }: BookValidation,
  prefix: string,
): string {
  const { type, operator, formulas, hidesList } = describedRule(rule);
  const style = (textOf(errorAlert['style']) || 'Stop').toLowerCase();
  const text = (name: string, value: unknown): string =>
    typeof value === 'string' && value !== '' ? ` ${name}="${escapeAttribute(value)}"` : '';
  const attributes = [
    type === 'none' ? '' : ` type="${type}"`,
    style === 'stop' ? '' : ` errorStyle="${style}"`,
    operator === 'between' ? '' : ` operator="${operator}"`,
    ignoreBlanks ? ' allowBlank="1"' : '',
    hidesList ? ' showDropDown="1"' : '',
    (prompt['showPrompt'] ?? true) === true ? ' showInputMessage="1"' : '',
    (errorAlert['showAlert'] ?? true) === true ? ' showErrorMessage="1"' : '',
    text('errorTitle', errorAlert['title']),
    text('error', errorAlert['message']),
    text('promptTitle', prompt['title']),
    text('prompt', prompt['message']),
    ` sqref="${sqrefOf(ranges)}"`,
  ].join('');
  const content = formulas.map(
    (formula, at) => `<${prefix}formula${at + 1}>${escapeMarkup(formula)}</${prefix}formula${at + 1}>`,
  );
  return `<${prefix}dataValidation${attributes}>${content.join('')}</${prefix}dataValidation>`;
}

interface DescribedValidation {
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
  readonly hidesList?: boolean;
}

function describedRule(rule: RuleValues): DescribedValidation {
  for (const [type, member] of Object.entries(COMPARED)) {
    if (rule[member] === undefined) continue;
    const values = valuesIn(rule, member);
    const operator = fileValidationOperator(String(values['operator']));
    const formulas = [values['formula1'], values['formula2']].filter((value) => value !== undefined && value !== null);
    return { type, operator, formulas: formulas.map(ruleFormula) };
  }
  if (rule['list'] !== undefined) {
    const { inCellDropDown, source } = valuesIn(rule, 'list');
    const typed = textOf(source);
    const formula = typed.startsWith('=') ? ruleFormula(typed) : `"${typed.replaceAll('"', '""')}"`;
    return { type: 'list', operator: 'between', formulas: [formula], hidesList: inCellDropDown === false };
  }
  if (rule['custom'] !== undefined) {
    return { type: 'custom', operator: 'between', formulas: [ruleFormula(valuesIn(rule, 'custom')['formula'])] };
  }
  return { type: 'none', operator: 'between', formulas: [] };
}
