import type { Bilingual } from './bilingual';
import type { Finding } from './finding';

/** The lists behind the counts: high-level activities, agreements, tasks, and the texts a report takes over as entered. */

export interface Activity {
  readonly id: string;
  readonly title: Bilingual;
  readonly partner: string;
  readonly from: string;
  readonly to: string;
  readonly definition: string;
  readonly level: string;
  readonly source: string;
  readonly line: number;
}

export const agreementKinds = ['FTA', 'CEPA', 'IPA', 'MOU', 'AGREEMENT', 'CONTRACT'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

export const agreementStatuses = ['signed', 'in_force', 'implementing', 'completed', 'stalled', 'ended'] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

export interface Agreement {
  readonly id: string;
  readonly title: Bilingual;
  readonly kind: AgreementKind;
  readonly partner: string;
  /** Id of the activity it was signed at; "" where none. */
  readonly event: string;
  /** Year, month or day, as known: `2020`, `2021-05`, `2023-07-25`; "" where unknown. */
  readonly signed: string;
  readonly inForce: string;
  readonly lead: string;
  readonly area: string;
  readonly status: AgreementStatus;
  readonly due: string;
  readonly amount: number | undefined;
  readonly unit: string;
  readonly source: string;
  readonly line: number;
}

export interface Task {
  readonly id: string;
  readonly title: string;
  /** Mission, ministry or area. */
  readonly assignee: string;
  readonly assigned: string;
  readonly due: string;
  /** As typed; `done`, `running`, `late` are understood, and a running task past its due date is late. */
  readonly status: string;
  readonly result: string;
  readonly source: string;
  readonly line: number;
}

export const textSections = [
  'context',
  'drivers_old',
  'drivers_new',
  'markets',
  'technology',
  'multilateral',
  'legal_basis',
  'corporations',
  'limitations',
  'directions',
  'recommendations',
] as const;
export type TextSection = (typeof textSections)[number];

export interface SectionText {
  readonly section: TextSection;
  readonly order: number;
  readonly area: string;
  readonly period: string;
  readonly text: Bilingual;
  readonly source: string;
  readonly line: number;
}

/** Any further CSV file of the data set: `{{#rows table(name)}}`. Cells are numbers where the whole text is a number. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** By column: numbers among its numbers that stayed text, so that totals leave them out. */
  readonly doubts?: ReadonlyMap<number, Finding>;
}
