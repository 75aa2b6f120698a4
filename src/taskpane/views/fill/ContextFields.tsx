import { useText } from '../../language/language';
import { useSessionState } from '../../session/sessionContext';
import { AreaField } from './AreaField';
import * as messages from './messages';
import { MoreOptions } from './MoreOptions';
import { PeriodField } from './PeriodField';
import { SourceField } from './SourceField';
import { lookingForPeriod } from './sourceFitMessages';
import { SourceHint } from './SourceHint';
import type { ChoicesInHand } from './useFillChoices';

/** Data source, period, area and the less common options of a fill. */
export function ContextFields({ hand }: { readonly hand: ChoicesInHand }) {
  const text = useText();
  const state = useSessionState();
  const figures = state.kind === 'open' ? state.data.figures : undefined;
  const { choices, periods, fits, proposing, change } = hand;
  return (
    <section aria-labelledby="context-fields" className="fields">
      <h2 id="context-fields" className="subheading">
        {text(messages.forWhat)}
      </h2>
      <SourceField />
      {fits && <SourceHint fits={fits} />}
      {figures && (
        <>
          <PeriodField periods={periods} chosen={choices.period} onChoose={(period) => change({ period })} />
          {proposing && <p className="hint">{text(lookingForPeriod)}</p>}
          {choices.period !== '' && (
            <AreaField figures={figures} choices={choices} onChoose={(area) => change({ area })} />
          )}
          <MoreOptions figures={figures} choices={choices} onChange={change} />
        </>
      )}
    </section>
  );
}
