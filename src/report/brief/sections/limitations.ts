import { list, sectionOf } from '../blocks';
import type { Section } from '../document';
import { enteredTexts } from '../statements/enteredTexts';
import type { BriefWriter } from '../writer';

const WHEN_SHORT = 2;

/** As entered, each with its source. */
export function limitationsSection(writer: BriefWriter): Section | undefined {
  const texts = enteredTexts(writer, 'limitations');
  return sectionOf(writer, 'limitations', [list(writer.isShort ? texts.slice(0, WHEN_SHORT) : texts)]);
}
