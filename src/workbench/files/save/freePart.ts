import type { PackageChanges } from '../../../ooxml/package/packageChanges';

/** The first name of a numbered kind of part that the file does not have yet: xl/charts/chart3.xml. */
export function freePart(changes: PackageChanges, start: string, end: string): string {
  let number = 1;
  const name = (): string => `${start}${number}${end}`;
  while (changes.has(name()) || changes.file.has(name())) number++;
  return name();
}
