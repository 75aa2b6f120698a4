import type { KnownFigure, SubmissionProblem } from '../../analysis/submission';
import { NgktError } from '../../kpi/finding';
import { readablePeriod, shiftPeriod, shiftYears, type Period } from '../../kpi/period';
import { defaultDays } from '../../kpi/reportingCalendar';
import type { Submission } from '../../kpi/submission';
import type { WorkbookSnapshot } from '../../report/workbook/snapshot';
import { isOpenLevel } from '../secrecy';
import { tellOfChangedHeadings, tellOfChangedTitles } from './changedHeadings';
import { tellOfChangedHead, tellOfChangedRows, type IssuedWords } from './changedCells';
import { readFigureRows, type PeriodsBefore } from './figureRows';
import { FormCells, type FormCell } from './formCells';
import { FormFindings } from './formFindings';
import * as messages from './formMessages';
import {
  definitionNames,
  FORM_NAMES_VERSION,
  identityNames,
  ROW_PREFIX,
  rowColumnNames,
  type IdentityPart,
} from './formNames';
import { cellPurposes, type FormCatalogue, type FormContext } from './formReading';
import { filledRows, findTable } from './formTable';
import { readDayCell } from './dayCell';
import { readPartnerRows } from './partnerRows';
import { readAgreementRows, readEventRows } from './registerRows';
import { readTextCell } from './textCell';

/** What `NGKT_FORM` holds: the layout's name and the version of the names. */
const LAYOUT_VERSION = /^[\w.-]{1,30}\/(\d{1,4})$/;

export interface FormReading {
  readonly submission: Submission;
  /** The day the form is due, ISO; "" where it does not say. */
  readonly due: string;
  /** Last period's and last year's figures as the form prints them. */
  readonly known: readonly KnownFigure[];
  /** What is wrong with the cells as they were typed; nothing of it was converted. */
  readonly findings: readonly SubmissionProblem[];
  /** Entry cell of an indicator, by its code, or of a part of the form's head: `certifier`. */
  readonly cellOf: (subject: string, counterpart: string) => string | undefined;
}

export interface FormReadingOptions extends FormCatalogue {
  /** Name of the file, for messages. */
  readonly file?: string;
}

/** Whether a workbook is a form, whole or damaged. */
export function isForm({ names }: Pick<WorkbookSnapshot, 'names'>): boolean {
  return names.some(({ name }) => name.toUpperCase() === identityNames.form);
}

/**
 * Whether a workbook is a form without the names that it is read by: sheets were copied into another workbook, or a
 * program saved it without them. Told by what stands at its head: the layout's version, an area's code, a period's code.
 */
export function lostItsNames(snapshot: WorkbookSnapshot): boolean {
  if (isForm(snapshot)) return false;
  return snapshot.sheets.some(({ cells }) => {
    const texts = cells.flatMap(({ value }) => (value === null ? [] : [String(value).trim()]));
    return HEAD.every((pattern) => texts.some((text) => pattern.test(text)));
  });
}

/** `bieu-quy-tinh/1`, `VN34-24`, `2026-Q2`. */
const HEAD = [LAYOUT_VERSION, /^VN\d{2}-\d{2}[A-Z]?$/, /^\d{4}(-(S[12]|Q[1-4]|\d{2}|\d{1,2}M))?$/];

/** Whether a form is still the template that forms are made from. */
export function isFormTemplate(snapshot: WorkbookSnapshot): boolean {
  return isForm(snapshot) && isMarker(new FormCells(snapshot));
}

function isMarker(cells: FormCells): boolean {
  return textOf(cells.cell(identityNames.area)).includes('{{');
}

/**
 * Reads what an office entered in a form: a file, or the workbook open in Excel. Cells are found by the form's defined
 * names, so that inserted rows, renamed sheets and another program's saving do not matter.
 *
 * @throws NgktError `form.none` for a workbook that is no form, `form.notMade` for a form's template, `form.lost` and
 * `form.blank` where it cannot be told whose figures these are, `form.version`, `form.older`, `form.newer`
 */
export function readForm(snapshot: WorkbookSnapshot, options: FormReadingOptions): FormReading {
  try {
    return readCells(snapshot, options);
  } catch (error) {
    throw error instanceof NgktError && options.file !== undefined ? error.at({ file: options.file }) : error;
  }
}

function readCells(snapshot: WorkbookSnapshot, { indicators, areas, file }: FormReadingOptions): FormReading {
  const cells = new FormCells(snapshot);
  const identity = readIdentity(cells);
  const findings = new FormFindings(file);
  const context: FormContext = { indicators, areas, cells, findings, date1904: snapshot.date1904 ?? false };
  const period = readablePeriod(identity.period);
  const before = period && periodsBefore(period);
  tellOfChangedHead(context, identity, period);
  tellOfChangedTitles(context, identity, period);
  tellOfChangedHeadings(context, identity.form);
  const { versions: definitions, words } = readDefinitions(context);
  const figures = readFigureRows(context, definitions, before);
  tellOfChangedRows(context, identity.form, figures.printed, words);
  const partners = readPartnerRows(context, figures, definitions, before);
  const submission: Submission = {
    area: identity.area,
    period: period?.id ?? identity.period,
    form: identity.form,
    cutOff: readCutOff(context, period),
    secrecy: readSecrecy(context),
    certifier: readCertifier(context),
    entries: [...figures.entries, ...partners.entries],
    agreements: readAgreementRows(context),
    events: readEventRows(context),
  };
  const cellOf = (subject: string, counterpart: string): string | undefined => {
    if (counterpart !== '') return undefined;
    const cell = Object.hasOwn(identityNames, subject)
      ? cells.cell(identityNames[subject as IdentityPart])
      : figures.valueCells.get(subject);
    return cell?.address;
  };
  return {
    submission,
    due: readDue(context),
    known: [...figures.known, ...partners.known],
    findings: findings.list,
    cellOf,
  };
}

/** What must be there for the form to be anybody's. */
function readIdentity(cells: FormCells): { readonly form: string; readonly area: string; readonly period: string } {
  if (!cells.has(identityNames.form))
    throw new NgktError('form.none', lostItsNames(cells.snapshot) ? messages.namesLost() : messages.notForm());
  const required = ['form', 'area', 'period'] as const;
  const found = new Map(required.map((part) => [part, cells.cell(identityNames[part])]));
  const lost = required.filter((part) => !found.get(part)).map((part) => identityNames[part]);
  const lostColumn = cells.place(rowColumnNames.value) ? [] : [rowColumnNames.value];
  const noRows = cells.endings(ROW_PREFIX).some((code) => cells.place(ROW_PREFIX + code)) ? [] : [`${ROW_PREFIX}…`];
  const gone = [...lost, ...lostColumn, ...noRows];
  if (gone.length > 0) throw new NgktError('form.lost', messages.identityLost(gone));
  const partOf = (part: (typeof required)[number]): string => textOf(found.get(part));
  const whole = { form: partOf('form'), area: partOf('area'), period: partOf('period') };
  if (isMarker(cells)) throw new NgktError('form.notMade', messages.notMade());
  checkVersion(whole.form);
  const blank = required.filter((part) => whole[part] === '').map((part) => identityNames[part]);
  if (blank.length > 0) throw new NgktError('form.blank', messages.identityBlank(blank));
  return whole;
}

function checkVersion(form: string): void {
  const match = LAYOUT_VERSION.exec(form);
  if (!match) throw new NgktError('form.version', messages.formVersion(form));
  const version = Number(match[1]);
  if (version < FORM_NAMES_VERSION) throw new NgktError('form.older', messages.olderForm(form));
  if (version > FORM_NAMES_VERSION) throw new NgktError('form.newer', messages.newerForm(form));
}

/** Definition versions that the form was made with, and the words beside them; an indicator listed there without a row lost it. */
function readDefinitions({ cells, findings }: FormContext): {
  readonly versions: ReadonlyMap<string, string>;
  readonly words: IssuedWords;
} {
  const table = findTable(cells, findings, definitionNames);
  const versions = new Map<string, string>();
  const words = new Map<string, string[]>();
  for (const row of table ? filledRows(cells, table) : []) {
    const code = textOf(row('code'));
    if (code === '') continue;
    versions.set(code, textOf(row('version')));
    const { sheet = '', row: at = 0 } = row('code') ?? {};
    const { firstColumn = 0, lastColumn = -1 } = table?.place.range ?? {};
    for (let column = firstColumn; column <= lastColumn; column++) {
      const text = textOf(cells.at(sheet, at, column));
      if (/\p{L}{2}/u.test(text)) words.set(code, [...(words.get(code) ?? []), text]);
    }
    if (!cells.has(ROW_PREFIX + code)) {
      findings.error('form.partLost', messages.rowLost(code), undefined, { indicator: code });
    }
  }
  return { versions, words };
}

function textOf(cell: FormCell | undefined): string {
  return String(cell?.content?.value ?? '').trim();
}

function periodsBefore(period: Period): PeriodsBefore {
  return { last: shiftPeriod(period, -1).id, lastYear: shiftYears(period, -1).id };
}

/** The day the form states; an unreadable one is told and the decree's stands in for it. */
function readCutOff({ cells, findings, date1904 }: FormContext, period: Period | undefined): string {
  const cell = cells.cell(identityNames.cutOff);
  const day = cell ? readDayCell(cell, new FormFindings(undefined), date1904) : '';
  if (day.length === 10) return day;
  if (cell) findings.error('form.cutOff', messages.unreadableCutOff(textOf(cell)), cell);
  return period ? defaultDays(period).cutOff : '';
}

function readDue({ cells, date1904 }: FormContext): string {
  const cell = cells.cell(identityNames.due);
  const day = cell ? readDayCell(cell, new FormFindings(undefined), date1904) : '';
  return day.length === 10 ? day : '';
}

/** "" for what may travel; any other marking as written. */
function readSecrecy({ cells }: FormContext): string {
  const text = textOf(cells.cell(identityNames.secrecy));
  return isOpenLevel(text) ? '' : text;
}

function readCertifier({ cells, findings }: FormContext): string {
  const cell = cells.cell(identityNames.certifier);
  return cell ? readTextCell(cell, { findings, what: cellPurposes.certifier }) : '';
}
