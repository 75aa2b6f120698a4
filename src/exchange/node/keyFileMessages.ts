/** The wording of problems with key files on the disk, in both languages. */
import type { Bilingual } from '../../kpi/bilingual';

export function keyFileExists(): Bilingual {
  return {
    vi: 'Đã có tệp trùng tên; tệp khóa không bao giờ bị ghi đè. Hãy chọn tên khác, ví dụ thêm năm và tháng.',
    en: 'A file of this name exists; a key file is never written over. Choose another name, such as one with year and month.',
  };
}

export function noKnownKeys(): Bilingual {
  return {
    vi: 'Không có khóa công khai nào. Cần tệp do lệnh ngkt key show TỆP_KHÓA --out lập, hoặc thư mục có các tệp .json như vậy.',
    en: 'There are no public keys. Give a file written by ngkt key show KEYFILE --out, or a folder of such .json files.',
  };
}

export function keyFileTooLarge(): Bilingual {
  return {
    vi: 'Tệp lớn hơn 1 MB: đây không phải tệp khóa. Hãy chọn đúng tệp.',
    en: 'The file is larger than 1 MB: this is no key file. Choose the right one.',
  };
}
