/** What is told of our making to machines: the bill of materials, and how we are cited. */
import { readFileSync } from 'node:fs';
import yaml from 'js-yaml';
import { expect, it } from 'vitest';
import { isApproved } from './check-supply-chain.ts';
import { billOfMaterials, runningPackages } from './sbom.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
it('the bill of materials names every package that runs in the extension, with version, hash and license', () => {
  const { bomFormat, components, metadata } = billOfMaterials();
  expect(bomFormat).toBe('CycloneDX');
  expect(metadata.component).toMatchObject({ name: manifest.name, version: manifest.version });
  const named = components.map(({ name, version }) => `${name}@${version}`);
  for (const [name, version] of Object.entries(manifest.dependencies)) expect(named).toContain(`${name}@${version}`);
  expect(named.sort()).toEqual([...runningPackages()].sort());
  expect(named.filter((name) => /^(typescript|vitest|wxt|node-linux)/.test(name))).toEqual([]);
  for (const { name, hashes, licenses } of components) {
    expect(hashes?.length, `hash of ${name}`).toBeGreaterThan(0);
    const [first] = licenses ?? [];
    expect(isApproved(first?.license?.id ?? first?.expression), `license of ${name}`).toBe(true);
  }
});

it('the same lock file gives the same bill', () => {
  expect(billOfMaterials()).toEqual(billOfMaterials());
});

it('CITATION.cff is of this version, and of the license that stands in LICENSE', () => {
  const cited = yaml.load(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;
  expect(cited).toMatchObject({
    'cff-version': '1.2.0',
    type: 'software',
    version: manifest.version,
    license: manifest.license,
    abstract: manifest.description,
  });
  expect(cited.title).toBeTruthy();
  expect(cited.message).toBeTruthy();
  expect((cited.authors as { name?: string }[]).length).toBeGreaterThan(0);
  expect(readFileSync('LICENSE', 'utf8')).toContain('Apache License');
});
