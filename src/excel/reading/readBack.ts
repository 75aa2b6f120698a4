import { isTooLarge } from '../officeError';
import type { RoundTrips } from '../roundTrips';
import { readInPieces } from './gridPieces';
import { GridReading } from './gridReading';
import type { CellGrid } from './liveDetail';

/**
 * The cells of sheets as Excel has calculated them, in pieces where it refuses to answer so much at once.
 * @param first what else the round trip does; it is asked for again where there is a second
 */
export async function readBack(
  trips: RoundTrips,
  worksheets: readonly Excel.Worksheet[],
  first: () => void,
): Promise<(CellGrid | undefined)[]> {
  first();
  const readings = worksheets.map((worksheet) => new GridReading(worksheet, 'values'));
  try {
    await trips.sync();
    return readings.map((reading) => reading.take());
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  first();
  const used = worksheets.map((worksheet) =>
    worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  await trips.sync();
  return readInPieces(trips, used);
}
