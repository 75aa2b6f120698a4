import { withTagAttributes } from '../../../ooxml/save/sheetElement';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { Book } from '../../book/book';
import { legacyPasswordHash } from './passwordHash';

/** The workbook part with its structure locked as the book has it; a lock that stays keeps its password. */
export function withStructureLock(
  xml: string,
  part: string,
  { protected: isLocked, password }: Book['protection'],
): string {
  const root = XmlView.read(xml, part);
  const old = root.child('workbookProtection');
  if ((old?.flag('lockStructure') ?? false) === isLocked) return xml;
  const prefix = root.element.name.slice(0, -'workbook'.length);
  const before = ['workbookPr', 'fileSharing', 'fileVersion']
    .map((name) => root.child(name))
    .find((element) => element);
  const { start, end } = old?.element ?? {
    start: before?.element.end ?? root.element.contentFrom,
    end: before?.element.end ?? root.element.contentFrom,
  };
  const hash = password === undefined || password === '' ? undefined : legacyPasswordHash(password);
  const locked = withTagAttributes(old?.xml ?? `<${prefix}workbookProtection/>`, {
    lockStructure: '1',
    ...(hash !== undefined && { workbookPassword: hash }),
  });
  return xml.slice(0, start) + (isLocked ? locked : '') + xml.slice(end);
}
