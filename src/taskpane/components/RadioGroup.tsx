import { useId } from 'react';

interface Props<Key extends string> {
  readonly legend: string;
  readonly options: readonly { readonly key: Key; readonly text: string }[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** One of a few choices, all in sight. */
export function RadioGroup<Key extends string>({ legend, options, chosen, onChoose }: Props<Key>) {
  const name = useId();
  return (
    <fieldset className="radios">
      <legend className="label">{legend}</legend>
      {options.map(({ key, text }) => (
        <label key={key} className="radio">
          <input type="radio" name={name} checked={key === chosen} onChange={() => onChoose(key)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
