import { verifyAsync } from '@noble/ed25519';
import { Errors } from '@sinclair/typebox/errors';
import { NgktError } from '../../kpi/finding';
import type { Submission } from '../../kpi/submission';
import { decodeText } from '../decodeText';
import { isObject } from '../json';
import { fromBase64url } from './base64url';
import { canonicalJson } from './canonicalJson';
import * as messages from './messages';
import { readPublicKey, type KnownKey } from './publicKey';
import { submissionHash } from './submissionHash';
import {
  FILE_FORMAT,
  FILE_VERSION,
  MARK_BYTES,
  markedBytes,
  MOST_FILE_BYTES,
  SubmissionFile,
  type SubmissionFile as FileContent,
} from './submissionFile';

/** A file whose mark is right. Whether it came before is the receiver's to say, from area and nonce, or area, period and hash. */
export interface OpenedFile {
  readonly submission: Submission;
  /** The key whose mark it bears; its area is the submission's. */
  readonly key: KnownKey;
  /** When the file was made, by the sender's clock. */
  readonly madeAt: string;
  readonly nonce: string;
  /** `submissionHash` of the content. */
  readonly hash: string;
}

export interface Trust {
  readonly keys: readonly KnownKey[];
  /** Where given, a file of another area is refused. */
  readonly area?: string;
}

/**
 * Opens a `.ngkt` file and makes sure who marked it and that nothing was changed since. A byte-order mark and line ends at
 * the end are let pass, since mail puts them there and they are not content; any other change is refused.
 *
 * @throws NgktError `ngktFile.tooLarge`, `ngktFile.format`, `ngktFile.version`, `ngktFile.unknownKey`, `ngktFile.tampered`,
 * `ngktFile.revokedKey`, `ngktFile.wrongArea`
 */
export async function openSubmissionFile(bytes: Uint8Array, trust: Trust): Promise<OpenedFile> {
  if (bytes.length > MOST_FILE_BYTES) {
    throw new NgktError('ngktFile.tooLarge', messages.tooLarge(bytes.length, MOST_FILE_BYTES));
  }
  const file = readFile(textOf(bytes));
  const named = trust.keys.filter(({ id }) => id === file.key);
  // One key may be known for several areas; the file's own one is meant where it is among them.
  const key = named.find(({ area }) => area === file.area) ?? named[0];
  if (!key) throw new NgktError('ngktFile.unknownKey', messages.unknownKey(file.key, file.area));
  await verifyMark(file, key);
  if (key.revokedAt !== null) throw new NgktError('ngktFile.revokedKey', messages.revokedKey(key));
  if (key.area !== file.area) throw new NgktError('ngktFile.wrongArea', messages.keyOfOtherArea(key.area, file.area));
  if (trust.area !== undefined && trust.area !== file.area) {
    throw new NgktError('ngktFile.wrongArea', messages.otherAreaExpected(trust.area, file.area));
  }
  const submission = file.content;
  return { submission, key, madeAt: file.madeAt, nonce: file.nonce, hash: await submissionHash(submission) };
}

function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes, '').replace(/\n+$/, '');
  } catch (error) {
    if (!(error instanceof NgktError)) throw error;
    throw error.code === 'text.workbook'
      ? new NgktError('ngktFile.format', messages.workbookInstead())
      : new NgktError('ngktFile.format', messages.notReadable());
  }
}

/** The shape is checked before anything walks through the file, so that no nesting is deeper than a submission's. */
function readFile(text: string): FileContent {
  const content = parsed(text);
  if (!isObject(content) || content['format'] !== FILE_FORMAT) {
    throw new NgktError('ngktFile.format', messages.notReadable());
  }
  if (content['version'] !== FILE_VERSION) {
    throw new NgktError('ngktFile.version', messages.otherVersion(content['version'], FILE_VERSION));
  }
  const wrong = Errors(SubmissionFile, content).First();
  if (wrong) throw new NgktError('ngktFile.format', messages.wrongShape(wrong.path, wrong.value));
  const file = content as unknown as FileContent;
  // One text for one content: members written twice, other orders, blanks, spellings and NFD all show here.
  if (canonicalOf(file) !== text) throw new NgktError('ngktFile.format', messages.notCanonical());
  if (file.area !== file.content.area || file.period !== file.content.period) {
    throw new NgktError('ngktFile.format', messages.contradictory());
  }
  return file;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new NgktError('ngktFile.format', messages.notReadable());
  }
}

function canonicalOf(file: FileContent): string | undefined {
  try {
    return canonicalJson(file);
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}

/** RFC 8032 to the letter: of the library's two rules the one that lets exactly one spelling of a mark pass. */
async function verifyMark({ mark, ...marked }: FileContent, key: KnownKey): Promise<void> {
  const bytes = fromBase64url(mark, MARK_BYTES);
  const right = bytes && (await verifyAsync(bytes, markedBytes(marked), readPublicKey(key.key), { zip215: false }));
  if (right !== true) throw new NgktError('ngktFile.tampered', messages.tampered(key));
}
