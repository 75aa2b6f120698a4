import type { Figure } from '../../../analysis/figureModel';
import type { Observation } from '../../../kpi/observation';
import type { Piece, Sentence } from '../document';
import { keyIndicators } from '../keyFigures';
import { figureSubject, indicatorInside, periodInside } from '../names';
import { enumerated, label, phrase, sentence } from '../pieces';
import type { BriefWriter } from '../writer';
import type { Target } from '../../../kpi/target';
import { figurePiece, valueText } from './stated';
import { targetPiece } from './target';
import { vintageFigure } from './vintageFigure';

/** Whether sources contradict each other, so that there is no figure until someone decides. */
export function disputed({ findings }: Figure): boolean {
  return findings.some(({ rule }) => rule === 'figure.conflict');
}

/** Key figures and targets that sources state differently; none is chosen. */
export function disagreements(writer: BriefWriter): readonly Sentence[] {
  const figures = keyIndicators(writer).flatMap((code) => writer.figure(code) ?? []);
  return [
    ...figures.filter(disputed).map((figure) => sentence('gaps.disputed', figureWords(writer, figure))),
    ...keyIndicators(writer).flatMap((code) => targetDispute(writer, code) ?? []),
  ];
}

/** "Các nguồn nêu số khác nhau về … năm 2024: 5,2% (A); 5,4% (B)". */
function figureWords(writer: BriefWriter, figure: Figure): readonly Piece[] {
  const subject = figureSubject(writer, figure);
  const items = figure.observations.map((one) => printed(writer, figure, one));
  const all = enumerated(items, writer.lang, ';');
  return writer.lang === 'vi'
    ? phrase`Các nguồn nêu số khác nhau về ${subject}: ${all}; cần xác minh trước khi sử dụng.`
    : phrase`Sources disagree on ${subject}: ${all}; to be verified before use.`;
}

function printed(writer: BriefWriter, figure: Figure, one: Observation): readonly Piece[] {
  const text = valueText(vintageFigure(figure, one), writer.lang);
  const number = figurePiece(text, writer.evidence([{ ...figure, observations: [one] }], 'printed', { silent: true }));
  return one.source === '' ? [number] : phrase`${number} (${label(writer.citations.name(one.source))})`;
}

function targetDispute(writer: BriefWriter, code: string): Sentence | undefined {
  const { figures, period, area, lang } = writer;
  const targets = figures.targets(code, period, area);
  const texts = new Set(targets.map(({ text }) => text));
  const indicator = figures.dataset.indicators.get(code);
  if (texts.size < 2 || !indicator) return undefined;
  const items = targets.map((target) => targetItem(writer, target));
  const name = indicatorInside(writer, indicator);
  const when = periodInside(writer);
  const all = enumerated(items, lang, ';');
  return sentence(
    'gaps.targetDisputed',
    lang === 'vi'
      ? phrase`Các nguồn nêu mục tiêu khác nhau về ${name} ${when}: ${all}; cần xác minh trước khi sử dụng.`
      : phrase`Sources disagree on the target for ${name} in ${when}: ${all}; to be verified before use.`,
  );
}

function targetItem(writer: BriefWriter, target: Target): readonly Piece[] {
  const piece = targetPiece(writer, target);
  return target.source === '' ? [piece] : phrase`${piece} (${label(writer.citations.name(target.source))})`;
}
