import { formatDate } from '../../language/dates';
import { periodLabel } from '../../language/periodLabel';
import type { Report } from './model';
import { cellText } from './cellText';

/** "Báo cáo Quý II/2026 của Tỉnh Bắc Ninh, lần 2, duyệt ngày 05/07/2026; ô 'Số liệu'!F12": down to the cell. */
export function sourceOf(report: Report, cell: string): string {
  const { area, period, version, approvedOn } = report;
  const label = periodLabel(period, 'vi', 'running');
  const text = `Báo cáo ${label} của ${area.name}, lần ${version}, duyệt ngày ${formatDate(approvedOn, 'vi', 'short')}`;
  return cell === '' ? text : `${text}; ô ${cellText(cell)}`;
}
