import { formatInstant } from '../../src/session/review/instants';
import { momentText } from '../../src/taskpane/components/momentText';

test('a moment is told by Vietnam’s clock, whatever the computer’s, in the same words everywhere', () => {
  const { vi, en } = momentText('2026-06-20T23:05:00Z');
  expect(vi).toBe('21/06/2026, 06:05 (giờ Việt Nam)');
  expect(vi).toContain(formatInstant('2026-06-20T23:05:00Z', 'vi'));
  expect(en).toBe('21 Jun 2026, 06:05 (Vietnam time)');
});
