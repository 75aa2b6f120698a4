/**
 * `window.workbench`: how end-to-end tests read and do what people see and do in the grid's canvas, which no test can find by
 * its words. Everything else (the pane, the buttons of this page) tests do as people do. Addresses are as in formulas:
 * `'Bảng 1'!B6:D9`; without a sheet, the active one's.
 */
import type { Scalar } from '../engine/engine';

/** A cell as a person sees it and as formulas use it. */
export interface CellReading {
  /** Null for an empty cell; the code for an error ("#N/A"). */
  readonly value: Scalar;
  /** As the cell shows it. */
  readonly text: string;
  /** With its "="; absent where the cell has none of its own (spilled cells). */
  readonly formula?: string;
  /** Number format code. */
  readonly format: string;
}

/** A chart as drawn over the grid. */
export interface ChartReading {
  readonly sheet: string;
  readonly title: string;
  readonly type: string;
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** One request of the add-in and the host's answer. */
export interface Exchange {
  readonly request: unknown;
  readonly response: unknown;
}

export interface TestDoor {
  /** Settles when the add-in of the open workbook has joined the host. */
  connected(): Promise<void>;
  /** Settles when no formula and no custom function is being calculated. */
  calculated(): Promise<void>;

  /** Bytes travel as base64: tests hand over nothing else. */
  openFile(name: string, base64: string): Promise<void>;
  saveFile(): Promise<string>;
  newBook(): Promise<void>;

  /** Names of all sheets in the order of their tabs. */
  sheets(): readonly string[];
  activeSheet(): string;
  read(address: string): readonly (readonly CellReading[])[];
  charts(): readonly ChartReading[];
  /** Hidden names included: name and formula. */
  names(): readonly { readonly name: string; readonly formula: string; readonly visible: boolean }[];

  /** As a person does: the add-in is told. */
  select(address: string): void;
  selection(): string;
  insertRows(sheet: string, before: number, count: number): void;
  removeRows(sheet: string, first: number, count: number): void;
  protect(sheet: string, protectedNow: boolean): void;
  setReadOnly(readOnly: boolean): void;
  /** A person is typing in a cell: Excel refuses writes until they are done. */
  setCellEditMode(editing: boolean): void;
  undo(): boolean;
  redo(): boolean;

  /** Round trips (`context.sync`) the add-in has made of this workbook. */
  requests(): number;
  exchanges(): readonly Exchange[];
  forgetExchanges(): void;
  /** Lets the add-in's n-th request from now fail (1 is the next) as a busy Excel would, once. */
  failRequest(nth: number): void;
  /** Lets the add-in's requests wait for their answers, as a busy Excel does, until released. */
  holdRequests(): void;
  releaseRequests(): void;

  setOffline(offline: boolean): void;
  /** Presses a button of the ribbon or context menu by its id in the manifest; settles when the add-in says it is done. */
  run(commandId: string): Promise<void>;
}

declare global {
  interface Window {
    workbench?: TestDoor;
  }
}
