import type { AreaList } from '../../kpi/areaList';
import type { Indicator } from '../../kpi/indicator';
import type { SubmissionEntry } from '../../kpi/submission';
import * as messages from './cellMessages';
import type { FormCell, FormCells } from './formCells';
import type { FormFigure, FormFindings } from './formFindings';
import { statusOf, statusWords } from './statusWords';
import { readTextCell } from './textCell';

/** What the form's figures are understood by. */
export interface FormCatalogue {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: AreaList;
}

/** One reading of one form. */
export interface FormContext extends FormCatalogue {
  readonly cells: FormCells;
  readonly findings: FormFindings;
  readonly date1904: boolean;
}

/** What cells are for, as messages name them. */
export const cellPurposes = {
  certifier: { vi: 'Chịu trách nhiệm về số liệu', en: 'Who vouches for the figures' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  qualifier: { vi: 'Mức độ', en: 'Qualifier' },
  status: { vi: 'Tình trạng số liệu', en: 'Status' },
  note: { vi: 'Lý do, ghi chú', en: 'Reason, note' },
  partner: { vi: 'Đối tác', en: 'Partner' },
  title: { vi: 'Tên', en: 'Title' },
  kind: { vi: 'Loại', en: 'Kind' },
  place: { vi: 'Địa điểm', en: 'Place' },
} as const;

/** The status in a cell; what cannot be understood is told and counts as final. */
export function readStatusCell(
  { findings }: FormContext,
  cell: FormCell | undefined,
  figure?: FormFigure,
): SubmissionEntry['status'] {
  if (!cell) return 'A';
  const text = readTextCell(cell, { findings, what: cellPurposes.status, ...(figure && { figure }) });
  const status = statusOf(text);
  if (status === undefined) {
    const words = statusWords.map(([word]) => word);
    findings.error('cell.status', messages.unknownStatus(text, words), cell, figure);
  }
  return status ?? 'A';
}

/** The text in a cell where the form has one. */
export function readOptionalText(
  { findings }: FormContext,
  cell: FormCell | undefined,
  purpose: keyof typeof cellPurposes,
  figure?: FormFigure,
): string {
  if (!cell) return '';
  const numbers = purpose === 'note';
  return readTextCell(cell, { findings, what: cellPurposes[purpose], numbers, ...(figure && { figure }) });
}
