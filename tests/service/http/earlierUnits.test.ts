import type { FileCheckAnswer } from '../../../src/exchange/api/serviceSchemas';
import type { SubmissionEntry } from '../../../src/kpi/submission';
import { sample } from '../../analysis/submission/sampleSubmission';
import { filledForm, soundFigures } from './filledForm';
import { TestService } from './testService';

const inBillions = (entry: SubmissionEntry): SubmissionEntry =>
  entry.unit === 'triệu USD' && entry.value !== null ? { ...entry, value: entry.value / 1000, unit: 'tỷ USD' } : entry;

let service: TestService;
beforeAll(async () => {
  service = await TestService.withApproved({ ...sample, entries: sample.entries.map(inBillions) });
  service.clock = new Date('2026-09-16T03:00:00.000Z');
});
afterAll(() => service.stop());

it('a form is answered in its own units, whichever the service has the earlier figures in', async () => {
  const token = await service.office();
  const { rawPayload } = await service.inject({ url: '/api/v1/forms/VN34-24/2026-Q3', token });
  const response = await service.inject({
    method: 'POST',
    url: '/api/v1/checks/files',
    token,
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    payload: await filledForm(rawPayload, { ...soundFigures, EXPORT: 20, EXPORT_AGRI: 1 }),
  });
  const { findings } = response.json<FileCheckAnswer>();
  const told = findings.filter(({ indicator }) => indicator === 'EXPORT').map(({ message }) => message.vi);
  expect(told).toContainEqual(expect.stringContaining('20.000 triệu USD'));
  for (const { message } of findings) expect(message.vi).not.toMatch(/\d tỷ USD/);
});
