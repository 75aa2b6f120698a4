import { shiftFormula } from '../../references/shiftFormula';
import { formulaCopies } from '../../references/rewriteFormula';
import { slottedFormula, type ReferenceSlot } from '../../references/referenceSlots';
import type { SheetMaps } from '../../references/sheetMaps';
import type { FixedCellRecord } from '../../workbook/record';
import type { CellSnapshot } from '../../workbook/snapshot';
import { lostIn, wholeFormula } from './lostReferences';

/** More formulas than these in one place of a list are no list's formula any more. */
const MOST_FORMULAS = 8;

/** One place of a filled list's body, in every repetition. */
export interface BodyColumn {
  readonly sheet: string;
  /** Row of the first repetition's cell, and of the list's first row. */
  readonly row: number;
  readonly first: number;
  readonly height: number;
  readonly column: number;
  /** How many rows above the list the recorded formulas mean as "the row above". */
  readonly above: number;
  readonly cells: readonly (CellSnapshot | undefined)[];
}

/** What the template has in such a place. */
export interface TemplateContent {
  /** A cell that holds it, in its own row; undefined where the template has nothing there. */
  readonly model: CellSnapshot | undefined;
  /** Repetitions that hold something else: a person typed it. */
  readonly others: readonly number[];
  /** Repetitions whose formula lost references with a row that people deleted. */
  readonly damaged: readonly number[];
  /** Nobody can tell what the template had: what stands there may have been typed. */
  readonly unsure: boolean;
}

interface Group {
  readonly model: CellSnapshot | undefined;
  readonly members: number[];
}

/**
 * Tells the template's content by comparing the rows of a list, and by what the record knows of it.
 * @param known the record's entry for the place, null where the template has nothing there; undefined where that is not known
 * @param maps of the lists as they stand
 */
export function templateContent(
  column: BodyColumn,
  known: FixedCellRecord | null | undefined,
  maps: SheetMaps,
): TemplateContent {
  const groups = groupsOf(column, maps);
  const count = column.cells.length;
  const [first] = groups;
  const isOne = groups.length === 1 && first !== undefined;
  const same = knownGroup(groups, known);
  if (same) return contentOf(column, known ? wholeGroup(column, same, known) : same, maps);
  if (known === null && count === 1) return { model: undefined, others: [0], damaged: [], unsure: false };
  // Changed in all rows alike, the column itself was changed.
  const isColumn = !known || (count > 1 && (first?.model?.formula === undefined) === (known.formula === undefined));
  if (isOne && isColumn) return contentOf(column, first, maps);
  const own = known && ownFormula(column, known);
  if (own) return { model: own, others: [...column.cells.keys()], damaged: [], unsure: false };
  const most = groups.find(({ members }) => members.length * 2 > count);
  if (most) return { ...contentOf(column, most, maps), unsure: known !== undefined && most.members.length === count };
  const formulas = groups.filter(({ model }) => model?.formula !== undefined).sort((a, b) => sizeOf(b) - sizeOf(a));
  // Formulas that no two rows share are still the list's: nobody types one into every row.
  const members = formulas.flatMap((group) => group.members);
  if (members.length * 2 >= count) return contentOf(column, { model: formulas[0]?.model, members }, maps);
  return contentOf(column, groups.find(({ model }) => model === undefined) ?? { model: undefined, members: [] }, maps);
}

/** A cell that holds what a list's record must know of the template's content. */
export function fixedCell(rowOffset: number, { row, column, formula, value }: CellSnapshot): FixedCellRecord {
  return formula === undefined ? { rowOffset, column, value } : { rowOffset, column, row, formula };
}

/** The template's content as it reads in a repetition of the list as it stands. */
export function readsIn(column: BodyColumn, model: CellSnapshot, repetition: number, maps: SheetMaps): string {
  if (model.formula === undefined) return String(model.value ?? '');
  return `=${formulaCopies(model.formula, column.sheet, maps, model.row)(repetition)}`;
}

function contentOf(column: BodyColumn, { model, members }: Group, maps: SheetMaps): TemplateContent {
  const own = new Set(members);
  const others = [...column.cells.keys()].filter(
    (repetition) => !own.has(repetition) && !isEdge(column, model, repetition, maps),
  );
  const typed = new Set(others);
  const damaged = [...column.cells.keys()].filter(
    (repetition) => !typed.has(repetition) && isDamaged(column, model, repetition, maps),
  );
  return { model, others, damaged, unsure: false };
}

/** Whether a formula of the list lost references that the template's has. */
function isDamaged(column: BodyColumn, model: CellSnapshot | undefined, repetition: number, maps: SheetMaps): boolean {
  const formula = column.cells[repetition]?.formula;
  if (model?.formula === undefined || !formula || lostIn(formula) === 0) return false;
  return lostIn(formula) > lostIn(formulaCopies(model.formula, column.sheet, maps, model.row)(repetition));
}

/** The template's formula where every row of the list lost references of it. */
function wholeGroup(column: BodyColumn, group: Group, known: FixedCellRecord): Group {
  const { model } = group;
  if (model?.formula === undefined || lostIn(model.formula) === 0) return group;
  return { ...group, model: { ...model, formula: wholeFormula(column, model.row, model.formula, known) } };
}

function groupsOf(column: BodyColumn, maps: SheetMaps): Group[] {
  const groups: Group[] = [];
  const plain = new Map<string, Group>();
  const formulas: { readonly group: Group; readonly reads: (repetition: number) => string }[] = [];
  column.cells.forEach((cell, repetition) => {
    const formula = cell?.formula;
    const known =
      formula === undefined
        ? plain.get(plainKey(cell))
        : formulas.find(({ reads }) => reads(repetition) === formula)?.group;
    if (known) return void known.members.push(repetition);
    const group: Group = {
      model: plainKey(cell) === '' && formula === undefined ? undefined : cell,
      members: [repetition],
    };
    groups.push(group);
    if (formula === undefined) plain.set(plainKey(cell), group);
    else if (cell && formulas.length < MOST_FORMULAS)
      formulas.push({ group, reads: formulaCopies(formula, column.sheet, maps, cell.row) });
  });
  return groups;
}

/**
 * The list's formula at its edge: what the first entry says of the row above the list, and what is lost there, differs
 * from what the other entries say.
 */
function isEdge(column: BodyColumn, model: CellSnapshot | undefined, repetition: number, maps: SheetMaps): boolean {
  const formula = column.cells[repetition]?.formula;
  if (formula === undefined || model?.formula === undefined) return false;
  const now = slottedFormula(formula);
  const usual = slottedFormula(formulaCopies(model.formula, column.sheet, maps, model.row)(repetition));
  if (!isSameSkeleton(now, usual)) return false;
  const isAbove = ({ reference }: ReferenceSlot): boolean => !reference || reference.first.row < column.first;
  return usual.slots.every((slot, index) => {
    const other = now.slots[index] as ReferenceSlot;
    return slot.text === other.text || !other.reference || (repetition === 0 && isAbove(slot));
  });
}

/** Of formulas that differ in their references alone, the one that was recorded, else the most common. */
function knownGroup(groups: readonly Group[], known: FixedCellRecord | null | undefined): Group | undefined {
  if (known === undefined) return undefined;
  const all = groups.filter(({ model }) => isKnown(model, known));
  if (all.length < 2) return all[0];
  const fewest = Math.min(...all.map(({ model }) => lostIn(model?.formula)));
  const alike = all.filter(({ model }) => lostIn(model?.formula) === fewest);
  const { formula = '', row = 0 } = known ?? {};
  const recorded = alike.find(({ model }) => model?.formula === shiftFormula(formula, (model?.row ?? row) - row, 0));
  return recorded ?? alike.sort((a, b) => sizeOf(b) - sizeOf(a))[0];
}

function isKnown(model: CellSnapshot | undefined, known: FixedCellRecord | null): boolean {
  if (known === null || model === undefined) return known === null && model === undefined;
  if (known.formula === undefined || model.formula === undefined)
    return known.formula === model.formula && known.value === model.value;
  return isSameSkeleton(slottedFormula(known.formula), slottedFormula(model.formula));
}

function isSameSkeleton(a: ReturnType<typeof slottedFormula>, b: ReturnType<typeof slottedFormula>): boolean {
  return a.slots.length === b.slots.length && a.between.every((text, index) => text === b.between[index]);
}

/** The template's content where no row has it any more: a formula only as far as it looks at its own row. */
function ownFormula({ row, column, cells }: BodyColumn, known: FixedCellRecord): CellSnapshot | undefined {
  const format = cells.find((cell) => cell)?.format ?? 'General';
  if (known.formula === undefined) return { row, column, value: known.value ?? null, format };
  const { formula, row: home = 0 } = known;
  const isOwn = slottedFormula(formula).slots.every(
    ({ reference }) =>
      reference?.sheets.length === 0 && !reference.last && !reference.first.rowAbsolute && reference.first.row === home,
  );
  return isOwn ? { row, column, value: null, format, formula: shiftFormula(formula, row - home, 0) } : undefined;
}

function plainKey(cell: CellSnapshot | undefined): string {
  const value = cell?.value ?? '';
  return value === '' ? '' : `${typeof value}:${String(value)}`;
}

function sizeOf({ members }: Group): number {
  return members.length;
}
