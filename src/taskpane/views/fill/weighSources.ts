import type { OpenData, Session } from '../../../session/session';
import { shareOf } from './coverage';
import { fitOf, type Asking, type SourceFit } from './sourceFit';

/** How the data sets answer what is to be filled. */
export interface SourceFits {
  readonly open: SourceFit;
  readonly others: readonly SourceFit[];
  /** What was open before the pane proposed the open one. */
  readonly before?: SourceFit;
}

/**
 * Weighs the open data set, and the others where it lacks something. A data set that cannot be read is none to compare with.
 * @returns undefined where nothing can be said about the open one
 */
export async function weighSources(
  session: Pick<Session, 'sources' | 'look'>,
  { source, figures }: OpenData,
  asking: Asking,
): Promise<SourceFits | undefined> {
  const open = await fitOf(source, figures, asking).catch(() => undefined);
  if (!open) return undefined;
  const others: SourceFit[] = [];
  const sources = shareOf(open.best) < 1 ? await session.sources().catch(() => []) : [];
  for (const { id } of sources.filter((other) => other.id !== source.id)) {
    const other = await session
      .look(id)
      .then((read) => fitOf(read.source, read.figures, asking))
      .catch(() => undefined);
    if (other) others.push(other);
  }
  return { open, others };
}
