/** Selects a cell in the open workbook; false where it cannot be reached. A list ("A5:F9") is shown by its first cell. */
export async function goToCell(sheet: string, cell: string): Promise<boolean> {
  try {
    const { selectCell } = await import('../../excel/selection');
    await selectCell(sheet, cell);
    return true;
  } catch {
    return false;
  }
}
