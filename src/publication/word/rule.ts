import { BorderStyle, LineRuleType, Paragraph } from 'docx';
import { twips } from './pageLayout';

/** A solid rule in the middle of a column, both in millimetres; a paragraph's border, so that every program shows it. */
export function rule(length: number, column: number): Paragraph {
  const indent = twips(Math.max(0, (column - length) / 2));
  return new Paragraph({
    style: 'Rule',
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 60, line: 60, lineRule: LineRuleType.EXACT },
  });
}
