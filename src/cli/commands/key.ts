import { Buffer } from 'node:buffer';
import { builtInAreas } from '../../exchange/areaRows';
import { readKeyFileAt, readableByOthers, writeKeyFile } from '../../exchange/node/keyFiles';
import { keyFileText } from '../../exchange/submission/keyFile';
import { publicKeyDocument, type PublicKeyDocument } from '../../exchange/submission/knownKeys';
import { SigningKey } from '../../exchange/submission/signingKey';
import { AreaList } from '../../kpi/areaList';
import { writeFilesAtomically } from '../../ooxml/node/atomicWrite';
import type { Command } from '../command';
import type { Options } from '../options';
import { newPassphrase } from '../passphrase';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage';

/** `ngkt key create | show`: the key an office marks its files with, and the half of it that others get. */
export const keyCommand: Command = {
  options: { values: ['area', 'label', 'out', 'passphrase-file'], flags: ['passphrase'], positionals: [1, 2] },
  async run(options, terminal) {
    const [action, file] = options.positionals;
    if (action === 'create' && file === undefined) await create(options, terminal);
    else if (action === 'show' && file !== undefined) await show(file, options, terminal);
    else {
      throw new UsageError({
        vi: 'Hãy ghi: ngkt key create --area ĐƠN_VỊ --out TỆP_KHÓA, hoặc: ngkt key show TỆP_KHÓA.',
        en: 'Write: ngkt key create --area ID --out KEYFILE, or: ngkt key show KEYFILE.',
      });
    }
    return 0;
  },
};

async function create(options: Options, terminal: Terminal): Promise<void> {
  const out = options.required('out');
  const area = new AreaList(builtInAreas).find(options.required('area'), options.today);
  const label = options.value('label') ?? area.name;
  const locked = options.flag('passphrase') || options.value('passphrase-file') !== undefined;
  const passphrase = locked ? await newPassphrase(options, terminal) : undefined;
  const createdAt = new Date().toISOString();
  const key = await SigningKey.create({ area: area.id, label, createdAt });
  await writeKeyFile(out, await keyFileText(key, passphrase));
  const document = await publicKeyDocument(await readKeyFileAt(out));
  terminal.result({ out, ...document });
  terminal.say({
    vi: `Đã tạo tệp khóa ${out}. Giữ kín tệp này như con dấu: không gửi cho ai, không để trong thư mục dùng chung; sao một bản vào nơi có khóa.`,
    en: `Wrote the key file ${out}. Guard it like a stamp: send it to nobody, keep it out of shared folders, put a copy under lock.`,
  });
  if (!locked) {
    terminal.say({
      vi: 'Tệp khóa không có mật khẩu: ai có tệp đều dùng được. Thêm --passphrase khi tạo để đặt mật khẩu.',
      en: 'The key file has no passphrase: whoever has the file can use it. Add --passphrase when creating one.',
    });
  }
  sayPublicKey(document, terminal);
  terminal.say({
    vi: `Tiếp theo: ngkt key show ${out} --out KHOA-CONG-KHAI.json, gửi tệp .json đó cho nơi nhận, rồi đọc dãy số đối chiếu qua điện thoại.`,
    en: `Next: ngkt key show ${out} --out PUBLIC-KEY.json, send that .json file to the receiving office, then read the digits out over the telephone.`,
  });
}

async function show(file: string, options: Options, terminal: Terminal): Promise<void> {
  const document = await publicKeyDocument(await readKeyFileAt(file));
  const out = options.value('out');
  if (out !== undefined) {
    if (!/\.json$/i.test(out)) {
      throw new UsageError({
        vi: `--out “${out}”: tên tệp khóa công khai phải kết thúc bằng .json.`,
        en: `--out "${out}": the name of the public key's file must end with .json.`,
      });
    }
    await writeFilesAtomically([{ file: out, bytes: Buffer.from(`${JSON.stringify(document, null, 2)}\n`) }]);
  }
  terminal.result(out === undefined ? document : { out, ...document });
  sayPublicKey(document, terminal);
  if (out !== undefined) {
    terminal.say({
      vi: `Đã ghi khóa công khai vào ${out}: gửi được cho bất kỳ ai.`,
      en: `Wrote the public key to ${out}: it may be sent to anyone.`,
    });
  }
  await warnOfReaders(file, terminal);
}

function sayPublicKey({ area, label, id, key, createdAt, fingerprint }: PublicKeyDocument, terminal: Terminal): void {
  const day = createdAt.slice(0, 10);
  terminal.say({
    vi: `Đơn vị: ${area} – ${label}\nTạo ngày: ${day}\nSố hiệu khóa: ${id}\nKhóa công khai: ${key}\nDãy số đối chiếu: ${fingerprint}`,
    en: `Area: ${area} – ${label}\nCreated: ${day}\nKey id: ${id}\nPublic key: ${key}\nDigits to compare: ${fingerprint}`,
  });
}

/** A key file that came from a stick or a share may have lost its permissions. */
export async function warnOfReaders(file: string, terminal: Terminal): Promise<void> {
  if (!(await readableByOthers(file))) return;
  terminal.say({
    vi: `Lưu ý: người khác dùng máy này đọc được ${file}. Hãy chạy: chmod 600 "${file}".`,
    en: `Note: others on this computer can read ${file}. Run: chmod 600 "${file}".`,
  });
}
