import { SearchBox } from 'office-ui-fabric-react/lib/SearchBox';
import { useDeferredValue, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { Notice } from '../../components/Notice';
import { useText } from '../../language/language';
import { searchCatalogue, type CatalogueEntry } from './catalogue';
import { IndicatorLine } from './IndicatorLine';
import { nextPlace } from './listKeys';
import * as messages from './messages';

interface Props {
  readonly entries: readonly CatalogueEntry[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (code: string) => void;
  /** The indicator come back from. */
  readonly last: string | undefined;
}

/** The catalogue, searchable; arrow keys move from the search box into the list and inside it. */
export function IndicatorList({ entries, query, onQuery, onChoose, last }: Props) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const deferred = useDeferredValue(query);
  const shown = useMemo(() => searchCatalogue(entries, deferred), [entries, deferred]);
  const reachable = Math.max(
    0,
    shown.findIndex(({ indicator }) => indicator.code === last),
  );
  // Coming back from an indicator, the focus returns to where it left.
  useEffect(() => {
    if (last !== undefined) list.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  }, []);
  const move = (event: KeyboardEvent, from: number): void => {
    const to = nextPlace(event.key, from, shown.length);
    if (to === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <section aria-labelledby="indicators" className="indicatorList">
      <h2 id="indicators" className="subheading">
        {text(messages.indicators)}
      </h2>
      <div onKeyDown={(event) => event.key === 'ArrowDown' && move(event, -1)}>
        <SearchBox
          placeholder={text(messages.search)}
          ariaLabel={text(messages.search)}
          value={query}
          onChange={(_event, value) => onQuery(value ?? '')}
          onSearch={() => shown[0] && onChoose(shown[0].indicator.code)}
        />
      </div>
      <p className="readOnly" role="status">
        {deferred.trim() === '' ? '' : text(messages.found(shown.length))}
      </p>
      {entries.length > 0 && !entries.some(({ hasFigures }) => hasFigures) && (
        <Notice tone="info">{text(messages.noFiguresAtAll)}</Notice>
      )}
      {shown.length === 0 && <p className="hint">{text(messages.noIndicator)}</p>}
      <ul ref={list} className="indicators">
        {shown.map((entry, place) => (
          <IndicatorLine
            key={entry.indicator.code}
            entry={entry}
            isReachable={place === reachable}
            onChoose={onChoose}
            onKeyDown={(event) => move(event, place)}
          />
        ))}
      </ul>
    </section>
  );
}
