import panePolicy from './panePolicy.json';

/** Content security policies by directive; nothing anywhere is inline or evaluated. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** Answers that are no pages. */
export const answerPolicy: Policy = {
  defaultSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
};

/** The pages for offices and reviewers: their own files and the service, nothing else. */
export const pagePolicy: Policy = {
  ...answerPolicy,
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
};

/**
 * The description of the interface. The hash is that of the one style attribute which its library writes, for the invisible
 * box its signs are drawn in.
 */
export const docsPolicy: Policy = {
  ...pagePolicy,
  styleSrc: ["'self'", "'unsafe-hashes'", "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='"],
};

/**
 * The pane: its files and Microsoft's client library. The hash among the styles is that of nothing: the library of controls
 * adds empty `<style>` elements and fills them rule by rule.
 */
export function paneIn(frameAncestors: readonly string[]): Policy {
  return { ...panePolicy, frameAncestors: [...panePolicy.frameAncestors, ...frameAncestors] };
}
