import { SCALE } from "#lib/domain/criteria/judged-pairs.ts";

interface PairFieldProps {
  name: string;
  first: string;
  second: string;
  /** "They matter alike". */
  alike: string;
  versus: string;
  value: number | undefined;
}

/** Which of two criteria matters more, and how many times: the steps of the scale under the name they speak for. */
export function PairField({ name, first, second, alike, versus, value }: PairFieldProps) {
  return (
    <label className="grid gap-2 border-b border-line py-3">
      <span>
        {first} <span className="text-ink-soft">{versus}</span> {second}
      </span>
      <select
        name={name}
        defaultValue={value ?? 1}
        className="min-h-11 w-full rounded border border-edge bg-paper px-3 py-2"
      >
        <optgroup label={first}>
          {SCALE.filter((step) => step > 1).map((step) => (
            <option key={step} value={step}>
              {`${first} × ${step}`}
            </option>
          ))}
        </optgroup>
        <option value={1}>{alike}</option>
        <optgroup label={second}>
          {SCALE.filter((step) => step < 0).map((step) => (
            <option key={step} value={step}>
              {`${second} × ${-step}`}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
