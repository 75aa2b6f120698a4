import { CsvError, parse } from 'csv-parse/sync';
import { NgktError } from '../kpi/finding';
import { lineAt } from './decodeText';
import * as messages from './messages';

export type Separator = ',' | ';';

/** One record of a CSV file with the line it starts on; a quoted field may run over several lines. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvText {
  readonly separator: Separator;
  readonly header: CsvRecord;
  readonly records: readonly CsvRecord[];
}

/** What Excel takes for the separator where it stands alone on the first line. */
const DIRECTIVE = /^"?sep=([,;\t])"?[ ,;\t]*(?=\n|$)/i;

/**
 * Splits a CSV text (RFC 4180, "," or ";" as Vietnamese Excel saves it, also with Excel's line "sep=;" on top) into
 * records. Blank lines and records without any content are left out; how many fields a record has is not judged here.
 *
 * @throws NgktError `csv.empty`, `csv.tabs`, `csv.quoteNotClosed`, `csv.quote`
 */
export function readCsv(text: string, file: string): CsvText {
  const directive = DIRECTIVE.exec(text);
  // Its line stays, empty, so that the others keep their numbers.
  const content = text.slice(directive?.[0].length ?? 0);
  const stated = directive?.[1];
  const separator = stated === ',' || stated === ';' ? stated : separatorOf(content);
  const records = recordsOf(content, separator, file);
  const [header, ...rest] = records;
  if (!header) throw new NgktError('csv.empty', messages.emptyCsv(), { file, line: 1 });
  if (header.cells.length === 1 && header.cells[0]?.trim().includes('\t')) {
    throw new NgktError('csv.tabs', messages.tabSeparated(), { file, line: header.line });
  }
  return { separator, header, records: rest };
}

function recordsOf(text: string, separator: Separator, file: string): CsvRecord[] {
  const records = text.includes('"') ? quotedRecords(text, separator, file) : plainRecords(text, separator);
  return records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** Where nothing is quoted a line is a record; large files of figures are, and are read this way in a fraction of the time. */
function plainRecords(text: string, separator: Separator): CsvRecord[] {
  return text.split('\n').map((line, index) => ({ line: index + 1, cells: line.split(separator) }));
}

function quotedRecords(text: string, separator: Separator, file: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  try {
    parse(text, {
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }: { lines: number }) => {
        records.push({ line: lines - breaksIn(cells), cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw quoteError(error, text, file);
  }
  return records;
}

/** The separator of the header line: the first of the two that stands outside quotes, "," where there is only one column. */
function separatorOf(text: string): Separator {
  let quoted = false;
  for (const character of text.trimStart()) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ',' || character === ';')) return character;
    else if (!quoted && character === '\n') break;
  }
  return ',';
}

/** The parser tells the line on which a record ends. */
function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks++;
  }
  return breaks;
}

function quoteError(error: CsvError, text: string, file: string): NgktError {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new NgktError('csv.quoteNotClosed', messages.quoteNotClosed(), { file, line: lineOfOpenQuote(text) });
  }
  return new NgktError('csv.quote', messages.misplacedQuote(), { file, line: Number(error['lines']) || 1 });
}

/** Quotes open and close in turn; one that directly follows another belongs to a doubled quote inside the field. */
function lineOfOpenQuote(text: string): number {
  let quoted = false;
  let opened = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    quoted = !quoted;
    if (quoted && text[at - 1] !== '"') opened = at;
  }
  return lineAt(text, opened);
}
