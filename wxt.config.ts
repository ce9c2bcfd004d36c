import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { LANGUAGES } from './lib/model/settings.ts';
import { SITES } from './lib/sites/index.ts';
import { buildLicenseIndex } from './scripts/license-index.ts';
import { packIndex } from './scripts/packed/license-index.ts';
import {
  leanRules,
  leanSpdx,
  packedPhrases,
  packedReaders,
  packedUses,
  wordsByRole,
} from './scripts/packed/plugins.ts';
import { packWords } from './scripts/packed/words.ts';

const locale = (language: string): { extName: string; extDescription: string } =>
  JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));

/** Name and description for the browser's own pages; all other words are fetched from `locales/` when needed. */
function browserMessages(language: string): string {
  const { extName, extDescription } = locale(language);
  return JSON.stringify({ extName: { message: extName }, extDescription: { message: extDescription } });
}

/** What code reads of a vendor's record; in a page's script, what tells which page is a model's. */
const VENDOR_FIELDS = ['id', 'name', 'kind', 'role', 'hosts', 'pages', 'not', 'query', 'hub', 'github'];
const FIELDS_IN_PAGE = ['name', 'kind', 'hosts', 'pages', 'not', 'query'];

interface Lean {
  hosts: readonly string[];
  [field: string]: unknown;
}

/** In a page's script, patterns of a vendor with one host do not repeat it, and hubs have no name: a fiftieth of that script's bytes. */
const withoutHost = ({ hosts, name, ...vendor }: Lean): Lean => {
  const [host] = hosts;
  const short = (value: unknown): unknown =>
    hosts.length === 1 && Array.isArray(value) ? value.map((each: string) => each.replace(`${host}/`, '/')) : value;
  return {
    hosts,
    // Only a vendor's pages are its own.
    ...(vendor.kind === 'vendor' && { name }),
    ...vendor,
    pages: short(vendor.pages),
    ...(vendor.not !== undefined && { not: short(vendor.not) }),
  };
};

/** The table of vendors without what a record says of its own origin: that is for people who correct it. */
function leanVendors(): Plugin {
  let fields = VENDOR_FIELDS;
  return {
    name: 'lean-vendors',
    enforce: 'pre',
    configResolved: ({ build }) => {
      const entry = JSON.stringify([build.lib, build.rollupOptions.input]);
      fields = /(?:vendor|any)-page\.ts/.test(entry) ? FIELDS_IN_PAGE : VENDOR_FIELDS;
    },
    load: (id) => {
      if (!id.endsWith('/assets/vendors.json')) return undefined;
      const records = JSON.parse(readFileSync(id, 'utf8')) as Lean[];
      const lean = records.map((record) => Object.fromEntries(fields.map((key) => [key, record[key]])) as Lean);
      return JSON.stringify(fields === FIELDS_IN_PAGE ? lean.map(withoutHost) : lean);
    },
  };
}

/** Pages where models are, as their sites' folders say (lib/sites). */
const MODEL_PAGES = {
  matches: SITES.map(({ host, paths = '/*' }) => `https://${host}${paths}`),
  exclude_matches: SITES.flatMap(({ host, reserved = new Set<string>() }) =>
    [...reserved].sort().map((name) => `https://${host}/${name}/*`),
  ),
};

export default defineConfig({
  manifestVersion: 3,
  imports: { presets: [] },
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'license-index.json', contents: JSON.stringify(packIndex(buildLicenseIndex())) });
      for (const language of LANGUAGES) {
        const texts = language === 'en' ? locale('en') : packWords(locale(language), locale('en'));
        files.push({ relativeDest: `locales/${language}.json`, contents: JSON.stringify(texts) });
        files.push({ relativeDest: `_locales/${language}/messages.json`, contents: browserMessages(language) });
      }
    },
  },
  zip: { excludeSources: ['screenshots/**', 'test-results/**', 'coverage/**'] },
  vite: () => ({
    plugins: [
      {
        // Preact's support for raw HTML is never used, and store linters rightly warn of it.
        name: 'no-inner-html',
        transform: (code, id) =>
          id.includes('/preact/') && code.includes('innerHTML')
            ? code.replace(/\.innerHTML\s*=(?!=)/g, '.textContent=')
            : undefined,
      },
      leanVendors(),
      leanRules,
      wordsByRole,
      leanSpdx,
      packedPhrases,
      packedReaders,
      packedUses,
    ],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Openness Label',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    content_scripts: [
      { ...MODEL_PAGES, js: ['early.js'], run_at: 'document_start' },
      { ...MODEL_PAGES, js: ['model-page.js'], run_at: 'document_idle' },
    ],
    host_permissions: SITES.flatMap(({ host, asked = [] }) => [host, ...asked].map((each) => `https://${each}/*`)),
    // Vendors' sites one by one or in groups, and any site that a reader wants labelled for good: asked for in a click.
    optional_host_permissions: ['https://*/*'],
    // `icons` are found by WXT in public/icon. Firefox takes a bare one that suits its theme; Chrome knows no themes.
    action: {
      default_title: 'Openness Label',
      default_icon: { '16': 'icon/16.png', '32': 'icon/32.png' },
      ...(browser === 'firefox' && {
        theme_icons: [16, 32].map((size) => ({ light: `icon/light-${size}.png`, dark: `icon/dark-${size}.png`, size })),
      }),
    },
    // Opens the popup; browsers let people change or remove it.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+O' } } },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'openness-label@openness-label.org',
          strict_min_version: '140.0',
          // Look-ups tell the site being viewed which of its models is viewed, which it knows already (PRIVACY.md).
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
