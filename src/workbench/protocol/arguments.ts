/** Reads arguments as members expect them; anything else is Excel's InvalidArgument. */
import { HostError } from './hostError';
import { HostObject, type Argument } from './hostObject';
import { isRecord, type Wire, type WireRecord } from './wire';

export function isMissing(argument: Argument): argument is null | undefined {
  return argument === undefined || argument === null;
}

export function textArgument(argument: Argument): string {
  if (typeof argument !== 'string') throw HostError.invalidArgument();
  return argument;
}

export function optionalText(argument: Argument): string | undefined {
  return isMissing(argument) ? undefined : textArgument(argument);
}

export function numberArgument(argument: Argument): number {
  if (typeof argument !== 'number' || !Number.isFinite(argument)) throw HostError.invalidArgument();
  return argument;
}

export function optionalNumber(argument: Argument): number | undefined {
  return isMissing(argument) ? undefined : numberArgument(argument);
}

export function booleanArgument(argument: Argument): boolean {
  if (typeof argument !== 'boolean') throw HostError.invalidArgument();
  return argument;
}

export function optionalBoolean(argument: Argument): boolean | undefined {
  return isMissing(argument) ? undefined : booleanArgument(argument);
}

/** One of the words given; Office.js names enumeration values by words. */
export function wordArgument<Word extends string>(argument: Argument, words: readonly Word[]): Word {
  const word = words.find((each) => each === argument);
  if (word === undefined) throw HostError.invalidArgument();
  return word;
}

export function recordArgument(argument: Argument): WireRecord {
  if (argument instanceof HostObject || !isRecord(argument)) throw HostError.invalidArgument();
  return argument;
}

export function optionalRecord(argument: Argument): WireRecord | undefined {
  return isMissing(argument) ? undefined : recordArgument(argument);
}

export function listArgument(argument: Argument): readonly Wire[] {
  if (!Array.isArray(argument)) throw HostError.invalidArgument();
  return argument as readonly Wire[];
}

export function objectArgument<T extends HostObject>(
  argument: Argument,
  expected: abstract new (...args: never[]) => T,
): T {
  if (!(argument instanceof expected)) throw HostError.invalidArgument();
  return argument;
}
