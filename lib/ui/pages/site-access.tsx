/** Sites that the reader may allow beside those of the installation: which are, and which could be. */
import type { Translator } from '../translate.ts';

export interface SiteGroup {
  id: string;
  name: string;
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

/** Vendors whose pages are not read yet, folded: the list is long. */
export function MoreSites({ access, t }: { access: SiteAccess; t: Translator }) {
  const others = access.groups.filter(({ origins }) => !origins.every((origin) => access.granted.includes(origin)));
  if (others.length === 0) return null;
  return (
    <details class="more">
      <summary>{t('options.more')}</summary>
      <p class="note">{t('options.moreNote')}</p>
      <ul class="hosts">
        {others.map(({ id, name, origins }) => (
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
    </details>
  );
}
