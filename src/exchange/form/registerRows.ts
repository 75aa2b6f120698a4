import { agreementKinds, type AgreementKind } from '../../kpi/registers';
import type { SubmittedAgreement, SubmittedEvent } from '../../kpi/submission';
import { matchKey } from '../../kpi/textKey';
import { agreementKindWords } from '../../report/lists/registerWords';
import * as messages from './cellMessages';
import { readDayCell } from './dayCell';
import type { FormCell } from './formCells';
import { agreementNames, eventNames } from './formNames';
import { readOptionalText, type FormContext } from './formReading';
import { filledRows, findTable } from './formTable';
import { readNumberCell } from './numberCell';
import { tellOfRowsOutside } from './rowsOutsideList';
import { readTextCell } from './textCell';
import { cellPurposes } from './formReading';

/** The agreements listed in the form. */
export function readAgreementRows(context: FormContext): SubmittedAgreement[] {
  const { cells, findings, date1904 } = context;
  const table = findTable(cells, findings, agreementNames);
  if (!table) return [];
  tellOfRowsOutside(context, table, { title: 'title', numbers: ['amount'], days: ['signed'] });
  return [...filledRows(cells, table)].map((row) => {
    const amountCell = row('amount');
    const unit = readOptionalText(context, row('unit'), 'unit');
    const amount = amountCell ? readNumberCell(amountCell, { findings, date1904, unit }) : 'blank';
    return {
      title: readOptionalText(context, row('title'), 'title'),
      kind: readKind(context, row('kind')),
      partner: readOptionalText(context, row('partner'), 'partner'),
      signed: readDay(context, row('signed')),
      amount: typeof amount === 'number' ? amount : null,
      unit,
      note: readOptionalText(context, row('note'), 'note'),
      cell: row('title')?.address ?? '',
    };
  });
}

/** The promotion events listed in the form. One without an end is of one day. */
export function readEventRows(context: FormContext): SubmittedEvent[] {
  const { cells, findings } = context;
  const table = findTable(cells, findings, eventNames);
  if (!table) return [];
  tellOfRowsOutside(context, table, { title: 'title', numbers: [], days: ['from', 'to'] });
  return [...filledRows(cells, table)].map((row) => {
    const from = readDay(context, row('from'));
    return {
      title: readOptionalText(context, row('title'), 'title'),
      partner: readOptionalText(context, row('partner'), 'partner'),
      from,
      to: readDay(context, row('to')) || from,
      place: readOptionalText(context, row('place'), 'place'),
      note: readOptionalText(context, row('note'), 'note'),
      cell: row('title')?.address ?? '',
    };
  });
}

function readDay({ findings, date1904 }: FormContext, cell: FormCell | undefined): string {
  return cell ? readDayCell(cell, findings, date1904) : '';
}

const kinds = new Map(
  agreementKinds.flatMap((kind) =>
    [kind, agreementKindWords[kind].vi, agreementKindWords[kind].en].map((word) => [matchKey(word), kind] as const),
  ),
);

/** The kind a cell says; one that is not said is told, and stands as the most general of them until it is. */
function readKind({ findings }: FormContext, cell: FormCell | undefined): AgreementKind {
  if (!cell) return 'AGREEMENT';
  const text = readTextCell(cell, { findings, what: cellPurposes.kind });
  const kind = kinds.get(matchKey(text));
  if (kind === undefined) {
    const words = agreementKinds.map((each) => agreementKindWords[each].vi);
    findings.error('cell.agreementKind', messages.unknownKind(text, words), cell);
  }
  return kind ?? 'AGREEMENT';
}
