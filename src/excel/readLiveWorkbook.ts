import type { LiveContent } from './liveWorkbook';
import { inExcel } from './officeError';
import { readContents } from './reading/contents';

/**
 * Reads the workbook that is open in Excel, for planning.
 * @throws NgktError `excel.*`
 */
export async function readLiveWorkbook(): Promise<LiveContent> {
  return inExcel(readContents);
}
