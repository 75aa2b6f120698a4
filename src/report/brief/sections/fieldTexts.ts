import type { TextSection } from '../../../kpi/registers';
import { textSectionWords } from '../../lists/registerWords';
import { list } from '../blocks';
import type { BriefList, Piece } from '../document';
import { phrase, sentence, words } from '../pieces';
import { quotedText, textsOf } from '../statements/enteredTexts';
import type { BriefWriter } from '../writer';

/** The fields whose results are entered as text, in the order of reports. */
const FIELDS: readonly TextSection[] = [
  'drivers_old',
  'drivers_new',
  'markets',
  'technology',
  'multilateral',
  'corporations',
];

/** One item a field: "Động lực mới: Thúc đẩy kinh tế xanh …". */
export function fieldTexts(writer: BriefWriter): BriefList | undefined {
  return list(
    FIELDS.map((field) => {
      const texts = textsOf(writer, field);
      if (texts.length === 0) return undefined;
      const joined = texts.flatMap((text, index): readonly Piece[] => [
        ...(index === 0 ? [] : [words(' ')]),
        quotedText(writer, text),
      ]);
      return sentence(`text.${field}`, phrase`${words(textSectionWords[field][writer.lang])}: ${joined}`);
    }),
  );
}
