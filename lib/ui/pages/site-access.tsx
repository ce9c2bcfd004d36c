/** Sites that the reader may allow beside those of the installation: which are, and which could be. */
import { useState } from 'preact/hooks';
import type { Translator } from '../translate.ts';

export interface SiteGroup {
  id: string;
  name: string;
  /** A publisher of its own models, a hub or service with those of many, or a host of code. */
  kind: 'vendor' | 'hub' | 'repository';
  /** Origin patterns, `https://HOST/*`. */
  origins: string[];
}

export interface SiteAccess {
  /** Origin patterns that are allowed now. */
  granted: readonly string[];
  groups: readonly SiteGroup[];
  /** Called in a click, as browsers demand. */
  onAllow(origins: string[]): void;
  onRemove(origins: string[]): void;
}

/** `https://HOST/*` as people write it. */
const hostOf = (origin: string): string => origin.replace(/^https:\/\/|\/\*$/g, '');

export function AllowedSites({ access, t }: { access: SiteAccess; t: Translator }) {
  return (
    <>
      <h3>{t('options.allowed')}</h3>
      {access.granted.length === 0 ? (
        <p class="note">{t('options.allowedNone')}</p>
      ) : (
        <ul class="hosts">
          {access.granted.map((origin) => (
            <li key={origin}>
              <bdi>{hostOf(origin)}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label={t('options.remove', hostOf(origin))}
                onClick={() => access.onRemove([origin])}
              >
                {t('options.removeShort')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const KINDS = ['vendor', 'hub', 'repository'] as const;

function Group({ groups, kind, access, t }: Found & { kind: SiteGroup['kind'] }) {
  const own = groups.filter((group) => group.kind === kind);
  if (own.length === 0) return null;
  return (
    <section aria-label={t(`options.group.${kind}`)}>
      <h4>{t(`options.group.${kind}`)}</h4>
      <ul class="hosts">
        {own.map(({ id, name, origins }) => (
          <li key={id}>
            <span>
              {name} <span class="muted">{origins.map(hostOf).join(', ')}</span>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={t('options.allow', name)}
              onClick={() => access.onAllow(origins)}
            >
              {t('options.allowShort')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Found {
  groups: readonly SiteGroup[];
  access: SiteAccess;
  t: Translator;
}

/** Sites that are not read yet, folded, for they are many: by kind, with a search, and all vendors at once. */
export function MoreSites({ access, t }: { access: SiteAccess; t: Translator }) {
  const [wanted, setWanted] = useState('');
  const others = access.groups.filter(({ origins }) => !origins.every((origin) => access.granted.includes(origin)));
  if (others.length === 0) return null;
  const word = wanted.trim().toLowerCase();
  const groups = others.filter(({ name, origins }) => `${name} ${origins.join(' ')}`.toLowerCase().includes(word));
  const vendors = others.filter(({ kind }) => kind === 'vendor');
  return (
    <details class="more">
      <summary>{t('options.more')}</summary>
      <p class="note">{t('options.moreNote')}</p>
      <div class="row">
        <input
          type="search"
          class="field"
          aria-label={t('options.search')}
          placeholder={t('options.search')}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        {vendors.length > 0 && (
          <button
            type="button"
            class="action"
            onClick={() => access.onAllow(vendors.flatMap(({ origins }) => origins))}
          >
            {t('options.allowAll', vendors.length)}
          </button>
        )}
      </div>
      <p class="note" role="status">
        {groups.length === 0 && t('options.noMatch')}
      </p>
      {KINDS.map((kind) => (
        <Group key={kind} groups={groups} kind={kind} access={access} t={t} />
      ))}
    </details>
  );
}
