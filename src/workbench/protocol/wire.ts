/** What a JSON body can carry. */
export type Wire = string | number | boolean | null | readonly Wire[] | WireRecord;

export interface WireRecord {
  readonly [key: string]: Wire | undefined;
}

/** Members are PascalCase on the wire and camelCase in scripts; names with an underscore are the same in both. */
export function scriptName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(scriptName: string): string {
  return scriptName.charAt(0).toUpperCase() + scriptName.slice(1);
}

export function isRecord(value: unknown): value is WireRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
