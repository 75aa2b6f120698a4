/** Characters XML cannot hold, halves of surrogate pairs included. */
// eslint-disable-next-line no-control-regex -- these are exactly the characters XML 1.0 cannot hold
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text as a run of Word holds it: on one line, without what would make the document unreadable. */
export function plainText(text: string): string {
  return text.replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ').replace(NOT_IN_XML, '');
}
