import {
  AddRangeProtectionFromContextMenuCommand,
  AddRangeProtectionFromSheetBarCommand,
  AddRangeProtectionFromToolbarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteRangeMoveLeftConfirmCommand,
  DeleteRangeMoveUpConfirmCommand,
  DeleteRangeProtectionFromContextMenuCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  InsertRangeMoveDownConfirmCommand,
  InsertRangeMoveRightConfirmCommand,
  type MenuConfig,
  SetCurrencyCommand,
  SetRangeProtectionFromContextMenuCommand,
  ViewSheetPermissionFromContextMenuCommand,
  ViewSheetPermissionFromSheetBarCommand,
} from '@univerjs/preset-sheets-core';

/** Entries of menus that Univer names by key instead of by command. */
const keys = ['sheet.contextMenu.permission', 'sheet.contextMenu.text-to-number', 'sheet.toolbar.text-to-number'];

/**
 * What the grid must not offer: protection is the book's, and cells shifted aside would leave tables, formats and charts
 * behind, for Univer tells nobody how they moved.
 */
export const menu: MenuConfig = Object.fromEntries(
  [
    AddRangeProtectionFromToolbarCommand.id,
    AddRangeProtectionFromContextMenuCommand.id,
    AddRangeProtectionFromSheetBarCommand.id,
    SetRangeProtectionFromContextMenuCommand.id,
    DeleteRangeProtectionFromContextMenuCommand.id,
    ViewSheetPermissionFromContextMenuCommand.id,
    ViewSheetPermissionFromSheetBarCommand.id,
    ChangeSheetProtectionFromSheetBarCommand.id,
    DeleteWorksheetProtectionFormSheetBarCommand.id,
    InsertRangeMoveDownConfirmCommand.id,
    InsertRangeMoveRightConfirmCommand.id,
    DeleteRangeMoveLeftConfirmCommand.id,
    DeleteRangeMoveUpConfirmCommand.id,
    SetCurrencyCommand.id,
    ...keys,
  ].map((id) => [id, { hidden: true }]),
);
