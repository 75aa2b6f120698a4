import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useCallback, useEffect, useState } from 'react';
import type { DataSource } from '../../../session/session';
import { ErrorNotice } from '../../components/ErrorNotice';
import { LoadingState } from '../../components/LoadingState';
import { SearchCombo } from '../../components/SearchCombo';
import { useText } from '../../language/language';
import { useSession, useSessionState } from '../../session/sessionContext';
import * as messages from './messages';
import { RowsLeftOut } from './RowsLeftOut';

/** Which data set the report is filled from. It is the session's: the custom functions answer from the same one. */
export function SourceField() {
  const text = useText();
  const session = useSession();
  const state = useSessionState();
  const [sources, setSources] = useState<readonly DataSource[]>([]);
  const [listFailure, setListFailure] = useState<unknown>();
  /** Outlasts the listing that follows an attempt to open. */
  const [openFailure, setOpenFailure] = useState<unknown>();
  const [asked, setAsked] = useState<string | undefined>();

  const list = useCallback(() => {
    session.sources().then(
      (listed) => {
        setSources(listed);
        setListFailure(undefined);
      },
      (error: unknown) => setListFailure(error),
    );
  }, [session]);
  useEffect(list, [list, state.kind]);

  const open = (id: string): void => {
    setOpenFailure(undefined);
    setAsked(id);
    session.open(id).catch((error: unknown) => setOpenFailure(error));
  };
  const again = (): void => {
    const wanted = state.kind === 'failed' ? state.source.id : openFailure === undefined ? undefined : asked;
    if (wanted === undefined) list();
    else open(wanted);
  };
  const current = state.kind === 'open' ? state.data.source : state.kind === 'empty' ? undefined : state.source;
  const error = openFailure ?? listFailure ?? (state.kind === 'failed' ? state.error : undefined);
  // A set that is open but no longer listed (its file was closed) still shows by its name.
  const shown = current && !sources.some(({ id }) => id === current.id) ? [current, ...sources] : sources;
  return (
    <>
      {/* Tables may have come into the workbook, and files into the pane, since the sources were listed. */}
      <div onFocus={list}>
        <SearchCombo
          label={text(messages.source)}
          options={shown.map(({ id, title }) => ({ key: id, text: text(title) }))}
          selectedKey={current?.id ?? ''}
          onSelect={open}
          noMatch={text(messages.noMatch)}
        />
      </div>
      {state.kind === 'loading' && <LoadingState text={messages.loadingData} />}
      {state.kind === 'empty' && error === undefined && <p className="hint">{text(messages.noData)}</p>}
      {state.kind === 'open' && state.data.source.illustrative && (
        <p className="hint illustrative">{text(messages.illustrative)}</p>
      )}
      {state.kind === 'open' && <RowsLeftOut dataset={state.data.figures.dataset} />}
      {error !== undefined && (
        <>
          <ErrorNotice error={error} title={sources.length === 0 ? messages.noSources : messages.dataFailed} />
          <DefaultButton text={text(messages.tryAgain)} onClick={again} />
        </>
      )}
    </>
  );
}
