import type { DataSource, OpenData, Session } from '../../../session/session';
import type { FilledFor } from './workbookOverview';

/**
 * Opens the data set that a report was filled from, unless it is open already.
 * @param by `workbook` where nobody asked for the report: a source that a person decides on meanwhile then stays
 * @returns undefined where the data set is not among the sources any more, or another one was decided on
 * @throws NgktError where it cannot be read
 */
export async function openRecordedSource(
  session: Session,
  { datasetId }: FilledFor,
  by: 'person' | 'workbook',
): Promise<OpenData | undefined> {
  const { decisions } = session;
  const isDecided = (): boolean => by === 'workbook' && session.decisions !== decisions;
  await session.started;
  const { state } = session;
  if (state.kind === 'open' && state.data.figures.dataset.id === datasetId) return state.data;
  const source = (await session.sources()).find((each) => holds(each, datasetId));
  return source && !isDecided() ? session.open(source.id, by) : undefined;
}

function holds({ id, kind }: DataSource, datasetId: string): boolean {
  return id === `${kind}:${datasetId}` || id === datasetId;
}
