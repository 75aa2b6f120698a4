import { useEffect, useId, useRef } from 'react';
import type { Brief, Evidence } from '../../report/brief/document';
import { useText } from '../shell/language';
import { figureBasis, type Names } from './figureBasis';
import * as messages from './messages';

interface Props {
  readonly brief: Brief;
  /** Of the number that was chosen; absent before. */
  readonly evidence: Evidence | undefined;
  readonly names: Names;
  readonly onClose: () => void;
}

/** What a number of the brief rests on: beside the document where there is room, else above the lower edge of the window. */
export function BasisPanel({ brief, evidence, names, onClose }: Props) {
  const text = useText();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (!evidence) return;
    opener.current = document.activeElement;
    panel.current?.focus();
  }, [evidence]);
  const close = (): void => {
    onClose();
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  if (!evidence) {
    return <p className="basisHint notPrinted">{text(messages.howToRead)}</p>;
  }
  const { stated, figures, derivation, status, sources } = figureBasis(evidence, brief, names);
  return (
    <section
      ref={panel}
      className="basis notPrinted"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <div className="basisHead">
        <h2 id={id}>{text(messages.basis)}</h2>
        <button type="button" className="plain" onClick={close}>
          {text(messages.close)}
        </button>
      </div>
      {stated !== '' && <p className="basisStated">{stated}</p>}
      <dl>
        {figures.length > 0 && <Fact name={text(messages.figuresUsed)} lines={figures} />}
        {derivation !== undefined && <Fact name={text(messages.derivation)} lines={[derivation]} />}
        <Fact name={text(messages.status)} lines={[text(status)]} />
        <Fact
          name={text(messages.sources)}
          lines={sources.map(({ number, text: said, days }) => `[${number}] ${said}${days === '' ? '' : ` (${days})`}`)}
        />
      </dl>
    </section>
  );
}

function Fact({ name, lines }: { readonly name: string; readonly lines: readonly string[] }) {
  return (
    <>
      <dt>{name}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </>
  );
}
