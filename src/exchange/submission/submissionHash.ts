import type { Submission } from '../../kpi/submission';
import { canonicalJson } from './canonicalJson';
import { sha256Hex } from './sha256';

/** What two submissions of the same content have in common, however they came: SHA-256 of the canonical text, in hex. */
export function submissionHash(submission: Submission): Promise<string> {
  return sha256Hex(new TextEncoder().encode(canonicalJson(submission)));
}
