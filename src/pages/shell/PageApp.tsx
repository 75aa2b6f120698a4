import { useEffect, useState } from 'react';
import type { Me } from '../../exchange/api/serviceSchemas';
import { localDay } from '../../session/localDay';
import { daysAfter } from '../../kpi/reportingCalendar';
import { BriefPage } from '../brief/BriefPage';
import { MatrixPage } from '../matrix/MatrixPage';
import { dayText } from '../parts/dayText';
import { Failure } from '../parts/Failure';
import { Message } from '../parts/Message';
import { Waiting } from '../parts/Waiting';
import { pageService, usePageService } from '../service/pageService';
import { StatusPage } from '../status/StatusPage';
import { UploadPage } from '../upload/UploadPage';
import { useText } from './language';
import * as messages from './messages';
import { OfflineMessage } from './OfflineMessage';
import { PageBoundary } from './PageBoundary';
import { PageHeader } from './PageHeader';
import { placesFor, usePlace, type Place } from './places';
import { SignIn } from './SignIn';

/** Days before a token's end at which the pages say so. */
const NOTICE = 14;

/** The pages: signing in, then the page that the address names. */
export function PageApp() {
  const text = useText();
  const { me } = usePageService();
  const place = shownPlace(usePlace(), me);
  const title = text(messages.siteName);
  const page = text(messages.pages[place.page]);
  const hasOwnTitle = me !== undefined && place.page === 'tom-tat';
  useEffect(() => {
    if (!hasOwnTitle) document.title = me ? `${page} – ${title}` : title;
  }, [me, page, title, hasOwnTitle]);
  return (
    <>
      <PageHeader me={me} open={place.page} />
      <main>
        <OfflineMessage page={place.page} />
        <PageBoundary
          key={place.page}
          instead={
            <Message tone="error" title={text(messages.fault)}>
              <button type="button" className="button" onClick={() => location.reload()}>
                {text(messages.loadAgain)}
              </button>
            </Message>
          }
        >
          <Content place={place} />
        </PageBoundary>
      </main>
    </>
  );
}

function Content({ place }: { readonly place: Place }) {
  const text = useText();
  const { me } = usePageService();
  if (!me) return <Entrance />;
  if (!placesFor(me).includes(place.page)) {
    return (
      <Message tone="warning" title={text(messages.notAllowed)}>
        <p>{text(messages.notAllowedText)}</p>
      </Message>
    );
  }
  return (
    <>
      {me.expires <= daysAfter(localDay(), NOTICE) && (
        <Message tone="warning" title={text(messages.expiresSoon(dayText(me.expires)))} />
      )}
      <OpenPage place={place} me={me} />
    </>
  );
}

/** Goes on with a token this window knows already, else asks for one. */
function Entrance() {
  const text = useText();
  const { state, error } = usePageService();
  const [wasKnown] = useState(state === 'asking');
  if (wasKnown && state === 'asking') return <Waiting text={text(messages.opening)} />;
  if (wasKnown && state === 'unreachable') {
    return <Failure error={error} onAgain={() => void pageService.askAgain()} />;
  }
  return <SignIn before={error} />;
}

function OpenPage({ place: { page, area, period, query }, me }: { readonly place: Place; readonly me: Me }) {
  switch (page) {
    case 'nop-tep':
      return <UploadPage />;
    case 'tom-tat':
      return <BriefPage me={me} query={query} />;
    case 'tinh-trang':
      return <StatusPage me={me} area={area} period={period} />;
    case 'ma-tran':
      return <MatrixPage me={me} />;
  }
}

/** The page the address names; where the token may not open that by itself, the first it may. */
function shownPlace(place: Place, me: Me | undefined): Place {
  if (!me || location.hash !== '') return place;
  return { ...place, page: placesFor(me)[0] ?? place.page };
}
