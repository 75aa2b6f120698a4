import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest a zip archive can say, in local time as archives hold it. */
const NO_TIME = new Date(1980, 0, 1);
const TIMES = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;

/**
 * A document's bytes, the same at every run: the package writes the time of writing into the properties and the archive,
 * here the day the brief was made for stands instead.
 * @param day ISO
 */
export async function packed(document: Document, day: string): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const properties = 'docProps/core.xml';
  const written = strFromU8(parts[properties] as Uint8Array);
  parts[properties] = strToU8(written.replace(TIMES, `$1${day}T00:00:00Z`));
  return zipSync(parts, { mtime: NO_TIME });
}
