/** Markers that are no figures: what the report is, for whom, from which data. */
export const builtInNames = [
  'period',
  'period.label',
  'period.start',
  'period.end',
  'period.year',
  'period.cutoff',
  'period.due',
  'area.name',
  'area.short',
  'area.upper',
  'area.id',
  'boundary',
  'today',
  'issuer.name',
  'dataset.title',
  'dataset.note',
  'dataset.id',
  'dataset.version',
] as const;

export type BuiltInName = (typeof builtInNames)[number];

const known: ReadonlySet<string> = new Set(builtInNames);
export const builtInFirstWords: ReadonlySet<string> = new Set(builtInNames.map(firstWord));

export function isBuiltIn(name: string): name is BuiltInName {
  return known.has(name);
}

/** Whether a name starts like a built-in one, so that `{{area.nmae}}` is not taken for an indicator with a field. */
export function startsLikeBuiltIn(name: string): boolean {
  return builtInFirstWords.has(firstWord(name));
}

function firstWord(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}
