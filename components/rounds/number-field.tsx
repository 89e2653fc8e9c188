interface NumberFieldProps {
  name: string;
  label: string;
  value: number | undefined;
}

/** What `typedNumber` reads of a number above zero without thousands. */
const number = "\\s*[0-9٠-٩۰-۹]+([.٫][0-9٠-٩۰-۹]+)?\\s*";

/** A number of a form that asks for an address: its label at the start, the number at the end of the line. */
export function NumberField({ name, label, value }: NumberFieldProps) {
  return (
    <label className="flex items-center justify-between gap-4 border-b border-line py-2">
      <span>{label}</span>
      <input
        name={name}
        defaultValue={value}
        required
        pattern={number}
        inputMode="decimal"
        dir="ltr"
        className="min-h-11 w-20 shrink-0 rounded border border-edge bg-paper px-3 py-2"
      />
    </label>
  );
}
