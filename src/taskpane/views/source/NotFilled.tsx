import { EmptyState } from '../../components/EmptyState';
import { useText } from '../../language/language';
import * as messages from './messages';
import type { NotFilledReason } from './sourceAnswer';

const icons: Readonly<Record<NotFilledReason, string>> = {
  empty: 'CircleRing',
  marker: 'Tag',
  formula: 'Info',
  typed: 'Edit',
};

interface Props {
  readonly reason: NotFilledReason;
  readonly reports: boolean;
}

/** A cell without a source: why, and what to do. */
export function NotFilled({ reason, reports }: Props) {
  const text = useText();
  return (
    <EmptyState icon={icons[reason]} title={messages.notFilledTitles[reason]} text={messages.notFilledTexts[reason]}>
      {!reports && reason !== 'marker' && <p className="emptyText">{text(messages.nothingFilled)}</p>}
    </EmptyState>
  );
}
