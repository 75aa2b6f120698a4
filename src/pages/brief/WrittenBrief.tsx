import type { BriefPeriods } from '../../exchange/api/serviceSchemas';
import type { AreaList } from '../../kpi/areaList';
import type { Brief } from '../../report/brief/document';
import { Waiting } from '../parts/Waiting';
import { useAnswer } from '../service/useAnswer';
import { useText } from '../shell/language';
import type { AskedBrief, ChosenBrief } from './briefChoices';
import { BriefReading } from './BriefReading';
import * as messages from './messages';
import { NoFigures } from './NoFigures';
import { ReadingFailure } from './ReadingFailure';

interface Props {
  readonly asked: AskedBrief;
  readonly chosen: ChosenBrief;
  readonly areas: AreaList | undefined;
  readonly periods: BriefPeriods | undefined;
}

/** The brief the service writes; the one before stays in sight while the next is being written. */
export function WrittenBrief({ asked, chosen, areas, periods }: Props) {
  const text = useText();
  const [answer, askAgain] = useAnswer(JSON.stringify(asked), (client) => client.brief(asked));
  if (answer.kind === 'failed') {
    return <ReadingFailure error={answer.error} title={text(messages.failed)} onAgain={askAgain} />;
  }
  const brief = answer.kind === 'here' ? answer.content : answer.before;
  const isAsking = answer.kind === 'asking';
  if (!brief) return <Waiting text={text(messages.writing)} />;
  if (saysNothing(brief) && !isAsking) return <NoFigures chosen={chosen} periods={periods} />;
  return <BriefReading brief={brief} asked={asked} areas={areas} isOutdated={isAsking} />;
}

/** Where nothing is known, the brief still names what is missing. */
function saysNothing({ sections }: Brief): boolean {
  return sections.every(({ id }) => id === 'gaps');
}
