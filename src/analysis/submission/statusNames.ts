import type { SubmissionEntry } from '../../kpi/submission';

/** What a figure's status is called where it is chosen: in the form, in Vietnamese whatever the reader's language. */
export const statusNames: Readonly<Record<SubmissionEntry['status'], string>> = {
  A: 'chính thức',
  P: 'sơ bộ',
  E: 'ước tính',
  M: 'không có số liệu',
};
