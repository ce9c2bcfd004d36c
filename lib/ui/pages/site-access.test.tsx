// @vitest-environment happy-dom
/** The list of sites: in groups, searched, allowed one by one or all vendors at once; empty states say what they are. */
import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FIRST_PAGE } from '../../model/index.ts';
import { flatten } from '../../platform/words.ts';
import { createTranslator } from '../translate.ts';
import { AllowedSites, MoreSites, type SiteAccess } from './site-access.tsx';

const t = createTranslator(Object.fromEntries(flatten(JSON.parse(readFileSync('locales/en.json', 'utf8')))), 'en');

const access = (granted: string[] = []): SiteAccess => ({
  granted,
  groups: [
    {
      id: 'a',
      name: 'Aurora Lab',
      kind: 'vendor',
      origins: ['https://aurora.example/*', 'https://blog.aurora.example/*'],
    },
    { id: 'b', name: 'Birch', kind: 'vendor', origins: ['https://birch.example/*'] },
    { id: 'h', name: 'Model Hall', kind: 'hub', origins: ['https://hall.example/*'] },
  ],
  onAllow: vi.fn(),
  onRemove: vi.fn(),
});

const shown = (given: SiteAccess) => {
  const { container } = render(<MoreSites access={given} t={t} />);
  return {
    container,
    names: () =>
      [...container.querySelectorAll('.hosts li > span')].map((each) => each.firstChild?.textContent?.trim()),
    groups: () => [...container.querySelectorAll('h4')].map(({ textContent }) => textContent),
    search: (words: string) =>
      fireEvent.input(container.querySelector('input') as HTMLInputElement, { target: { value: words } }),
    press: (words: string) => {
      const found = [...container.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(words));
      fireEvent.click(found as HTMLButtonElement);
    },
  };
};

afterEach(cleanup);

describe('sites that may be allowed', () => {
  it('stand in groups by kind, and a group without sites is not there', () => {
    expect(shown(access()).groups()).toEqual([
      'Vendors, with their own models',
      'Hubs and services, with models of many',
    ]);
  });

  it('are found by name or address, and none is said', () => {
    const { search, names, container } = shown(access());
    search('BIRCH');
    expect(names()).toEqual(['Birch']);
    search('blog.aurora');
    expect(names()).toEqual(['Aurora Lab']);
    search('nobody');
    expect(names()).toEqual([]);
    expect(container.querySelector('[role=status]')?.textContent).toBe('No site has this name or address.');
  });

  it('of all vendors are asked for at once, without those that are allowed, and without hubs', () => {
    const given = access(['https://birch.example/*']);
    shown(given).press('Allow all vendors (1)');
    expect(given.onAllow).toHaveBeenCalledWith(['https://aurora.example/*', 'https://blog.aurora.example/*']);
  });

  it('where none is allowed, it is said where labels are', () => {
    expect(render(<AllowedSites access={access()} t={t} />).container.textContent).toContain(
      'No further sites are allowed',
    );
  });
});

it('the first page to try is a model’s page', () => {
  expect(FIRST_PAGE).toMatch(/^https:\/\/huggingface\.co\/[\w.-]+\/[\w.-]+$/);
});
