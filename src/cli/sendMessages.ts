/** What is said about sending to the service, in both languages. */
import { blocks } from '../analysis/submission';
import type { Problem, Receipt } from '../exchange/api/serviceSchemas';
import type { Bilingual, Lang } from '../kpi/bilingual';
import { quoted } from '../kpi/quoted';
import { formatInstant } from '../session/review/instants';

/** What to do when the line is down: nothing is lost, and trying again is harmless. */
const otherWay: Bilingual = {
  vi: 'Biểu vẫn nguyên. Hãy chạy lại đúng lệnh này khi có mạng: dù lần trước đã đến nơi thì số liệu cũng không bị ghi hai lần. Nếu gần hết hạn nộp, hãy lập tệp .ngkt (--out TỆP.ngkt --key TỆP_KHÓA) và gửi bằng thư điện tử hoặc USB.',
  en: 'The form is unharmed. Run the same command again when the line is back: even if the last try arrived, nothing is counted twice. If the due date is near, make a .ngkt file (--out FILE.ngkt --key KEYFILE) and send it by mail or stick.',
};

export function received({ area, period, version, receivedAt, hash, late }: Receipt): Bilingual {
  const at = (lang: Lang): string => formatInstant(receivedAt, lang);
  return {
    vi: `Nơi tiếp nhận đã nhận: đơn vị ${area}, kỳ ${period}, phiên bản ${version}, lúc ${at('vi')} giờ Việt Nam${late ? ' (SAU HẠN NỘP)' : ''}; mã nội dung ${hash}.`,
    en: `Received: area ${area}, period ${period}, version ${version}, at ${at('en')} Vietnam time${late ? ' (AFTER THE DUE DATE)' : ''}; content ${hash}.`,
  };
}

export function unreachable(host: string, reason: string): Bilingual {
  return {
    vi: `Chưa có xác nhận đã nhận: không kết nối được hoặc mất kết nối với ${host} (${reason}). ${otherWay.vi}`,
    en: `No receipt: ${host} could not be reached or the line broke (${reason}). ${otherWay.en}`,
  };
}

export function busy(host: string, status: number): Bilingual {
  return {
    vi: `Chưa có xác nhận đã nhận: ${host} đang quá tải hoặc có sự cố (mã ${status}). ${otherWay.vi}`,
    en: `No receipt: ${host} is overloaded or has a fault (status ${status}). ${otherWay.en}`,
  };
}

export function certificate(host: string, reason: string): Bilingual {
  return {
    vi: `Chưa gửi gì: máy này không tin chứng thư của ${host} (${reason}). Không bỏ qua bước này; hãy kiểm tra địa chỉ và ngày giờ của máy, rồi xin quản trị hệ thống tệp chứng thư và đặt biến NODE_EXTRA_CA_CERTS trỏ tới tệp đó.`,
    en: `Nothing was sent: this computer does not trust the certificate of ${host} (${reason}). Do not go around it; check the address and the computer's clock, then ask the administrator for the certificate file and let NODE_EXTRA_CA_CERTS name it.`,
  };
}

export function noService(host: string, status: number): Bilingual {
  return {
    vi: `Không có xác nhận đã nhận: ${host} trả lời không phải như hệ thống tiếp nhận (mã ${status}). Hãy kiểm tra địa chỉ ở --to; mạng có thể đòi đăng nhập hoặc đi qua máy chủ trung gian. ${otherWay.vi}`,
    en: `No receipt: what ${host} answered is not the collection service's (status ${status}). Check the address of --to; the network may want a log-in or use a proxy. ${otherWay.en}`,
  };
}

/** The service's own words, with what keeps the report from being sent. */
export function refused({ message, findings = [] }: Problem): Bilingual {
  const list = (lang: Lang): string =>
    findings
      .filter(blocks)
      .map(({ sheet, cell, message: said }) => {
        const place = [sheet, cell].filter(Boolean).join(', ');
        return `\n  ${place === '' ? '' : `${place}: `}${said[lang]}`;
      })
      .join('');
  return { vi: `${message.vi}${list('vi')}`, en: `${message.en}${list('en')}` };
}

export function notAnAddress(address: string): Bilingual {
  return {
    vi: `--to “${quoted(address)}” không phải địa chỉ. Hãy ghi như https://ngkt.example.vn.`,
    en: `--to "${quoted(address)}" is not an address. Write it like https://ngkt.example.vn.`,
  };
}

export function notHttps(address: string): Bilingual {
  return {
    vi: `--to “${quoted(address)}”: địa chỉ phải bắt đầu bằng https://, nếu không người khác trên mạng đọc được mã truy cập.`,
    en: `--to "${quoted(address)}": the address must begin with https://, or others on the network could read the token.`,
  };
}
