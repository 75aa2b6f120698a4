import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Bilingual } from '../../kpi/bilingual';
import { useText } from '../language/language';
import { CellLink } from './CellLink';
import { errorTexts, type ErrorText } from './errorText';
import * as messages from './messages';
import { Notice } from './Notice';
import { placeText } from './placeText';

/** Errors listed at once; a person mends the first ones and tries again. */
const SHOWN = 20;

interface Props {
  readonly error: unknown;
  readonly title?: Bilingual;
  readonly action?: { readonly text: Bilingual; readonly onClick: () => void };
}

/** An error with its place, what to do about it, and the way to the cell. */
export function ErrorNotice({ error, title, action }: Props) {
  const text = useText();
  const all = errorTexts(error);
  return (
    <Notice
      tone="error"
      {...(title ? { title: text(title) } : {})}
      actions={action && <DefaultButton text={text(action.text)} onClick={action.onClick} />}
    >
      <ul className="errorList">
        {all.slice(0, SHOWN).map((one, index) => (
          <OneError key={index} error={one} />
        ))}
      </ul>
      {all.length > SHOWN && <p>{text(messages.moreErrors(all.length - SHOWN))}</p>}
    </Notice>
  );
}

function OneError({ error: { text: message, where, detail } }: { readonly error: ErrorText }) {
  const text = useText();
  const place = text(placeText(where));
  return (
    <li>
      {place !== '' && (
        <span className="errorPlace">
          {where.sheet !== undefined && where.cell !== undefined ? (
            <CellLink sheet={where.sheet} cell={where.cell} />
          ) : (
            place
          )}
          {where.marker !== undefined && <code className="marker">{where.marker}</code>}
        </span>
      )}
      <span className="errorText">{text(message)}</span>
      {detail && <span className="errorDetail">{text(detail)}</span>}
    </li>
  );
}
