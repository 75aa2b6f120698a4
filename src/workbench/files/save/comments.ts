import type { PackageChanges } from '../../../ooxml/package/packageChanges';
import { relationshipType } from '../../../ooxml/package/relationshipTypes';
import { sheetElement } from '../../../ooxml/save/sheetElement';
import { escapeAttribute, escapeMarkup } from '../../../ooxml/xml/escape';
import { rangeName } from '../../../report/references/cellAddress';
import type { BookComment } from '../../book/book';
import { freePart } from './freePart';
import { unsupportedComments } from './messages';
import type { SavedSheet } from './savedSheet';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const AUTHOR = 'NGKT';

/**
 * Writes comments made in the workbench as notes, the kind that every program shows; their threads are Excel's alone.
 * @param shell the sheet without rows
 * @returns id of the relationship to the notes' drawing; undefined where there is nothing to write
 * @throws NgktError `save.comments` where the sheet has a drawing of that kind already
 */
export function saveComments(changes: PackageChanges, sheet: SavedSheet, shell: string): string | undefined {
  const { comments } = sheet.beside;
  if (comments.length === 0) return undefined;
  if (sheetElement(shell, sheet.part, 'legacyDrawing') !== '') throw unsupportedComments(sheet.grid.name);
  const part = freePart(changes, 'xl/comments', '.xml');
  changes.add(part, commentsXml(comments), COMMENTS_TYPE);
  changes.addRelationship(sheet.part, relationshipType(changes.file, 'comments'), part);
  const drawing = freePart(changes, 'xl/drawings/vmlDrawing', '.vml');
  changes.add(drawing, drawingXml(comments), VML_TYPE);
  return changes.addRelationship(sheet.part, relationshipType(changes.file, 'vmlDrawing'), drawing);
}

function commentsXml(comments: readonly BookComment[]): string {
  const list = comments.flatMap(({ ranges, text }) =>
    ranges.map(
      (range) =>
        `<comment ref="${escapeAttribute(rangeName(range))}" authorId="0"><text><t xml:space="preserve">${escapeMarkup(text)}</t></text></comment>`,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors><author>${AUTHOR}</author></authors><commentList>${list.join('')}</commentList></comments>`;
}

/** Excel drops notes without a box for each. */
function drawingXml(comments: readonly BookComment[]): string {
  const shapes = comments.flatMap(({ ranges }, at) =>
    ranges.map(
      ({ firstRow, firstColumn }) =>
        `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden;width:160pt;height:80pt" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/>` +
        `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${firstRow - 1}</x:Row><x:Column>${firstColumn - 1}</x:Column></x:ClientData></v:shape>`,
    ),
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join('')}</xml>`
  );
}
