import { Type, type Static } from '@sinclair/typebox';
import { AreaId, PeriodId, SubmissionSchema } from '../api/submissionSchema';
import { canonicalJson } from './canonicalJson';

/**
 * The file `.ngkt`: one line of canonical JSON. `mark` (*mã xác thực tệp*) is the Ed25519 mark over the canonical text of
 * all other members.
 */

export const FILE_FORMAT = 'ngkt-submission';
export const FILE_VERSION = 1;
export const FILE_ENDING = '.ngkt';
export const FILE_MEDIA_TYPE = 'application/vnd.ngkt+json';
/** A form with every row used stays far below. */
export const MOST_FILE_BYTES = 4 * 1024 * 1024;
export const MARK_BYTES = 64;

export const SubmissionFile = Type.Object(
  {
    format: Type.Literal(FILE_FORMAT),
    version: Type.Literal(FILE_VERSION),
    area: AreaId,
    period: PeriodId,
    /** When the file was made, by the sender's clock. */
    madeAt: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$' }),
    /** Different for every file, so that the receiver knows one that comes twice. */
    nonce: Type.String({ pattern: '^[A-Za-z0-9_-]{16,64}$' }),
    /** Id of the key the mark was made with. */
    key: Type.String({ pattern: '^[0-9a-f]{16}$' }),
    content: SubmissionSchema,
    mark: Type.String({ pattern: '^[A-Za-z0-9_-]{86}$', description: 'Ed25519, base64url' }),
  },
  { additionalProperties: false, $id: 'SubmissionFile' },
);
export type SubmissionFile = Static<typeof SubmissionFile>;

/** What the mark covers. `format` and `version` are part of it, so that no mark made for anything else fits. */
export function markedBytes(file: Omit<SubmissionFile, 'mark'>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(file));
}
