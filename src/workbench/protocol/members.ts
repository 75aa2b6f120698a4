/** Uses an object's members by their names on the wire, and says what is wrong where there is no such member. */
import { apiTable } from './apiTable';
import { HostError } from './hostError';
import type { Answer, Argument, HostObject } from './hostObject';
import { scriptName, wireName, type Wire } from './wire';

export function readProperty(object: HostObject, name: string): Wire {
  const property = object.type.properties.get(scriptName(name));
  if (!property) throw missingMember(object, name);
  if (!property.get) throw HostError.invalidOperation(`The property '${scriptName(name)}' can't be read.`);
  return located(object, name, () => property.get?.(object) ?? null);
}

export function writeProperty(object: HostObject, name: string, value: Wire): void {
  const property = object.type.properties.get(scriptName(name));
  if (!property?.set) throw missingSetter(object, name);
  located(object, name, () => property.set?.(object, value));
}

export function navigate(object: HostObject, name: string): HostObject | null {
  const navigation = object.type.navigations.get(scriptName(name));
  if (!navigation) throw missingMember(object, name);
  return located(object, name, () => navigation(object));
}

export async function callMethod(object: HostObject, name: string, args: readonly Argument[]): Promise<Answer> {
  const method = object.type.methods.get(scriptName(name)) ?? object.type.methods.get(name);
  if (!method) return inherent(object, name, args);
  try {
    return await method(object, ...args);
  } catch (error) {
    throw withLocation(error, object, name);
  }
}

export function itemOf(object: HostObject, key: Argument): HostObject | null {
  const { item } = object.type;
  if (!item) throw HostError.notImplemented(`${object.type.name}.getItem`);
  return located(object, 'GetItem', () => item(object, key));
}

/** What every collection answers without saying so: look-up by key and place, and the count. */
function inherent(object: HostObject, name: string, args: readonly Argument[]): Answer {
  const { items, item } = object.type;
  if (name === 'GetItem' && item) return itemOf(object, args[0]);
  if (name === 'GetItemOrNullObject' && item) return orNull(() => itemOf(object, args[0]));
  if (name === 'GetCount' && items) return items(object).length;
  if (name === 'GetItemAt' && items) {
    const found = items(object)[typeof args[0] === 'number' ? args[0] : -1];
    if (!found) throw withLocation(HostError.invalidArgument(), object, name);
    return found;
  }
  throw missingMember(object, name);
}

function orNull(find: () => HostObject | null): HostObject | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof HostError && error.code === 'ItemNotFound') return null;
    throw error;
  }
}

/** A member that Office.js has and the workbench has not is named; one that Office.js lacks is answered as Excel does. */
export function missingMember(object: HostObject, name: string): HostError {
  const member = `${object.type.name}.${scriptName(name)}`;
  if (name.startsWith('_') || apiTable.kindOf(object.type.name, wireName(name)) !== undefined) {
    return HostError.notImplemented(member);
  }
  return new HostError(
    'InvalidArgument',
    `The property '${scriptName(name)}' does not exist on '${object.type.name}'.`,
    400,
    member,
  );
}

function missingSetter(object: HostObject, name: string): HostError {
  const readOnly = apiTable.kindOf(object.type.name, wireName(name)) === 'readOnly';
  if (!readOnly) return missingMember(object, name);
  const member = `${object.type.name}.${scriptName(name)}`;
  return new HostError('AccessDenied', `Attempted to set the read-only property '${member}'.`, 403, member);
}

function located<Result>(object: HostObject, name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw withLocation(error, object, name);
  }
}

function withLocation(error: unknown, object: HostObject, name: string): unknown {
  if (!(error instanceof HostError) || error.location !== undefined) return error;
  return new HostError(error.code, error.message, error.httpStatus, `${object.type.name}.${scriptName(name)}`);
}
