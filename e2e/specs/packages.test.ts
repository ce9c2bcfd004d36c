/** What the stores check, on the builds that the other specs use; `npm run packages` has the whole. */
import { describe, expect, it } from 'vitest';
import { bundleProblems } from '../../scripts/packages/bundle.ts';
import { lintProblems } from '../../scripts/packages/lint.ts';
import { manifestProblems } from '../../scripts/packages/manifest.ts';

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  it('has the manifest that was reviewed', () => {
    expect(manifestProblems(browser)).toEqual([]);
  });

  it('evaluates nothing, writes no raw HTML, asks nobody unknown', () => {
    expect(bundleProblems(`.output/${browser}-mv3`)).toEqual([]);
  });
});

it('pleases the linter of addons.mozilla.org', () => {
  expect(lintProblems('.output/firefox-mv3')).toEqual([]);
}, 120_000);
