/** What the vendor says: in a word, how it stands to the finding, and the sentence itself. */
import type { Assessment, ClaimQuote } from '../../model/index.ts';
import type { Translator } from '../translate.ts';
import { Quoted } from './evidence.tsx';
import { Fold } from './fold.tsx';
import { NotRight, type OnMistake } from './not-right.tsx';

/** More of them say the same again. */
const MAX_CLAIMS = 2;

/** What is only implied is left out where it is said outright. */
function shownOf(quotes: readonly ClaimQuote[]): readonly ClaimQuote[] {
  const explicit = quotes.filter(({ implied }) => !implied);
  return (explicit.length > 0 ? explicit : quotes).slice(0, MAX_CLAIMS);
}

interface Props {
  assessment: Assessment;
  t: Translator;
  whole?: boolean | undefined;
  onMistake?: OnMistake | undefined;
}

export function Claim({ assessment: { claim, relation }, t, whole, onMistake }: Props) {
  const [first, ...more] = shownOf(claim.quotes);
  const quoted = ({ text, place, url, language, words, implied }: ClaimQuote) => (
    <div class="claimed" key={text}>
      <Quoted quote={{ source: place, url, quote: text, language }} t={t} marked={words}>
        {implied && ` – ${t('card.implied')}`}
        {text === first?.text && (
          <>
            {' '}
            <NotRight of="claim" t={t} onMistake={onMistake} />
          </>
        )}
      </Quoted>
    </div>
  );
  return (
    <section class="claim-reading" data-relation={relation}>
      <h3>{t('card.claim')}</h3>
      {/* A claim above the finding is said among what disagrees. */}
      {relation !== 'above' && (
        <p>
          {claim.level !== 'none' && (
            <>
              <strong>{t(`claim.${claim.level}`)}</strong>
              {' – '}
            </>
          )}
          {t(`relation.${relation}`)}
        </p>
      )}
      {first && <div class="short">{quoted(first)}</div>}
      {more.length > 0 && (
        <Fold name="more" line={t.plural('card.moreQuotes', more.length)} whole={whole}>
          {more.map(quoted)}
        </Fold>
      )}
    </section>
  );
}
