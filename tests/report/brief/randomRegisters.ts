import type { Area } from '../../../src/kpi/area';
import type { Period } from '../../../src/kpi/period';
import {
  agreementKinds,
  agreementStatuses,
  textSections,
  type Agreement,
  type SectionText,
  type Task,
} from '../../../src/kpi/registers';
import { agreement, task } from '../../analysis/sampleDataset';
import type { Dice } from './dice';

const SOURCES = ['Sổ theo dõi của Bộ Ngoại giao', 'Báo Đầu tư, 20/12/2024', ''];
const TITLES = ['Biên bản ghi nhớ về năng lượng tái tạo', 'Thỏa thuận về nông nghiệp', 'Hợp đồng xây dựng cảng biển'];
const WORK = ['Hỗ trợ doanh nghiệp tìm thị trường', 'Rà soát các thỏa thuận đã ký', 'Chuẩn bị hội nghị xúc tiến'];
const REMARKS = [
  'Hợp tác với một số địa bàn chưa tương xứng.',
  'Việc triển khai còn chậm.',
  'Tiếp tục đổi mới chính sách.',
];

/** The registers of a random data set. */
export class RandomRegisters {
  constructor(
    private readonly dice: Dice,
    private readonly period: Period,
    private readonly area: Area,
  ) {}

  agreements(): Agreement[] {
    const count = this.dice.of([0, 1, 2, 5, 12]);
    return Array.from({ length: count }, (_, index) => {
      const id = `TT-${index + 1}`;
      const signed = this.day();
      return agreement(id, {
        title: { vi: `${this.dice.of(TITLES)}, số ${index + 1}`, en: `Agreement on energy, no. ${index + 1}` },
        kind: this.dice.chance(35) ? 'FTA' : this.dice.of(agreementKinds),
        signed,
        inForce: this.dice.chance(40) ? this.day() : '',
        status: this.dice.of(agreementStatuses),
        due: this.dice.chance(60) ? this.day() : '',
        area: this.dice.of([this.area.id, 'VN']),
        source: this.dice.of(SOURCES),
      });
    });
  }

  tasks(): Task[] {
    const count = this.dice.of([0, 1, 2, 6, 14]);
    return Array.from({ length: count }, (_, index) =>
      task(
        `NV-${index + 1}`,
        this.dice.chance(80) ? this.day() : '',
        this.dice.of(['done', 'running', 'running', 'quá hạn']),
        {
          title: this.dice.of(WORK),
          assignee: this.dice.of([this.area.name, 'Cơ quan đại diện Việt Nam tại Hàn Quốc']),
          assigned: this.dice.chance(80) ? this.day() : '',
          source: this.dice.of(SOURCES),
        },
      ),
    );
  }

  texts(): SectionText[] {
    return textSections.flatMap((section, index) =>
      this.dice.chance(40)
        ? [
            {
              section,
              order: index,
              area: this.dice.of([this.area.id, '']),
              period: this.dice.of([this.period.id, '']),
              text: { vi: this.dice.of(REMARKS), en: 'Carried out slowly.' },
              source: this.dice.of(SOURCES),
              line: index + 2,
            },
          ]
        : [],
    );
  }

  private day(): string {
    const year = Number(this.period.end.slice(0, 4)) - this.dice.of([0, 0, 0, 1]);
    const month = String(this.dice.between(1, 12)).padStart(2, '0');
    return this.dice.chance(85) ? `${year}-${month}-${String(this.dice.between(10, 28))}` : `${year}-${month}`;
  }
}
