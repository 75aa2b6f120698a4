import { useEffect, useId, useRef, useState } from 'react';
import type { Service } from '../../session/service/serviceAccess';
import { useText } from '../language/language';
import { useService, useServiceAccess } from '../session/serviceContext';
import { ConnectionForm } from './ConnectionForm';
import * as messages from './connectionMessages';
import { ErrorNotice } from './ErrorNotice';
import { Notice } from './Notice';

/** Which collection service the pane speaks to and as whom; the way to connect, change and leave. */
export function ConnectionBar() {
  const text = useText();
  const id = useId();
  const access = useServiceAccess();
  const service = useService();
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // Whoever closed the form goes on from where it was opened.
    if (wasEditing.current && !editing) opener.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const isNone = service.state === 'none';
  return (
    <section className="connection" aria-labelledby={id}>
      <h2 id={id} className="subheading">
        {text(messages.service)}
      </h2>
      {editing ? (
        <ConnectionForm onDone={() => setEditing(false)} />
      ) : (
        <>
          <Account service={service} />
          <div className="connectionActions">
            <button ref={opener} type="button" className="textButton" onClick={() => setEditing(true)}>
              {text(isNone ? messages.connect : messages.change)}
            </button>
            {service.state === 'unreachable' && (
              <button type="button" className="textButton" onClick={() => void access.askAgain()}>
                {text(messages.askAgain)}
              </button>
            )}
            {!isNone && (
              <button
                type="button"
                className="textButton"
                onClick={() => {
                  access.disconnect();
                  opener.current?.focus();
                }}
              >
                {text(messages.disconnect)}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function Account({ service: { state, connection, me, error } }: { readonly service: Service }) {
  const text = useText();
  const host = connection ? new URL(connection.address).host : '';
  switch (state) {
    case 'none':
      return <p className="hint">{text(messages.none)}</p>;
    case 'refused':
      return <ErrorNotice error={error} title={messages.failed} />;
    case 'asking':
      return (
        <p className="hint">{me ? text(messages.account(me.areaName, me.label, host)) : text(messages.connecting)}</p>
      );
    case 'unreachable':
      return (
        <>
          <p className="account">{me ? text(messages.account(me.areaName, me.label, host)) : host}</p>
          <Notice tone="warning">{text(messages.unreachable)}</Notice>
        </>
      );
    case 'open':
      return <p className="account">{me && text(messages.account(me.areaName, me.label, host))}</p>;
  }
}
