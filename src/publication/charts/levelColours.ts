import type { PictureColours } from './pictureTheme';

/** The colour of a level, or of nothing known. */
export function levelFill(level: number | null, { levels, ground }: PictureColours): string {
  return level === null ? ground : (levels[level] ?? ground);
}

/** The letters' colour on it. */
export function levelInk(level: number | null, { levelInks, ink }: PictureColours): string {
  return level === null ? ink : (levelInks[level] ?? ink);
}
