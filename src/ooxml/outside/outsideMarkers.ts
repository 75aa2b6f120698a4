import type { OutsideMarker } from '../../report/workbook/snapshot';
import { partKindOf } from '../references/partKind';
import type { WorkbookPackage } from '../package/workbookPackage';
import { startsElement } from '../startsElement';
import { unescape } from '../xml/escape';
import { XmlScanner } from '../xml/scanner';

const MARKER = '{{';

/** Texts with markers that stand outside cells, in what belongs to a sheet: text boxes, charts, comments. */
export function outsideMarkers(file: WorkbookPackage, sheet: string, sheetPart: string): OutsideMarker[] {
  const found: OutsideMarker[] = [];
  const seen = new Set<string>();
  const visit = (part: string, depth: number): void => {
    for (const target of file.related(
      part,
      'drawing',
      'comments',
      'threadedComment',
      'chart',
      'chartEx',
      'chartUserShapes',
    )) {
      if (seen.has(target) || depth > 4) continue;
      seen.add(target);
      const place = placeOf(file, target);
      if (place && hasBraceInText(file.text(target))) {
        for (const text of textsOf(file.text(target), target)) found.push({ sheet, place, text });
      }
      visit(target, depth + 1);
    }
  };
  visit(sheetPart, 0);
  return found;
}

function placeOf(file: WorkbookPackage, part: string): OutsideMarker['place'] | undefined {
  switch (partKindOf(file.types.of(part))) {
    case 'drawing':
      return 'textBox';
    case 'chart':
      return 'chart';
    case 'comments':
    case 'threadedComments':
      return 'comment';
    default:
      return undefined;
  }
}

/** Whether a brace stands outside tags: identifiers in tags are written in braces too. */
function hasBraceInText(xml: string): boolean {
  let at = xml.indexOf('{');
  while (at >= 0) {
    const tag = xml.lastIndexOf('<', at);
    if (xml.charAt(tag + 1) === '!' || xml.lastIndexOf('>', at) > tag) return true;
    const end = xml.indexOf('>', at);
    at = end < 0 ? end : xml.indexOf('{', end);
  }
  return false;
}

/** Paragraphs, comments and other texts that hold a marker; their runs are joined, because a marker may be split. */
function textsOf(xml: string, part: string): string[] {
  const texts: string[] = [];
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) {
    if (!startsElement(scanner)) continue;
    // What a chart keeps of its cells is written anew with them.
    if (scanner.localName.endsWith('Cache')) {
      scanner.skipElement();
      continue;
    }
    const isText =
      scanner.isLocal('p') || scanner.isLocal('comment') || scanner.isLocal('text') || scanner.isLocal('v');
    if (!isText || scanner.kind !== 'open') continue;
    const text = unescape(scanner.readInnerText());
    if (text.includes(MARKER)) texts.push(text);
  }
  return texts;
}
