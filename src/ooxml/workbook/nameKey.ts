export { nameKey } from '../../report/workbook/nameKey';
