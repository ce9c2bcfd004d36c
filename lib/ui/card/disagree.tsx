/** What disagrees: the vendor's claim with the finding, and sources of the license with each other. */
import type { Assessment } from '../../model/index.ts';
import type { Translator } from '../translate.ts';
import { Quoted } from './evidence.tsx';
import { Fold } from './fold.tsx';

interface Props {
  assessment: Assessment;
  t: Translator;
  whole?: boolean | undefined;
}

export function Disagree({ assessment: { claim, relation, conflicts }, t, whole }: Props) {
  if (relation !== 'above' && conflicts.length === 0) return null;
  const kinds = [...new Set(conflicts.map(({ kind }) => kind))];
  const quotes = conflicts
    .flatMap((each) => each.quotes)
    .filter(({ quote }, at, all) => all.findIndex((other) => other.quote === quote) === at);
  return (
    <section class="disagree" aria-label={t('disagree.title')}>
      {relation === 'above' && (
        <p class="above">
          <strong>{t('disagree.claim', t(`claim.${claim.level}`))}</strong> {t('relation.above')}
        </p>
      )}
      {conflicts.length > 0 && (
        <Fold
          name="conflict"
          whole={whole}
          line={
            <>
              <strong>{t('conflict.title')}.</strong> {kinds.map((kind) => t(`conflict.${kind}`)).join(' ')}{' '}
              {t('conflict.note')}
            </>
          }
        >
          {quotes.map((quote) => (
            <Quoted key={quote.quote + quote.source} quote={quote} t={t} />
          ))}
        </Fold>
      )}
    </section>
  );
}
