import { readForm, type FormReading } from '../../exchange/form/readForm';
import { nodeZipCodec } from '../../ooxml/node/zipCodec';
import { openWorkbook } from '../../ooxml/workbookFile';
import { zipLimits, type ZipLimits } from '../../ooxml/zip/limits';
import { readArchive } from '../../ooxml/zip/readArchive';
import type { ServiceContext } from '../context';

const MEGABYTE = 1024 * 1024;

/**
 * Files of strangers get less room than a user's own on his machine: a filled form has one megabyte, and what says that it
 * inflates beyond this is refused before a byte of it is inflated.
 */
const uploadLimits: ZipLimits = { ...zipLimits, part: 24 * MEGABYTE, total: 48 * MEGABYTE, entries: 500 };

/**
 * Reads a form somebody uploaded.
 *
 * @throws NgktError as `openWorkbook` and `readForm`
 */
export async function readUploadedForm(
  bytes: Uint8Array,
  { indicators, areas }: Pick<ServiceContext, 'indicators' | 'areas'>,
): Promise<FormReading> {
  const file = 'form.xlsx';
  readArchive(bytes, uploadLimits);
  const workbook = await openWorkbook(bytes, { file, codec: nodeZipCodec });
  return readForm(workbook.snapshot(), { indicators, areas, file });
}
