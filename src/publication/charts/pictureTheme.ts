/** The colours of a picture. Nothing is told by colour alone: levels carry their texts, weak figures are hatched or hollow. */
export interface PictureColours {
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly ground: string;
  /** What the report is about. */
  readonly own: string;
  /** What it is compared with. */
  readonly others: string;
  /** The target's band. */
  readonly band: string;
  readonly bandEdge: string;
  /** Tiles from least to most, and the letters on each. */
  readonly levels: readonly string[];
  readonly levelInks: readonly string[];
}

const LEVELS = [0, 1, 2, 3, 4];

/**
 * `print` is complete by itself, for documents that hold the picture as a file. `page` leaves each colour to the style
 * sheet around it (`brief.css`), so that the picture follows the reader's light or dark.
 */
export const pictureThemes = {
  print: {
    ink: '#000000',
    inkSoft: '#333333',
    line: '#c4c9ce',
    ground: '#ffffff',
    own: '#0f4c81',
    others: '#6b93b8',
    band: '#f6dfae',
    bandEdge: '#9a6700',
    levels: ['#eaf1f8', '#c3d9ec', '#8fb8da', '#3f76a8', '#0f4c81'],
    levelInks: ['#000000', '#000000', '#000000', '#ffffff', '#ffffff'],
  },
  page: {
    ink: 'var(--picture-ink)',
    inkSoft: 'var(--picture-ink-soft)',
    line: 'var(--picture-line)',
    ground: 'var(--picture-ground)',
    own: 'var(--picture-own)',
    others: 'var(--picture-others)',
    band: 'var(--picture-band)',
    bandEdge: 'var(--picture-band-edge)',
    levels: LEVELS.map((level) => `var(--picture-level-${level})`),
    levelInks: LEVELS.map((level) => `var(--picture-level-ink-${level})`),
  },
} as const satisfies Readonly<Record<string, PictureColours>>;

export type PictureTheme = keyof typeof pictureThemes;
