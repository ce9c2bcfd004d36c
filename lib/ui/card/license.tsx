/** The licence reading: its class, the clause that decides, and what was changed in a standard text. */
import { type Assessment, licenseName, type Restriction } from '../../model/index.ts';
import { Term } from '../term.tsx';
import { Outside, plain, SafeLink, safeHref } from '../text.tsx';
import type { Translator } from '../translate.ts';
import { licenseClass } from '../words.ts';
import { Quoted } from './evidence.tsx';
import { Fold } from './fold.tsx';
import { NotRight, type OnMistake } from './not-right.tsx';

/** So many kinds of clause are shown before the rest unfolds. */
const FIRST_CLAUSES = 2;

interface Props {
  assessment: Assessment;
  t: Translator;
  whole?: boolean | undefined;
  onMistake?: OnMistake | undefined;
}

export function License({ assessment, t, whole, onMistake }: Props) {
  const { license } = assessment;
  const name = licenseName(license);
  const modified = license.texts.find(({ verdict }) => verdict === 'modified');
  const stated = license.evidence[0];
  const clauses = clausesOf(license.restrictions).filter(({ quote, known }) => known || quote !== stated?.quote);
  const shown = ({ kind, quote, known, ...rest }: Restriction) => (
    <div class="clause" key={`${kind} ${quote}`}>
      <span class="kind">{t(`restriction.${kind}`)}</span>
      {known ? <Known clause={{ kind, quote, known, ...rest }} t={t} /> : <Quoted quote={{ quote, ...rest }} t={t} />}
    </div>
  );
  const rest = clauses.slice(FIRST_CLAUSES);
  return (
    <section class="license-reading" data-class={license.class}>
      <h3>{t('license.title')}</h3>
      <p>
        {name && (
          <strong>
            <Outside text={name} max={80} />
          </strong>
        )}
        {name && ' – '}
        {license.class === 'osi' || license.class === 'open' ? (
          <Term of="openSource" t={t}>
            {licenseClass(t, assessment)}
          </Term>
        ) : (
          licenseClass(t, assessment)
        )}
        {license.basis === 'inferred' && <span class="muted"> {t('license.inferred')}</span>}
      </p>
      {stated && <Quoted quote={stated} t={t} />}
      {clauses.slice(0, FIRST_CLAUSES).map(shown)}
      {rest.length > 0 && (
        <Fold name="more" line={t.plural('card.moreClauses', rest.length)} whole={whole}>
          {rest.map(shown)}
        </Fold>
      )}
      <p>
        <NotRight of="license" t={t} onMistake={onMistake} />
      </p>
      {modified?.id && (
        <>
          <p>{t('license.modified', plain(modified.path, 60), modified.id)}</p>
          {modified.added.length > 0 && <Changes title={t('license.added')} kind="ins" texts={modified.added} />}
          {modified.removed.length > 0 && <Changes title={t('license.removed')} kind="del" texts={modified.removed} />}
        </>
      )}
    </section>
  );
}

/** Places that a reader has in front of them; then files; then tags of the metadata. */
const NEAR: ReadonlySet<string> = new Set(['model card', 'README', 'page', 'gate', 'About']);
const distanceOf = ({ known, source }: Restriction): number => {
  if (known) return 3;
  if (NEAR.has(source)) return 0;
  return source === 'metadata' ? 2 : 1;
};
/** A heading is no clause: a sentence of the same kind says more. */
const isSentence = ({ quote }: Restriction): boolean => /[.;:。；!…]\W*$/.test(quote) || quote.length > 80;

/**
 * Of each kind one: what was read before what the table knows, a kind with a name before "other conditions", which say least, a sentence
 * before a heading, the page before its files.
 */
function clausesOf(restrictions: readonly Restriction[]): Restriction[] {
  const ranked = restrictions
    .map((each) => ({
      each,
      rank: (each.known ? 100 : 0) + (each.kind === 'other' ? 50 : 0) + (isSentence(each) ? 0 : 10) + distanceOf(each),
    }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ each }) => each);
  const once = ranked.filter(({ kind }, at) => ranked.findIndex((other) => other.kind === kind) === at);
  return once.filter(
    ({ quote, known }, at) => known || once.findIndex((other) => !other.known && other.quote === quote) === at,
  );
}

/** Nobody's sentence was read: our words, with the place in the license where anyone can look it up. */
function Known({ clause: { section, url }, t }: { clause: Restriction; t: Translator }) {
  return (
    <p class="muted known">
      <SafeLink url={safeHref(url)}>{section ? t('license.knownAt', plain(section, 60)) : t('license.known')}</SafeLink>
    </p>
  );
}

function Changes({ title, kind: Tag, texts }: { title: string; kind: 'ins' | 'del'; texts: readonly string[] }) {
  return (
    <div class="changes">
      {title}
      {texts.slice(0, 3).map((text) => (
        <Tag key={text}>
          <Outside text={text} max={600} />
        </Tag>
      ))}
    </div>
  );
}
