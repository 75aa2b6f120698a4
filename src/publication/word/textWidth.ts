import { letterWidth } from '../charts/letterWidth';

const MILLIMETRES_PER_POINT = 25.4 / 72;

/** Times New Roman runs narrower than Arial by this, measured over running text in both languages. */
const TIMES = 0.92;

/** Roughly how wide a text in Times New Roman is, in millimetres: within a tenth, running text within a fiftieth. */
export function textWidth(text: string, points: number, bold = false): number {
  return letterWidth(text, points, bold) * TIMES * MILLIMETRES_PER_POINT;
}
