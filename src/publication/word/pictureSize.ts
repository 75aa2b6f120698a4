import type { Picture } from '../pictures/picture';
import { lineWidth } from './pageLayout';

const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** In millimetres: a tall picture, such as the map, leaves room on its page for its caption and some text. */
const TALLEST = 185;

/** A picture as wide as the text, but no taller than most of a page; in pixels of 1/96 inch. */
export function shownSize({ width, height }: Picture): { width: number; height: number } {
  const scale = Math.min(lineWidth / width, TALLEST / height) * PIXELS_PER_MILLIMETRE;
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
