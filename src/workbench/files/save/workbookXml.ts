import { onSheet } from '../../../report/references/cellAddress';
import { escapeAttribute, escapeMarkup } from '../../../ooxml/xml/escape';
import { withTagAttributes } from '../../../ooxml/save/sheetElement';
import { Splices } from '../../../ooxml/xml/splices';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { BookName } from '../../book/book';
import { nameElements, PRINT_AREA } from '../open/bookNames';
import { shownFormula, storedFormula } from '../open/formulaText';

/** A tab of the saved workbook. */
export interface Tab {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Position among the tabs of the opened file. */
  readonly before?: number;
  /** Relationship to its part, for a new one. */
  readonly relationship?: string;
  /** The sheet's id in the grid; absent for chart sheets. */
  readonly id?: string;
  readonly printArea?: string;
}

/** The workbook part with the tabs, in their order, and the names the book has. */
export function savedWorkbook(xml: string, part: string, tabs: readonly Tab[], names: readonly BookName[]): string {
  const named = withNames(xml, part, tabs, names);
  return withTabs(named, part, tabs);
}

function withTabs(xml: string, part: string, tabs: readonly Tab[]): string {
  const root = XmlView.read(xml, part);
  const list = root.child('sheets');
  const old = list?.children('sheet') ?? [];
  if (!list) return xml;
  const prefix = list.element.name.slice(0, -'sheets'.length);
  let nextId = Math.max(0, ...old.map((sheet) => sheet.number('sheetId') ?? 0)) + 1;
  const relationships = old[0]?.element.attributes.find(({ name }) => name.endsWith(':id'))?.name ?? 'r:id';
  const written = tabs.map(({ name, visibility, before, relationship }) => {
    const state = visibility === 'visible' ? undefined : visibility;
    const known = before === undefined ? undefined : old[before];
    if (!known) {
      const hidden = state === undefined ? '' : ` state="${state}"`;
      return `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${nextId++}"${hidden} ${relationships}="${relationship ?? ''}"/>`;
    }
    const sameName = known.attribute('name') === name;
    const sameState = (known.attribute('state') ?? 'visible') === visibility;
    return withTagAttributes(known.xml, {
      ...(sameName ? {} : { name: escapeAttribute(name) }),
      ...(sameState ? {} : { state }),
    });
  });
  const same = written.length === old.length && written.every((sheet, at) => sheet === old[at]?.xml);
  if (same) return xml;
  const splices = new Splices(xml);
  splices.replace(list.element.contentFrom, list.element.contentTo, written.join(''));
  moveActiveTab(splices, root, tabs);
  return splices.join();
}

/** The tab in front stays in front; where it is gone, the first that can be seen comes. */
function moveActiveTab(splices: Splices, root: XmlView, tabs: readonly Tab[]): void {
  for (const view of root.child('bookViews')?.children('workbookView') ?? []) {
    const active = tabs.findIndex(
      ({ before, visibility }) => before === (view.number('activeTab') ?? 0) && visibility === 'visible',
    );
    const shown =
      active >= 0
        ? active
        : Math.max(
            0,
            tabs.findIndex(({ visibility }) => visibility === 'visible'),
          );
    const moved = withTagAttributes(view.xml, {
      activeTab: shown === 0 ? undefined : String(shown),
      firstSheet: undefined,
    });
    if (moved !== view.xml) splices.replace(view.element.start, view.element.end, moved);
  }
}

function withNames(xml: string, part: string, tabs: readonly Tab[], names: readonly BookName[]): string {
  const root = XmlView.read(xml, part);
  const prefix = root.element.name.slice(0, -'workbook'.length);
  const old = nameElements(root);
  const position = (id: string | undefined): number => tabs.findIndex((tab) => tab.id === id);
  const wanted = new Map<string, { readonly local: number | undefined; readonly name: BookName }>();
  for (const name of [...names, ...printAreas(tabs)]) {
    const local = name.sheet === undefined ? undefined : position(name.sheet);
    if (local !== -1) wanted.set(keyOf(name.name, local), { local, name });
  }
  const written: string[] = [];
  for (const { element, name, local, formula } of old) {
    const now = local === undefined ? undefined : tabs.findIndex(({ before }) => before === local);
    const key = keyOf(name, now);
    const kept = wanted.get(key);
    wanted.delete(key);
    const isOnChartSheet = now !== undefined && now >= 0 && tabs[now]?.id === undefined;
    if (!kept && !isOnChartSheet) continue;
    const moved = now === local ? element.xml : withTagAttributes(element.xml, { localSheetId: String(now) });
    written.push(kept ? editedName(moved, shownFormula(formula), element, kept.name) : moved);
  }
  for (const { local, name } of wanted.values()) written.push(newName(name, local, prefix));
  if (written.length === old.length && written.every((name, at) => name === old[at]?.element.xml)) return xml;
  const list = root.child('definedNames');
  const content = written.join('');
  const splices = new Splices(xml);
  const whole = `<${prefix}definedNames>${content}</${prefix}definedNames>`;
  if (list) splices.replace(list.element.start, list.element.end, content === '' ? '' : whole);
  else splices.insert(placeOfNames(root), whole);
  return splices.join();
}

function keyOf(name: string, local: number | undefined): string {
  return `${local ?? ''} ${name.toLowerCase()}`;
}

function printAreas(tabs: readonly Tab[]): BookName[] {
  return tabs.flatMap(({ id, name, printArea }) =>
    printArea === undefined || id === undefined
      ? []
      : [
          {
            name: PRINT_AREA,
            sheet: id,
            formula: printArea
              .split(',')
              .map((area) => onSheet(name, area.trim()))
              .join(','),
            visible: true,
            comment: '',
          },
        ],
  );
}

function editedName(xml: string, formula: string, element: XmlView, now: BookName): string {
  let edited = xml;
  if (sameFormula(formula, now.formula) === false) {
    edited = edited.replace(/>[^]*</, () => `>${escapeMarkup(storedFormula(now.formula))}<`);
  }
  if (element.flag('hidden') === now.visible)
    edited = withTagAttributes(edited, { hidden: now.visible ? undefined : '1' });
  if ((element.attribute('comment') ?? '') !== now.comment) {
    edited = withTagAttributes(edited, { comment: now.comment === '' ? undefined : escapeAttribute(now.comment) });
  }
  return edited;
}

/** A print area's sheet may be written with quotes or without. */
function sameFormula(a: string, b: string): boolean {
  return a === b || a.replaceAll("'", '') === b.replaceAll("'", '');
}

function newName({ name, formula, visible, comment }: BookName, local: number | undefined, prefix: string): string {
  const attributes = [
    ` name="${escapeAttribute(name)}"`,
    comment === '' ? '' : ` comment="${escapeAttribute(comment)}"`,
    local === undefined ? '' : ` localSheetId="${local}"`,
    visible ? '' : ' hidden="1"',
  ].join('');
  return `<${prefix}definedName${attributes}>${escapeMarkup(storedFormula(formula))}</${prefix}definedName>`;
}

function placeOfNames(root: XmlView): number {
  const before = ['externalReferences', 'functionGroups', 'sheets'];
  const last = before.map((name) => root.child(name)).find((element) => element);
  return last?.element.end ?? root.element.contentFrom;
}
