import { sameInBoth, type Bilingual } from '../../../kpi/bilingual';
import * as messages from './messages';

export interface ChosenFiles {
  /** What the data set is called where its files do not say. */
  readonly label: Bilingual;
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** Reads files that a person chose or dropped. */
export async function chosenFiles(files: readonly File[]): Promise<ChosenFiles> {
  const read = files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const);
  return { label: labelOf(files.map(({ name }) => name)), contents: new Map(await Promise.all(read)) };
}

/** The one file's name; of several the first one's and how many there are besides. */
export function labelOf(names: readonly string[]): Bilingual {
  const sorted = [...names].sort((a, b) => Number(isMain(b)) - Number(isMain(a)));
  const [first = ''] = sorted;
  return names.length > 1 ? messages.severalFiles(first, names.length - 1) : sameInBoth(first);
}

function isMain(name: string): boolean {
  return name.toLowerCase() === 'observations.csv';
}
