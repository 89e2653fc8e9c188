import { Button } from "./button.tsx";
import { SelectField } from "./field.tsx";

interface Props {
  /** What the list is, for whoever hears it. */
  list: string;
  label: string;
  any: string;
  button: string;
  choices: readonly { value: string; label: string }[];
  chosen: string | undefined;
}

/** Narrows a list down to one state of what it holds. */
export function StateFilter({ list, label, any, button, choices, chosen }: Props) {
  return (
    <form role="search" aria-label={list} className="flex flex-wrap items-end gap-x-4">
      <SelectField name="state" label={label} choices={choices} empty={any} defaultValue={chosen} />
      <div className="mb-6">
        <Button weight="secondary">{button}</Button>
      </div>
    </form>
  );
}
