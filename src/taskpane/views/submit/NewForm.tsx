import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { useState } from 'react';
import { plainKey } from '../../../kpi/textKey';
import { periodLabel } from '../../../language/periodLabel';
import { parsePeriod } from '../../../kpi/period';
import { localDay } from '../../../session/localDay';
import { ErrorNotice } from '../../components/ErrorNotice';
import { LoadingState } from '../../components/LoadingState';
import { SearchCombo } from '../../components/SearchCombo';
import { useLang, useText } from '../../language/language';
import { useService } from '../../session/serviceContext';
import { useSessionState } from '../../session/sessionContext';
import { formPeriods } from './formPeriods';
import * as messages from './messages';
import { bothDates } from './bothDates';
import { useFormAreas } from './useFormAreas';
import { useFormDays } from './useFormDays';

interface Props {
  /** The form's sheets are in the workbook. */
  readonly onInserted: () => void;
}

/** Makes a form for an area and a period, in the workbook or as a file. */
export function NewForm({ onInserted }: Props) {
  const text = useText();
  const lang = useLang();
  const service = useService();
  const { client, me, state } = service;
  const session = useSessionState();
  const open = session.kind === 'open' ? session.data : undefined;
  const [{ offered, due }] = useState(() => formPeriods(localDay()));
  const [period, setPeriod] = useState(due.id);
  const [chosenArea, setChosenArea] = useState('');
  const [chosenKnown, setChosenKnown] = useState<boolean>();
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<unknown>();
  const areas = useFormAreas(parsePeriod(period), lang);
  const area = chosenArea === '' ? ownArea(me?.area) : chosenArea;
  const days = useFormDays(service, area, period);
  const connected = state === 'open';
  // Made-up figures beside real ones would be taken for real.
  const withKnown = chosenKnown ?? open?.source.illustrative === false;

  const make = async (way: 'insert' | 'download'): Promise<void> => {
    setWorking(true);
    setError(undefined);
    try {
      const { insertForm, downloadForm } = await import('./newForm');
      const dataset = withKnown ? open?.figures.dataset : undefined;
      const order = { area, period, client: connected ? client : undefined, dataset };
      if (way === 'download') return await downloadForm(order);
      await insertForm(order, text(messages.formTitle));
      onInserted();
    } catch (problem) {
      setError(problem);
    } finally {
      setWorking(false);
    }
  };

  return (
    <section className="stack" aria-label={text(messages.newForm)}>
      <p>{text(messages.noForm)}</p>
      <SearchCombo
        label={text(messages.area)}
        options={areas}
        selectedKey={area}
        onSelect={setChosenArea}
        noMatch={text(messages.noMatch)}
      />
      <SearchCombo
        label={text(messages.period)}
        options={offered.map((each) => {
          const label = periodLabel(each, lang, 'title');
          return { key: each.id, text: label, search: plainKey(`${label} ${each.id}`) };
        })}
        selectedKey={period}
        onSelect={setPeriod}
        noMatch={text(messages.noMatch)}
      />
      {days && <p className="hint">{text(messages.formDays(bothDates(days.cutOff), bothDates(days.due)))}</p>}
      {connected ? (
        <p className="hint">{text(messages.knownFromService)}</p>
      ) : (
        open && (
          <Checkbox
            label={text(messages.knownFromData(open.source.title))}
            checked={withKnown}
            onChange={(_event, on) => setChosenKnown(on === true)}
          />
        )
      )}
      {error !== undefined && <ErrorNotice error={error} title={messages.formFailed} />}
      {working && <LoadingState text={messages.makingForm} />}
      <div className="buttonRow">
        <PrimaryButton
          text={text(messages.insertForm)}
          disabled={working || area === ''}
          onClick={() => void make('insert')}
        />
        <DefaultButton
          text={text(messages.downloadForm)}
          disabled={working || area === ''}
          onClick={() => void make('download')}
        />
      </div>
    </section>
  );
}

/** The country hands in no form of its own. */
function ownArea(area: string | undefined): string {
  return area === undefined || area === 'VN' ? '' : area;
}
