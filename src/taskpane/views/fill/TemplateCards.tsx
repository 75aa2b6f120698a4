import { useState } from 'react';
import { useText } from '../../language/language';
import { builtInTemplates, type BuiltInTemplate } from './builtInTemplates';
import * as messages from './messages';

interface Props {
  /** Shown at once, because the workbook has nothing else to fill. */
  readonly open: boolean;
  readonly onUse: (template: BuiltInTemplate) => void;
}

/** The built-in templates; choosing one adds it to the workbook as new sheets. */
export function TemplateCards({ open, onUse }: Props) {
  const text = useText();
  const [unfolded, setUnfolded] = useState(false);
  const shown = open || unfolded;
  return (
    <section aria-labelledby="template-cards" className="templates">
      <h2 id="template-cards" className="subheading">
        {open ? (
          text(messages.builtIn)
        ) : (
          <button
            type="button"
            className="disclosure"
            aria-expanded={unfolded}
            onClick={() => setUnfolded((before) => !before)}
          >
            {text(messages.otherTemplates)}
          </button>
        )}
      </h2>
      {shown && (
        <>
          <p className="hint">{text(messages.builtInHint)}</p>
          <ul className="cards">
            {builtInTemplates.map((template) => (
              <li key={template.file}>
                <button type="button" className="card" onClick={() => onUse(template)}>
                  <span className="cardTitle">{text(template.title)}</span>
                  <span className="cardText">{text(template.purpose)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
