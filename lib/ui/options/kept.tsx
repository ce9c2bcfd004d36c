/** What is kept in this browser: the history, answers of look-ups, the settings themselves. */
import { useRef } from 'preact/hooks';
import { Toggle } from '../pages/controls.tsx';
import type { OptionsProps } from './options.tsx';

export function HistorySection({ settings, seen, t, handlers }: OptionsProps) {
  return (
    <section class="block">
      <h2>{t('options.history')}</h2>
      <Toggle
        label={t('options.historyOn')}
        note={t('options.historyNote')}
        checked={settings.history}
        onChange={(history) => handlers.onSettings({ history })}
      />
      <div class="row">
        <span class="muted" data-seen={seen}>
          {seen > 0
            ? t.plural('options.historyCount', seen)
            : t(settings.history ? 'options.historyEmpty' : 'options.historyOff')}
        </span>
        <button type="button" class="action" disabled={seen === 0} onClick={handlers.onHistoryCsv}>
          {t('options.historyCsv')}
        </button>
        <button type="button" class="action" disabled={seen === 0} onClick={() => handlers.onClear('history')}>
          {t('options.historyClear')}
        </button>
      </div>
    </section>
  );
}

export function Data({ t, handlers }: OptionsProps) {
  const picker = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (file) handlers.onImport(file);
    // The same file may be chosen again.
    input.value = '';
  };
  return (
    <section class="block">
      <h2>{t('options.data')}</h2>
      <p class="note">{t('options.cacheNote')}</p>
      <div class="row">
        <button type="button" class="action" onClick={() => handlers.onClear('cache')}>
          {t('options.cacheClear')}
        </button>
        <button type="button" class="action" onClick={handlers.onExport}>
          {t('options.export')}
        </button>
        <button type="button" class="action" onClick={() => picker.current?.click()}>
          {t('options.import')}
        </button>
        <button type="button" class="action" onClick={handlers.onReset}>
          {t('options.reset')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('options.import')}
          onChange={(event) => take(event.currentTarget)}
        />
      </div>
    </section>
  );
}
