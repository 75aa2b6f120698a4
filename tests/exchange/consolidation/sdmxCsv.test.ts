import { consolidate, toSdmxCsv } from '../../../src/exchange/consolidation';
import { options, report } from './accepted';

test('SDMX-CSV 2.0: structure in front, then dimensions, value and attributes; the vintage in force only', () => {
  const accepted = [
    report('VN-01', '2026-Q2', { EXPORT: 5 }),
    report(
      'VN-01',
      '2026-Q2',
      { EXPORT: { value: 7, counterpart: 'Lào', note: 'a, b' } },
      { version: 2, approvedAt: '2026-07-01T03:00:00Z' },
    ),
  ];
  const { files } = consolidate(accepted, options);
  const lines = toSdmxCsv(files.get('observations.csv') ?? '').split('\n');
  expect(lines[0]).toBe(
    'STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,DEFINITION,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,' +
      'OBS_VALUE_HIGH,OBS_QUALIFIER,OBS_TEXT,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,CUT_OFF,AS_OF,SOURCE,COMMENT',
  );
  const hanoi = lines.filter((line) => line.includes(',VN-01,'));
  expect(hanoi[0]).toMatch(
    /^dataflow,MOFA_VN:NGKT\(1\.0\),I,EXPORT,1,VN-01,_Z,2026-Q2,,,,,triệu USD|^dataflow,MOFA_VN:NGKT\(1\.0\),I,EXPORT,1,VN-01,_Z,2026-Q2,,,,,,,L,/,
  );
  expect(hanoi[1]).toMatch(
    /^dataflow,MOFA_VN:NGKT\(1\.0\),I,EXPORT,1,VN-01,Lào,2026-Q2,7,,,,triệu USD,,A,2026-06-14,2026-07-01,.*"a, b"$/,
  );
  expect(hanoi).toHaveLength(2);
});
