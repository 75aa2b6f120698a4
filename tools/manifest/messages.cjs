/** The wording of what the manifest check finds, in both languages. `rule` is stable. */

const problem = (rule, vi, en) => ({ rule, vi, en });

module.exports = {
  hyphensInComment: (comment) =>
    problem(
      'xml.comment',
      `Ghi chú không được có hai dấu gạch nối liền nhau: “${comment}”.`,
      `A comment must not hold two hyphens in a row: "${comment}".`,
    ),
  unknownType: (place, type) =>
    problem('order.type', `${place}: không có kiểu “${type}”.`, `${place}: there is no type "${type}".`),
  notAllowed: (place, name) =>
    problem('order.notAllowed', `${place}: không được chứa <${name}>.`, `${place}: <${name}> does not belong here.`),
  outOfOrder: (place, name, before) =>
    problem(
      'order.sequence',
      `${place}: <${name}> phải đứng trước <${before}>.`,
      `${place}: <${name}> must stand before <${before}>.`,
    ),
  missing: (place, name) => problem('order.missing', `${place}: thiếu <${name}>.`, `${place}: <${name}> is missing.`),
  tooMany: (place, name) =>
    problem('order.tooMany', `${place}: chỉ được có một <${name}>.`, `${place}: only one <${name}> is allowed.`),

  resourceUndefined: (place, resid, section) =>
    problem(
      'resource.undefined',
      `${place}: resid “${resid}” không có trong <${section}>.`,
      `${place}: the resid "${resid}" is not defined in <${section}>.`,
    ),
  resourceTwice: (id) =>
    problem('resource.twice', `Tài nguyên “${id}” được định nghĩa hai lần.`, `The resource "${id}" is defined twice.`),
  resourceUnused: (id) =>
    problem('resource.unused', `Tài nguyên “${id}” không được dùng.`, `The resource "${id}" is not used.`),
  resourceIdLength: (id) =>
    problem(
      'resource.idLength',
      `Mã tài nguyên “${id}” dài ${id.length} ký tự; nhiều nhất là 32.`,
      `The resource id "${id}" has ${id.length} characters; 32 are allowed.`,
    ),
  textLength: (place, length, most) =>
    problem(
      'resource.textLength',
      `${place}: chữ dài ${length} ký tự; nhiều nhất là ${most}.`,
      `${place}: the text has ${length} characters; ${most} are allowed.`,
    ),
  localeMissing: (place, locale) =>
    problem('locale.missing', `${place}: thiếu bản ${locale}.`, `${place}: the text for ${locale} is missing.`),
  localeUnknown: (place, locale) =>
    problem(
      'locale.unknown',
      `${place}: có bản ${locale} mà các chữ khác không có.`,
      `${place}: has a text for ${locale}, which others have not.`,
    ),

  badId: (id) => problem('identity.id', `<Id> “${id}” không phải là GUID.`, `<Id> "${id}" is no GUID.`),
  badVersion: (found, expected) =>
    problem(
      'identity.version',
      `<Version> là ${found}, trong khi package.json cho ${expected}.`,
      `<Version> is ${found} where package.json makes it ${expected}.`,
    ),
  badDefaultLocale: (locale) =>
    problem(
      'identity.defaultLocale',
      `<DefaultLocale> là ${locale}; phải là vi-VN.`,
      `<DefaultLocale> is ${locale}; it must be vi-VN.`,
    ),
  notHttps: (place, url) =>
    problem('url.https', `${place}: “${url}” không phải là địa chỉ https.`, `${place}: "${url}" is no https address.`),
  otherSite: (place, url, site) =>
    problem('url.site', `${place}: “${url}” không nằm dưới ${site}.`, `${place}: "${url}" does not lie below ${site}.`),
  fileMissing: (place, file) =>
    problem('url.file', `${place}: trang không có tệp ${file}.`, `${place}: the site has no file ${file}.`),

  sharedRuntimeInBase: () =>
    problem(
      'runtime.base',
      '<Requirements> của phần gốc không được đòi SharedRuntime: bản Excel cũ sẽ không hiện cả thông báo. Hãy đặt trong <VersionOverrides>.',
      'The base <Requirements> must not ask for SharedRuntime: an older Excel would not even show the notice. Put it into <VersionOverrides>.',
    ),
  sharedRuntimeMissing: () =>
    problem(
      'runtime.requirement',
      '<VersionOverrides> phải đòi SharedRuntime 1.1.',
      '<VersionOverrides> must require SharedRuntime 1.1.',
    ),
  runtimeShort: () =>
    problem('runtime.lifetime', '<Runtime> phải có lifetime="long".', '<Runtime> must have lifetime="long".'),
  runtimeOtherPage: (place) =>
    problem(
      'runtime.page',
      `${place}: phải dùng cùng trang với <Runtime>.`,
      `${place}: must name the same page as <Runtime>.`,
    ),

  commandUnknown: (place, name) =>
    problem(
      'command.unknown',
      `${place}: mã nguồn không đăng ký lệnh “${name}” (Office.actions.associate).`,
      `${place}: the source registers no command "${name}" (Office.actions.associate).`,
    ),
  idTwice: (id) => problem('command.idTwice', `Mã “${id}” được dùng hai lần.`, `The id "${id}" is used twice.`),
  namespace: (text) =>
    problem(
      'functions.namespace',
      `Không gian tên là “${text}”; phải là NGKT.`,
      `The namespace is "${text}"; it must be NGKT.`,
    ),

  iconMissing: (place, size) =>
    problem('icon.missing', `${place}: thiếu biểu tượng ${size}.`, `${place}: the icon of size ${size} is missing.`),
  iconSize: (place, file, expected, found) =>
    problem(
      'icon.size',
      `${place}: ${file} có cỡ ${found}, phải là ${expected}×${expected}.`,
      `${place}: ${file} measures ${found}, it must be ${expected}×${expected}.`,
    ),
};
