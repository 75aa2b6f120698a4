import type { Lang } from '../../kpi/bilingual';
import { pictureThemes, type PictureColours, type PictureTheme } from './pictureTheme';

/** How a picture is to look. */
export interface PictureOptions {
  readonly lang: Lang;
  /** `page` takes its colours from the page's style sheet; the others are complete by themselves. */
  readonly theme: PictureTheme;
  /** In CSS pixels; below 480 the picture is arranged for a phone. */
  readonly width: number;
  /** A font list; all its fonts should have the Vietnamese letters. */
  readonly font?: string;
}

/** The same, resolved. */
export interface Look {
  readonly lang: Lang;
  readonly colours: PictureColours;
  readonly width: number;
  readonly isNarrow: boolean;
  readonly font: string;
  /** Size of the letters in pixels. */
  readonly letters: number;
}

const NARROW = 480;

export const pictureFont = 'Arimo, Arial, sans-serif';

export function lookOf({ lang, theme, width, font = pictureFont }: PictureOptions): Look {
  const isNarrow = width < NARROW;
  return { lang, colours: pictureThemes[theme], width, isNarrow, font, letters: isNarrow ? 12 : 13 };
}
