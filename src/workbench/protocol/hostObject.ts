/**
 * An object of the host's object model, as the executor sees it: a class writes down once, in a static table, which
 * members the far side may use.
 *
 * ```ts
 * export class Worksheet extends HostObject {
 *   static readonly type: HostType = hostType<Worksheet>('Worksheet', {
 *     identity: (sheet) => sheet.id,
 *     properties: {
 *       id: { get: (sheet) => sheet.id },
 *       name: { get: (sheet) => sheet.name, set: (sheet, name) => sheet.rename(textArgument(name)) },
 *     },
 *     navigations: { tables: (sheet) => new TableCollection(sheet) },
 *     methods: { getRange: (sheet, address) => sheet.range(optionalText(address)) },
 *   });
 *   override readonly type = Worksheet.type;
 * }
 * ```
 *
 * Names are those of Office.js (camelCase; helpers of the client library keep their underscore: `_validateArraySize` is
 * written `_ValidateArraySize`). Members may throw `HostError` only; anything else is reported as GeneralException.
 */
import type { Wire } from './wire';

/** An argument as a member receives it: missing ones are undefined, a missing optional one in the middle is null. */
export type Argument = Wire | HostObject | undefined;

/** What a method answers: a value, an object (null for a null object), or nothing. */
export type Answer = Wire | HostObject | undefined | void;

export interface HostProperty<T> {
  get?(object: T): Wire | undefined;
  set?(object: T, value: Wire): void;
  /** Left out of a load that names no properties, because it is dear; asked for by name it is given. */
  readonly costly?: true;
}

export type Navigation<T> = (object: T) => HostObject | null;
export type Method<T> = (object: T, ...args: Argument[]) => Answer | Promise<Answer>;

export interface Members<T> {
  /**
   * How the client finds the object again in its next request: by a reference that the executor keeps (ranges), by the
   * id given here through the collection it stands in, or, if left out, by the way it was reached the first time.
   */
  readonly identity?: 'reference' | ((object: T) => string | number);
  readonly properties?: { readonly [name: string]: HostProperty<T> };
  readonly navigations?: { readonly [name: string]: Navigation<T> };
  readonly methods?: { readonly [name: string]: Method<T> };
  /** Makes the class a collection: what it holds, in order. */
  readonly items?: (object: T) => readonly HostObject[];
  /** Answers `collection.getItem(key)` and the client's own look-ups by id. @throws HostError ItemNotFound */
  readonly item?: (object: T, key: Argument) => HostObject | null;
}

/** The table of a class with its name in Office.js. */
export interface HostType {
  readonly name: string;
  readonly identity: 'reference' | 'none' | IdentityOf;
  readonly properties: ReadonlyMap<string, HostProperty<HostObject>>;
  readonly navigations: ReadonlyMap<string, Navigation<HostObject>>;
  readonly methods: ReadonlyMap<string, Method<HostObject>>;
  readonly items?: (object: HostObject) => readonly HostObject[];
  readonly item?: (object: HostObject, key: Argument) => HostObject | null;
}

type IdentityOf = (object: HostObject) => string | number;

export abstract class HostObject {
  /** `override readonly type = ThisClass.type;` */
  abstract readonly type: HostType;
}

/** Makes the table of a class; called once a class, in its static `type`. */
export function hostType<T extends HostObject>(name: string, members: Members<T>): HostType {
  // A table is only ever used with objects of the class it belongs to (`object.type`), which the compiler cannot see.
  const own = members as unknown as Members<HostObject>;
  return {
    name,
    identity: own.identity ?? 'none',
    properties: new Map(Object.entries(own.properties ?? {})),
    navigations: new Map(Object.entries(own.navigations ?? {})),
    methods: new Map(Object.entries(own.methods ?? {})),
    ...(own.items && { items: own.items }),
    ...(own.item && { item: own.item }),
  };
}
