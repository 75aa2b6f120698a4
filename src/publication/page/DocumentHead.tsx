import type { Brief } from '../../report/brief/document';
import { addressee, documentNumber, documentType, motto, placeAndDate, state } from '../documentWords';
import { usePage } from './pageContext';

/** Issuer and state side by side, number and place below them, type and subject (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
export function DocumentHead({ brief }: { readonly brief: Brief }) {
  const { lang, text } = usePage();
  const { issuer, subject, length } = brief;
  return (
    <header>
      <div className="head">
        <p className="issuer">{issuer[lang]}</p>
        <p className="state">
          {text(state)} <span className="motto">{text(motto)}</span>
        </p>
        <p className="documentNumber">{text(documentNumber)}</p>
        <p className="placeAndDate">{text(placeAndDate)}</p>
      </div>
      <h1>
        {text(documentType)}{' '}
        <span className="subject">{subject.charAt(0).toLocaleUpperCase(lang) + subject.slice(1)}</span>
      </h1>
      {length === 'short' ? null : <p className="addressee">{text(addressee)}</p>}
    </header>
  );
}
