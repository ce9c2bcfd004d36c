/** What a built extension may not hold: evaluation, sinks of raw HTML, calls to the network from pages, unknown hosts. */
import { globSync, readFileSync } from 'node:fs';
import spdx from 'spdx-license-list/spdx.json' with { type: 'json' };

const NEVER: readonly (readonly [string, RegExp])[] = [
  ['eval', /\beval\(/],
  ['new Function', /\bnew Function\(|\bFunction\(['"`]/],
  ['a timer with text', /\bset(?:Timeout|Interval)\(['"`]/],
  ['innerHTML', /\.(?:inner|outer)HTML\s*=(?!=)/],
  ['raw HTML', /insertAdjacentHTML|document\.write\(|createContextualFragment|srcdoc/],
  ['a script from elsewhere', /import\(['"`]https?:|importScripts\(|<script[^>]+src=["']?https?:/],
];

/** Ways to the network: for the background script alone, and for our own pages, which fetch files of the extension. */
const NETWORK = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection/;

/** Hosts that code of ours names, besides those of data files. */
const HOSTS: ReadonlySet<string> = new Set([
  'huggingface.co',
  'github.com',
  'raw.githubusercontent.com',
  'hf.co',
  // Papers that a card links to.
  'arxiv.org',
  // Names of XML, never asked.
  'www.w3.org',
]);

const ADDRESS = /https?:\/\/([a-z\d][a-z\d.-]*[a-z\d])/gi;

const hostsIn = (text: string): string[] =>
  [...text.matchAll(ADDRESS)].map(([, host]) => (host as string).toLowerCase());

/** Hosts of records that people read and correct: sources of facts, never asked (their addresses are shown as links). */
function hostsOfData(): Set<string> {
  const files = globSync('assets/**/*.json').map((file) => readFileSync(file, 'utf8'));
  return new Set([...files, JSON.stringify(spdx)].flatMap(hostsIn));
}

/** In: the folder of a build. Out: everything that is not as it must be, one line each. */
export function bundleProblems(folder: string): string[] {
  const data = hostsOfData();
  const problems: string[] = [];
  const files = globSync(`${folder}/**/*.{js,html,css}`);
  if (files.length === 0) problems.push(`${folder}: nothing was built`);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const name = file.replaceAll('\\', '/').slice(folder.length + 1);
    for (const [what, pattern] of NEVER) if (pattern.test(text)) problems.push(`${name}: ${what}`);
    if (name !== 'background.js' && !name.startsWith('chunks/') && NETWORK.test(text))
      problems.push(`${name}: asks the network`);
    for (const host of new Set(hostsIn(text)))
      if (!HOSTS.has(host) && !data.has(host)) problems.push(`${name}: names ${host}`);
  }
  return problems;
}
