import { HostObject, hostType, type HostType } from '../../protocol/hostObject';

/** The workbench speaks Vietnamese, as the pane does. */
export class CultureInfo extends HostObject {
  static readonly type: HostType = hostType<CultureInfo>('CultureInfo', {
    properties: { name: { get: () => 'vi-VN' } },
    navigations: {
      numberFormat: () => new NumberFormatInfo(),
      datetimeFormat: () => new DatetimeFormatInfo(),
    },
  });
  override readonly type = CultureInfo.type;
}

class NumberFormatInfo extends HostObject {
  static readonly type: HostType = hostType<NumberFormatInfo>('NumberFormatInfo', {
    properties: { numberDecimalSeparator: { get: () => ',' }, numberGroupSeparator: { get: () => '.' } },
  });
  override readonly type = NumberFormatInfo.type;
}

class DatetimeFormatInfo extends HostObject {
  static readonly type: HostType = hostType<DatetimeFormatInfo>('DatetimeFormatInfo', {
    properties: {
      dateSeparator: { get: () => '/' },
      timeSeparator: { get: () => ':' },
      shortDatePattern: { get: () => 'dd/MM/yyyy' },
      longDatePattern: { get: () => 'dd MMMM yyyy' },
      longTimePattern: { get: () => 'HH:mm:ss' },
    },
  });
  override readonly type = DatetimeFormatInfo.type;
}
