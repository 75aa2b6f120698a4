import { useMemo, useState } from 'react';
import type { Figures } from '../../../analysis/figure';
import { parsePeriod } from '../../../kpi/period';
import { SearchCombo } from '../../components/SearchCombo';
import { useLang, useText } from '../../language/language';
import { areaChoices } from '../../../session/areaChoices';
import { boundaryOf, type FillChoices } from './fillChoices';
import * as messages from './messages';

interface Props {
  readonly figures: Figures;
  readonly choices: FillChoices;
  /** False while the area is not proposed yet: none is shown then. */
  readonly isKnown: boolean;
  readonly onChoose: (id: string) => void;
}

/** The country or a province on the list that is in force. */
export function AreaField({ figures, choices: { period: id, boundary, area }, isKnown, onChoose }: Props) {
  const text = useText();
  const lang = useLang();
  const [unknown, setUnknown] = useState(false);
  const options = useMemo(() => {
    const period = parsePeriod(id);
    return areaChoices(figures.areas, boundaryOf(period, boundary, figures), period.end, lang).map(
      ({ id: key, label, key: search }) => ({ key, text: label, search }),
    );
  }, [figures, id, boundary, lang]);
  return (
    <SearchCombo
      label={text(messages.area)}
      options={options}
      selectedKey={isKnown ? area : ''}
      onSelect={(key) => {
        setUnknown(false);
        onChoose(key);
      }}
      onTyped={() => setUnknown(true)}
      noMatch={text(messages.noMatch)}
      {...(unknown ? { error: text(messages.areaNotFound) } : {})}
    />
  );
}
