/** A few ways to choose from, side by side; one of them holds. */

interface OptionsProps<T extends string> {
  readonly name: string;
  readonly id: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly words: string; readonly language?: string }[];
  readonly choose: (value: T) => void;
}

/** A row of radio buttons that look like labels on paper. */
export function Options<T extends string>({ name, id, value, options, choose }: OptionsProps<T>) {
  return (
    <fieldset class="option-row">
      <legend>{name}</legend>
      <div class="options">
        {options.map((option) => (
          <label key={option.value} class="option" lang={option.language}>
            <input type="radio" name={id} value={option.value} checked={option.value === value} onChange={() => choose(option.value)} />
            <span>{option.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
