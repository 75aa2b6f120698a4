import { plainKey } from '../kpi/textKey';

/** Names of partner countries and territories as texts write them, Vietnamese first: the first name is the one data sets use. */
export const countryNames: readonly (readonly string[])[] = [
  ['Trung Quốc', 'China'],
  ['Hàn Quốc', 'Korea', 'South Korea', 'Republic of Korea'],
  ['Nhật Bản', 'Nhật', 'Japan'],
  ['Singapore', 'Xinh-ga-po', 'Xin-ga-po'],
  ['Hoa Kỳ', 'Mỹ', 'United States', 'US', 'USA', 'U.S'],
  ['Đài Loan (Trung Quốc)', 'Đài Loan', 'Taiwan'],
  ['Hồng Kông (Trung Quốc)', 'Hồng Kông', 'Hong Kong', 'Hồng Công'],
  ['Thái Lan', 'Thailand'],
  ['Lào', 'Laos'],
  ['Campuchia', 'Cambodia'],
  ['Malaysia', 'Ma-lai-xi-a'],
  ['Indonesia', 'In-đô-nê-xi-a'],
  ['Philippines', 'Phi-líp-pin'],
  ['Brunei'],
  ['Myanmar', 'Mi-an-ma'],
  ['Ấn Độ', 'India'],
  ['Pháp', 'France'],
  ['Đức', 'Germany'],
  ['Anh', 'Vương quốc Anh', 'United Kingdom', 'UK'],
  ['Hà Lan', 'Netherlands'],
  ['Italia', 'Ý', 'Italy'],
  ['Tây Ban Nha', 'Spain'],
  ['Thụy Sĩ', 'Switzerland'],
  ['Thụy Điển', 'Sweden'],
  ['Đan Mạch', 'Denmark'],
  ['Na Uy', 'Norway'],
  ['Phần Lan', 'Finland'],
  ['Bỉ', 'Belgium'],
  ['Áo', 'Austria'],
  ['Ba Lan', 'Poland'],
  ['Hungary', 'Hung-ga-ri'],
  ['Cộng hòa Séc', 'Séc', 'Czechia', 'Czech Republic'],
  ['Luxembourg', 'Lúc-xăm-bua'],
  ['Liên bang Nga', 'Nga', 'Russia', 'Russian Federation'],
  ['Ukraina', 'Ukraine'],
  ['Australia', 'Úc', 'Ô-xtrây-li-a'],
  ['New Zealand', 'Niu Di-lân'],
  ['Canada', 'Ca-na-đa'],
  ['Brazil', 'Bra-xin'],
  ['Argentina', 'Ác-hen-ti-na'],
  ['Mexico', 'Mê-hi-cô'],
  ['Chile', 'Chi-lê'],
  ['Peru', 'Pê-ru'],
  ['Cuba', 'Cu-ba'],
  ['UAE', 'Các tiểu vương quốc Ả rập thống nhất', 'United Arab Emirates'],
  ['Ả rập Xê út', 'Saudi Arabia'],
  ['Qatar', 'Ca-ta'],
  ['Israel', 'I-xra-en'],
  ['Thổ Nhĩ Kỳ', 'Türkiye', 'Turkey'],
  ['Nam Phi', 'South Africa'],
  ['Ai Cập', 'Egypt'],
  ['Samoa'],
];

const byKey = new Map(
  countryNames.flatMap(([first = '', ...others]) => [first, ...others].map((name) => [plainKey(name), first])),
);

/** A key that is equal for all names of one country and all spellings of a name (Hoa Kỳ, My, USA); for comparing, never for printing. */
export function countryKey(name: string): string {
  return plainKey(byKey.get(plainKey(name)) ?? name);
}
