import type { Bilingual } from '../../kpi/bilingual';
import { formulaLike } from '../../kpi/formulaLike';
import type { Submission } from '../../kpi/submission';
import * as messages from './identityMessages';
import type { SubmissionContext, SubmissionProblem, SubmissionRule } from './model';
import { placeOfCell } from './placeOfCell';

interface TextField {
  readonly name: Bilingual;
  readonly text: string;
  readonly cell: string;
  readonly figure?: { readonly indicator: string; readonly counterpart: string };
}

const names = {
  certifier: { vi: 'Đơn vị xác nhận', en: 'The certifier' },
  form: { vi: 'Phiên bản biểu mẫu', en: 'The version of the form' },
  definition: { vi: 'Phiên bản định nghĩa', en: 'The definition version' },
  counterpart: { vi: 'Tên đối tác', en: 'The partner' },
  unit: { vi: 'Đơn vị tính', en: 'The unit' },
  qualifier: { vi: 'Từ chỉ mức độ', en: 'The qualifier' },
  note: { vi: 'Ghi chú', en: 'The note' },
  title: { vi: 'Tên', en: 'The title' },
  partner: { vi: 'Đối tác', en: 'The partner' },
  place: { vi: 'Địa điểm', en: 'The place' },
  cell: { vi: 'Địa chỉ ô', en: 'The cell reference' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * Texts travel on into spreadsheets: none may begin like a formula there, and none may hold characters that files cannot.
 */
export const plainText: SubmissionRule = {
  id: 'text',
  instruction: (indicator) => (indicator ? undefined : messages.plainTextInstruction()),
  *check(context: SubmissionContext): Iterable<SubmissionProblem> {
    for (const field of textFields(context.submission)) {
      const where = placeOfCell(
        field.cell || (field.name === names.certifier ? (context.cellOf?.('certifier', '') ?? '') : ''),
      );
      const at = { where, ...field.figure };
      if (formulaLike(field.text)) {
        yield { severity: 'error', rule: 'text.formula', message: messages.formulaText(field.name, field.text), ...at };
      } else if (hasControlCharacters(field.text)) {
        const message = messages.controlCharacters(field.name, field.text);
        yield { severity: 'error', rule: 'text.control', message, ...at };
      }
    }
  },
};

/** Tabs and line ends inside a text are harmless. */
function hasControlCharacters(text: string): boolean {
  return /\p{Cc}/u.test(text.replace(/[\t\r\n]/g, ''));
}

function* textFields({ certifier, form, entries, agreements, events }: Submission): Iterable<TextField> {
  yield { name: names.certifier, text: certifier, cell: '' };
  yield { name: names.form, text: form, cell: '' };
  for (const { indicator, counterpart, definition, unit, qualifier, note, cell } of entries) {
    const figure = { indicator, counterpart };
    for (const [name, text] of Object.entries({ counterpart, definition, unit, qualifier, note, cell })) {
      yield { name: names[name as keyof typeof names], text, cell, figure };
    }
  }
  for (const { title, partner, unit, note, cell } of agreements) {
    for (const [name, text] of Object.entries({ title, partner, unit, note, cell })) {
      yield { name: names[name as keyof typeof names], text, cell };
    }
  }
  for (const { title, partner, place, note, cell } of events) {
    for (const [name, text] of Object.entries({ title, partner, place, note, cell })) {
      yield { name: names[name as keyof typeof names], text, cell };
    }
  }
}
