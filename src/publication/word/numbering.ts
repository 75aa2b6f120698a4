import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions } from 'docx';
import { pageLayout, twips } from './pageLayout';

/** Native lists, so that whoever edits the report adds items without numbering by hand. */
export const headingNumbers = 'headings';
export const dashList = 'dashes';
export const sourceNumbers = 'sources';

/** "I." for sections and "1." below them (Phụ lục I), dashes for items, "[1]" for sources. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: headingNumbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.UPPER_ROMAN,
          text: '%1.',
          suffix: LevelSuffix.SPACE,
          style: { style: 'Heading1' },
        },
        { level: 1, format: LevelFormat.DECIMAL, text: '%2.', suffix: LevelSuffix.SPACE, style: { style: 'Heading2' } },
      ],
    },
    {
      reference: dashList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '-',
          suffix: LevelSuffix.SPACE,
          style: { paragraph: { indent: { left: 0, firstLine: twips(pageLayout.firstLine) } } },
        },
      ],
    },
    {
      reference: sourceNumbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '[%1]',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: twips(11), hanging: twips(11) } } },
        },
      ],
    },
  ],
};
