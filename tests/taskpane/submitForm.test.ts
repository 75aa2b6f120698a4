import fc from 'fast-check';
import type { Me, Slot } from '../../src/exchange/api/serviceSchemas';
import type { SubmissionEntry } from '../../src/kpi/submission';
import { defaultDays } from '../../src/kpi/reportingCalendar';
import type { Waiting } from '../../src/session/service/outbox';
import type { Service } from '../../src/session/service/serviceAccess';
import { formPeriods } from '../../src/taskpane/views/submit/formPeriods';
import { groupFindings } from '../../src/session/review/findingGroups';
import { problemKey, type FormProblem } from '../../src/taskpane/views/submit/formProblems';
import type { OpenForm } from '../../src/taskpane/views/submit/openForm';
import { periodText } from '../../src/language/periodText';
import { placeComments } from '../../src/taskpane/views/submit/returnedComments';
import { sendingBlock } from '../../src/taskpane/views/submit/sendingBlock';
import type { OwnReports } from '../../src/taskpane/views/submit/useOwnReports';

const problem = (part: Partial<FormProblem>): FormProblem => ({
  severity: 'error',
  rule: 'figure.required',
  message: { vi: 'x', en: 'x' },
  where: {},
  ...part,
});

describe('the period a form is proposed for', () => {
  it.each([
    ['2026-06-13', '2026-Q1'],
    ['2026-06-14', '2026-Q2'],
    ['2026-09-13', '2026-Q2'],
    ['2026-12-14', '2026-Q4'],
    ['2027-01-02', '2026-Q4'],
  ])('on %s is %s', (today, period) => {
    expect(formPeriods(today).due.id).toBe(period);
  });

  it('is past its cut-off, is the newest such, and stands among those offered, newest first', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
        (date) => {
          const today = date.toISOString().slice(0, 10);
          const { due, offered } = formPeriods(today);
          const past = offered.filter((each) => defaultDays(each).cutOff <= today);
          expect(past[0]?.id).toBe(due.id);
          expect([...offered].sort((a, b) => (a.end < b.end ? 1 : -1))).toEqual(offered);
        },
      ),
    );
  });
});

describe('what the checks found', () => {
  it('is grouped by what it asks of the person', () => {
    const error = problem({});
    const asks = problem({ severity: 'warning', needsReason: true });
    const explained = problem({ severity: 'warning' });
    const told = problem({ severity: 'info' });
    const groups = groupFindings([told, asks, error, explained]);
    expect(groups).toEqual({ errors: [error], reasons: [asks], notes: [told, explained] });
  });

  it('keeps its identity while its words change', () => {
    const place = { indicator: 'EXPORT', where: { sheet: 'Số liệu', cell: 'F23' } };
    const before = problem({ ...place, message: { vi: '1', en: '1' } });
    expect(problemKey(before)).toBe(problemKey(problem({ ...place, message: { vi: '2', en: '2' } })));
    expect(problemKey(before)).not.toBe(problemKey(problem({ ...place, counterpart: 'Nhật Bản' })));
  });
});

describe('why a form cannot be sent', () => {
  const submission = { area: 'VN34-24', period: '2026-Q2' } as OpenForm['reading']['submission'];
  const form = (problems: readonly FormProblem[] = []): OpenForm => ({
    problems,
    hash: 'abc',
    reading: { submission } as OpenForm['reading'],
  });
  const connection = { address: 'https://ngkt.example.vn/', token: 'x' };
  const me = { area: 'VN34-24', scopes: ['read', 'submit'] } as unknown as Me;
  const service = (part: Partial<Service> = {}): Service => ({
    state: 'open',
    connection,
    client: undefined,
    me,
    ...part,
  });
  const reports = (state: Slot['state'], hash = 'other'): OwnReports =>
    ({
      slots: [],
      current: { slot: { state, version: 2 }, versions: [{ version: 2, hash }] },
    }) as unknown as OwnReports;
  const nothing: OwnReports = { slots: [] };

  it('is nothing where all is well, also while the service does not answer', () => {
    expect(sendingBlock(form(), service(), nothing, [])).toEqual({ send: undefined, file: undefined });
    expect(sendingBlock(form(), service({ state: 'unreachable', me: undefined }), nothing, []).send).toBeUndefined();
    expect(sendingBlock(form(), service(), reports('returned'), []).send).toBeUndefined();
  });

  it('errors and missing reasons close both ways', () => {
    const problems = [problem({}), problem({ severity: 'warning', needsReason: true })];
    const { send, file } = sendingBlock(form(problems), service(), nothing, []);
    expect(send?.vi).toBe('Chưa gửi được: còn 1 lỗi, 1 chỗ cần lý do.');
    expect(file).toEqual(send);
  });

  it.each<[string, Service, OwnReports]>([
    ['no service', service({ state: 'none', connection: undefined, me: undefined }), nothing],
    ['a refused token', service({ state: 'refused', me: undefined }), nothing],
    ['the token of another area', service({ me: { ...me, area: 'VN-01' } }), nothing],
    ['a token that may only read', service({ me: { ...me, scopes: ['read'] } }), nothing],
    ['an approved report', service(), reports('approved')],
    ['a locked report', service(), reports('locked')],
    ['the same content as was sent', service(), reports('submitted', 'abc')],
  ])('%s closes sending and leaves the file', (_what, given, own) => {
    const { send, file } = sendingBlock(form(), given, own, []);
    expect(send).toBeDefined();
    expect(file).toBeUndefined();
  });

  it('what waits is not sent twice; a changed form is', () => {
    const waiting = (other: object) => [{ submission: { ...submission, ...other } } as Waiting];
    expect(sendingBlock(form(), service(), nothing, waiting({})).send?.vi).toBe('Nội dung này đang chờ gửi.');
    expect(sendingBlock(form(), service(), nothing, waiting({ certifier: 'khác' })).send).toBeUndefined();
  });

  it('the collecting body may send for an area', () => {
    expect(sendingBlock(form(), service({ me: { ...me, area: 'VN' } }), nothing, []).send).toBeUndefined();
  });
});

describe('comments of a returned report', () => {
  const comment = { indicator: 'EXPORT', counterpart: '', cell: "'Số liệu'!F23", text: 'Xem lại' };
  const entry = { indicator: 'EXPORT', counterpart: '', cell: "'Số liệu'!F24" } as SubmissionEntry;

  it('follow their figure where rows were inserted since', () => {
    expect(placeComments([comment], [entry], () => undefined)).toMatchObject([{ sheet: 'Số liệu', cell: 'F24' }]);
  });

  it('follow the entry cell of a figure that was cleared, else stay where they were made', () => {
    expect(placeComments([comment], [], () => "'Số liệu'!F25")).toMatchObject([{ cell: 'F25' }]);
    expect(placeComments([comment], [], () => undefined)).toMatchObject([{ sheet: 'Số liệu', cell: 'F23' }]);
  });

  it('are shown without a cell where none is known', () => {
    expect(placeComments([{ ...comment, cell: '' }], [], () => undefined)).toEqual([
      { text: 'Xem lại', indicator: 'EXPORT', counterpart: '' },
    ]);
  });
});

it('a period reads as in reports; what is none is shown as written', () => {
  expect(periodText('2026-Q2')).toEqual({ vi: 'Quý II/2026', en: 'Second quarter of 2026' });
  expect(periodText('2026-Q9')).toEqual({ vi: '2026-Q9', en: '2026-Q9' });
});
