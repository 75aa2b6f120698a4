import { parseArgs } from 'node:util';
import { NgktError } from '../kpi/finding';
import type { Lang } from '../kpi/bilingual';
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

  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: protectNegativeNumbers(args), options, allowPositionals: true, strict: true });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UsageError({ vi: `Tham số không đúng: ${detail}`, en: `Wrong arguments: ${detail}` });
  }
  const positionals = parsed.positionals.map((text) =>
    text.startsWith(NEGATIVE) ? text.slice(NEGATIVE.length) : text,
  );
  const help = parsed.values['help'] === true;
  const [least, most] = names.positionals;
  if (!help && (positionals.length < least || positionals.length > most)) {
    const expected = least === most ? `${least}` : `${least}–${most === Infinity ? '…' : most}`;
    throw new UsageError({
      vi: `Cần ${expected} đối số, nhận được ${positionals.length}: ${positionals.join(' ')}`,
      en: `Expected ${expected} arguments, got ${positionals.length}: ${positionals.join(' ')}`,
    });
  }
  const value = (name: string): string | undefined => {
    const found = parsed.values[name];
    return typeof found === 'string' ? found : undefined;
  };
  return {
    positionals,
    json: parsed.values['json'] === true,
    help,
    lang: readLang(value('lang')),
    today:
      value('today') === undefined ? new Date().toISOString().slice(0, 10) : readDay('today', value('today') as string),
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

/** An ISO day that exists. @throws NgktError `option.date` */
export function readDay(name: string, text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new NgktError('option.date', {
      vi: `--${name} “${text}” không phải là ngày có thật dạng NĂM-THÁNG-NGÀY, ví dụ 2024-12-20.`,
      en: `--${name} "${text}" is not an existing day in the form YEAR-MONTH-DAY, such as 2024-12-20.`,
    });
  }
  return text;
}

/** `parseArgs` takes "-3,5" for options; as arguments of a function they are numbers. */
const NEGATIVE = '\u0000';

function protectNegativeNumbers(args: readonly string[]): string[] {
  return args.map((text) => (/^-[\d.,]/.test(text) ? NEGATIVE + text : text));
}

function readLang(text: string | undefined): Lang | undefined {
  if (text === undefined || text === 'vi' || text === 'en') return text;
  throw new UsageError({ vi: `--lang “${text}”: chỉ nhận vi hoặc en.`, en: `--lang "${text}": only vi or en.` });
}
