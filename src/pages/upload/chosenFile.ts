import { NgktError } from '../../kpi/finding';
import type { SubmissionFile } from '../../session/service/serviceClient';
import * as messages from './messages';

/** A file as chosen, with the key under which it is sent however often that takes. */
export interface ChosenFile extends SubmissionFile {
  readonly key: string;
}

const MEGABYTE = 1_000_000;
/** What the service takes unless its administrator set another limit, of which it tells itself. */
const LARGEST = 8 * MEGABYTE;

type Readable = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** @throws NgktError `upload.several`, `upload.kind`, `upload.tooLarge`, `upload.unreadable` */
export async function readChosen(files: readonly Readable[], newKey: () => string): Promise<ChosenFile> {
  const [file, ...others] = files;
  if (!file || others.length > 0) throw new NgktError('upload.several', messages.severalFiles(files.length));
  const { name, size } = file;
  if (!/\.(xlsx|ngkt)$/i.test(name)) throw new NgktError('upload.kind', messages.wrongKind(name));
  if (size > LARGEST) throw new NgktError('upload.tooLarge', messages.tooLarge(name, Math.ceil(size / MEGABYTE)));
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()), key: newKey() };
  } catch {
    // A file that another program holds, or that changed since it was chosen.
    throw new NgktError('upload.unreadable', messages.unreadable(name));
  }
}
