/** Activities, agreements, tasks, texts and targets that go with the figures. Titles say that they are illustrative. */
import { csv, SOURCE } from './csv.mjs';
import { partners, together } from './simulation.mjs';
import { partsOf } from './observations.mjs';
import { inForce, quarters } from './time.mjs';

const partnerNames = partners.slice(0, -1);
const english = {
  'Hàn Quốc': 'Korea',
  'Nhật Bản': 'Japan',
  Singapore: 'Singapore',
  'Trung Quốc': 'China',
  'Hoa Kỳ': 'the United States',
  'Đài Loan (Trung Quốc)': 'Taiwan (China)',
};

const visits = [
  ['Chuyến thăm cấp cao', 'High-level visit'],
  ['Hội đàm cấp cao', 'High-level talks'],
  ['Diễn đàn doanh nghiệp cấp cao', 'High-level business forum'],
];

/** Days below 10 and months 1 and 2 take a leading zero (Nghị định 30/2020/NĐ-CP), as in src/language/dates. */
const dayInText = (day, month) => `${String(day).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}`;

export function activities(random) {
  const rows = quarters.flatMap(({ year, quarter, id }) =>
    Array.from({ length: random.whole(9, 15) }, (_, place) => {
      const partner = random.pick(partnerNames.slice(0, 5));
      const [vi, en] = random.pick(visits);
      const month = String((quarter - 1) * 3 + random.whole(1, 3)).padStart(2, '0');
      const day = random.whole(1, 25);
      const date = (shift) => `${year}-${month}-${String(day + shift).padStart(2, '0')}`;
      return {
        ID: `HD-${id}-${String(place + 1).padStart(2, '0')}`,
        TITLE_VI: `${vi} với ${partner} ngày ${dayInText(day, Number(month))}/${year}, số ${place + 1} (minh họa)`,
        TITLE_EN: `${en} with ${english[partner]}, no. ${place + 1} (illustrative)`,
        PARTNER: partner,
        FROM: date(0),
        TO: date(random.whole(0, 3)),
        LEVEL: 'cấp cao',
        SOURCE,
      };
    }),
  );
  return { rows, text: csv('ID,TITLE_VI,TITLE_EN,PARTNER,FROM,TO,DEFINITION,LEVEL,SOURCE'.split(','), rows) };
}

const fields = [
  ['công nghiệp bán dẫn', 'semiconductors'],
  ['năng lượng tái tạo', 'renewable energy'],
  ['nông nghiệp công nghệ cao', 'high-tech farming'],
  ['logistics và cảng biển', 'logistics and ports'],
  ['đào tạo nhân lực', 'training'],
  ['du lịch', 'tourism'],
];
const kinds = [
  ['MOU', 'Biên bản ghi nhớ hợp tác về', 'Memorandum of understanding on'],
  ['AGREEMENT', 'Thỏa thuận hợp tác về', 'Cooperation agreement on'],
  ['CONTRACT', 'Hợp đồng đầu tư về', 'Investment contract on'],
];
/** "Tỉnh Bắc Giang" inside a sentence. */
function inSentence(name) {
  return name[0].toLowerCase() + name.slice(1);
}

const states = ['implementing', 'implementing', 'completed', 'completed', 'signed', 'stalled'];

/** Partner, day signed, day in force: the last one is signed and comes into force within the years of the data. */
const freeTrade = [
  ['Hàn Quốc', '2014-12-10', '2015-12-20'],
  ['Nhật Bản', '2018-06-25', '2019-10-01'],
  ['Trung Quốc', '2021-03-18', '2022-01-01'],
  ['Singapore', '2025-03-14', '2026-02-01'],
];

function freeTradeRow([partner, signed, inForce], place) {
  return {
    ID: `FTA-${place + 1}`,
    TITLE_VI: `Hiệp định thương mại tự do số ${place + 1} với ${partner} (minh họa)`,
    TITLE_EN: `Free trade agreement no. ${place + 1} with ${english[partner]} (illustrative)`,
    KIND: 'FTA',
    PARTNER: partner,
    SIGNED: signed,
    IN_FORCE: inForce,
    LEAD: 'Bộ Công Thương',
    REF_AREA: 'VN',
    STATUS: 'in_force',
    SOURCE,
  };
}

/**
 * As many agreements of every unit and quarter as its figures count, those signed at high-level activities first: the
 * register and the count must not contradict each other, not even in invented data.
 */
export function agreements(areas, simulated, events, random) {
  const atEvents = new Map(quarters.map(({ id }) => [id, []]));
  for (const event of events.filter((_, place) => place % 2 === 0)) {
    atEvents.get(event.ID.slice('HD-'.length, 'HD-'.length + '2024-Q1'.length)).push(event);
  }
  const rows = [];
  for (const [index, quarter] of quarters.entries()) {
    const units = areas.filter((area) => inForce(area, quarter.end));
    const signing = units.flatMap((unit) => {
      const { figures } = together(partsOf(unit, areas, simulated), index);
      return Array.from({ length: figures.AGR }, () => ({ unit }));
    });
    for (const event of atEvents.get(quarter.id)) {
      const without = signing.filter((one) => one.event === undefined);
      random.pick(without).event = event;
    }
    for (const one of signing) rows.push(agreementRow(one, quarter, rows.length + 1, random));
  }
  const all = [...freeTrade.map(freeTradeRow), ...rows];
  return csv(
    'ID,TITLE_VI,TITLE_EN,KIND,PARTNER,EVENT,SIGNED,IN_FORCE,LEAD,REF_AREA,STATUS,DUE,AMOUNT,UNIT_MEASURE,SOURCE'.split(
      ',',
    ),
    all,
  );
}

function agreementRow({ unit, event }, { year, quarter }, number, random) {
  const [kind, vi, en] = random.pick(kinds);
  const [fieldVi, fieldEn] = random.pick(fields);
  const amount = kind === 'CONTRACT' ? { AMOUNT: random.whole(5, 180), UNIT_MEASURE: 'triệu USD' } : {};
  const partner = event?.PARTNER ?? random.pick(partnerNames);
  const month = String((quarter - 1) * 3 + random.whole(1, 3)).padStart(2, '0');
  const day = String(random.whole(1, 28)).padStart(2, '0');
  return {
    ID: `TT-${String(number).padStart(4, '0')}`,
    TITLE_VI: `${vi} ${fieldVi} giữa ${inSentence(unit.name)} và đối tác ${partner}, số ${number} (minh họa)`,
    TITLE_EN: `${en} ${fieldEn} between ${unit.asciiName} and a partner from ${english[partner]}, no. ${number} (illustrative)`,
    KIND: kind,
    PARTNER: partner,
    EVENT: event?.ID,
    SIGNED: event?.TO ?? `${year}-${month}-${day}`,
    LEAD: `UBND ${inSentence(unit.name)}`,
    REF_AREA: unit.id,
    STATUS: year === 2026 ? random.pick(['signed', 'implementing']) : random.pick(states),
    DUE: `${year + random.whole(1, 2)}-${random.pick(['03-31', '06-30', '09-30', '12-31'])}`,
    ...amount,
    SOURCE,
  };
}

const work = [
  'Rà soát các thỏa thuận đã ký và báo cáo tiến độ',
  'Chuẩn bị hội nghị xúc tiến đầu tư',
  'Tháo gỡ vướng mắc của dự án FDI tồn đọng',
  'Cập nhật danh mục dự án kêu gọi đầu tư',
  'Hỗ trợ doanh nghiệp kết nối thị trường mới',
];
const ministries = [
  'Bộ Tài chính',
  'Bộ Công Thương',
  'Cơ quan đại diện Việt Nam tại Nhật Bản',
  'Cơ quan đại diện Việt Nam tại Hàn Quốc',
  'Cơ quan đại diện Việt Nam tại Hoa Kỳ',
];

/** Two of three are done in time; of the rest some run past their due date. */
export function tasks(areas, random) {
  const units = areas.filter((area) => inForce(area, '2026-12-31')).map(({ name }) => name);
  const rows = [...units, ...ministries].flatMap((assignee, place) =>
    [2025, 2026].map((year, turn) => {
      const month = String(random.whole(2, 11)).padStart(2, '0');
      const done = random.next() < (year === 2025 ? 0.85 : 0.45);
      return {
        ID: `NV-${String(place * 2 + turn + 1).padStart(3, '0')}`,
        TITLE_VI: `${random.pick(work)} (minh họa)`,
        ASSIGNEE: assignee,
        ASSIGNED: `${year}-01-15`,
        DUE: `${year}-${month}-25`,
        STATUS: done ? 'done' : 'running',
        RESULT: done ? 'Đã báo cáo kết quả' : '',
        SOURCE,
      };
    }),
  );
  return csv('ID,TITLE_VI,ASSIGNEE,ASSIGNED,DUE,STATUS,RESULT,SOURCE'.split(','), rows);
}

const sections = {
  context: [
    [
      'Bối cảnh kinh tế đối ngoại trong kỳ (nội dung minh họa).',
      'External economic setting of the period (illustrative).',
    ],
  ],
  legal_basis: [
    [
      'Văn bản chỉ đạo làm căn cứ của báo cáo (nội dung minh họa).',
      'Directives on which the report rests (illustrative).',
    ],
  ],
  drivers_old: [
    [
      'Kết quả xuất khẩu và thu hút đầu tư trong kỳ (nội dung minh họa).',
      'Exports and investment in the period (illustrative).',
    ],
  ],
  drivers_new: [
    [
      'Kết quả thúc đẩy kinh tế xanh và kinh tế số (nội dung minh họa).',
      'Progress in the green and digital economies (illustrative).',
    ],
  ],
  markets: [['Thị trường trọng điểm đã tiếp cận (nội dung minh họa).', 'Priority markets approached (illustrative).']],
  limitations: [
    [
      'Một số thỏa thuận triển khai chậm so với thời hạn (nội dung minh họa).',
      'Some agreements are carried out late (illustrative).',
    ],
    [
      'Thông tin thị trường đến doanh nghiệp còn chậm (nội dung minh họa).',
      'Market information reaches businesses late (illustrative).',
    ],
  ],
  directions: [
    [
      'Tập trung tháo gỡ vướng mắc cho dự án đã cấp phép (nội dung minh họa).',
      'Remove obstacles for licensed projects (illustrative).',
    ],
  ],
  recommendations: [
    [
      'Đề nghị hỗ trợ kết nối với đối tác ở thị trường mới (nội dung minh họa).',
      'Support for contacts in new markets is asked for (illustrative).',
    ],
  ],
};

/** The country has every section for every period; a province its own three for the quarters. */
export function texts(areas) {
  const rows = [];
  const add = (section, area, period) => {
    for (const [place, [vi, en]] of sections[section].entries()) {
      rows.push({
        SECTION: section,
        ORDER: place + 1,
        REF_AREA: area,
        TIME_PERIOD: period,
        TEXT_VI: vi,
        TEXT_EN: en,
        SOURCE,
      });
    }
  };
  for (const year of [2024, 2025, 2026]) {
    for (const period of [`${year}`, `${year}-S1`, `${year}-S2`])
      for (const section of Object.keys(sections)) add(section, 'VN', period);
  }
  for (const { id, end } of quarters) {
    for (const section of Object.keys(sections)) add(section, 'VN', id);
    for (const unit of areas.filter((area) => inForce(area, end))) {
      for (const section of ['limitations', 'recommendations']) add(section, unit.id, id);
    }
  }
  return csv('SECTION,ORDER,REF_AREA,TIME_PERIOD,TEXT_VI,TEXT_EN,SOURCE'.split(','), rows);
}

/** Yearly targets for registered FDI and exports, in the catalogue's unit (tỷ USD), and the country's growth. */
export function targets(areas, simulated, random) {
  const rows = [
    {
      INDICATOR: 'GDP_GROWTH',
      REF_AREA: 'VN',
      TIME_PERIOD: '2024',
      LOW: '6.0',
      HIGH: '6.5',
      TEXT: '6–6,5%',
      AS_OF: '2023-11',
    },
    {
      INDICATOR: 'GDP_GROWTH',
      REF_AREA: 'VN',
      TIME_PERIOD: '2024',
      LOW: '6.5',
      HIGH: '7.0',
      TEXT: '6,5–7%',
      AS_OF: '2024-07',
    },
    { INDICATOR: 'GDP_GROWTH', REF_AREA: 'VN', TIME_PERIOD: '2025', LOW: '8', TEXT: 'từ 8% trở lên', AS_OF: '2025-02' },
    {
      INDICATOR: 'GDP_GROWTH',
      REF_AREA: 'VN',
      TIME_PERIOD: '2026',
      LOW: '7.5',
      HIGH: '8.5',
      TEXT: '7,5–8,5%',
      AS_OF: '2026-01',
    },
  ];
  for (const year of [2024, 2025, 2026]) {
    const ofYear = quarters.map((quarter, index) => ({ ...quarter, index })).filter((quarter) => quarter.year === year);
    const units = areas.filter((area) => inForce(area, `${year}-12-31`));
    for (const unit of [{ id: 'VN' }, ...units]) {
      const parts = unit.id === 'VN' ? simulated : partsOf(unit, areas, simulated);
      for (const code of ['FDI_REG', 'EXPORT']) {
        const total = ofYear.reduce((sum, { index }) => sum + together(parts, index).figures[code], 0);
        const low = (total / 10000) * (unit.id === 'VN' ? 0.97 : random.between(0.88, 1.12));
        rows.push({
          INDICATOR: code,
          REF_AREA: unit.id,
          TIME_PERIOD: `${year}`,
          LOW: low.toFixed(low >= 1 ? 1 : 2),
          AS_OF: `${year}-01`,
        });
      }
    }
  }
  return csv(
    'INDICATOR,REF_AREA,TIME_PERIOD,LOW,HIGH,TEXT,AS_OF,SOURCE'.split(','),
    rows.map((row) => ({ ...row, SOURCE })),
  );
}

/** A plain table, for `{{#rows table(partners)}}`. */
export function partnersTable() {
  const rows = partnerNames.map((name) => ({
    PARTNER: name,
    PARTNER_EN: english[name].replace(/^the /, ''),
    NOTE: SOURCE,
  }));
  return csv(['PARTNER', 'PARTNER_EN', 'NOTE'], rows);
}
