import { FontIcon } from 'office-ui-fabric-react/lib/Icon';
import { useId, useState, type ReactNode } from 'react';
import { useLang, useText } from '../../language/language';
import * as messages from './messages';
import { PlanLine } from './PlanLine';
import type { GroupId, PreviewItem } from './previewGroups';

/** Lines drawn at once: a report of a thousand markers must open at once. */
const PAGE = 30;

const icons: Readonly<Record<GroupId, string>> = {
  missing: 'CircleRing',
  review: 'Flag',
  kept: 'Edit',
  filled: 'CheckMark',
  note: 'Info',
};

/** Id of the button that opens and folds a group. */
export function groupHeadId(group: GroupId): string {
  return `lines-${group}`;
}

interface Props {
  readonly group: GroupId;
  readonly name: string;
  readonly items: readonly PreviewItem[];
  /** Whether it is open until the person opens or folds it. */
  readonly open: boolean;
  readonly children?: ReactNode;
}

export function LineGroup({ group, name, items, open, children }: Props) {
  const text = useText();
  const lang = useLang();
  const id = useId();
  const [chosen, setChosen] = useState<boolean | undefined>();
  const [shown, setShown] = useState(PAGE);
  const isOpen = chosen ?? open;
  const left = Math.min(PAGE, items.length - shown);
  return (
    <section className={`lineGroup lineGroup-${group}`}>
      <h2 className="lineGroupHead">
        <button
          id={groupHeadId(group)}
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setChosen(!isOpen)}
        >
          <FontIcon iconName={icons[group]} aria-hidden="true" className="lineGroupIcon" />
          <span className="lineGroupName">{name}</span>
          <span className="count">{messages.countText(items.length, lang)}</span>
          <FontIcon iconName={isOpen ? 'ChevronUp' : 'ChevronDown'} aria-hidden="true" />
        </button>
      </h2>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            {children}
            <ul className="lines">
              {items.slice(0, shown).map((item) => (
                <PlanLine key={item.id} item={item} />
              ))}
            </ul>
            {left > 0 && (
              <button type="button" className="textButton more" onClick={() => setShown((before) => before + PAGE)}>
                {text(messages.showMore(left))}
              </button>
            )}
          </>
        )}
      </div>
    </section>
  );
}
