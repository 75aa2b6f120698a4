import { Fragment, useEffect, useRef } from 'react';
import type { Bilingual } from '../../kpi/bilingual';
import type { FileCheckAnswer, Receipt } from '../../exchange/api/serviceSchemas';
import { formatInstant } from '../../session/review/instants';
import { stateSigns } from '../../session/review/slotStates';
import { receiptNote } from '../../session/service/receiptNote';
import { Message } from '../parts/Message';
import { periodText } from '../../language/periodText';
import { serviceAddress } from '../service/pageService';
import { useLanguage, useText } from '../shell/language';
import { placeAddress } from '../shell/places';
import type { ChosenFile } from './chosenFile';
import * as messages from './messages';

interface Props {
  readonly file: ChosenFile;
  readonly check: FileCheckAnswer;
  readonly receipt: Receipt;
  readonly onAnother: () => void;
}

/** The proof that a report arrived, made to be printed. */
export function ReceiptPage({ file, check, receipt, onAnother }: Props) {
  const text = useText();
  const { lang } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { area, period, version, state, receivedAt, hash, late, findings } = receipt;
  const note = receiptNote(receipt);
  const facts: readonly (readonly [Bilingual, string])[] = [
    [messages.area, `${check.areaName} (${area})`],
    [messages.period, text(periodText(period))],
    [messages.version, String(version)],
    [messages.state, text(stateSigns[state].words)],
    [messages.receivedAt, `${formatInstant(receivedAt, lang)} (${text(messages.clock)})`],
    [messages.file, file.name],
    [messages.certifier, check.certifier || '–'],
    [messages.remarks, String(findings.length)],
    [messages.service, serviceAddress()],
    [messages.hash, hash],
  ];
  return (
    <>
      <article className="receipt card">
        <h1 ref={heading} tabIndex={-1}>
          {text(messages.received)}
        </h1>
        <Message tone="done" title={text(messages.receivedText)} />
        {late && <Message tone="warning" title={text(messages.lateNotice)} />}
        {note && <Message tone="warning" title={text(note)} />}
        <dl className="facts">
          {facts.map(([name, value]) => (
            <Fragment key={name.en}>
              <dt>{text(name)}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      </article>
      <p className="buttons notPrinted">
        <button type="button" className="button primary" onClick={() => window.print()}>
          {text(messages.print)}
        </button>
        <a className="button" href={placeAddress('tinh-trang', area, period)}>
          {text(messages.toStatus)}
        </a>
        <button type="button" className="button" onClick={onAnother}>
          {text(messages.another)}
        </button>
      </p>
    </>
  );
}
