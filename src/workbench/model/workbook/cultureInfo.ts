import { separatorsOf, type HostLocale } from '../../engine/locale';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';

/** The regional settings of the host: those of the language it shows. */
export class CultureInfo extends HostObject {
  static readonly type: HostType = hostType<CultureInfo>('CultureInfo', {
    properties: { name: { get: ({ locale }) => locale } },
    navigations: {
      numberFormat: ({ locale }) => new NumberFormatInfo(locale),
      datetimeFormat: ({ locale }) => new DatetimeFormatInfo(locale),
    },
  });
  override readonly type = CultureInfo.type;

  constructor(readonly locale: HostLocale) {
    super();
  }
}

class NumberFormatInfo extends HostObject {
  static readonly type: HostType = hostType<NumberFormatInfo>('NumberFormatInfo', {
    properties: {
      numberDecimalSeparator: { get: ({ locale }) => separatorsOf(locale).decimal },
      numberGroupSeparator: { get: ({ locale }) => separatorsOf(locale).group },
    },
  });
  override readonly type = NumberFormatInfo.type;

  constructor(readonly locale: HostLocale) {
    super();
  }
}

const patterns = {
  'vi-VN': { shortDate: 'dd/MM/yyyy', longDate: 'dd MMMM yyyy', longTime: 'HH:mm:ss' },
  'en-US': { shortDate: 'M/d/yyyy', longDate: 'dddd, MMMM d, yyyy', longTime: 'h:mm:ss tt' },
};

class DatetimeFormatInfo extends HostObject {
  static readonly type: HostType = hostType<DatetimeFormatInfo>('DatetimeFormatInfo', {
    properties: {
      dateSeparator: { get: () => '/' },
      timeSeparator: { get: () => ':' },
      shortDatePattern: { get: ({ locale }) => patterns[locale].shortDate },
      longDatePattern: { get: ({ locale }) => patterns[locale].longDate },
      longTimePattern: { get: ({ locale }) => patterns[locale].longTime },
    },
  });
  override readonly type = DatetimeFormatInfo.type;

  constructor(readonly locale: HostLocale) {
    super();
  }
}
