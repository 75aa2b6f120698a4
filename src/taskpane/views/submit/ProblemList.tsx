import { FontIcon } from 'office-ui-fabric-react/lib/Icon';
import { useId, useMemo, useRef, useState } from 'react';
import { useText } from '../../language/language';
import { groupFindings, findingGroups, type FindingGroup } from '../../../session/review/findingGroups';
import { problemKey, type FormProblem } from './formProblems';
import * as messages from './messages';
import { ProblemLine } from './ProblemLine';

/** Lines drawn at once. */
const PAGE = 30;

const icons: Readonly<Record<FindingGroup, string>> = { errors: 'BlockedSite', reasons: 'Flag', notes: 'Info' };

/** What the checks say of the form, by what it asks of the person. */
export function ProblemList({ problems }: { readonly problems: readonly FormProblem[] }) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupFindings(problems), [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={list} tabIndex={-1} className="problems" role="group" aria-label={text(messages.problems)}>
      {findingGroups.map(
        (group) =>
          groups[group].length > 0 && (
            <Group key={group} group={group} problems={groups[group]} onReason={() => list.current?.focus()} />
          ),
      )}
    </div>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly problems: readonly FormProblem[];
  readonly onReason: () => void;
}

function Group({ group, problems, onReason }: GroupProps) {
  const text = useText();
  const id = useId();
  const [open, setOpen] = useState(group !== 'notes');
  const [shown, setShown] = useState(PAGE);
  const left = Math.min(PAGE, problems.length - shown);
  return (
    <section className={`problemGroup problemGroup-${group}`}>
      <h2 className="problemGroupHead">
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <FontIcon iconName={icons[group]} aria-hidden="true" className="problemGroupIcon" />
          <span className="problemGroupName">{text(messages.groups[group])}</span>
          <span className="problemCount">{problems.length}</span>
          <FontIcon iconName={open ? 'ChevronUp' : 'ChevronDown'} aria-hidden="true" />
        </button>
      </h2>
      <div id={id} hidden={!open}>
        <ul>
          {problems.slice(0, shown).map((problem, index) => (
            <ProblemLine key={`${problemKey(problem)} ${index}`} problem={problem} onReason={onReason} />
          ))}
        </ul>
        {left > 0 && (
          <button type="button" className="textButton problemMore" onClick={() => setShown((now) => now + PAGE)}>
            {text(messages.showMore(left))}
          </button>
        )}
      </div>
    </section>
  );
}
