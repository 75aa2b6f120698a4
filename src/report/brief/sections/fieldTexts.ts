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

/** One item a field: "Động lực mới: Thúc đẩy kinh tế xanh …"; without the field's name where the text itself begins by naming it. */
export function fieldTexts(writer: BriefWriter): BriefList | undefined {
  return list(
    FIELDS.map((field) => {
      const texts = textsOf(writer, field);
      if (texts.length === 0) return undefined;
      const joined = texts.flatMap((text, index): readonly Piece[] => [
        ...(index === 0 ? [] : [words(' ')]),
        quotedText(writer, text),
      ]);
      const name = textSectionWords[field][writer.lang];
      const [first] = joined;
      const named = first && namesField(first.text, name) ? undefined : phrase`${words(name)}: `;
      return sentence(`text.${field}`, phrase`${named}${joined}`);
    }),
  );
}

/** Whether all words of the field's name stand in the text's first sentence, in whatever order. */
function namesField(text: string, name: string): boolean {
  const [opening = ''] = text.split(/[.;](?:\s|$)/);
  const said = new Set(wordsOf(opening));
  return wordsOf(name).every((word) => said.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** Of the fields' texts, those that the brief shows. */
export function shownFieldTexts(writer: BriefWriter): readonly string[] {
  if (writer.isShort) return [];
  return FIELDS.flatMap((field) => textsOf(writer, field).map(({ text }) => text.vi || text.en));
}

/** Whether a sentence of the texts already tells a count: its number and every word of its name. */
export function isToldInTexts(texts: readonly string[], name: string, number: string): boolean {
  const wanted = [...wordsOf(name), number];
  return texts.some((text) =>
    text.split(/[.;](?:\s|$)/).some((part) => {
      const said = new Set(wordsOf(part));
      return wanted.every((word) => said.has(word));
    }),
  );
}
