/** The licence reading: its class, the clause that decides, and what was changed in a standard text. */
import type { Assessment } from '../../model/index.ts';
import { Outside, plain } from '../text.tsx';
import type { Translator } from '../translate.ts';
import { Quoted } from './evidence.tsx';

const MAX_CLAUSES = 4;

export function License({ assessment, t }: { assessment: Assessment; t: Translator }) {
  const { license } = assessment;
  const name = license.id ?? license.name;
  const modified = license.texts.find(({ verdict }) => verdict === 'modified');
  const clauses = license.restrictions
    .filter(({ quote }, at, all) => all.findIndex((other) => other.quote === quote) === at)
    .slice(0, MAX_CLAUSES);
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
        .filter(({ quote }) => quote !== stated?.quote)
        .map(({ kind, quote, source, url }) => (
          <div class="clause" key={quote}>
            <span class="kind">{t(`restriction.${kind}`)}</span>
            <Quoted quote={{ source, url, quote }} t={t} />
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
