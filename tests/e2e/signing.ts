/** What the pane uses to mark and open files, for a test to run in a browser. */
export { keyFileText, readKeyFile, unlockKeyFile } from '../../src/exchange/submission/keyFile';
export { openSubmissionFile } from '../../src/exchange/submission/openSubmissionFile';
export { fingerprint, keyId } from '../../src/exchange/submission/publicKey';
export { newNonce, sealSubmission } from '../../src/exchange/submission/sealSubmission';
export { SigningKey } from '../../src/exchange/submission/signingKey';
export { submissionHash } from '../../src/exchange/submission/submissionHash';
