import type { SectionText, TextSection } from '../../../kpi/registers';
import { periodText } from '../../../language/periodText';
import type { Sentence } from '../document';
import { sentence } from '../pieces';
import { areaShort, lowerFirst } from '../names';
import type { BriefWriter } from '../writer';
import { quotedPiece } from './stated';

/** The texts entered for a section, the brief's area and period, in their order; taken over as they are. */
export function enteredTexts(writer: BriefWriter, section: TextSection): readonly Sentence[] {
  return textsOf(writer, section).map((text) => sentence(`text.${section}`, [quotedText(writer, text)]));
}

/** A text without area or period belongs to every report. */
export function textsOf({ figures, area, period }: BriefWriter, section: TextSection): readonly SectionText[] {
  return figures.dataset.texts
    .filter((text) => text.section === section && text.text.vi + text.text.en !== '')
    .filter((text) => text.area === '' || text.area === area.id)
    .filter((text) => text.period === '' || text.period === period.id)
    .sort((a, b) => a.order - b.order || a.line - b.line);
}

export function quotedText(writer: BriefWriter, { text, area, period, source, section }: SectionText) {
  const { lang } = writer;
  const at = writer.figures.areas.byId(area);
  const use = {
    what: lang === 'vi' ? 'Nội dung đã nhập' : 'Text as entered',
    area: at ? areaShort(at, lang) : area,
    period: period === '' ? '' : lowerFirst(periodText(period)[lang]),
  };
  const typed = (text[lang] || text.vi || text.en).trim();
  const shown = section === 'legal_basis' ? writer.citations.name(typed) : typed;
  return quotedPiece(shown, writer.evidence([], 'text', { uses: [{ source, use }] }));
}
