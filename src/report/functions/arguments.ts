import type { Area, Boundary } from '../../kpi/area';
import type { AreaList } from '../../kpi/areaList';
import type { Lang } from '../../kpi/bilingual';
import { withoutNoise } from '../../kpi/decimal';
import { parsePeriod, type Period } from '../../kpi/period';
import { exact, isQuantity, type Quantity, type Range } from '../../kpi/value';
import { parseValue } from '../../language/parseValue';
import type { FunctionDeclaration, FunctionParameter, FunctionValue, Scalar } from './declaration';
import { FunctionError } from './functionError';
import * as messages from './messages';

/** The arguments of one call, read by parameter name. Everything thrown says which argument is wrong and what it needs. */
export class Arguments {
  /** @throws FunctionError `#VALUE!` for a missing argument or too many */
  constructor(
    private readonly declaration: FunctionDeclaration,
    private readonly values: readonly FunctionValue[],
  ) {
    if (values.length > declaration.parameters.length) {
      throw new FunctionError('#VALUE!', messages.tooManyArguments(declaration, values.length));
    }
    for (const parameter of declaration.parameters) {
      if (!parameter.optional && !this.has(parameter.name)) {
        throw new FunctionError('#VALUE!', messages.missingArgument(declaration, parameter));
      }
    }
  }

  has(name: string): boolean {
    const value = this.raw(name);
    return value !== undefined && value !== null && value !== '';
  }

  /** A text; a number is taken as it reads. */
  text(name: string): string {
    const scalar = this.scalar(name);
    if (typeof scalar === 'string') return scalar.trim();
    return typeof scalar === 'number' ? String(scalar) : this.wrong(name);
  }

  optionalText(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined;
  }

  /** One definite number; a text must be one that reads as such ("6,42"). */
  number(name: string): number {
    const value = this.value(name);
    return value.kind === 'exact' ? value.number : this.wrong(name);
  }

  /**
   * A number, or a text with its qualifier and unit ("gần 60 tỷ USD"). A number counts with the 15 digits Excel shows:
   * 0,1 + 0,2 is 0,3.
   */
  value(name: string): Quantity | Range {
    const scalar = this.scalar(name);
    if (typeof scalar === 'number') return Number.isFinite(scalar) ? exact(withoutNoise(scalar)) : this.wrong(name);
    if (typeof scalar !== 'string') return this.wrong(name);
    const value = parseValue(scalar);
    return isQuantity(value) || value.kind === 'range' ? value : this.wrong(name);
  }

  /** As it was given, for functions that tell numbers from texts. */
  numberOrText(name: string): number | string {
    const scalar = this.scalar(name);
    return typeof scalar === 'number' || typeof scalar === 'string' ? scalar : this.wrong(name);
  }

  /** All cells of a range, row by row. */
  list(name: string): Scalar[] {
    const value = this.raw(name);
    if (!isList(value)) return [this.scalar(name)];
    return value.flatMap((row) => (isList(row) ? row : [row]));
  }

  /** @throws FunctionError, NgktError `period.unknown` */
  period(name: string): Period {
    const scalar = this.scalar(name);
    if (typeof scalar === 'number' && !(Number.isInteger(scalar) && scalar >= 1900 && scalar <= 2999)) {
      throw new FunctionError('#VALUE!', messages.dateForPeriod(scalar));
    }
    return parsePeriod(this.text(name));
  }

  optionalPeriod(name: string): Period | undefined {
    return this.has(name) ? this.period(name) : undefined;
  }

  /** The area meant on a day; the country where it was left out. @throws NgktError as `AreaList.find` */
  area(name: string, areas: AreaList, day?: string): Area {
    return areas.find(this.optionalText(name) ?? 'VN', day);
  }

  optionalBoundary(name: string): Boundary | undefined {
    const text = this.optionalText(name);
    return text === undefined || text === '63' || text === '34' ? text : this.wrong(name);
  }

  boundary(name: string): Boundary {
    return this.optionalBoundary(name) ?? this.wrong(name);
  }

  lang(name: string, otherwise: Lang): Lang {
    const text = this.optionalText(name)?.toLowerCase();
    if (text === undefined) return otherwise;
    return text === 'vi' || text === 'en' ? text : this.wrong(name);
  }

  /** @throws FunctionError `#VALUE!` naming the argument, what was given and what it needs */
  wrong(name: string): never {
    const typed = JSON.stringify(this.raw(name) ?? '') ?? '';
    throw new FunctionError('#VALUE!', messages.wrongArgument(this.parameter(name), typed.replace(/^"|"$/g, '')));
  }

  /** A range of one cell counts as its value. */
  private scalar(name: string): Scalar {
    let value: unknown = this.raw(name);
    while (isList(value) && value.length === 1) value = value[0];
    return isList(value) ? this.wrong(name) : ((value ?? null) as Scalar);
  }

  private raw(name: string): FunctionValue {
    return this.values[this.declaration.parameters.indexOf(this.parameter(name))];
  }

  private parameter(name: string): FunctionParameter {
    const parameter = this.declaration.parameters.find((one) => one.name === name);
    if (!parameter) throw new Error(`${this.declaration.name} declares no parameter ${name}`);
    return parameter;
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
