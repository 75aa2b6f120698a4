import { useState } from 'react';
import { useText } from '../shell/language';
import * as messages from './messages';

interface Props {
  readonly label: string;
  /** What a screen reader calls it, where the label alone could be any of several. */
  readonly name?: string;
  readonly content: string;
}

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ label, name, content }: Props) {
  const text = useText();
  const [copied, setCopied] = useState<boolean>();
  const copy = (): void => {
    // Without a secure address a browser has no clipboard for pages.
    const written = 'clipboard' in navigator ? navigator.clipboard.writeText(content) : Promise.reject(new Error());
    written.then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <span className="copy">
      <button type="button" className="button" aria-label={name} onClick={copy}>
        {label}
      </button>
      <span role="status" className="hint">
        {copied === undefined ? '' : text(copied ? messages.copied : messages.notCopied)}
      </span>
    </span>
  );
}
