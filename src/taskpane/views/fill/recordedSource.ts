import type { DataSource, OpenData, Session } from '../../../session/session';
import type { FilledFor } from './workbookOverview';

/**
 * Opens the data set that a report was filled from, unless it is open already.
 * @returns undefined where the data set is not among the sources any more
 * @throws NgktError where it cannot be read
 */
export async function openRecordedSource(session: Session, { datasetId }: FilledFor): Promise<OpenData | undefined> {
  await session.started;
  const { state } = session;
  if (state.kind === 'open' && state.data.figures.dataset.id === datasetId) return state.data;
  const source = (await session.sources()).find((each) => holds(each, datasetId));
  return source && session.open(source.id);
}

function holds({ id, kind }: DataSource, datasetId: string): boolean {
  return id === `${kind}:${datasetId}` || id === datasetId;
}
