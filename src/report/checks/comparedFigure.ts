import type { Finding, Where } from '../../kpi/finding';
import { textOf } from '../plan/cells/cellContent';
import type { FillRecord } from '../workbook/record';
import type { CellValue } from '../workbook/snapshot';
import { changedPassages } from './changedPassages';
import type { Vintages } from './vintages';
import * as messages from './messages';

/** A cell whose figure the data now say otherwise: revised since, where they have a newer vintage. */
export function otherFigure(then: string, now: string, vintages: Vintages | undefined, where: Where): Finding {
  const [before, after] = changedPassages(then, now);
  return vintages
    ? { severity: 'error', rule: 'figure.olderVintage', message: messages.olderVintage(before, after, vintages), where }
    : { severity: 'error', rule: 'figure.changed', message: messages.figureChanged(before, after), where };
}

/** A cell whose figure stands, though its source has been issued anew. */
export function sameFigure(vintages: Vintages, where: Where): Finding {
  return { severity: 'info', rule: 'figure.newerVintage', message: messages.newerVintage(vintages), where };
}

export function shown(value: CellValue, { lang }: Pick<FillRecord, 'lang'>): string {
  return typeof value === 'number' ? textOf(value, lang) : String(value ?? '');
}
