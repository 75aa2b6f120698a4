import type { XmlElement } from './xmlElement';

/** The attribute that declares what a prefix means, or the default namespace for "". */
export function declarationOf(prefix: string): string {
  return prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
}

/** The namespace of an element, declared by itself or one around it; "" where its prefix is not declared. */
export function namespaceOf(
  element: XmlElement,
  valueOf: (element: XmlElement, name: string) => string | undefined,
): string {
  const prefix = element.name.slice(0, Math.max(0, element.name.indexOf(':')));
  const declaration = declarationOf(prefix);
  for (let around: XmlElement | undefined = element; around; around = around.parent) {
    const uri = valueOf(around, declaration);
    if (uri !== undefined) return uri;
  }
  return prefix === 'xml' ? 'http://www.w3.org/XML/1998/namespace' : '';
}
