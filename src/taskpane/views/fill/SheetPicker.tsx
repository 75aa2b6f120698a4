import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import type { Lang } from '../../../kpi/bilingual';
import { parsePeriod } from '../../../kpi/period';
import { formatDate } from '../../../language/dates';
import { periodLabel } from '../../../language/periodLabel';
import { useLang, useText } from '../../language/language';
import * as messages from './messages';
import type { FillableSheet } from './workbookOverview';

interface Props {
  readonly sheets: readonly FillableSheet[];
  readonly chosen: readonly string[];
  readonly onChoose: (sheets: readonly string[]) => void;
}

/** The workbook's sheets that hold markers or a filled report; one, several or all of them. */
export function SheetPicker({ sheets, chosen, onChoose }: Props) {
  const text = useText();
  const lang = useLang();
  const toggled = (name: string, on: boolean): readonly string[] =>
    sheets.map((sheet) => sheet.name).filter((each) => (each === name ? on : chosen.includes(each)));
  const all = chosen.length === sheets.length;
  return (
    <fieldset className="sheetPicker">
      <legend className="subheading">{text(messages.openWorkbook)}</legend>
      {sheets.length > 1 && (
        <Checkbox
          label={text(messages.allSheets)}
          checked={all}
          indeterminate={!all && chosen.length > 0}
          onChange={() => onChoose(all ? [] : sheets.map(({ name }) => name))}
        />
      )}
      <ul className={sheets.length > 1 ? 'sheets nested' : 'sheets'}>
        {sheets.map((sheet) => (
          <li key={sheet.name}>
            <Checkbox
              checked={chosen.includes(sheet.name)}
              onChange={(_event, on) => onChoose(toggled(sheet.name, on === true))}
              ariaLabel={`${sheet.name}, ${describe(sheet, lang)}`}
              onRenderLabel={() => (
                <span className="sheetLabel">
                  <span className="sheetName">{sheet.name}</span>
                  <span className="hint">{describe(sheet, lang)}</span>
                </span>
              )}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function describe({ filledFor, markers, hidden }: FillableSheet, lang: Lang): string {
  const parts = filledFor
    ? [messages.filledFor(periodLabel(parsePeriod(filledFor.period), lang), formatDate(filledFor.filled, lang), lang)]
    : [];
  if (markers > 0) parts.push(messages.markerCount(markers, lang));
  if (hidden) parts.push(messages.hiddenSheet[lang]);
  return parts.join(' · ');
}
