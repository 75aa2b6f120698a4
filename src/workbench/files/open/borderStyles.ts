/** Border lines: name in files, and style and weight as Office.js names them. */
const LINES: readonly (readonly [file: string, style: string, weight: string])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['hair', 'Continuous', 'Hairline'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

export function borderLineOf(file: string): { readonly style: string; readonly weight: string } | undefined {
  const line = LINES.find(([name]) => name === file);
  return line && { style: line[1], weight: line[2] };
}

/** A file's name of a line; of a weight the style does not come in, the style's own. */
export function fileBorderLine(style: string, weight: string): string {
  const lines = LINES.filter(([, name]) => name === style);
  return (lines.find(([, , own]) => own === weight) ?? lines[0])?.[0] ?? 'thin';
}
