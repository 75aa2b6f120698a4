/** A new id as Office writes them: a GUID in braces. */
export function newGuid(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
