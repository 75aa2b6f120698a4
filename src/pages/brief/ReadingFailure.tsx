import { NgktError } from '../../kpi/finding';
import { Failure } from '../parts/Failure';
import * as messages from './messages';

interface Props {
  readonly error: unknown;
  readonly title: string;
  readonly onAgain: () => void;
}

/** Why something could not be read. What is said of a lost line elsewhere is about figures that are being sent. */
export function ReadingFailure({ error, ...props }: Props) {
  const isLost = error instanceof NgktError && error.code === 'service.offline';
  return <Failure error={isLost ? new NgktError(error.code, messages.notReached) : error} {...props} />;
}
