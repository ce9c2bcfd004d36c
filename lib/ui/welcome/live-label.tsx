/** A label as it stands in pages: the same chip, the same card, in a shadow root of its own. */
import { useEffect, useRef } from 'preact/hooks';
import { type Assessment, DEFAULT_SETTINGS } from '../../model/index.ts';
import { cardModule } from '../card/card.tsx';
import chipCss from '../chip.css?inline';
import { Label } from '../label.ts';
import type { LabelHandlers } from '../state.ts';
import type { Translator } from '../translate.ts';

interface Props {
  assessment: Assessment;
  handlers: Omit<LabelHandlers, 'onLoadCard'>;
  t: Translator;
}

export function LiveLabel({ assessment, handlers, t }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const host = document.createElement('openness-label');
    host.lang = t.language;
    const root = host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = chipCss;
    const container = document.createElement('span');
    container.dir = t.direction;
    container.dataset.theme = 'auto';
    container.style.cssText = 'display:inline-flex;min-width:0;max-width:100%';
    root.append(style, container);
    place.current?.replaceChildren(host);
    const label = new Label({
      container,
      host: 'huggingface.co',
      parts: DEFAULT_SETTINGS,
      handlers: { ...handlers, onLoadCard: async () => cardModule },
    });
    label.show({ kind: 'assessed', assessment }, t);
    return () => label.remove();
  }, [t.language]);
  return <span class="live" ref={place} />;
}
