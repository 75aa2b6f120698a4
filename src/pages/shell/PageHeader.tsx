import type { Me } from '../../exchange/api/serviceSchemas';
import { pageService } from '../service/pageService';
import { useLanguage, useText } from './language';
import * as messages from './messages';
import { placeAddress, placesFor, type PlaceId } from './places';

interface Props {
  readonly me: Me | undefined;
  readonly open: PlaceId;
}

/** Name of the site, who is signed in, the pages, the other language. */
export function PageHeader({ me, open }: Props) {
  const text = useText();
  const { lang, choose } = useLanguage();
  const other = lang === 'vi' ? 'en' : 'vi';
  return (
    <header className="top">
      <div className="topLine">
        <p className="siteName">{text(messages.siteName)}</p>
        <div className="topActions">
          <button type="button" className="plain" lang={other} onClick={() => choose(other)}>
            {messages.otherLanguage[lang]}
          </button>
          {me && (
            <button type="button" className="plain" onClick={() => pageService.disconnect()}>
              {text(messages.leave)}
            </button>
          )}
        </div>
      </div>
      {me && (
        <>
          <p className="account">{text(messages.account(me.areaName, me.label))}</p>
          <nav aria-label={text(messages.pageList)}>
            <ul className="tabs">
              {placesFor(me).map((id) => (
                <li key={id}>
                  <a href={placeAddress(id)} aria-current={id === open ? 'page' : undefined}>
                    {text(messages.pages[id])}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </>
      )}
    </header>
  );
}
