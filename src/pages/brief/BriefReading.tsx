import { useEffect, useState } from 'react';
import type { AreaList } from '../../kpi/areaList';
import { areaName } from '../../language/areaName';
import { periodText } from '../../language/periodText';
import { BriefDocument } from '../../publication/page/BriefDocument';
import { usePagePictures } from '../../publication/page/usePagePictures';
import type { Brief, Evidence } from '../../report/brief/document';
import { CopyButton } from '../parts/CopyButton';
import { Waiting } from '../parts/Waiting';
import { useAnswer } from '../service/useAnswer';
import { useText } from '../shell/language';
import { siteName } from '../shell/messages';
import { BasisPanel } from './BasisPanel';
import { briefAddress, type AskedBrief } from './briefChoices';
import type { Names } from './figureBasis';
import * as messages from './messages';

interface Props {
  readonly brief: Brief;
  readonly asked: AskedBrief;
  readonly areas: AreaList | undefined;
  /** Another one is on its way. */
  readonly isOutdated: boolean;
}

/** The document with what can be done with it; a number that is chosen tells what it rests on beside it. */
export function BriefReading({ brief, asked, areas, isOutdated }: Props) {
  const text = useText();
  const pictures = usePagePictures(brief);
  const [catalogue] = useAnswer('catalogue', (client) => client.catalogue());
  const [shown, setShown] = useState<{ readonly of: Brief; readonly evidence: Evidence }>();
  const evidence = shown?.of === brief ? shown.evidence : undefined;
  const { lang, period, areaName: name } = brief;
  const title = text(messages.titleOf(periodText(period), name));
  const [page, site] = [text(messages.title), text(siteName)];
  useEffect(() => {
    document.title = `${title} – ${site}`;
    return () => {
      document.title = `${page} – ${site}`;
    };
  }, [title, page, site]);
  const names: Names = {
    indicator: (code) =>
      (catalogue.kind === 'here' && catalogue.content.find((each) => each.code === code)?.name[lang]) || code,
    area: (id) => {
      const area = areas?.byId(id);
      return area ? areaName(area, lang, 'short') : id;
    },
  };
  return (
    <>
      <div className="buttons briefActions notPrinted">
        <button type="button" className="button primary" onClick={() => print()}>
          {text(messages.print)}
        </button>
        <CopyButton label={text(messages.copyAddress)} content={new URL(briefAddress(asked), location.href).href} />
        {isOutdated && <Waiting text={text(messages.writing)} />}
      </div>
      <div className="briefDesk" aria-busy={isOutdated}>
        <div className="briefPage">
          <BriefDocument
            brief={brief}
            pictures={pictures}
            onFigure={(next) => setShown({ of: brief, evidence: next })}
          />
        </div>
        <BasisPanel brief={brief} evidence={evidence} names={names} onClose={() => setShown(undefined)} />
      </div>
    </>
  );
}
