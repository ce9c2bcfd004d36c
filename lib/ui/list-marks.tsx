/** The switch of marks in lists. On a page that it is about it stands in sight; elsewhere it is among the options. */
import type { Settings } from '../model/index.ts';
import type { Translator } from './translate.ts';

interface Props {
  settings: Settings;
  t: Translator;
  onSettings(change: Partial<Settings>): void;
}

export function ListMarksSwitch({ settings: { listMarks, lookups }, t, onSettings }: Props) {
  return (
    <label class="check list-marks">
      <input
        type="checkbox"
        checked={listMarks}
        onChange={(event) => onSettings({ listMarks: event.currentTarget.checked })}
      />
      <span>
        {t('popup.listMarks')}{' '}
        <span class="muted">{t(lookups === 'off' ? 'popup.listMarksOff' : 'popup.listMarksNote')}</span>
      </span>
    </label>
  );
}
