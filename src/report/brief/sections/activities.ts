import type { Figure } from '../../../analysis/figureModel';
import { paragraph, said, sectionOf } from '../blocks';
import type { Piece, Section } from '../document';
import { phrase, words } from '../pieces';
import { changes } from '../statements/level';
import { periodCountedOpening } from '../statements/nearestFigure';
import { otherDefinitions } from '../statements/otherDefinitions';
import { partOfYear } from '../statements/partOfYear';
import { inWordsOnly } from '../statements/wordsOnly';
import { has, isOne, statedCount } from '../statements/stated';
import type { BriefWriter } from '../writer';
import { fieldTexts } from './fieldTexts';
import { otherFigures } from './otherFigures';

const ACTIVITIES = 'HLA';

/** High-level activities, then what else has figures, and the results by field as entered. */
export function activitiesSection(writer: BriefWriter): Section | undefined {
  const figure = writer.known(ACTIVITIES);
  const isCounted = figure && figure.value.kind !== 'text';
  const first = paragraph(
    said('activities.number', isCounted ? numberOf(writer, figure) : undefined),
    said('activities.part', isCounted ? partOfYear(writer, figure) : undefined),
    said('activities.words', figure && !isCounted ? inWordsOnly(writer, figure) : undefined),
    writer.isShort ? undefined : said('activities.definitions', figure && otherDefinitions(writer, figure)),
  );
  const rest = otherFigures(writer);
  return sectionOf(writer, 'activities', [first, ...rest, writer.isShort ? undefined : fieldTexts(writer)]);
}

/** "Năm 2024 có gần 60 hoạt động đối ngoại cấp cao, tăng …". */
function numberOf(writer: BriefWriter, figure: Figure): readonly Piece[] {
  const when = periodCountedOpening(writer, figure);
  const moved = changes(writer, figure);
  if (writer.lang === 'vi') return phrase`${when} ${has(writer, figure, words(' đối ngoại cấp cao'))}${moved}.`;
  const [verb, thing] = isOne(figure) ? ['was', 'activity'] : ['were', 'activities'];
  return phrase`${when} there ${words(verb)} ${statedCount(writer, figure)} high-level external ${words(thing)}${moved}.`;
}
