/** The wording of problems with signed files and keys, in both languages. */
import type { Bilingual } from '../../kpi/bilingual';
import { quoted } from '../../kpi/quoted';
import { isObject } from '../json';
import type { KnownKey } from './publicKey';

export function memberTwice(): Bilingual {
  return {
    vi: 'Nội dung có hai thành phần cùng tên. Hãy lập lại tệp từ biểu.',
    en: 'The content has two members of one name. Make the file again from the form.',
  };
}

export function notUnicode(): Bilingual {
  return {
    vi: 'Nội dung có ký tự hỏng (nửa cặp ký tự Unicode). Hãy gõ lại chỗ chữ bị lỗi trong biểu.',
    en: 'The content has a broken character (half of a Unicode pair). Type the faulty text in the form again.',
  };
}

export function secret(level: string): Bilingual {
  return {
    vi: `Biểu ghi mức độ mật “${quoted(level)}”. Số liệu mật không được gửi qua kênh này; hãy gửi theo quy định về bảo vệ bí mật nhà nước.`,
    en: `The form is marked "${quoted(level)}". Secret data must not go through this channel; follow the rules on state secrets.`,
  };
}

/** @param path as JSON pointer; @param found not walked into: it may be nested without end */
export function wrongShape(path: string, found: unknown): Bilingual {
  const shown = Array.isArray(found) ? '[…]' : isObject(found) ? '{…}' : quoted(JSON.stringify(found) ?? '');
  const what = {
    vi: shown === '' ? 'không có' : `là ${shown}, không đúng kiểu hoặc không được phép có`,
    en: shown === '' ? 'is absent' : `is ${shown}, which is not of the right kind or not allowed`,
  };
  return {
    vi: `Nội dung không đúng khuôn dạng số liệu nộp: “${path}” ${what.vi}. Hãy lập lại tệp từ biểu bằng phần mềm.`,
    en: `The content does not have the shape of a submission: "${path}" ${what.en}. Make the file again from the form.`,
  };
}

export function tooLarge(size: number, most: number): Bilingual {
  return {
    vi: `Tệp lớn ${megabytes(size)} MB, quá giới hạn ${megabytes(most)} MB. Tệp nộp số liệu không bao giờ lớn như vậy: hãy kiểm tra có đúng tệp không, bỏ bớt các dòng thừa trong biểu.`,
    en: `The file has ${megabytes(size)} MB; the limit is ${megabytes(most)} MB. No submission is that large: check that it is the right file, and remove superfluous rows from the form.`,
  };
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1024 / 1024));
}

export function workbookInstead(): Bilingual {
  return {
    vi: 'Đây là tệp Excel (hoặc tệp nén), không phải tệp .ngkt. Nếu là biểu số liệu, hãy lập tệp .ngkt từ biểu: ngkt submit BIỂU.xlsx --out TỆP.ngkt --key TỆP_KHÓA; nếu là tệp nén, hãy giải nén trước.',
    en: 'This is a workbook (or a zip file), not a .ngkt file. If it is a form, make the .ngkt file from it: ngkt submit FORM.xlsx --out FILE.ngkt --key KEYFILE; if it is a zip file, unpack it first.',
  };
}

export function notReadable(): Bilingual {
  return {
    vi: 'Đây không phải tệp nộp số liệu (.ngkt) nguyên vẹn: tệp thiếu, thừa hoặc đã bị chuyển mã trên đường gửi. Hãy đề nghị gửi lại tệp gốc, nén thành .zip để thư điện tử không làm thay đổi.',
    en: 'This is not a complete submission file (.ngkt): parts are missing, were added, or its encoding was changed on the way. Ask for the original again, packed as .zip so that mail leaves it alone.',
  };
}

/** @param found what stands where the version should */
export function otherVersion(found: unknown, known: number): Bilingual {
  const shown = typeof found === 'number' ? String(found) : '–';
  if (typeof found === 'number' && found > known) {
    return {
      vi: `Tệp theo khuôn dạng phiên bản ${shown}, mới hơn phiên bản ${known} mà phần mềm này đọc được. Hãy cập nhật phần mềm nơi nhận.`,
      en: `The file has format version ${shown}, newer than version ${known}, which this software reads. Update the software where the file is received.`,
    };
  }
  return {
    vi: `Tệp theo khuôn dạng phiên bản ${shown}, không còn dùng; phần mềm này đọc phiên bản ${known}. Hãy cập nhật phần mềm nơi gửi và lập lại tệp.`,
    en: `The file has format version ${shown}, which is no longer used; this software reads version ${known}. Update the software where it was made and make it again.`,
  };
}

export function notCanonical(): Bilingual {
  return {
    vi: 'Chữ trong tệp không còn đúng dạng chuẩn: tệp đã được mở và lưu lại bằng chương trình khác, bị thêm bớt, hoặc có phần lặp. Hãy đề nghị gửi lại tệp gốc, không mở bằng trình soạn thảo.',
    en: 'The text of the file is not in its one canonical form any more: another program opened and saved it, something was added, or parts stand twice. Ask for the original, not opened in an editor.',
  };
}

export function contradictory(): Bilingual {
  return {
    vi: 'Đơn vị hoặc kỳ ghi ở đầu tệp khác với trong nội dung. Không dùng tệp này; hãy đề nghị lập lại từ biểu.',
    en: 'The area or period at the head of the file differs from its content. Do not use it; ask for one made again from the form.',
  };
}

export function unknownKey(id: string, area: string): Bilingual {
  return {
    vi: `Không biết khóa ${id} (tệp ghi đơn vị ${area}). Hãy gọi cho đơn vị, đối chiếu dãy số của khóa công khai rồi đăng ký khóa; chưa đăng ký thì chưa dùng tệp này.`,
    en: `The key ${id} is unknown (the file says area ${area}). Call the office, compare the digits of its public key, then register the key; do not use the file before.`,
  };
}

export function revokedKey({ id, label, revokedAt }: KnownKey): Bilingual {
  const day = revokedAt?.slice(0, 10) ?? '';
  return {
    vi: `Khóa ${id} (${label}) đã bị hủy ngày ${day}. Mã xác thực bằng khóa này không còn giá trị, kể cả khi tệp ghi ngày sớm hơn. Hãy đề nghị đơn vị lập lại tệp bằng khóa mới.`,
    en: `The key ${id} (${label}) was revoked on ${day}. Its marks no longer count, even where the file states an earlier day. Ask the office for a file made with its new key.`,
  };
}

export function tampered({ id, label }: KnownKey): Bilingual {
  return {
    vi: `Mã xác thực tệp không khớp với khóa ${id} (${label}): nội dung đã bị thay đổi sau khi lập, hoặc tệp không do đơn vị này lập. Không dùng tệp này; hãy gọi cho đơn vị và đề nghị gửi lại.`,
    en: `The mark does not fit the key ${id} (${label}): the content was changed after the file was made, or this office did not make it. Do not use it; call the office and ask for it again.`,
  };
}

export function keyOfOtherArea(keyArea: string, fileArea: string): Bilingual {
  return {
    vi: `Khóa là của đơn vị ${keyArea}, còn số liệu là của đơn vị ${fileArea}. Mỗi đơn vị chỉ nộp số liệu của mình: hãy dùng đúng tệp khóa, hoặc đúng biểu của đơn vị.`,
    en: `The key belongs to area ${keyArea}, the figures to area ${fileArea}. An office hands in its own figures only: use the right key file, or the right form.`,
  };
}

export function otherAreaExpected(expected: string, found: string): Bilingual {
  return {
    vi: `Tệp là của đơn vị ${found}, nơi nhận đang chờ số liệu của ${expected}. Hãy chọn đúng tệp.`,
    en: `The file is of area ${found}; figures of ${expected} are expected here. Choose the right file.`,
  };
}

export function publicKeyInvalid(key: string): Bilingual {
  return {
    vi: `“${quoted(key)}” không phải khóa công khai hợp lệ (43 ký tự). Hãy chép nguyên khóa từ kết quả của lệnh ngkt key show.`,
    en: `"${quoted(key)}" is not a valid public key (43 characters). Copy the whole key from what ngkt key show prints.`,
  };
}

export function knownKeysFormat(): Bilingual {
  return {
    vi: 'Tệp không phải danh sách khóa công khai. Cần tệp do lệnh ngkt key show TỆP_KHÓA --out lập, hoặc danh sách khóa tải từ hệ thống tiếp nhận.',
    en: 'The file is not a list of public keys. Give a file written by ngkt key show KEYFILE --out, or the list of keys of the collection service.',
  };
}

/** The key file itself was given for its public half, so it has left the office. */
export function secretKeyGiven(): Bilingual {
  return {
    vi: 'Đây là tệp khóa BÍ MẬT (.ngktkey), không phải khóa công khai; chưa ghi nhận gì. Ai có tệp này đều lập được tệp .ngkt mang tên đơn vị, dù tệp có mật khẩu hay không thì nay cũng phải coi là đã lộ: hãy xóa tệp, báo đơn vị lập khóa mới ngay (ngkt key create) và thu hồi khóa cũ nếu đã ghi nhận (ngkt service key revoke). Đơn vị chỉ gửi khóa công khai, do lệnh ngkt key show TỆP.ngktkey --out KHÓA-CÔNG-KHAI.json lập.',
    en: 'This is the SECRET key file (.ngktkey), not the public key; nothing was added. Whoever has it can make .ngkt files in the office’s name, and with or without a passphrase it must now be taken for known to others: delete the file, have the office make a new key at once (ngkt key create), and revoke the old one if it was added (ngkt service key revoke). The office sends only the public key, made by ngkt key show FILE.ngktkey --out PUBLIC-KEY.json.',
  };
}

export function keyFileFormat(): Bilingual {
  return {
    vi: 'Đây không phải tệp khóa nguyên vẹn do lệnh ngkt key create lập. Hãy dùng bản sao lưu; nếu không có, hãy tạo khóa mới và báo nơi nhận hủy khóa cũ.',
    en: 'This is not a complete key file made by ngkt key create. Use your backup; without one, create a new key and have the old one revoked.',
  };
}

export function keyFileVersion(): Bilingual {
  return {
    vi: 'Tệp khóa do một phiên bản phần mềm khác lập. Hãy cập nhật phần mềm.',
    en: 'The key file was made by another version of the software. Update the software.',
  };
}

export function keyFileDamaged(): Bilingual {
  return {
    vi: 'Hai nửa của khóa trong tệp không khớp nhau: tệp khóa đã bị sửa hoặc hỏng. Hãy dùng bản sao lưu; nếu không có, hãy tạo khóa mới và báo nơi nhận hủy khóa cũ.',
    en: 'The two halves of the key do not belong together: the key file was changed or damaged. Use your backup; without one, create a new key and have the old one revoked.',
  };
}

export function passphraseNeeded(): Bilingual {
  return {
    vi: 'Khóa được bảo vệ bằng mật khẩu. Hãy nhập mật khẩu của khóa.',
    en: 'The key is protected by a passphrase. Enter it.',
  };
}

export function passphraseShort(least: number): Bilingual {
  return {
    vi: `Mật khẩu của khóa cần ít nhất ${least} ký tự. Nên dùng bốn, năm từ không liên quan, dễ nhớ với mình.`,
    en: `The key's passphrase needs at least ${least} characters. Four or five unrelated words are easy to remember.`,
  };
}

export function wrongPassphrase(): Bilingual {
  return {
    vi: 'Mật khẩu của khóa không đúng, hoặc tệp khóa đã bị sửa. Hãy kiểm tra bộ gõ tiếng Việt và phím Caps Lock rồi nhập lại; quên mật khẩu thì phải tạo khóa mới.',
    en: 'The passphrase is wrong, or the key file was changed. Check the keyboard layout and Caps Lock and try again; if it is forgotten, a new key is needed.',
  };
}
