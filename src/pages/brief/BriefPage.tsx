import { useEffect, useMemo } from 'react';
import type { Me } from '../../exchange/api/serviceSchemas';
import { AreaList } from '../../kpi/areaList';
import { Heading } from '../parts/Heading';
import { Waiting } from '../parts/Waiting';
import { useAnswer } from '../service/useAnswer';
import { useLanguage, useText } from '../shell/language';
import { siteName } from '../shell/messages';
import { askedBrief, briefAddress, readChosen } from './briefChoices';
import { BriefFields } from './BriefFields';
import './briefPage.css';
import * as messages from './messages';
import { NoFigures } from './NoFigures';
import { ReadingFailure } from './ReadingFailure';
import { WrittenBrief } from './WrittenBrief';

interface Props {
  readonly me: Me;
  /** What the address asks for. */
  readonly query: string;
}

/** The page leaders read: the brief of a period and area, with what each number rests on; the address keeps the choice. */
export function BriefPage({ me, query }: Props) {
  const text = useText();
  const { lang } = useLanguage();
  const chosen = useMemo(() => readChosen(query), [query]);
  const own = me.area;
  const area = chosen.area ?? own;
  const [periodsAnswer, askPeriods] = useAnswer(`periods ${area}`, (client) => client.briefPeriods(area));
  const [areasAnswer] = useAnswer('areas', (client) => client.areas());
  const items = areasAnswer.kind === 'here' ? areasAnswer.content : undefined;
  const areas = useMemo(() => items && new AreaList(items), [items]);
  const periods = periodsAnswer.kind === 'here' ? periodsAnswer.content : undefined;
  // Another area's while its own are on their way, so that the fields stay: as a rule the same period is proposed.
  const shown = periodsAnswer.kind === 'asking' ? periodsAnswer.before : periods;
  const asked = askedBrief(chosen, own, shown?.proposed ?? null, lang);
  const title = `${text(messages.title)} – ${text(siteName)}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <div className="notPrinted">
        <Heading>{text(messages.title)}</Heading>
      </div>
      {asked && (
        <BriefFields
          asked={asked}
          chosen={chosen}
          periods={shown?.periods ?? []}
          areas={own === 'VN' ? areas : undefined}
          onChange={(next) => (location.hash = briefAddress(next))}
        />
      )}
      {periodsAnswer.kind === 'failed' && (
        <ReadingFailure error={periodsAnswer.error} title={text(messages.periodsFailed)} onAgain={askPeriods} />
      )}
      {periodsAnswer.kind !== 'failed' && asked && (
        <WrittenBrief asked={asked} chosen={chosen} areas={areas} periods={periods} />
      )}
      {periodsAnswer.kind === 'asking' && !asked && <Waiting text={text(messages.writing)} />}
      {periods && !asked && <NoFigures chosen={chosen} periods={periods} />}
      {area !== own && (periodsAnswer.kind === 'failed' || (periods && !asked)) && (
        <p>
          <a href={briefAddress({ ...chosen, area: own })}>{text(messages.ownArea)}</a>
        </p>
      )}
    </>
  );
}
