import { NgktError } from '../../kpi/finding';
import type { ChainHead } from '../audit/verification';
import type { Tables } from '../database/tables';
import * as messages from './messages';

/**
 * The dump of a database that either engine can be filled from: lines of JSON. The first says what it is, one line a row
 * follows, table by table, and the last says how many rows there must be and what they must hash to.
 */

export const DUMP_FORMAT = 'ngkt-backup';
export const DUMP_VERSION = 1;

export interface DumpStart {
  readonly format: typeof DUMP_FORMAT;
  readonly version: typeof DUMP_VERSION;
  readonly madeAt: string;
  readonly engine: string;
  /** The form of the tables; they are restored in this form and brought up to date after. */
  readonly migration: string;
}

export interface DumpRow {
  readonly table: keyof Tables;
  readonly row: Readonly<Record<string, string | number | null>>;
}

export interface DumpEnd {
  readonly rows: number;
  /** SHA-256 over all lines before this one, each with its line feed, in hex. */
  readonly sha256: string;
  /** Whether the log was sound when the dump was made: what was broken before is restored as it was. */
  readonly sound: boolean;
  readonly heads: readonly ChainHead[];
}

/** Gives the lines of a dump one after another, as often as asked. */
export type DumpLines = (take: (line: string) => Promise<void>) => Promise<void>;

/** Columns that tell rows of a table apart, in order. */
export const keyColumns = {
  area_token: ['area', 'id'],
  public_key: ['area', 'id'],
  period_days: ['area', 'period'],
  slot: ['area', 'period'],
  submission_version: ['area', 'period', 'version'],
  idempotency: ['area', 'key'],
  audit: ['area', 'seq'],
  chain_head: ['area'],
} as const satisfies { [Name in keyof Tables]: readonly (keyof Tables[Name])[] };

/** @throws NgktError `backup.format` */
export function readStart(line: string): DumpStart {
  const start = parsed(line) as Partial<DumpStart> | null;
  if (start?.format !== DUMP_FORMAT || start.version !== DUMP_VERSION || typeof start.migration !== 'string') {
    throw new NgktError('backup.format', messages.notABackup);
  }
  return start as DumpStart;
}

/** @throws NgktError `backup.damaged` */
export function readRow(line: string): DumpRow {
  const content = parsed(line) as Partial<DumpRow> | null;
  if (!content?.row || !content.table || !(content.table in keyColumns)) throw damaged();
  return content as DumpRow;
}

/** The last line; undefined for any other. */
export function readEnd(line: string): DumpEnd | undefined {
  const content = parsed(line) as { end?: DumpEnd } | null;
  return content?.end;
}

export function damaged(): NgktError {
  return new NgktError('backup.damaged', messages.damaged);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
