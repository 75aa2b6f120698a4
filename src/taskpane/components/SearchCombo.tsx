import {
  ComboBox,
  type IComboBox,
  type IComboBoxOption,
  type IComboBoxOptionStyles,
} from 'office-ui-fabric-react/lib/ComboBox';
import { SelectableOptionMenuItemType } from 'office-ui-fabric-react/lib/SelectableOption';
import { useRef, useState } from 'react';
import { plainKey } from '../../kpi/textKey';

export interface SearchOption {
  readonly key: string;
  readonly text: string;
  /** What typed words are compared with, without accents; by default the text. */
  readonly search?: string;
  /** A heading among the options; it goes while somebody searches. */
  readonly heading?: boolean;
}

interface Props {
  readonly label: string;
  readonly options: readonly SearchOption[];
  readonly selectedKey: string;
  readonly onSelect: (key: string) => void;
  /** Shown instead of options where nothing matches what was typed. */
  readonly noMatch: string;
  /** What becomes of a typed text that is no option; by default nothing. */
  readonly onTyped?: (text: string) => void;
  readonly error?: string;
}

/** Names longer than a narrow pane go on in the next line. */
const wholeNames: Partial<IComboBoxOptionStyles> = {
  root: { height: 'auto', paddingTop: 6, paddingBottom: 6, textAlign: 'left' },
  optionText: { whiteSpace: 'normal' },
};

/** A choice from a list that can be searched by typing without accents. */
export function SearchCombo({ label, options, selectedKey, onSelect, noMatch, onTyped, error }: Props) {
  const combo = useRef<IComboBox>(null);
  const [query, setQuery] = useState('');
  const words = plainKey(query).split(' ');
  const matching = options.filter(
    ({ search, text, heading }) =>
      query === '' || (!heading && words.every((word) => (search ?? plainKey(text)).includes(word))),
  );
  const shown: IComboBoxOption[] = matching.map(({ key, text, heading }) => ({
    key,
    text,
    ...(heading ? { itemType: SelectableOptionMenuItemType.Header } : {}),
  }));
  const selected = options.find(({ key }) => key === selectedKey);
  const choose = (option: IComboBoxOption | undefined, typed: string | undefined): void => {
    setQuery('');
    if (option) return onSelect(String(option.key));
    const text = typed?.trim() ?? '';
    const only = plainKey(text) === plainKey(query) && matching.length === 1 ? matching[0] : undefined;
    if (only) onSelect(only.key);
    else if (text !== '') onTyped?.(text);
  };
  return (
    <ComboBox
      label={label}
      options={shown.length > 0 ? shown : [{ key: '', text: noMatch, disabled: true }]}
      selectedKey={selectedKey === '' ? null : selectedKey}
      {...(query === '' ? { text: selected?.text ?? '', title: selected?.text ?? '' } : {})}
      allowFreeform
      autoComplete="off"
      useComboBoxAsMenuWidth
      componentRef={combo}
      onInputValueChange={(typed) => {
        setQuery(typed);
        if (typed !== '') combo.current?.focus(true);
      }}
      onClick={() => combo.current?.focus(true)}
      onMenuDismissed={() => setQuery('')}
      onChange={(_event, option, _index, value) => choose(option, value)}
      {...(error === undefined ? {} : { errorMessage: error })}
      calloutProps={{ calloutMaxHeight: 320, directionalHintFixed: true }}
      styles={{ root: { width: '100%' } }}
      comboBoxOptionStyles={wholeNames}
    />
  );
}
