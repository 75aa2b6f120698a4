import type { BriefPeriods } from '../../exchange/api/serviceSchemas';
import { periodText } from '../../language/periodText';
import { Message } from '../parts/Message';
import { useText } from '../shell/language';
import { briefAddress, type ChosenBrief } from './briefChoices';
import * as messages from './messages';

interface Props {
  readonly chosen: ChosenBrief;
  readonly periods: BriefPeriods | undefined;
}

/** That there is nothing to sum up, and where there is something. */
export function NoFigures({ chosen, periods }: Props) {
  const text = useText();
  const { period } = chosen;
  const proposed = periods?.proposed ?? null;
  return (
    <Message tone="info" title={text(messages.nothing)}>
      <p>
        {text(
          period === undefined || (periods && proposed === null)
            ? messages.nothingAtAll
            : messages.nothingOf(periodText(period)),
        )}
      </p>
      <p className="buttons">
        {proposed !== null && proposed !== period && (
          <a className="button" href={briefAddress({ ...chosen, period: proposed })}>
            {text(messages.proposed(periodText(proposed)))}
          </a>
        )}
      </p>
    </Message>
  );
}
