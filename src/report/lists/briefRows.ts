import { asLine, briefLines, type BriefLine } from '../brief/briefText';
import { briefBasis } from '../evaluate/briefBasis';
import type { Scope } from '../evaluate/scope';
import { writtenBrief } from '../evaluate/writtenBrief';
import type { ListCall } from '../markers/marker';
import { ListArguments } from './listArguments';
import { rowList, type RowList } from './rowList';

/** `brief()`, `brief(fdi, length=short)`: the generated text, a row for each paragraph or item. */
export function briefRows(list: ListCall, scope: Scope): RowList {
  const args = new ListArguments(list, scope);
  const brief = writtenBrief(scope, args.length);
  if (!brief) return rowList([], () => ({ key: '' }), {});
  const section = args.text('section');
  const lines = briefLines(brief.sections.filter(({ id }) => section === undefined || id === section));
  const opening = new Set(lines.filter((line, index) => lines[index - 1]?.section !== line.section));

  const stated = ({ sentences }: BriefLine, value: string) => ({ value, ...briefBasis(brief, sentences, scope) });

  return rowList(lines, ({ section: { id }, sentences }) => ({ key: `${id}-${sentences[0]?.rule ?? ''}` }), {
    heading: (line) => (opening.has(line) ? line.section.heading : ''),
    section: (line) => line.section.heading,
    id: (line) => line.section.id,
    kind: (line) => line.kind,
    text: (line) => stated(line, line.text),
    line: (line) => stated(line, asLine(line)),
  });
}
