import type { Figure } from '../../analysis/figure';
import { parsePeriod } from '../../kpi/period';
import type { Brief, Evidence, FigureName, Sentence } from '../brief/document';
import { registerNote } from '../lists/registerNote';
import type { SourceNote } from '../workbook/record';
import type { Answer } from './answer';
import { targetNote } from './figureAnswer';
import { briefComputed } from './messages';
import type { Scope } from './scope';

/** What sentences of a brief rest on: every figure they state, and the targets, registers and texts they quote. */
export function briefBasis(
  brief: Brief,
  sentences: readonly Sentence[],
  scope: Scope,
): Pick<Answer, 'figures' | 'notes' | 'derivation'> {
  const figures = new Set<Figure>();
  const notes: SourceNote[] = [];
  for (const piece of sentences.flatMap(({ pieces }) => pieces)) {
    if (piece.kind !== 'figure' && piece.kind !== 'quoted') continue;
    const { evidence, text } = piece;
    if (evidence.field === 'target') notes.push(...targetNotes(evidence, scope));
    else for (const name of evidence.figures) for (const figure of figureNamed(name, scope)) figures.add(figure);
    if (evidence.figures.length === 0) notes.push(...quotedNotes(brief, evidence, text));
  }
  return { figures: [...figures], notes, derivation: briefComputed };
}

function figureNamed({ indicator, area, period, ...rest }: FigureName, { context }: Scope): readonly Figure[] {
  const of = context.figures.areas.byId(area);
  return of ? [context.figures.figure({ indicator, area: of, period: parsePeriod(period), ...rest })] : [];
}

function targetNotes({ figures: named }: Evidence, { context }: Scope): readonly SourceNote[] {
  const { figures } = context;
  return named.flatMap(({ indicator, area, period }) => {
    const of = figures.areas.byId(area);
    const target = of && figures.target(indicator, parsePeriod(period), of);
    return target ? [targetNote(target, figures.indicator(indicator).definitionVersion)] : [];
  });
}

function quotedNotes(brief: Brief, { sources }: Evidence, text: string): readonly SourceNote[] {
  return sources.flatMap((index) => {
    const source = brief.sources[index];
    return source ? [registerNote({ text, source: source.text, cutOff: source.cutOff, asOf: source.asOf })] : [];
  });
}
