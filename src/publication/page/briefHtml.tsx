import { renderToStaticMarkup } from 'react-dom/server';
import type { Brief } from '../../report/brief/document';
import { documentType } from '../documentWords';
import { BriefDocument } from './BriefDocument';
import style from './brief.css?text';
import type { PagePictures } from './pagePictures';

/** The file asks for nothing and runs nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A whole page in one file: no script, nothing loaded, readable on a phone, in light and dark, and printed on A4 in the
 * layout of Nghị định 30/2020/NĐ-CP. The same brief and pictures give the same text.
 */
export function briefHtml(brief: Brief, pictures?: PagePictures): string {
  const { lang, subject } = brief;
  const page = (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${documentType[lang]} ${subject}`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body className="briefPage">
        <main>
          <BriefDocument brief={brief} pictures={pictures} />
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
