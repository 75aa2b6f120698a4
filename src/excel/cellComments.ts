import { NgktError } from '../kpi/finding';
import * as messages from './messages';
import { inExcel } from './officeError';
import { supports } from './requirements';
import type { RoundTrips } from './roundTrips';

/** A comment to stand at a cell. */
export interface CellComment {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/**
 * Puts comments on cells in place of those the add-in put there before; what people wrote stays, and a cell that has a
 * comment of theirs gets none beside it.
 *
 * @param isOurs whether a comment is one of the add-in's, by its text
 * @returns how many stand there now
 * @throws NgktError `excel.*`
 */
export async function showCellComments(
  comments: readonly CellComment[],
  isOurs: (text: string) => boolean,
): Promise<number> {
  return withComments(async (trips, existing) => {
    const taken = new Set<string>();
    for (const { comment, address } of existing) {
      if (isOurs(comment.content)) comment.delete();
      else taken.add(address);
    }
    const { workbook } = trips.context;
    const texts = new Map<string, string>();
    for (const { sheet, cell, text } of comments) {
      const address = addressOf(sheet, cell);
      if (taken.has(address)) continue;
      // Excel takes one comment a cell.
      const before = texts.get(address);
      texts.set(address, before === undefined ? text : `${before}\n${text}`);
    }
    for (const [address, text] of texts) workbook.comments.add(address, text);
    await trips.sync();
    return texts.size;
  });
}

/** Takes the add-in's comments off their cells. @throws NgktError `excel.*` */
export async function removeCellComments(isOurs: (text: string) => boolean): Promise<void> {
  await withComments(async (trips, existing) => {
    for (const { comment } of existing) if (isOurs(comment.content)) comment.delete();
    await trips.sync();
  });
}

interface ExistingComment {
  readonly comment: Excel.Comment;
  /** As `addressOf` writes it. */
  readonly address: string;
}

async function withComments<T>(
  work: (trips: RoundTrips, existing: readonly ExistingComment[]) => Promise<T>,
): Promise<T> {
  if (!supports('1.10')) throw new NgktError('excel.missingFeature', messages.missingFeature);
  return inExcel(async (trips) => {
    const { comments } = trips.context.workbook;
    comments.load('items/content');
    await trips.sync();
    const places = comments.items.map((comment) => ({ comment, range: comment.getLocation().load('address') }));
    if (places.length > 0) await trips.sync();
    return work(
      trips,
      places.map(({ comment, range }) => ({ comment, address: sameAddress(range.address) })),
    );
  });
}

function addressOf(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** Excel quotes the names of sheets only where it must. */
function sameAddress(address: string): string {
  const at = address.lastIndexOf('!');
  const sheet = address
    .slice(0, at)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return addressOf(sheet, address.slice(at + 1).replaceAll('$', ''));
}
