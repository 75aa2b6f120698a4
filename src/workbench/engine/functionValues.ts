import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { FunctionAnswer, Scalar } from './engine';

/** What Excel passes to a custom function: an empty text for an empty cell, rows of values for a matrix parameter. */
export function argumentValue(value: BaseValueObject, matrix: boolean): unknown {
  const rows = value.isArray()
    ? (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => (cell ? scalar(cell) : '')))
    : [[scalar(value)]];
  return matrix ? rows : rows[0]?.[0];
}

function scalar(value: BaseValueObject): string | number | boolean {
  if (value.isNull()) return '';
  const raw = value.getValue();
  return value.isNumber() ? Number(raw) : raw;
}

interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The answer as Univer calculates with it; an awaited one is #BUSY!. */
export function answerObject(answer: FunctionAnswer | undefined, place: Place): BaseValueObject {
  if (!answer) return StringValueObject.create('#BUSY!');
  if ('error' in answer) return errorObject(answer.error);
  const { value } = answer;
  if (!Array.isArray(value)) return scalarObject(value as Scalar);
  const rows = value as readonly (readonly Scalar[])[];
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(scalarObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    ...place,
  });
}

function scalarObject(value: Scalar): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value ?? '');
}

function errorObject(code: string): ErrorValueObject {
  const known = Object.values(ErrorType).find((error) => String(error) === code);
  return ErrorValueObject.create(known ?? ErrorType.VALUE);
}
