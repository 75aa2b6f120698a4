import type { Brief } from '../../../report/brief/document';

/** What a brief can be taken away as. */
export type BriefFormat = 'docx' | 'html' | 'md';

export interface BriefFile {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer> | string;
  /** Media type. */
  readonly type: string;
}

/** The brief as a file; what a format needs is loaded when it is asked for. */
export async function briefFile(brief: Brief, format: BriefFormat): Promise<BriefFile> {
  const name = `tom-tat-${brief.area.toLowerCase()}-${brief.period.replaceAll('/', '-')}-${brief.lang}.${format}`;
  switch (format) {
    case 'docx': {
      const { wordFile } = await import(/* webpackChunkName: "word" */ './wordFile');
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      return { name, content: await wordFile(brief), type };
    }
    case 'html': {
      const { htmlFile } = await import(/* webpackChunkName: "page" */ './htmlFile');
      return { name, content: htmlFile(brief), type: 'text/html;charset=utf-8' };
    }
    case 'md': {
      const { briefMarkdown } = await import('../../../publication/markdown');
      return { name, content: briefMarkdown(brief), type: 'text/markdown;charset=utf-8' };
    }
  }
}
