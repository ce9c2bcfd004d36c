/** The licence reading: its class, the clause that decides, and what was changed in a standard text. */
import type { Assessment, Restriction } from '../../model/index.ts';
import { Outside, plain, SafeLink, safeHref } from '../text.tsx';
import type { Translator } from '../translate.ts';
import { Quoted } from './evidence.tsx';

const MAX_CLAUSES = 4;

export function License({ assessment, t }: { assessment: Assessment; t: Translator }) {
  const { license } = assessment;
  const name = license.id ?? license.name;
  const modified = license.texts.find(({ verdict }) => verdict === 'modified');
  const clauses = clausesOf(license.restrictions);
  const stated = license.evidence[0];
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
        {t(`license.class.${license.class}`)}
        {license.basis === 'inferred' && <span class="muted"> {t('license.inferred')}</span>}
      </p>
      {stated && <Quoted quote={stated} t={t} />}
      {clauses
        .filter(({ quote, known }) => known || quote !== stated?.quote)
        .map((clause) => (
          <div class="clause" key={`${clause.kind} ${clause.quote}`}>
            <span class="kind">{t(`restriction.${clause.kind}`)}</span>
            {clause.known ? <Known clause={clause} t={t} /> : <Quoted quote={clause} t={t} />}
          </div>
        ))}
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

/** What is quoted, each sentence once; then what the table knows of kinds that no sentence was quoted for, each kind once. */
function clausesOf(restrictions: readonly Restriction[]): Restriction[] {
  const quoted = restrictions
    .filter(({ known }) => !known)
    .filter(({ quote }, at, all) => all.findIndex((other) => other.quote === quote) === at);
  const read = new Set(restrictions.filter(({ known }) => !known).map(({ kind }) => kind));
  const known = restrictions
    .filter((each) => each.known && !read.has(each.kind))
    .filter(({ kind }, at, all) => all.findIndex((other) => other.kind === kind) === at);
  return [...quoted, ...known].slice(0, MAX_CLAUSES);
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
