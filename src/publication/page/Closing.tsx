import type { BriefLength } from '../../report/brief/document';
import { recipientLines, recipients, signatory, signatoryName, signature } from '../documentWords';
import { usePage } from './pageContext';

/** Recipients on the left, the signature's place on the right; both left to fill. */
export function Closing({ length }: { readonly length: BriefLength }) {
  const { text } = usePage();
  return (
    <div className="closing">
      <div className="recipients">
        <p>{text(recipients)}</p>
        {recipientLines(length).map((line, index) => (
          <p key={index}>{text(line)}</p>
        ))}
      </div>
      <div className="signature">
        <p className="signatory">{text(signatory)}</p>
        <p className="signed">{text(signature)}</p>
        <p className="signatory">{text(signatoryName)}</p>
      </div>
    </div>
  );
}
