import {
  ComboBox,
  type IComboBox,
  type IComboBoxOption,
  type IComboBoxOptionStyles,
} from 'office-ui-fabric-react/lib/ComboBox';
import { DirectionalHint } from 'office-ui-fabric-react/lib/Callout';
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
  /** Stands in the field while nothing is selected. */
  readonly placeholder?: string;
}

/** Of the list, at most. */
const LIST_HEIGHT = 320;

/** Below the field, unless the list would end outside the pane there and above is more room. */
function sideWithRoom(field: HTMLElement | null): DirectionalHint {
  if (!field) return DirectionalHint.bottomLeftEdge;
  const { top, bottom } = field.getBoundingClientRect();
  const below = window.innerHeight - bottom;
  return below < LIST_HEIGHT && top > below ? DirectionalHint.topLeftEdge : DirectionalHint.bottomLeftEdge;
}

/** Names longer than a narrow pane go on in the next line. */
const wholeNames: Partial<IComboBoxOptionStyles> = {
  root: { height: 'auto', paddingTop: 6, paddingBottom: 6, textAlign: 'left' },
  optionText: { whiteSpace: 'normal' },
};

/** A choice from a list that can be searched by typing without accents. */
export function SearchCombo({ label, options, selectedKey, onSelect, noMatch, onTyped, error, placeholder }: Props) {
  const combo = useRef<IComboBox>(null);
  const field = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState<DirectionalHint>(DirectionalHint.bottomLeftEdge);
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
      ref={field}
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
      {...(placeholder ? { placeholder } : {})}
      onMenuOpen={() => setSide(sideWithRoom(field.current))}
      // Decided once when it opens: a list that gets shorter while somebody types must not jump to the other side.
      calloutProps={{ calloutMaxHeight: LIST_HEIGHT, directionalHint: side, directionalHintFixed: true }}
      styles={{ root: { width: '100%' } }}
      comboBoxOptionStyles={wholeNames}
    />
  );
}
