import { dataColumns } from '../dataColumns';
import type { SubmittedAgreement, SubmittedEvent } from '../../kpi/submission';
import { cellText } from './cellText';
import { csvText } from './csvText';
import * as messages from './messages';
import type { Findings } from './model';
import { plainNumber } from './plainNumber';
import { sourceOf } from './provenance';
import type { ReportedItem } from './reportedItems';
import type { SharedItem } from './sharedItems';

/** The definition that tells promotion events from the high-level activities of the same register. */
export const EVENT_DEFINITION = 'PROMO_EVENTS';

/** `activities.csv`: one row an event, whoever reported it; its sources name all of them. */
export function activitiesFile(events: readonly SharedItem<SubmittedEvent>[], findings: Findings): string {
  const columns = columnsOf('activities.csv');
  return csvText(
    columns,
    events.map(({ lead, items }) => {
      const text = guarded(lead, findings);
      return cells(columns, {
        ID: itemId(lead),
        TITLE_VI: text(lead.row.title),
        PARTNER: text(lead.row.partner),
        FROM: items.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
        TO: items.map(({ to }) => to).reduce((a, b) => (a > b ? a : b)),
        DEFINITION: EVENT_DEFINITION,
        LEVEL: 'địa phương',
        SOURCE: sourcesOf(items),
      });
    }),
  );
}

/**
 * `agreements.csv`: one row an agreement. REF_AREA has room for one area, the first that reported it; LEAD names all.
 */
export function agreementsFile(agreements: readonly SharedItem<SubmittedAgreement>[], findings: Findings): string {
  const columns = columnsOf('agreements.csv');
  return csvText(
    columns,
    agreements.map(({ lead, items }) => {
      const text = guarded(lead, findings);
      const { kind, title, partner, signed } = lead.row;
      // All that state an amount state the same.
      const { amount, unit } = items.find(({ row }) => row.amount !== null)?.row ?? lead.row;
      return cells(columns, {
        ID: itemId(lead),
        TITLE_VI: text(title),
        KIND: kind,
        PARTNER: text(partner),
        SIGNED: signed,
        LEAD: reporters(items),
        REF_AREA: lead.report.area.id,
        STATUS: 'signed',
        AMOUNT: amount === null ? '' : plainNumber(amount),
        UNIT_MEASURE: text(unit),
        SOURCE: sourcesOf(items),
      });
    }),
  );
}

/** `events.csv`, a table of its own (`table(events)`): what the register of activities has no columns for. */
export function eventsTable(events: readonly SharedItem<SubmittedEvent>[], findings: Findings): string {
  const columns = ['ID', 'TITLE', 'PARTNER', 'FROM', 'TO', 'PLACE', 'AREAS', 'NOTE'];
  return csvText(
    columns,
    events.flatMap(({ lead, items }) =>
      items.map((item) => {
        const text = guarded(item, findings);
        const { title, partner, from, to, place, note } = item.row;
        const { name } = item.report.area;
        return [itemId(lead), text(title), text(partner), from, to, text(place), name, text(note)];
      }),
    ),
  );
}

/** "SK-2026-Q2-VN34-24-3": the third event in that area's report. */
export function itemId({ kind, report, place }: ReportedItem<unknown>): string {
  return `${kind === 'event' ? 'SK' : 'TT'}-${report.period.id}-${report.area.id}-${place}`;
}

/** Names of the areas that reported it, each once. */
export function reporters(items: readonly ReportedItem<unknown>[]): string {
  return [...new Set(items.map(({ report }) => report.area.name))].join('; ');
}

function sourcesOf(items: readonly ReportedItem<{ readonly cell: string }>[]): string {
  return items.map(({ report, row }) => sourceOf(report, row.cell)).join('; ');
}

function guarded({ report, row }: ReportedItem<{ readonly cell: string }>, findings: Findings) {
  return (text: string): string =>
    cellText(text, (formula) => void findings.push(messages.formula(report, row.cell, formula)));
}

function columnsOf(file: 'activities.csv' | 'agreements.csv'): string[] {
  return [...dataColumns[file].required, ...dataColumns[file].optional];
}

function cells(columns: readonly string[], values: Readonly<Record<string, string>>): string[] {
  return columns.map((column) => values[column] ?? '');
}
