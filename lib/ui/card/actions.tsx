/** What a reader can do with an answer: take it along, read more, contest it, hide it, change settings. */
import { toRecord } from '../../export/record.ts';
import type { Assessment } from '../../model/index.ts';
import { apaOf, bibtexOf, markdownOf } from '../share.ts';
import type { Translator } from '../translate.ts';
import { summaryOf } from '../words.ts';
import { CopyButton } from './copy-button.tsx';

interface ShareProps {
  assessment: Assessment;
  t: Translator;
  onCopy(text: string): Promise<void>;
}

/** Copies the answer as a sentence, or as something else that other texts take. */
export function Share({ assessment, t, onCopy }: ShareProps) {
  return (
    <div class="share">
      <CopyButton text={summaryOf(t, assessment)} t={t} onCopy={onCopy} />
      <CopyAs assessment={assessment} t={t} onCopy={onCopy} />
    </div>
  );
}

/** Forms that other texts take. */
export function CopyAs({ assessment, t, onCopy }: ShareProps) {
  return (
    <details class="menu">
      <summary class="action">{t('card.copyAs')}</summary>
      <div class="choices">
        <CopyButton text={markdownOf(t, assessment)} label={t('card.copyMarkdown')} t={t} onCopy={onCopy} />
        <CopyButton text={apaOf(t, assessment)} label={t('card.copyApa')} t={t} onCopy={onCopy} />
        <CopyButton text={bibtexOf(t, assessment)} label={t('card.copyBibtex')} t={t} onCopy={onCopy} />
        <CopyButton
          text={JSON.stringify(toRecord(assessment, assessment.url), null, 2)}
          label={t('card.copyJson')}
          t={t}
          onCopy={onCopy}
        />
      </div>
    </details>
  );
}

/** A quiet button among others; only a person's press counts. */
export const Quiet = ({ label, onPress }: { label: string; onPress(): void }) => (
  <button type="button" class="quiet" onClick={(event) => event.isTrusted && onPress()}>
    {label}
  </button>
);
