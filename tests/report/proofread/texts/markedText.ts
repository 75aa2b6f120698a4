/**
 * Texts written for the tests. What is wrong stands between ⟦ and ⟧ with the rule that must say so: "⟦60|figure.qualifier⟧
 * hoạt động". Everything else must raise neither error nor warning.
 */
export interface MarkedText {
  readonly name: string;
  readonly data: 'seed-2024' | 'demo-provinces';
  readonly period: string;
  readonly area?: string;
  readonly text: string;
}

export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

export function unmarked(text: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let plain = '';
  let at = 0;
  for (const match of text.matchAll(/⟦([^|⟧]+)\|([^⟧]+)⟧/g)) {
    plain += text.slice(at, match.index);
    const [, said = '', rule = ''] = match;
    marks.push({ from: plain.length, to: plain.length + said.length, rule });
    plain += said;
    at = match.index + match[0].length;
  }
  return { text: plain + text.slice(at), marks };
}
