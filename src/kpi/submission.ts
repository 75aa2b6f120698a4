import type { AgreementKind } from './registers';

/**
 * What an office hands in for one area and period: the content of a form, of a `.ngkt` file and of a request to the
 * service. Plain data, so that all three are one and the same text once it is canonical.
 */
export interface Submission {
  /** Area id (`VN34-24`): the dated unit in force on the period's last day. */
  readonly area: string;
  /** Canonical period id. */
  readonly period: string;
  /** Version of the form the figures were entered in. */
  readonly form: string;
  /** Day the figures run to, ISO. */
  readonly cutOff: string;
  /** "" for what may travel through this channel; any level of secrecy is refused. */
  readonly secrecy: string;
  /** Office or role that vouches for the figures, as entered: "Sở Ngoại vụ". A blank one blocks sending. */
  readonly certifier: string;
  readonly entries: readonly SubmissionEntry[];
  readonly agreements: readonly SubmittedAgreement[];
  readonly events: readonly SubmittedEvent[];
}

/** One figure as entered. */
export interface SubmissionEntry {
  readonly indicator: string;
  /** Definition version the form was made with. */
  readonly definition: string;
  /** Partner country or territory; "" where the figure is not by partner. */
  readonly counterpart: string;
  /** null: the office states that there is no figure (status M). Left blank, a cell makes no entry. */
  readonly value: number | null;
  /** Unit label in Vietnamese, the catalogue's or a multiple of it: "triệu USD". */
  readonly unit: string;
  /** The word before the number ("gần", "hơn", "khoảng"), or "". */
  readonly qualifier: string;
  /** A final, P provisional, E estimate, M missing. */
  readonly status: 'A' | 'P' | 'E' | 'M';
  /** Reason given for what a warning asks about; it travels with the figure. */
  readonly note: string;
  /** Where it was entered: "'Số liệu'!F12"; "" where it did not come from a sheet. */
  readonly cell: string;
}

/** An agreement signed in the period, as entered. */
export interface SubmittedAgreement {
  readonly title: string;
  readonly kind: AgreementKind;
  readonly partner: string;
  /** ISO day, month or year. */
  readonly signed: string;
  readonly amount: number | null;
  readonly unit: string;
  readonly note: string;
  readonly cell: string;
}

/** A promotion event held in the period, as entered. Several areas may report one event. */
export interface SubmittedEvent {
  readonly title: string;
  readonly partner: string;
  /** ISO days; equal for an event of one day. */
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly note: string;
  readonly cell: string;
}
