import { useId, useState } from 'react';
import type { Figures } from '../../../analysis/figure';
import { parsePeriod } from '../../../kpi/period';
import { useText } from '../../language/language';
import { AsOfField } from '../../components/AsOfField';
import type { FillChoices } from './fillChoices';
import * as messages from './messages';
import { RadioGroup } from '../../components/RadioGroup';

interface Props {
  readonly figures: Figures;
  readonly choices: FillChoices;
  readonly onChange: (change: Partial<FillChoices>) => void;
}

/** List of provinces, vintage and the report's language; folded away, because their defaults are right in most cases. */
export function MoreOptions({ figures, choices, onChange }: Props) {
  const text = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const automatic = choices.period === '' ? '34' : figures.areas.boundaryOn(parsePeriod(choices.period).end);
  return (
    <div>
      <button
        type="button"
        className="disclosure"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen((before) => !before)}
      >
        {text(messages.moreOptions)}
      </button>
      <div id={id} hidden={!open} className="options">
        <RadioGroup
          legend={text(messages.boundary)}
          options={[
            { key: 'auto', text: text(messages.boundaryAuto(automatic)) },
            { key: '34', text: text(messages.boundary34) },
            { key: '63', text: text(messages.boundary63) },
          ]}
          chosen={choices.boundary}
          onChoose={(boundary) => onChange({ boundary })}
        />
        <AsOfField />
        <RadioGroup
          legend={text(messages.reportLanguage)}
          options={[
            { key: 'vi', text: text(messages.vietnamese) },
            { key: 'en', text: text(messages.english) },
          ]}
          chosen={choices.reportLang}
          onChoose={(reportLang) => onChange({ reportLang })}
        />
      </div>
    </div>
  );
}
