import type { ReactNode } from 'react';
import { useText } from '../shell/language';
import * as messages from './messages';

export type Tone = keyof typeof messages.tones;

interface Props {
  readonly tone: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
}

/** A message in the flow of a page. Its tone is told in words, not by colour alone; errors are read out at once. */
export function Message({ tone, title, children }: Props) {
  const text = useText();
  return (
    <div className={`message message-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <p className="messageTitle">
        <span className="messageTone">{text(messages.tones[tone])}</span> {title}
      </p>
      {children}
    </div>
  );
}
