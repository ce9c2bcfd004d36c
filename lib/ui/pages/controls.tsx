/** Controls of options and welcome: each says what it does. */
import type { LookupSetting, Settings } from '../../model/index.ts';
import type { Translator } from '../translate.ts';

interface ToggleProps {
  label: string;
  note?: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

export function Toggle({ label, note, checked, onChange }: ToggleProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        {note && <span class="note">{note}</span>}
      </span>
    </label>
  );
}

const LOOKUPS: readonly LookupSetting[] = ['site', 'linked', 'off'];

interface LookupsProps {
  lookups: LookupSetting;
  /** The group's name, for those who do not see what stands before it. */
  legend: string;
  t: Translator;
  onSettings(change: Partial<Settings>): void;
}

/** Whom the extension may ask: three choices, each with what it means. */
export function Lookups({ lookups, legend, t, onSettings }: LookupsProps) {
  return (
    <fieldset>
      <legend class="visually-hidden">{legend}</legend>
      {LOOKUPS.map((value) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name="lookups"
            checked={value === lookups}
            onChange={() => onSettings({ lookups: value })}
          />
          <span>
            {t(`options.lookup.${value}`)}
            <span class="note">{t(`options.lookupNote.${value}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
