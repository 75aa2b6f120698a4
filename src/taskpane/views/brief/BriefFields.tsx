import type { OpenData } from '../../../session/session';
import { RadioGroup } from '../../components/RadioGroup';
import { useText } from '../../language/language';
import { AreaField } from '../fill/AreaField';
import { PeriodField } from '../fill/PeriodField';
import type { PeriodsOffered } from '../../../analysis/periodsOffered';
import { SourceField } from '../fill/SourceField';
import type { BriefChoices, ChosenBrief } from './briefChoices';
import * as messages from './messages';

interface Props {
  readonly data: OpenData | undefined;
  readonly choices: BriefChoices | undefined;
  readonly periods: PeriodsOffered;
  readonly onChange: (change: ChosenBrief) => void;
}

/** What the brief is of: data set, period, area, length, language. */
export function BriefFields({ data, choices, periods, onChange }: Props) {
  const text = useText();
  return (
    <section className="fields" aria-label={text(messages.fields)}>
      <SourceField />
      {data && (
        <PeriodField
          periods={periods}
          chosen={choices?.period ?? ''}
          placeholder=""
          onChoose={(period) => onChange({ period })}
        />
      )}
      {data && choices && (
        <>
          <AreaField
            figures={data.figures}
            choices={{ ...choices, sheets: [], reportLang: choices.lang }}
            isKnown
            onChoose={(area) => onChange({ area })}
          />
          <div className="briefKinds">
            <RadioGroup
              legend={text(messages.length)}
              options={[
                { key: 'short', text: text(messages.shortLength) },
                { key: 'full', text: text(messages.fullLength) },
              ]}
              chosen={choices.length}
              onChoose={(length) => onChange({ length })}
            />
            <RadioGroup
              legend={text(messages.language)}
              options={[
                { key: 'vi', text: 'Tiếng Việt' },
                { key: 'en', text: 'English' },
              ]}
              chosen={choices.lang}
              onChoose={(lang) => onChange({ lang })}
            />
          </div>
        </>
      )}
    </section>
  );
}
