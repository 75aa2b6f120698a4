import { HostError } from '../../protocol/hostError';

/**
 * The namespace of an XML text's root element, "" for none.
 * @throws HostError InvalidArgument for what is plainly no XML
 */
export function rootNamespace(xml: string): string {
  const body = xml.replace(/^\uFEFF/, '').replace(/^\s*(?:<\?[^]*?\?>|<!--[^]*?-->|\s)*/, '');
  const root = /^<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)([^>]*)>/.exec(body);
  const prefix = root?.[1]?.slice(0, -1);
  if (!root || !isClosed(body, `${root[1] ?? ''}${root[2] ?? ''}`, root[3] ?? '')) throw HostError.invalidArgument();
  const attribute = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const found = new RegExp(`(?:^|\\s)${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[3] ?? '');
  return unescaped(found?.[1] ?? found?.[2] ?? '');
}

function isClosed(body: string, name: string, attributes: string): boolean {
  return attributes.endsWith('/') || body.trimEnd().endsWith(`</${name}>`);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
