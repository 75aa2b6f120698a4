import type { Bilingual } from '../../kpi/bilingual';
import * as messages from './messages';
import { logLevels, type Settings } from './settings';

/** One setting: what it is where nobody says, and what may be said. */
export interface Definition<T> {
  readonly fallback: T;
  readonly expected: Bilingual;
  /** From the settings file (JSON) or the environment (text); undefined where it is not acceptable. */
  read(given: unknown): T | undefined;
}

type Definitions = { readonly [Name in keyof Settings]: Definition<Settings[Name]> };

export const definitions: Definitions = {
  host: text('127.0.0.1', /^[\w.:-]+$/, messages.hostName),
  port: wholeNumber(8080, 0, 65_535),
  data: text('ngkt-data', /./, messages.folder),
  databaseUrl: text('', /^(postgres(ql)?:\/\/\S+)?$/, messages.databaseUrl),
  databaseConnections: wholeNumber(10, 1, 100),
  certificate: text('', /^/, messages.file),
  privateKey: text('', /^/, messages.file),
  origins: listOf(/^https?:\/\/[\w.-]+(:\d+)?$/, messages.origins),
  frameAncestors: listOf(/^https:\/\/(\*\.)?[\w.-]+(:\d+)?$/, messages.frameAncestors),
  proxies: listOf(/^[0-9a-fA-F.:]+(\/\d{1,3})?$/, messages.proxies),
  requestsPerMinute: wholeNumber(600, 1, 1_000_000),
  addressRequestsPerMinute: wholeNumber(6000, 1, 1_000_000),
  uploadMegabytes: wholeNumber(8, 1, 200),
  requestSeconds: wholeNumber(60, 1, 3600),
  site: text('', /^/, messages.folder),
  figures: text('', /^/, messages.folder),
  formTemplate: text('', /^/, messages.formTemplate),
  logLevel: oneOf('info', logLevels),
};

function text(fallback: string, pattern: RegExp, expected: Bilingual): Definition<string> {
  return {
    fallback,
    expected,
    read: (given) => (typeof given === 'string' && pattern.test(given) ? given : undefined),
  };
}

function wholeNumber(fallback: number, least: number, most: number): Definition<number> {
  return {
    fallback,
    expected: messages.wholeNumber(least, most),
    read(given) {
      const number = typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : given;
      const fits = typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most;
      return fits ? number : undefined;
    },
  };
}

/** A JSON array, or one text with commas. */
function listOf(pattern: RegExp, expected: Bilingual): Definition<readonly string[]> {
  return {
    fallback: [],
    expected,
    read(given) {
      const items: unknown = typeof given === 'string' ? given.split(/[\s,]+/).filter((item) => item !== '') : given;
      if (!Array.isArray(items)) return undefined;
      return items.every((item): item is string => typeof item === 'string' && pattern.test(item)) ? items : undefined;
    },
  };
}

function oneOf<T extends string>(fallback: T, words: readonly T[]): Definition<T> {
  return {
    fallback,
    expected: messages.oneOf(words),
    read: (given) => words.find((word) => word === given),
  };
}
