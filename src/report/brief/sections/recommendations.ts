import { list, sectionOf } from '../blocks';
import type { Section } from '../document';
import { enteredTexts } from '../statements/enteredTexts';
import type { BriefWriter } from '../writer';

const WHEN_SHORT = 2;

/** Directions first, then what is asked for; as entered. */
export function recommendationsSection(writer: BriefWriter): Section | undefined {
  const directions = enteredTexts(writer, 'directions');
  const recommendations = enteredTexts(writer, 'recommendations');
  if (writer.isShort) return sectionOf(writer, 'recommendations', [list(recommendations.slice(0, WHEN_SHORT))]);
  return sectionOf(writer, 'recommendations', [list(directions), list(recommendations)]);
}
