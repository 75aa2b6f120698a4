import type { KeyboardEvent } from 'react';
import { formatValue } from '../../../language/formatValue';
import { periodLabel } from '../../../language/periodLabel';
import { useLang, useText } from '../../language/language';
import type { CatalogueEntry } from './catalogue';
import * as messages from './messages';

interface Props {
  readonly entry: CatalogueEntry;
  /** Only one line of the list is a stop of the Tab key. */
  readonly isReachable: boolean;
  readonly onChoose: (code: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** An indicator in the list: name, code, and the country's newest figure. */
export function IndicatorLine({ entry, isReachable, onChoose, onKeyDown }: Props) {
  const text = useText();
  const { indicator, hasFigures } = entry;
  return (
    <li>
      <button
        type="button"
        className={hasFigures ? 'indicator' : 'indicator indicator-empty'}
        tabIndex={isReachable ? 0 : -1}
        onClick={() => onChoose(indicator.code)}
        onKeyDown={onKeyDown}
      >
        <span className="indicatorName">{text(indicator.name)}</span>
        <span className="indicatorFoot">
          <code className="indicatorCode">{indicator.code}</code>
          <Newest entry={entry} />
        </span>
      </button>
    </li>
  );
}

function Newest({ entry: { latest, disputed, hasFigures } }: { readonly entry: CatalogueEntry }) {
  const text = useText();
  const lang = useLang();
  const disagreement = disputed && <span className="indicatorDisputed">{text(messages.disputed(disputed))}</span>;
  if (!latest) {
    const words = hasFigures ? messages.byProvince : messages.withoutFigures;
    return disagreement ?? <span className="indicatorNote">{text(words)}</span>;
  }
  return (
    <>
      <span className="indicatorNewest">
        <strong>{formatValue(latest.value, lang)}</strong>{' '}
        <span className="indicatorNote">{periodLabel(latest.period, lang, 'short')}</span>
      </span>
      {disagreement}
    </>
  );
}
