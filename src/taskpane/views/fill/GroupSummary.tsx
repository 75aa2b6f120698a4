import { useLang, useText } from '../../language/language';
import { groupHeadId } from './LineGroup';
import * as messages from './messages';
import type { PreviewGroup } from './previewGroups';

interface Props {
  readonly groups: readonly PreviewGroup[];
  readonly names: typeof messages.groups;
}

/** How many lines there are of each group; choosing one goes there, past the lines of those before it. */
export function GroupSummary({ groups, names }: Props) {
  const text = useText();
  const lang = useLang();
  return (
    <ul className="summary" aria-label={text(messages.summary)}>
      {groups.map(({ id, items }) => (
        <li key={id}>
          <button type="button" onClick={() => document.getElementById(groupHeadId(id))?.focus()}>
            {text(names[id])}: <strong>{messages.countText(items.length, lang)}</strong>
          </button>
        </li>
      ))}
    </ul>
  );
}
