import { useMemo, useRef, useState } from 'react';
import type { OpenData } from '../../../session/session';
import { StepHeading } from '../../components/StepHeading';
import { useText } from '../../language/language';
import { useSessionState } from '../../session/sessionContext';
import { catalogueOf } from './catalogue';
import './data.css';
import { FileDrop } from './FileDrop';
import { IndicatorList } from './IndicatorList';
import { IndicatorPage } from './IndicatorPage';
import * as messages from './messages';
import { OpenSource } from './OpenSource';
import { useSourceWork } from './useSourceWork';

/** *Số liệu*: what is open, its indicators, one indicator's figures, and inserting them. */
export function DataView() {
  const text = useText();
  const data = useOpenData();
  const work = useSourceWork();
  const [query, setQuery] = useState('');
  const [code, setCode] = useState<string | undefined>();
  const figures = data?.figures;
  const entries = useMemo(() => (figures ? catalogueOf(figures) : []), [figures]);
  const chosen = entries.find(({ indicator }) => indicator.code === code);
  return (
    <FileDrop onFiles={(files) => void work.importChosen(files)}>
      {figures && chosen ? (
        <IndicatorPage figures={figures} indicator={chosen.indicator} onBack={() => setCode(undefined)} />
      ) : (
        <>
          <StepHeading text={text(messages.heading)} takesFocus={false} />
          <OpenSource work={work} />
          {figures && (
            <IndicatorList entries={entries} query={query} onQuery={setQuery} onChoose={setCode} last={code} />
          )}
        </>
      )}
    </FileDrop>
  );
}

/** What is open; while it is read again, what was open before, so that the view does not flicker. */
function useOpenData(): OpenData | undefined {
  const state = useSessionState();
  const last = useRef<OpenData | undefined>(undefined);
  if (state.kind === 'open') last.current = state.data;
  else if (state.kind !== 'loading') last.current = undefined;
  return last.current;
}
