import { FontIcon } from 'office-ui-fabric-react/lib/Icon';
import type { ReactNode } from 'react';
import { useText } from '../language/language';
import * as messages from './messages';

export type Tone = 'info' | 'warning' | 'error' | 'done';

const icons = { info: 'Info', warning: 'Flag', error: 'BlockedSite', done: 'CheckMark' } as const;

interface Props {
  readonly tone: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Buttons below the text. */
  readonly actions?: ReactNode;
}

/** A message in the flow of a view. Its tone is told by icon and words, not by colour alone; errors are read out at once. */
export function Notice({ tone, title, children, actions }: Props) {
  const text = useText();
  return (
    <div className={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <FontIcon iconName={icons[tone]} className="noticeIcon" aria-hidden="true" />
      <div className="noticeBody">
        <span className="readOnly">{text(messages.tones[tone])}</span>
        {title !== undefined && <p className="noticeTitle">{title}</p>}
        {children}
        {actions !== undefined && <div className="noticeActions">{actions}</div>}
      </div>
    </div>
  );
}
