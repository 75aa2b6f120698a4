import type { AreaShapes } from '../../publication/charts/areaShapes';
import { briefMarkdown } from '../../publication/markdown';
import type { BriefContext } from '../../report/brief/briefContext';
import type { Brief } from '../../report/brief/document';
import { planFill } from '../../report/plan/planFill';
import { templatePath } from '../builtin';
import { readWorkbook } from '../inputs';
import { printToPdf } from './printToPdf';

/** What a format is written of. */
export interface BriefJob {
  readonly brief: Brief;
  readonly context: BriefContext;
  /** Outlines of provinces for the map, instead of tiles. */
  readonly shapes: AreaShapes | undefined;
}

/** Formats by the ending of their files; each loads its libraries when it is written. */
export const briefFormats = {
  md: ({ brief }: BriefJob) => Promise.resolve(bytesOf(briefMarkdown(brief))),
  html: async (job: BriefJob) => bytesOf(await page(job)),
  pdf: async (job: BriefJob) => printToPdf(await page(job)),
  docx: document,
  xlsx: workbook,
} as const satisfies Readonly<Record<string, (job: BriefJob) => Promise<Uint8Array>>>;

export type BriefFormat = keyof typeof briefFormats;

async function page({ brief, shapes }: BriefJob): Promise<string> {
  const { briefHtml, pagePictures } = await import(/* webpackChunkName: "page" */ './pageFormat');
  return briefHtml(brief, pagePictures(brief, shapes));
}

async function document({ brief, shapes }: BriefJob): Promise<Uint8Array> {
  const { briefPictures, drawChart, nodePicture, wordDocument } = await import(
    /* webpackChunkName: "word" */ './wordFormat'
  );
  const draw: typeof drawChart = (chart, options) => drawChart(chart, { ...options, shapes });
  return wordDocument(brief, await briefPictures(brief, draw, nodePicture));
}

/** The built-in template of the brief, filled as any report is, so that it traces and refills. */
async function workbook({ context }: BriefJob): Promise<Uint8Array> {
  const template = await readWorkbook(templatePath('tom-tat-bao-cao'));
  const plan = planFill(template.snapshot(), template.positions(), { ...context, overwriteEdits: false });
  return template.apply(plan);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
