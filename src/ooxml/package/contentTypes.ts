import { escapeAttribute } from '../xml/escape';
import { startsElement } from '../startsElement';
import { XmlScanner } from '../xml/scanner';
import { appendElement } from './appendElement';
import { extensionOf, partKey } from './partNames';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** What kind of content each part has, from `[Content_Types].xml`. */
export class ContentTypes {
  private readonly defaults = new Map<string, string>();
  private readonly overrides = new Map<string, string>();

  constructor(xml: string) {
    const scanner = new XmlScanner(xml, CONTENT_TYPES_PART);
    while (scanner.next()) {
      if (!startsElement(scanner)) continue;
      const type = scanner.attribute('ContentType') ?? '';
      if (scanner.isLocal('Default')) this.defaults.set((scanner.attribute('Extension') ?? '').toLowerCase(), type);
      if (scanner.isLocal('Override')) this.overrides.set(keyOf(scanner.attribute('PartName') ?? ''), type);
    }
  }

  /** "" where the part has none. */
  of(part: string): string {
    return this.overrides.get(partKey(part)) ?? this.defaults.get(extensionOf(part)) ?? '';
  }

  /** Parts that are XML, whatever they are called. */
  isXml(part: string): boolean {
    const type = this.of(part);
    if (type.endsWith('+xml') || type.endsWith('/xml')) return true;
    const extension = extensionOf(part);
    return extension === 'xml' || extension === 'rels';
  }

  /** The first part whose type says one of some words, given in small letters. */
  partOfType(...words: readonly string[]): string | undefined {
    for (const [part, type] of this.overrides) {
      const said = type.toLowerCase();
      if (words.some((word) => said.includes(word))) return part;
    }
    return undefined;
  }
}

export function withOverride(xml: string, part: string, type: string): string {
  return appendElement(
    xml,
    CONTENT_TYPES_PART,
    'Override',
    `PartName="/${escapeAttribute(part)}" ContentType="${type}"`,
  );
}

export function withoutOverride(xml: string, part: string): string {
  const scanner = new XmlScanner(xml, CONTENT_TYPES_PART);
  while (scanner.next()) {
    if (!startsElement(scanner) || !scanner.isLocal('Override')) continue;
    if (keyOf(scanner.attribute('PartName') ?? '') !== partKey(part)) continue;
    const from = scanner.start;
    scanner.skipElement();
    return xml.slice(0, from) + xml.slice(scanner.end);
  }
  return xml;
}

function keyOf(partName: string): string {
  return partKey(partName.startsWith('/') ? partName.slice(1) : partName);
}
