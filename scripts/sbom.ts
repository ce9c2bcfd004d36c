/**
 * The bill of materials of what runs in the extension (CycloneDX 1.5, by `npm sbom` from the lock file), beside the packages.
 * The same lock file gives the same bytes: time and serial number, which npm draws anew, are left out (both are optional in
 * CycloneDX). usage: npm run sbom
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Bom {
  bomFormat: string;
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; version: string } };
  dependencies: { ref: string; dependsOn?: string[] }[];
  components: {
    'bom-ref': string;
    name: string;
    version: string;
    purl: string;
    hashes?: unknown[];
    licenses?: { license?: { id?: string }; expression?: string }[];
  }[];
}

const PLACE = '.output/openness-label.cdx.json';

/**
 * Packages of the lock file that are neither for development nor optional, as `name@version`. Read by us: `npm sbom --omit dev`
 * (npm 11.19) drops packages that a package for development asks for as well, here preact and zod.
 */
export function runningPackages(): ReadonlySet<string> {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean; version: string }>;
  };
  return new Set(
    Object.entries(packages)
      .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
      .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`),
  );
}

/** Out: the bill of materials. Throws with npm's words where npm cannot read the lock file. */
export function billOfMaterials(): Bom {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  const bom = JSON.parse(stdout) as Bom;
  const running = runningPackages();
  bom.components = bom.components.filter(({ name, version }) => running.has(`${name}@${version}`));
  const kept = new Set(bom.components.map((component) => component['bom-ref']));
  bom.dependencies = bom.dependencies.filter(({ ref }) => kept.has(ref));
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  // npm calls the root after its folder.
  bom.metadata.component.name = 'openness-label';
  return bom;
}

if (import.meta.main) {
  mkdirSync(dirname(PLACE), { recursive: true });
  const bom = billOfMaterials();
  writeFileSync(PLACE, `${JSON.stringify(bom, null, 2)}\n`);
  console.log(`${PLACE}: ${bom.components.length} components`);
}
