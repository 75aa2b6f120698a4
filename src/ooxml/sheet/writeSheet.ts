import { packStretches } from '../zip/packPart';
import type { PackedPart } from '../zip/writeArchive';
import type { ZipCodec } from '../zip/zipCodec';
import type { FilledSheet } from './filledSheet';
import { withMerges } from './mergedCells';
import { halvesOf } from './sheetText';
import { RowWriter, type RowWriterContext } from './writeRows';

/** What stands around the rows of a sheet, before and after the fill. */
export interface SheetShell {
  readonly before: string;
  readonly after: string;
}

/** Compresses a sheet's part while its rows are written; undefined where nothing in it changes. */
export async function writeSheet(
  sheet: FilledSheet,
  shell: SheetShell,
  context: RowWriterContext,
  codec: ZipCodec,
): Promise<PackedPart | undefined> {
  const writer = new RowWriter(sheet, context);
  const changesRows = (sheet.plan?.changes.length ?? 0) > 0 || writer.touchedRows.size > 0;
  if (!changesRows && shell.before === shell.after) return undefined;
  const { part, prefix } = sheet.content;
  const [head] = halvesOf(shell.after, prefix);
  // Only once the rows are written is it known which merges come back with them; the head has none.
  const tail = (): string => halvesOf(withMerges(shell.after, part, prefix, writer.merges), prefix)[1];
  return packStretches(stretches(head, writer, tail), codec);
}

function* stretches(head: string, writer: RowWriter, tail: () => string): Generator<string> {
  yield head;
  yield* writer.rows();
  yield tail();
}
