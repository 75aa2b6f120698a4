import { escapeAttribute } from '../xml/escape';
import { startsElement } from '../startsElement';
import { XmlScanner } from '../xml/scanner';
import { appendElement } from './appendElement';
import { brokenRelationship } from './messages';
import { resolveTarget, targetFrom } from './partNames';

const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relationship {
  readonly id: string;
  /** Last segment of the type's URI ("worksheet", "styles"), the same in Transitional and Strict files. */
  readonly kind: string;
  readonly type: string;
  /** The part it leads to; undefined for links to the outside. */
  readonly part: string | undefined;
  /** As written. */
  readonly target: string;
  readonly external: boolean;
}

/** @throws NgktError `package.relationship` when an id is missing or doubled, or a target is missing */
export function readRelationships(xml: string, relsPart: string, source: string): Relationship[] {
  const found = new Map<string, Relationship>();
  const scanner = new XmlScanner(xml, relsPart);
  while (scanner.next()) {
    if (!startsElement(scanner) || !scanner.isLocal('Relationship')) continue;
    const id = scanner.attribute('Id') ?? '';
    const type = scanner.attribute('Type') ?? '';
    const target = scanner.attribute('Target');
    const external = scanner.attribute('TargetMode') === 'External';
    if (id === '' || found.has(id) || target === undefined) throw brokenRelationship(source || relsPart, id);
    // A target inside the part itself ("#Sheet2!A1") leads to no part.
    const part = external || target.startsWith('#') ? undefined : resolveTarget(source, target);
    found.set(id, { id, type, kind: type.slice(type.lastIndexOf('/') + 1), part, target, external });
  }
  return [...found.values()];
}

/** The relationships with one more, and its id. @param to a part, or what a link leads to */
export function withRelationship(
  xml: string | undefined,
  source: string,
  relsPart: string,
  type: string,
  to: string | Pick<Relationship, 'target' | 'external'>,
): { readonly xml: string; readonly id: string } {
  const id = freeId(xml === undefined ? [] : readRelationships(xml, relsPart, source));
  const { target, external } = typeof to === 'string' ? { target: targetFrom(source, to), external: false } : to;
  const mode = external ? ' TargetMode="External"' : '';
  const attributes = `Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"${mode}`;
  if (xml !== undefined) return { xml: appendElement(xml, relsPart, 'Relationship', attributes), id };
  const list = `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship ${attributes}/></Relationships>`;
  return { xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${list}`, id };
}

function freeId(relationships: readonly Relationship[]): string {
  const ids = new Set(relationships.map(({ id }) => id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  return `rId${number}`;
}

/** The relationships without those that lead to a part. */
export function withoutRelationshipTo(xml: string, source: string, relsPart: string, part: string): string {
  const scanner = new XmlScanner(xml, relsPart);
  let kept = '';
  let at = 0;
  while (scanner.next()) {
    if (!startsElement(scanner) || !scanner.isLocal('Relationship')) continue;
    const target = scanner.attribute('Target') ?? '';
    if (scanner.attribute('TargetMode') === 'External') continue;
    if (resolveTarget(source, target).toLowerCase() !== part.toLowerCase()) continue;
    const from = scanner.start;
    scanner.skipElement();
    kept += xml.slice(at, from);
    at = scanner.end;
  }
  return kept + xml.slice(at);
}
