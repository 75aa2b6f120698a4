import { Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import { LoadingState } from '../components/LoadingState';
import { Notice } from '../components/Notice';
import { OfflineNotice } from '../components/OfflineNotice';
import { LanguageProvider, useText } from '../language/language';
import { useSettings } from '../session/sessionContext';
import { Header } from './Header';
import * as messages from './messages';
import { navigation, type Place } from './navigation';
import { ViewBoundary } from './ViewBoundary';
import { views, type PaneView, type ViewId } from './views';

/** The pane: the row of views, and the view that is open. */
export function App() {
  const { lang } = useSettings();
  const place = useSyncExternalStore(navigation.subscribe, () => navigation.place);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = messages.paneName[lang];
  }, [lang]);
  const visited = useRef(new Set<ViewId>());
  visited.current.add(place.view);
  return (
    <LanguageProvider lang={lang}>
      <Header open={place.view} onOpen={(view) => navigation.open(view)} />
      <main className="panes">
        {views
          .filter(({ id }) => visited.current.has(id))
          .map((view) => (
            <ViewFrame key={`${view.id} ${place.generation}`} view={view} place={place} />
          ))}
      </main>
    </LanguageProvider>
  );
}

/** A view that was opened stays as it was left while another is shown. */
function ViewFrame({ view: { id, name, component: View }, place }: { readonly view: PaneView; readonly place: Place }) {
  const text = useText();
  return (
    <section className="view" aria-label={text(name)} hidden={id !== place.view}>
      <OfflineNotice />
      {place.notice && <Notice tone={place.notice.tone}>{text(place.notice.text)}</Notice>}
      <ViewBoundary>
        <Suspense fallback={<LoadingState text={messages.openingView} />}>
          <View />
        </Suspense>
      </ViewBoundary>
    </section>
  );
}
