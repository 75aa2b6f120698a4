import type { XmlScanner } from './xml/scanner';

/** Whether the scanner stands on an opening or an empty tag. */
export function startsElement(scanner: XmlScanner): boolean {
  return scanner.kind === 'open' || scanner.kind === 'empty';
}
