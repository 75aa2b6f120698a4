import { useMemo, useState } from 'react';
import { localDay } from '../../../session/localDay';
import { RadioGroup } from '../../components/RadioGroup';
import { StepHeading } from '../../components/StepHeading';
import { useLang, useText } from '../../language/language';
import { useSessionState } from '../../session/sessionContext';
import { periodsOffered } from '../../../analysis/periodsOffered';
import './brief.css';
import { briefChoices, type ChosenBrief } from './briefChoices';
import { BriefFields } from './BriefFields';
import * as messages from './messages';
import { ProofPart } from './ProofPart';
import { ReadPart } from './ReadPart';

const noPeriods = { reported: [], planned: [] };

/** *Tóm tắt*: the page leaders read, written from the open data set; and the workbook's numbers against it. */
export function BriefView() {
  const text = useText();
  const lang = useLang();
  const state = useSessionState();
  const data = state.kind === 'open' ? state.data : undefined;
  const [chosen, setChosen] = useState<ChosenBrief>({});
  const [part, setPart] = useState<'read' | 'proof'>('read');
  const today = localDay();
  const periods = useMemo(
    () => (data ? periodsOffered(data.figures.dataset.observations, today) : noPeriods),
    [data, today],
  );
  const choices = useMemo(
    () => data && briefChoices(chosen, data.figures, periods, today, lang),
    [chosen, data, periods, today, lang],
  );
  return (
    <div className="briefView">
      <StepHeading text={text(messages.heading)} takesFocus={false} />
      <BriefFields
        data={data}
        choices={choices}
        periods={periods}
        onChange={(change) => setChosen((before) => ({ ...before, ...change }))}
      />
      {data && choices && (
        <>
          <RadioGroup
            legend={text(messages.part)}
            options={[
              { key: 'read', text: text(messages.readPart) },
              { key: 'proof', text: text(messages.proofPart) },
            ]}
            chosen={part}
            onChoose={setPart}
          />
          {part === 'read' ? <ReadPart data={data} choices={choices} /> : <ProofPart data={data} choices={choices} />}
        </>
      )}
    </div>
  );
}
