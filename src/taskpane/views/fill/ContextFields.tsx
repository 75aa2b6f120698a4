import { useText } from '../../language/language';
import { useSessionState } from '../../session/sessionContext';
import { AreaField } from './AreaField';
import * as messages from './messages';
import { MoreOptions } from './MoreOptions';
import { PeriodField } from './PeriodField';
import { SourceField } from './SourceField';
import { lookingForPeriod } from './sourceFitMessages';
import type { ChoicesInHand } from './useFillChoices';

/** Data source, period, area and the less common options of a fill. */
export function ContextFields({ hand }: { readonly hand: ChoicesInHand }) {
  const text = useText();
  const state = useSessionState();
  const figures = state.kind === 'open' ? state.data.figures : undefined;
  const { choices, periods, proposing, change } = hand;
  return (
    <section aria-labelledby="context-fields" className="fields">
      <h2 id="context-fields" className="subheading">
        {text(messages.forWhat)}
      </h2>
      <SourceField />
      {figures && (
        <>
          <PeriodField
            periods={periods}
            chosen={proposing ? '' : choices.period}
            placeholder={proposing ? text(lookingForPeriod) : ''}
            onChoose={(period) => change({ period })}
          />
          {choices.period !== '' && (
            <AreaField figures={figures} choices={choices} isKnown={!proposing} onChoose={(area) => change({ area })} />
          )}
          <MoreOptions figures={figures} choices={choices} onChange={change} />
        </>
      )}
    </section>
  );
}
