import type { FileCheckAnswer } from '../../exchange/api/serviceSchemas';
import { periodText } from '../../language/periodText';
import { useText } from '../shell/language';
import * as messages from './messages';

/** Whose report the file is taken for. */
export function FileFacts({ name, check }: { readonly name: string; readonly check: FileCheckAnswer }) {
  const text = useText();
  return (
    <dl className="facts">
      <dt>{text(messages.file)}</dt>
      <dd>{name}</dd>
      <dt>{text(messages.area)}</dt>
      <dd>{check.areaName}</dd>
      <dt>{text(messages.period)}</dt>
      <dd>{text(periodText(check.period))}</dd>
      <dt>{text(messages.certifier)}</dt>
      <dd>{check.certifier || '–'}</dd>
      <dt>{text(messages.figures)}</dt>
      <dd>{check.figures}</dd>
    </dl>
  );
}
