import { NgktError } from '../kpi/finding';
import * as messages from './messages';

/**
 * The text of a UTF-8 file, without its byte-order mark and with every line ending as "\n".
 *
 * @throws NgktError `text.encoding` for UTF-16 and legacy code pages, `text.nul` for NUL bytes, `text.workbook` for a
 * workbook or another zip file under the name of a text file
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new NgktError('text.encoding', messages.utf16(), { file });
  }
  if (first === 0x50 && second === 0x4b && third === 0x03) {
    throw new NgktError('text.workbook', messages.workbookAsText(), { file });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new NgktError('text.encoding', messages.notUtf8(), { file });
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new NgktError('text.nul', messages.nulByte(), { file, line: lineAt(text, nul) });
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** One-based line of a position in a text. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
