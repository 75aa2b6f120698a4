import { nearest } from '../../kpi/nearest';

const ROWS = '{{#rows …}}';
const IF = '{{#if …}}';
const END_ROWS = '{{/rows}}';
const END_IF = '{{/if}}';

/** What people type for a block marker without its sign; none of these is taken for an indicator's code. */
const meanings: ReadonlyMap<string, readonly string[]> = new Map([
  ['rows', [ROWS]],
  ['row', [ROWS]],
  ['if', [IF]],
  ['endrows', [END_ROWS]],
  ['endrow', [END_ROWS]],
  ['endif', [END_IF]],
  ['end', [END_ROWS, END_IF]],
]);

/** In small letters. */
export const blockWords: readonly string[] = [...meanings.keys()];

const NONE: readonly string[] = [];

const signed: ReadonlyMap<string, string> = new Map([
  ['#rows', ROWS],
  ['#if', IF],
  ['/rows', END_ROWS],
  ['/if', END_IF],
]);

/** Every block marker, as an error lists them. */
export const blockMarkers: readonly string[] = [...signed.values()];

/**
 * The block markers meant by a word without `#` or `/`: `{{rows rank(FDI_REG)}}`, `{{endif}}`. A word that is only like one
 * counts where more follows as no figure has it: `{{rosw rank(FDI_REG)}}`.
 * @param word in small letters
 */
export function blockWithoutSign(word: string, moreFollows: boolean): readonly string[] {
  const meant = meanings.get(word);
  if (meant !== undefined || !moreFollows) return meant ?? NONE;
  return meanings.get(nearest(word, ['rows', 'if']) ?? '') ?? NONE;
}

/** The block markers meant by one that does not exist: `#row`, `/rosw`, `#endif`. */
export function blockMeant(sign: '#' | '/', word: string): readonly string[] {
  const like = signed.get(nearest(sign + word, signed.keys()) ?? '');
  if (like !== undefined) return [like];
  return word.startsWith('end') ? (meanings.get(word) ?? []) : [];
}
