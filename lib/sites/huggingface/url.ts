/** Addresses of Hugging Face model repositories (docs/pages.md, Hugging Face). */
import { isHubName } from '../../hub/id.ts';
import { HOSTS } from './host.ts';

export const HUB_HOSTS: ReadonlySet<string> = new Set(HOSTS);

/**
 * First segments that are never an owner. Compiled from the hub's own navigation; there is no official list. The manifest
 * keeps our script out of what is below them (wxt.config.ts).
 */
export const RESERVED: ReadonlySet<string> = new Set(
  `models datasets spaces kernels buckets collections papers docs blog posts tasks learn course chat join login logout
  settings organizations pricing enterprise pro support subscribe new new-dataset new-space new-bucket new-blog api oauth
  inference inference-providers inference-endpoints storage jobs languages metrics notifications search changelog hardware
  mcp playground catalog classrooms front avatars .well-known terms-of-service privacy code-of-conduct content-guidelines
  content-policy contact brand brands discussions tags templates js shop static gradio autotrain v1`.split(/\s+/),
);

/** Second segments that are tabs of a person's or an organisation's page. */
const USER_TABS: ReadonlySet<string> = new Set(
  'models datasets spaces papers collections likes followers following posts articles buckets kernels activity'.split(
    ' ',
  ),
);

/** May a first segment be a person or an organisation? */
export const isOwner = (part: string): boolean => isHubName(part) && !RESERVED.has(part.toLowerCase());

/** `owner/name` of the model repository that an address may belong to. The page's own data decide whether it is one. */
export function modelIdOf(url: URL): string | undefined {
  if (!HUB_HOSTS.has(url.hostname.toLowerCase())) return undefined;
  const [owner, name] = url.pathname.split('/').slice(1, 3);
  if (!owner || !name || !isOwner(owner) || !isHubName(name)) return undefined;
  if (USER_TABS.has(name.toLowerCase())) return undefined;
  return `${owner}/${name}`;
}

/** May it be a model's address of the time before owners were part of it? `huggingface.co/gpt2`; the hub leads on from there. */
export function isOnePart(url: URL): boolean {
  const [name = '', ...rest] = url.pathname.split('/').slice(1);
  return HUB_HOSTS.has(url.hostname.toLowerCase()) && isOwner(name) && rest.every((part) => part === '');
}

/** Which tab of the repository an address shows. */
export function viewOf(url: URL): 'card' | 'files' | 'file' | 'community' | 'other' {
  const tab = url.pathname.split('/')[3] ?? '';
  if (tab === '') return 'card';
  if (tab === 'tree') return 'files';
  if (tab === 'blob' || tab === 'raw' || tab === 'blame' || tab === 'resolve') return 'file';
  return tab === 'discussions' ? 'community' : 'other';
}
