import { parseArgs } from 'node:util';
import { NgktError } from '../kpi/finding';
import { parsePeriod, type Period } from '../kpi/period';
import type { Lang } from '../kpi/bilingual';
import { nearest } from '../kpi/nearest';
import { UsageError } from './usage';

/** What a command accepts after its name. Every command also takes `--lang`, `--today`, `--json` and `--help`. */
export interface OptionNames {
  readonly values: readonly string[];
  readonly flags: readonly string[];
  /** Least and most number of arguments without a name. */
  readonly positionals: readonly [number, number];
}

export interface Options {
  readonly positionals: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  /** Language asked for; undefined where the locale decides about messages and Vietnamese about reports. */
  readonly lang: Lang | undefined;
  /** ISO day; the computer's own date unless `--today` is given. */
  readonly today: string;
  value(name: string): string | undefined;
  required(name: string): string;
  flag(name: string): boolean;
}

/** @throws UsageError on unknown options, missing values and a wrong number of arguments */
export function readOptions(args: readonly string[], names: OptionNames): Options {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = {
    lang: { type: 'string' },
    today: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  };
  for (const name of names.values) options[name] = { type: 'string' };
  for (const name of names.flags) options[name] = { type: 'boolean' };

  let parsed: { values: Record<string, unknown>; positionals: string[]; tokens: readonly OptionToken[] };
  try {
    parsed = parseArgs({
      args: protectNegativeNumbers(args),
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
  } catch (error) {
    throw wrongOption(error, Object.keys(options));
  }
  refuseRepeated(parsed.tokens);
  const positionals = parsed.positionals.map(unprotected);
  const help = parsed.values['help'] === true;
  const [least, most] = names.positionals;
  if (!help && (positionals.length < least || positionals.length > most)) {
    throw wrongNumber(least, most, positionals);
  }
  const value = (name: string): string | undefined => {
    const found = parsed.values[name];
    return typeof found === 'string' ? unprotected(found) : undefined;
  };
  return {
    positionals,
    json: parsed.values['json'] === true,
    help,
    lang: readLang(value('lang')),
    today: value('today') === undefined ? localDay(new Date()) : readDay('today', value('today') as string),
    value,
    required(name) {
      const found = value(name);
      if (found === undefined || found === '') {
        throw new UsageError({ vi: `Thiếu tham số --${name}.`, en: `Option --${name} is required.` });
      }
      return found;
    },
    flag: (name) => parsed.values[name] === true,
  };
}

/** What `parseArgs` found, one after the other. */
interface OptionToken {
  readonly kind: 'option' | 'positional' | 'option-terminator';
  readonly name?: string;
  readonly value?: string | undefined;
}

/** Which of two values was meant, nobody knows; the last one must not win in silence. A flag may stand twice. */
function refuseRepeated(tokens: readonly OptionToken[]): void {
  const values = new Map<string, string>();
  for (const { kind, name = '', value } of tokens) {
    if (kind !== 'option' || value === undefined) continue;
    const first = values.get(name);
    if (first !== undefined) throw repeated(name, unprotected(first), unprotected(value));
    values.set(name, value);
  }
}

function repeated(name: string, first: string, second: string): UsageError {
  return new UsageError({
    vi: `--${name} được ghi hai lần (${first}; ${second}). Hãy giữ một lần.`,
    en: `--${name} is given twice (${first}; ${second}). Keep one.`,
  });
}

/** The day on the calendar where the computer stands: before 7 in the morning Hà Nội is a day ahead of UTC. */
export function localDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** An ISO day that exists. @throws UsageError */
export function readDay(name: string, text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new UsageError({
      vi: `--${name} “${text}” không phải là ngày có thật dạng NĂM-THÁNG-NGÀY, ví dụ 2024-12-20.`,
      en: `--${name} "${text}" is not an existing day in the form YEAR-MONTH-DAY, such as 2024-12-20.`,
    });
  }
  return text;
}

/** @throws UsageError where a text on the command line is no period */
export function readPeriod(text: string): Period {
  try {
    return parsePeriod(text);
  } catch (error) {
    throw error instanceof NgktError ? new UsageError(error.text) : error;
  }
}

/** `parseArgs` takes "-3,5" for options; as arguments of a function they are numbers. */
const NEGATIVE = '\u0000';

function protectNegativeNumbers(args: readonly string[]): string[] {
  return args.map((text) => (/^-[\d.,]/.test(text) ? NEGATIVE + text : text));
}

function unprotected(text: string): string {
  return text.startsWith(NEGATIVE) ? text.slice(NEGATIVE.length) : text;
}

/** What `parseArgs` found wrong, in the reader's language. */
function wrongOption(error: unknown, known: readonly string[]): UsageError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
  const name = /'(-{1,2}[^' ]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = nearest(name.replace(/^-+/, ''), known);
    return new UsageError({
      vi: `Không có tham số “${name}”.${meant ? ` Có phải là “--${meant}” không?` : ''}`,
      en: `There is no option "${name}".${meant ? ` Did you mean "--${meant}"?` : ''}`,
    });
  }
  return message.includes('does not take an argument')
    ? new UsageError({ vi: `Tham số ${name} không nhận giá trị.`, en: `The option ${name} takes no value.` })
    : new UsageError({ vi: `Tham số ${name} cần một giá trị đi kèm.`, en: `The option ${name} needs a value.` });
}

function wrongNumber(least: number, most: number, given: readonly string[]): UsageError {
  const limits = {
    vi: least === most ? `${least}` : most === Infinity ? `ít nhất ${least}` : `${least}–${most}`,
    en: least === most ? `${least}` : most === Infinity ? `at least ${least}` : `${least}–${most}`,
  };
  const list = given.length === 0 ? '' : ` (${given.join(' ')})`;
  return new UsageError({
    vi: `Lệnh này cần ${limits.vi} đối số, nhận được ${given.length}${list}.`,
    en: `This command takes ${limits.en} ${most === 1 ? 'argument' : 'arguments'}, ${given.length} given${list}.`,
  });
}

function readLang(text: string | undefined): Lang | undefined {
  if (text === undefined || text === 'vi' || text === 'en') return text;
  throw new UsageError({ vi: `--lang “${text}”: chỉ nhận vi hoặc en.`, en: `--lang "${text}": only vi or en.` });
}
