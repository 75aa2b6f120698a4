import { SearchBox } from 'office-ui-fabric-react/lib/SearchBox';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useText } from '../../language/language';
import { filterGroups } from './filterItems';
import { GroupSummary } from './GroupSummary';
import { LineGroup } from './LineGroup';
import * as messages from './messages';
import type { GroupId, PreviewGroup } from './previewGroups';

/** From how many lines on a search box helps. */
const SEARCHED_FROM = 8;

interface Props {
  readonly groups: readonly PreviewGroup[];
  readonly names: typeof messages.groups;
  /** What stands above the lines of a group: what can be done about them. */
  readonly above?: (group: GroupId) => ReactNode;
}

/** The lines of a plan in their groups, searchable. Groups that need a person are open; the rest opens on demand. */
export function PlanLines({ groups, names, above }: Props) {
  const text = useText();
  const [query, setQuery] = useState('');
  const deferred = useDeferredValue(query);
  const matching = useMemo(() => filterGroups(groups, deferred), [groups, deferred]);
  const total = groups.reduce((sum, { items }) => sum + items.length, 0);
  const found = matching.reduce((sum, { items }) => sum + items.length, 0);
  const searching = deferred.trim() !== '';
  return (
    <>
      {total >= SEARCHED_FROM && (
        <SearchBox
          placeholder={text(messages.search)}
          ariaLabel={text(messages.search)}
          value={query}
          onChange={(_event, value) => setQuery(value ?? '')}
        />
      )}
      <p className="readOnly" role="status">
        {searching ? text(messages.found(found)) : ''}
      </p>
      {searching && found === 0 && <p className="hint">{text(messages.noMatch)}</p>}
      {groups.length > 1 && <GroupSummary groups={matching} names={names} />}
      {matching.map(({ id, items }) => (
        <LineGroup
          key={id}
          group={id}
          name={text(names[id])}
          items={items}
          open={searching || id !== 'filled' || groups.length === 1}
        >
          {above?.(id)}
        </LineGroup>
      ))}
    </>
  );
}
