import { inputContextOf } from '../../../ooxml/calculation/inputContext';
import { staleFormulas } from '../../../ooxml/calculation/staleFormulas';
import type { PackageChanges } from '../../../ooxml/package/packageChanges';
import { partKindOf } from '../../../ooxml/references/partKind';
import { ownedParts } from '../../../ooxml/package/partOwners';
import { followRows, rowMapOf, shellAfterRows } from '../../../ooxml/save/rowSteps';
import { withSheetNames } from '../../../ooxml/save/sheetNames';
import { halvesOf, withoutRows } from '../../../ooxml/sheet/sheetText';
import type { StructureChange } from '../../book/book';
import { nameKey } from '../../../ooxml/workbook/nameKey';
import { withRenamedSheets, type SheetRenames } from '../open/sheetRenames';
import type { OpenedFile } from '../open/openedFile';
import { refuseUnfollowedColumns } from './columnSteps';
import { otherNamespace } from './messages';
import { withRuleTags } from './ruleTags';
import type { SavedSheet } from './savedSheet';
import { savedShell } from './savedShell';
import { SheetRows, type WrittenRows } from './sheetRows';
import { withDimension } from './sheetShell';
import { readShell } from './shellView';
import type { StyleNumbers } from './styleNumbers';
import { shellFromOtherFile } from './otherSheets';

/** A sheet's text on its way: what stands around the rows, and the rows. */
interface Writing {
  readonly sheet: SavedSheet;
  /** The text around the rows as opened, with rules tagged. */
  readonly opened: string;
  /** The same as far as it has followed the changes. */
  shell: string;
  rows?: SheetRows;
  written?: WrittenRows;
}

const NONE: ReadonlySet<number> = new Set();

/** Writes the parts of the sheets, and lets all other parts follow them. */
export class SheetParts {
  private readonly writings: readonly Writing[];

  constructor(
    private readonly changes: PackageChanges,
    private readonly own: OpenedFile,
    sheets: readonly SavedSheet[],
    private readonly structure: readonly StructureChange[],
    private readonly numbers: StyleNumbers,
  ) {
    this.writings = sheets.map((sheet) => this.writing(sheet));
  }

  /** Rows that came and went, one step after the other, then new names of sheets. */
  followStructure(): void {
    for (const step of this.structure) if (step.axis === 'rows') this.followStep(step);
    for (const file of new Set(this.writings.flatMap(({ sheet }) => sheet.source?.file ?? []))) this.followNames(file);
  }

  write(): void {
    for (const writing of this.writings) {
      const { sheet } = writing;
      refuseUnfollowedColumns(this.changes, sheet, writing.shell);
      writing.shell = savedShell(this.changes, sheet, writing.shell, writing.opened, this.own, this.numbers);
      writing.rows = new SheetRows(sheet, this.numbers, writing.shell);
      this.writeRows(writing, NONE);
    }
  }

  /** Writes the figures of formulas as the grid shows them, where something they depend on has changed. */
  writeFigures(): void {
    const { content } = this.own;
    const own = this.writings.filter(({ sheet }) => sheet.source?.isOwn);
    const changed = new Map(own.map(({ sheet, written }) => [sheet.source?.content, written?.changedCells ?? []]));
    const sheets = content.sheets.map(({ sheet, grid, formulas }, at) => ({
      sheet,
      grid,
      formulas,
      changed: changed.get(content.sheets[at]) ?? [],
    }));
    const stale = staleFormulas(sheets, inputContextOf(content), false);
    for (const writing of own) {
      const cells = stale.get(nameKey(writing.sheet.source?.content.sheet ?? '')) ?? NONE;
      if (cells.size > 0) this.writeRows(writing, cells);
    }
  }

  private writing(sheet: SavedSheet): Writing {
    const { source, part } = sheet;
    const text = source ? withoutRows(source.content) : this.changes.text(part);
    const opened = withRuleTags(text, part);
    if (!source || source.isOwn) return { sheet, opened, shell: opened };
    if (readShell(text, part).element.namespace !== this.own.workbook.element.namespace)
      throw otherNamespace(sheet.grid.name);
    return { sheet, opened, shell: shellFromOtherFile(opened, part) };
  }

  private followStep({ sheet: id, action, first, count }: StructureChange): void {
    const changed = this.writings.find(({ sheet }) => sheet.grid.id === id)?.sheet;
    if (!changed) return;
    const map = rowMapOf({ action, first, count });
    const name = changed.source?.content.sheet ?? changed.grid.name;
    for (const writing of this.writings) {
      const { source } = writing.sheet;
      if (source?.file !== changed.source?.file || (!source && writing.sheet !== changed)) continue;
      const own = source?.content.sheet ?? writing.sheet.grid.name;
      writing.shell = shellAfterRows(writing.shell, writing.sheet.part, own, name, map);
    }
    if (changed.source?.isOwn) followRows(this.changes, this.own.content, name, map);
  }

  private followNames(file: OpenedFile): void {
    const ofFile = this.writings.filter(({ sheet }) => sheet.source?.file === file);
    const renames: SheetRenames = new Map(
      ofFile.flatMap(({ sheet }) => {
        const before = sheet.source?.content.sheet ?? '';
        return before === sheet.grid.name ? [] : [[nameKey(before), sheet.grid.name] as const];
      }),
    );
    if (renames.size === 0) return;
    const renamed = (formula: string): string => withRenamedSheets(formula, renames);
    const newName = (sheet: string): string => renames.get(nameKey(sheet)) ?? sheet;
    for (const writing of ofFile) {
      writing.shell = withSheetNames(writing.shell, writing.sheet.part, renamed, newName);
    }
    if (file !== this.own) return;
    const { content } = this.own;
    for (const { part } of ownedParts(content.file, content.workbook)) {
      const kind = partKindOf(content.file.types.of(part));
      if (kind === undefined || kind === 'vmlDrawing' || !this.changes.has(part)) continue;
      this.changes.set(part, withSheetNames(this.changes.text(part), part, renamed, newName));
    }
  }

  private writeRows(writing: Writing, stale: ReadonlySet<number>): void {
    const { sheet, shell, rows } = writing;
    if (!rows) return;
    const written = rows.write(stale);
    writing.written = written;
    const { source, part, prefix } = sheet;
    const isSame = source?.isOwn && !written.changed && shell === withoutRows(source.content);
    if (isSame) return;
    const dimensioned = written.changed ? withDimension(shell, sheet, written.used) : shell;
    const [head, tail] = halvesOf(dimensioned, prefix);
    this.changes.set(part, head + written.xml + tail);
  }
}
