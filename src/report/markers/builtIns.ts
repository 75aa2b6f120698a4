/** Markers that are no figures: what the report is, for whom, from which data. */
export const builtInNames = [
  'period',
  'period.label',
  'period.start',
  'period.end',
  'period.year',
  'area.name',
  'area.short',
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

export function isBuiltIn(name: string): name is BuiltInName {
  return known.has(name);
}

/** Whether a name starts like a built-in one, so that `{{area.nmae}}` is not taken for an indicator with a field. */
export function startsLikeBuiltIn(name: string): boolean {
  const first = name.split('.')[0];
  return builtInNames.some((builtIn) => builtIn.split('.')[0] === first);
}
