/** Types of schemas know no `readonly`. */
export type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

/** What the store gives, as the type of the answer it is about to become; nobody changes it any more. */
export function mutable<T>(given: T): Mutable<T> {
  return given as Mutable<T>;
}
