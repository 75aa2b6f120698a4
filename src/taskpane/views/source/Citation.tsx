import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import { useText } from '../../language/language';
import { copyText } from './copyText';
import * as messages from './messages';

/** A line to quote the figure with, and the way to the clipboard. */
export function Citation({ line }: { readonly line: string }) {
  const text = useText();
  const [copied, setCopied] = useState<boolean | undefined>();
  return (
    <section>
      <h2 className="subheading">{text(messages.quote)}</h2>
      <p className="citationLine">{line}</p>
      <DefaultButton text={text(messages.copy)} onClick={() => void copyText(line).then(setCopied)} />
      <span role="status" className="citationState">
        {copied === undefined ? '' : text(copied ? messages.copied : messages.notCopied)}
      </span>
    </section>
  );
}
