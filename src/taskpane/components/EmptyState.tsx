import { FontIcon } from 'office-ui-fabric-react/lib/Icon';
import type { ReactNode } from 'react';
import type { Bilingual } from '../../kpi/bilingual';
import { useText } from '../language/language';

interface Props {
  readonly icon: string;
  readonly title: Bilingual;
  readonly text?: Bilingual;
  /** What to do instead. */
  readonly children?: ReactNode;
}

/** Nothing to show yet: why, and what to do. */
export function EmptyState({ icon, title, text: words, children }: Props) {
  const text = useText();
  return (
    <div className="empty">
      <FontIcon iconName={icon} className="emptyIcon" aria-hidden="true" />
      <p className="emptyTitle">{text(title)}</p>
      {words && <p className="emptyText">{text(words)}</p>}
      {children}
    </div>
  );
}
