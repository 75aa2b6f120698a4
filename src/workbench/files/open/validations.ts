import type { XmlView } from '../../../ooxml/xml/xmlView';
import type { BookValidation } from '../../book/book';
import { shownFormula } from './formulaText';
import { rangesOf } from './ranges';

/** A validation as a sheet's text has it, of the file format proper or of Excel 2010 (`x14`). */
export interface ValidationElement {
  readonly element: XmlView;
  readonly sqref: string;
}

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** Kinds of numbers: their names in files and the member of Office.js `DataValidationRule`. */
export const COMPARED: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

export function fileValidationOperator(operator: string): string {
  return Object.entries(OPERATORS).find(([, name]) => name === operator)?.[0] ?? 'between';
}

/** @param sheet the worksheet element */
export function validationElements(sheet: XmlView): ValidationElement[] {
  const own = sheet.child('dataValidations')?.children('dataValidation') ?? [];
  const newer = (sheet.child('extLst')?.children('ext') ?? []).flatMap(
    (ext) => ext.child('dataValidations')?.children('dataValidation') ?? [],
  );
  return [...own, ...newer].map((element) => ({
    element,
    sqref: element.attribute('sqref') ?? element.child('sqref')?.text ?? '',
  }));
}

export function readValidations(sheet: XmlView): BookValidation[] {
  return validationElements(sheet).map(readValidation);
}

export function readValidation({ element, sqref }: ValidationElement): BookValidation {
  const style = element.attribute('errorStyle') ?? 'stop';
  return {
    ranges: rangesOf(sqref),
    rule: ruleOf(element),
    errorAlert: {
      message: element.attribute('error') ?? '',
      showAlert: element.flag('showErrorMessage'),
      style: style.charAt(0).toUpperCase() + style.slice(1),
      title: element.attribute('errorTitle') ?? '',
    },
    prompt: {
      message: element.attribute('prompt') ?? '',
      showPrompt: element.flag('showInputMessage'),
      title: element.attribute('promptTitle') ?? '',
    },
    ignoreBlanks: element.flag('allowBlank'),
    origin: element.xml,
  };
}

function ruleOf(element: XmlView): Record<string, unknown> {
  const kind = element.attribute('type') ?? 'none';
  const [first, second] = [formulaOf(element.child('formula1')), formulaOf(element.child('formula2'))];
  const compared = COMPARED[kind];
  if (compared !== undefined) {
    const operator = OPERATORS[element.attribute('operator') ?? 'between'] ?? 'Between';
    const content = { formula1: valueOf(first), operator, ...(second !== undefined && { formula2: valueOf(second) }) };
    return { [compared]: content };
  }
  if (kind === 'list') {
    // The file's attribute means the opposite of its name.
    return { list: { inCellDropDown: !element.flag('showDropDown'), source: listSource(first ?? '') } };
  }
  return kind === 'custom' ? { custom: { formula: `=${first ?? ''}` } } : {};
}

function formulaOf(element: XmlView | undefined): string | undefined {
  const text = (element?.child('f') ?? element)?.text;
  return text === undefined ? undefined : shownFormula(text);
}

function valueOf(formula: string | undefined): number | string {
  if (formula === undefined || formula === '') return '';
  const value = Number(formula);
  return Number.isNaN(value) ? `=${formula}` : value;
}

/** A list typed in stands as one text; anything else is a formula. */
function listSource(formula: string): string {
  return /^"[^]*"$/.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
}
