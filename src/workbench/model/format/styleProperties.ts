/** The properties of a cell's look by their names in Office.js: how each is read from a style and put into one. */
import type { CellStyle, TextRun } from '../../engine/engine';
import { HostError } from '../../protocol/hostError';
import type { Wire } from '../../protocol/wire';
import type { Look } from './characterLooks';
import { colorText } from './color';

export interface StyleProperty {
  get(look: Look): Wire;
  /** @throws HostError InvalidArgument */
  set(value: Wire): Partial<CellStyle>;
}

export const DEFAULT_FONT = 'Calibri';
export const DEFAULT_SIZE = 11;

export const fontProperties: Readonly<Record<string, StyleProperty>> = {
  name: { get: ({ fontName }) => fontName ?? DEFAULT_FONT, set: (value) => ({ fontName: text(value) }) },
  size: { get: ({ fontSize }) => fontSize ?? DEFAULT_SIZE, set: (value) => ({ fontSize: number(value) }) },
  bold: { get: ({ bold }) => bold ?? false, set: (value) => ({ bold: flag(value) }) },
  italic: { get: ({ italic }) => italic ?? false, set: (value) => ({ italic: flag(value) }) },
  color: { get: ({ color }) => color ?? '#000000', set: (value) => ({ color: colorText(value) }) },
  strikethrough: { get: (style) => style.strikethrough ?? false, set: (value) => ({ strikethrough: flag(value) }) },
  underline: {
    get: ({ underline }) => underline ?? 'None',
    set: (value) => ({ underline: underlineOf(oneOf(value, UNDERLINES)) }),
  },
  superscript: script('superscript'),
  subscript: script('subscript'),
};

export const fillProperties: Readonly<Record<string, StyleProperty>> = {
  color: {
    get: ({ fill }) => fill ?? '#FFFFFF',
    set: (value) => ({ fill: value === '' ? undefined : colorText(value) }),
  },
  // A cell without fill reads as white; only the pattern tells.
  pattern: {
    get: ({ fill }) => (fill === undefined ? 'None' : 'Solid'),
    set: (value) => (oneOf(value, ['None', 'Solid']) === 'None' ? { fill: undefined } : {}),
  },
};

export const protectionProperties: Readonly<Record<string, StyleProperty>> = {
  locked: { get: ({ locked }) => locked ?? true, set: (value) => ({ locked: flag(value) ? undefined : false }) },
  formulaHidden: { get: (style) => style.formulaHidden ?? false, set: (value) => ({ formulaHidden: flag(value) }) },
};

export const alignmentProperties: Readonly<Record<string, StyleProperty>> = {
  horizontalAlignment: {
    get: ({ horizontal }) => horizontal ?? 'General',
    set: (value) => ({ horizontal: unlessDefault(oneOf(value, HORIZONTAL), 'General') }),
  },
  verticalAlignment: {
    get: ({ vertical }) => vertical ?? 'Bottom',
    set: (value) => ({ vertical: unlessDefault(oneOf(value, VERTICAL), 'Bottom') }),
  },
  wrapText: { get: ({ wrap }) => wrap ?? false, set: (value) => ({ wrap: flag(value) }) },
  shrinkToFit: { get: ({ shrink }) => shrink ?? false, set: (value) => ({ shrink: flag(value) || undefined }) },
  indentLevel: { get: ({ indent }) => indent ?? 0, set: (value) => ({ indent: number(value) || undefined }) },
  textOrientation: { get: ({ rotation }) => rotation ?? 0, set: (value) => ({ rotation: number(value) || undefined }) },
};

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

function underlineOf(word: string): CellStyle['underline'] {
  if (word === 'None') return undefined;
  return word.startsWith('Double') ? 'Double' : 'Single';
}

function unlessDefault(word: string, standard: string): string | undefined {
  return word === standard ? undefined : word;
}

function oneOf(value: Wire, words: readonly string[]): string {
  const word = words.find((each) => each === value);
  if (word === undefined) throw HostError.invalidArgument();
  return word;
}

function text(value: Wire): string {
  if (typeof value !== 'string' || value === '') throw HostError.invalidArgument();
  return value;
}

function number(value: Wire): number {
  if (typeof value !== 'number') throw HostError.invalidArgument();
  return value;
}

/** Only runs of a text are raised or lowered. */
function script(kind: TextRun['style']['vertical']): StyleProperty {
  return {
    get: (look) => look.script === kind,
    set: (value) => {
      if (flag(value)) throw HostError.notImplemented(`RangeFont.${kind}`);
      return {};
    },
  };
}

/** What is false is left out of a style. */
function flag(value: Wire): true | undefined {
  if (typeof value !== 'boolean') throw HostError.invalidArgument();
  return value || undefined;
}
