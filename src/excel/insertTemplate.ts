import type { Finding } from '../kpi/finding';
import { withoutDrawings } from '../ooxml/charts/withoutDrawings';
import type { DrawnChart } from '../ooxml/charts/drawnCharts';
import { fflateCodec } from '../ooxml/fflateCodec';
import * as messages from './messages';
import { inExcel, officeError } from './officeError';
import { NgktError } from '../kpi/finding';
import type { RoundTrips } from './roundTrips';
import { buildChart } from './writing/buildChart';

export interface InsertedTemplate {
  /** Names of the new sheets: one that is taken gets a number. */
  readonly sheets: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reasons that another copy of the file would meet as well. */
const FINAL: ReadonlySet<string> = new Set(['excel.cellEditMode', 'excel.protected', 'excel.busy']);

/**
 * Inserts the sheets of a template behind those of the open workbook. Excel on the web takes no sheets with charts or
 * comments: they are inserted without, and the charts built anew.
 * @param label of the template, for messages
 * @throws NgktError `excel.*`
 */
export async function insertTemplate(bytes: Uint8Array, label: string): Promise<InsertedTemplate> {
  return inExcel(async (trips) => {
    try {
      return { sheets: await insertSheets(trips, bytes), findings: [] };
    } catch (error) {
      const reason = officeError(error);
      if (!(reason instanceof NgktError) || FINAL.has(reason.code)) throw error;
      const bare = withoutDrawings(bytes, fflateCodec);
      if (bare.charts.size + bare.poorer.length === 0) throw error;
      const sheets = await insertSheets(trips, bare.bytes);
      await buildCharts(trips, sheets, bare.charts, bare.names);
      return { sheets, findings: findingsOf(label, bare.charts, bare.poorer) };
    }
  });
}

async function insertSheets(trips: RoundTrips, bytes: Uint8Array): Promise<string[]> {
  const { workbook } = trips.context;
  const ids = workbook.insertWorksheetsFromBase64(base64Of(bytes), { positionType: 'End' });
  await trips.sync();
  const sheets = ids.value.map((id) => workbook.worksheets.getItem(id).load('name'));
  sheets[0]?.activate();
  await trips.sync();
  return sheets.map(({ name }) => name);
}

/** @param names of the sheets in the file, in the order in which they were inserted */
async function buildCharts(
  trips: RoundTrips,
  inserted: readonly string[],
  charts: ReadonlyMap<string, readonly DrawnChart[]>,
  names: readonly string[],
): Promise<void> {
  const newNames = new Map(names.map((name, index) => [name, inserted[index] ?? name]));
  for (const [sheet, drawn] of charts) {
    const worksheet = trips.context.workbook.worksheets.getItem(newNames.get(sheet) ?? sheet);
    for (const chart of drawn) buildChart(trips.context.workbook, worksheet, chart, newNames);
  }
  await trips.sync();
}

function findingsOf(
  label: string,
  charts: ReadonlyMap<string, readonly DrawnChart[]>,
  poorer: readonly string[],
): Finding[] {
  const rebuilt = [...charts].map(([sheet, drawn]): Finding => ({
    severity: 'info',
    rule: 'template.chartsRebuilt',
    message: messages.chartsRebuilt(label, drawn.length),
    where: { sheet },
  }));
  const left = poorer.map((sheet): Finding => ({
    severity: 'warning',
    rule: 'template.drawingsLeft',
    message: messages.drawingsLeft(label),
    where: { sheet },
  }));
  return [...rebuilt, ...left];
}

const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
