/**
 * Reads the text of a .docx file for the proof-reader: body, tables, footnotes, headers and footers. Comments and deleted
 * text are not read. The limits and refusals are those of workbooks.
 */
import type { Bilingual } from '../../kpi/bilingual';
import { NgktError } from '../../kpi/finding';
import { isHeadingText } from '../../report/proofread/plainText';
import { tableBlocks, type TableCell } from '../../report/proofread/tableBlocks';
import type { TextBlock } from '../../report/proofread/textBlock';
import { refuseCompoundFile } from '../package/fileKind';
import { relationshipsPart } from '../package/partNames';
import { readRelationships } from '../package/relationships';
import { decodeXml } from '../xml/decodeXml';
import { inflateEntry } from '../zip/inflateEntry';
import { readArchive } from '../zip/readArchive';
import type { ZipCodec } from '../zip/zipCodec';
import { documentText, type DocumentTable } from './documentText';
import { encryptedDocument, inTermsOfWord, notWord, oldWord } from './messages';

export interface ReadOptions {
  /** Name of the file, for messages. */
  readonly file: string;
  readonly codec: ZipCodec;
}

/** @throws NgktError `file.*`, `zip.*`, `xml.*`, with the file named */
export function readDocument(bytes: Uint8Array, { file, codec }: ReadOptions): TextBlock[] {
  try {
    refuseCompoundFile(bytes);
    return blocksOf(partsOf(bytes, codec));
  } catch (error) {
    if (!(error instanceof NgktError)) throw error;
    throw (isCompound(error) ? compoundRefusal(error) : inTermsOfWord(error)).at({ file });
  }
}

type Parts = ReadonlyMap<string, () => string>;

function isCompound({ code }: NgktError): boolean {
  return code === 'file.encrypted' || code === 'file.legacyXls';
}

function compoundRefusal({ code }: NgktError): NgktError {
  return code === 'file.encrypted' ? encryptedDocument() : oldWord();
}

function partsOf(bytes: Uint8Array, codec: ZipCodec): Parts {
  return new Map(
    readArchive(bytes).map((entry) => [
      entry.name.toLowerCase(),
      () => decodeXml(inflateEntry(entry, codec), entry.name),
    ]),
  );
}

function blocksOf(parts: Parts): TextBlock[] {
  const root = relatedParts(parts, '');
  const body = root.find(({ kind }) => kind === 'officeDocument')?.part ?? 'word/document.xml';
  const main = parts.get(body.toLowerCase())?.();
  if (main === undefined || !/<(?:\w+:)?document[\s>]/.test(main)) throw notWord();
  const related = relatedParts(parts, body);
  const others = (kind: string, place: (number: number) => Bilingual): TextBlock[] =>
    related
      .filter((one) => one.kind === kind)
      .flatMap(({ part }, index) => {
        const xml = parts.get(part.toLowerCase())?.();
        return xml === undefined
          ? []
          : partBlocks(xml, part, (number) => place(kind.endsWith('notes') ? number : index + 1));
      });
  return [
    ...partBlocks(main, body, (number) => ({ vi: `đoạn ${number}`, en: `paragraph ${number}` })),
    ...others('footnotes', (number) => ({ vi: `chú thích cuối trang ${number}`, en: `footnote ${number}` })),
    ...others('endnotes', (number) => ({ vi: `chú thích cuối văn bản ${number}`, en: `endnote ${number}` })),
    ...others('header', (number) => ({ vi: `đầu trang ${number}`, en: `header ${number}` })),
    ...others('footer', (number) => ({ vi: `chân trang ${number}`, en: `footer ${number}` })),
  ];
}

function relatedParts(parts: Parts, source: string): { kind: string; part: string }[] {
  const name = relationshipsPart(source);
  const xml = parts.get(name.toLowerCase())?.();
  if (xml === undefined) return [];
  return readRelationships(xml, name, source).flatMap(({ kind, part }) => (part === undefined ? [] : [{ kind, part }]));
}

/** Paragraphs are counted without the empty ones. */
function partBlocks(xml: string, part: string, place: (number: number) => Bilingual): TextBlock[] {
  const blocks: TextBlock[] = [];
  let paragraphs = 0;
  let tables = 0;
  for (const piece of documentText(xml, part)) {
    if (piece.kind === 'table') blocks.push(...tableOf(piece, ++tables));
    else {
      const kind = piece.isHeading || isHeadingText(piece.text) ? 'heading' : 'paragraph';
      blocks.push({ text: piece.text, kind, place: { part: place(++paragraphs) } });
    }
  }
  return blocks;
}

function tableOf({ rows }: DocumentTable, table: number): TextBlock[] {
  const cells = rows.map((row, index): TableCell[] => {
    const width = Math.max(0, ...row.map(({ column }) => column + 1));
    return Array.from({ length: width }, (_, column) => ({
      text: row.find((cell) => cell.column === column)?.text ?? '',
      place: {
        part: {
          vi: `bảng ${table}, hàng ${index + 1}, cột ${column + 1}`,
          en: `table ${table}, row ${index + 1}, column ${column + 1}`,
        },
      },
    }));
  });
  return tableBlocks(cells);
}
