/**
 * Formulas as people type them, and as files store them: functions newer than the file format carry a prefix there, and
 * the add-in's own stand under the name of a user-defined function.
 */
import { FUTURE_FUNCTIONS, SHEET_FUNCTIONS } from './futureFunctions';

/** Texts and quoted sheet names, which are left alone, or a function's name with what belongs to it. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:_xl(?:fn|ws|udf|pm)[._])*[A-Za-z_\\][\w.\\]*\(?/g;
const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/;
/** How Excel names a function NGKT.KPI of an add-in in files. */
const ADD_IN = /^_xldudf_([A-Za-z0-9]+)_/;
const ANCHOR = /_xlfn\.ANCHORARRAY\(((?:'(?:[^']|'')*'!|[\w.]+!)?\$?[A-Z]{1,3}\$?\d+)\)/g;
const SINGLE = /_xlfn\.SINGLE\(/;

export function shownFormula(stored: string): string {
  if (!stored.includes('_xl')) return stored;
  return stored
    .replace(ANCHOR, '$1#')
    .replace(PIECES, (piece) =>
      /^["']/.test(piece)
        ? piece
        : piece.replace(SINGLE, '@(').replace(PREFIXES, '').replace('_xlpm.', '').replace(ADD_IN, '$1.'),
    );
}

/** The counterpart of `shownFormula`; functions of add-ins stay as typed, which is read as well. */
export function storedFormula(shown: string): string {
  return shown
    .replace(/((?:'(?:[^']|'')*'!|[\w.]+!)?\$?[A-Z]{1,3}\$?\d+)#(?![\w!])/g, '_xlfn.ANCHORARRAY($1)')
    .replace(PIECES, (piece) => {
      if (!piece.endsWith('(')) return piece;
      const name = piece.slice(0, -1).toUpperCase();
      if (SHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${piece}`;
      return FUTURE_FUNCTIONS.has(name) ? `_xlfn.${piece}` : piece;
    });
}
