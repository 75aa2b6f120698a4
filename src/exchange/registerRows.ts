/** The registers of a data set: activities, agreements, tasks and texts, one reader each. */
import { NgktError } from '../kpi/finding';
import { parsePeriod } from '../kpi/period';
import {
  agreementKinds,
  agreementStatuses,
  textSections,
  type Activity,
  type Agreement,
  type SectionText,
  type Task,
} from '../kpi/registers';
import { canonicalUnit } from '../kpi/unit';
import type { AreaReference } from './areaReferences';
import { openTable } from './csvTable';
import { dataColumns } from './dataColumns';
import { readDay } from './dates';
import * as messages from './messages';
import type { Problems } from './problems';
import { readRows, type Row } from './row';

/** `activities.csv`. */
export function readActivities(file: string, bytes: Uint8Array, problems: Problems): readonly Activity[] {
  const table = openTable(file, bytes, dataColumns['activities.csv'], problems);
  if (!table) return [];
  const ids = new Set<string>();
  return readRows(table, problems, (row) => {
    const from = row.partialDate('FROM');
    const to = row.partialDate('TO');
    if (from !== '' && to !== '' && to < from.slice(0, to.length)) {
      row.fail('TO', new NgktError('date.order', messages.datesReversed('FROM', 'TO')));
    }
    return {
      id: newId(row, ids),
      title: titleOf(row),
      partner: row.text('PARTNER'),
      from,
      to,
      definition: row.text('DEFINITION'),
      level: row.text('LEVEL'),
      source: row.text('SOURCE'),
      line: row.line,
    };
  });
}

/** `agreements.csv`. */
export function readAgreements(
  file: string,
  bytes: Uint8Array,
  areaId: AreaReference,
  problems: Problems,
): readonly Agreement[] {
  const table = openTable(file, bytes, dataColumns['agreements.csv'], problems);
  if (!table) return [];
  const ids = new Set<string>();
  return readRows(table, problems, (row) => {
    const kind = row.oneOf('KIND', agreementKinds);
    const status = row.oneOf('STATUS', agreementStatuses);
    const signed = row.partialDate('SIGNED');
    const agreement = {
      id: newId(row, ids),
      title: titleOf(row),
      partner: row.text('PARTNER'),
      event: row.text('EVENT'),
      signed,
      inForce: row.partialDate('IN_FORCE'),
      lead: row.text('LEAD'),
      area: row.optional('REF_AREA', (text) => areaId(text, signed.length === 10 ? signed : '')) ?? '',
      due: row.partialDate('DUE'),
      amount: row.number('AMOUNT')?.number,
      unit: canonicalUnit(row.text('UNIT_MEASURE')),
      source: row.text('SOURCE'),
      line: row.line,
    };
    return kind && status ? { ...agreement, kind, status } : undefined;
  });
}

/** `tasks.csv`. */
export function readTasks(file: string, bytes: Uint8Array, problems: Problems): readonly Task[] {
  const table = openTable(file, bytes, dataColumns['tasks.csv'], problems);
  if (!table) return [];
  const ids = new Set<string>();
  return readRows(table, problems, (row) => ({
    id: newId(row, ids),
    title: row.required('TITLE_VI'),
    assignee: row.required('ASSIGNEE'),
    assigned: row.optional('ASSIGNED', readDay) ?? '',
    due: row.optional('DUE', readDay) ?? '',
    status: row.text('STATUS'),
    result: row.text('RESULT'),
    source: row.text('SOURCE'),
    line: row.line,
  }));
}

/** `texts.csv`. */
export function readTexts(
  file: string,
  bytes: Uint8Array,
  areaId: AreaReference,
  problems: Problems,
): readonly SectionText[] {
  const table = openTable(file, bytes, dataColumns['texts.csv'], problems);
  if (!table) return [];
  return readRows(table, problems, (row) => {
    const section = row.oneOf('SECTION', textSections);
    const period = row.optional('TIME_PERIOD', parsePeriod);
    const vi = row.required('TEXT_VI');
    const text = {
      order: row.number('ORDER')?.number ?? row.line,
      area: row.optional('REF_AREA', (name) => areaId(name, period?.end ?? '')) ?? '',
      period: period?.id ?? '',
      text: { vi, en: row.text('TEXT_EN') || vi },
      source: row.text('SOURCE'),
      line: row.line,
    };
    return section ? { section, ...text } : undefined;
  });
}

function titleOf(row: Row): { vi: string; en: string } {
  const vi = row.required('TITLE_VI');
  return { vi, en: row.text('TITLE_EN') || vi };
}

function newId(row: Row, ids: Set<string>): string {
  const id = row.required('ID');
  if (id !== '' && ids.has(id)) row.fail('ID', new NgktError('row.twice', messages.idTwice(id)));
  ids.add(id);
  return id;
}
