/**
 * Addresses that may be asked: fixed templates filled with validated ids, and nothing else (PRIVACY.md).
 * Never an HTML page, never `config.json` (the hub counts it as a download), never an address that was handed in.
 */

const HUB_PART = /^[A-Za-z0-9_][\w.-]{0,95}$/;
const GITHUB_OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/;
const GITHUB_NAME = /^[\w.-]{1,100}$/;

/** `owner/name` of a hub model, or undefined when it is not one. */
export function hubId(id: string): string | undefined {
  const [owner, name, ...rest] = id.split('/');
  if (!owner || !name || rest.length > 0 || !HUB_PART.test(owner) || !HUB_PART.test(name)) return undefined;
  return id.includes('..') || id.includes('--') ? undefined : id;
}

/** `owner/name` of a data set at the hub, or the bare name of an old one; undefined when it is neither. */
export const hubDataSetId = (id: string): string | undefined =>
  hubId(id) ?? (HUB_PART.test(id) && !id.includes('..') && !id.includes('--') ? id : undefined);

/** `owner/name` of a GitHub repository, or undefined when it is not one. */
export function githubId(id: string): string | undefined {
  const [owner, name, ...rest] = id.split('/');
  if (!owner || !name || rest.length > 0 || !GITHUB_OWNER.test(owner) || !GITHUB_NAME.test(name)) return undefined;
  return name === '.' || name === '..' ? undefined : id;
}

/** A path inside a repository, each segment encoded; undefined for one that climbs or is empty. */
function safePath(path: string): string | undefined {
  const parts = path.split('/');
  // A lone surrogate cannot be written into an address.
  if (path.length > 300 || !path.isWellFormed() || parts.some((part) => part === '' || part === '.' || part === '..'))
    return undefined;
  return parts.map(encodeURIComponent).join('/');
}

const FIELDS = [
  'tags',
  'gated',
  'cardData',
  'siblings',
  'baseModels',
  'library_name',
  'pipeline_tag',
  'disabled',
  'safetensors',
  'config',
  'gguf',
];

/** The hub's record of a model. */
export function hubRecord(id: string): string | undefined {
  return hubId(id) && `https://huggingface.co/api/models/${id}?${FIELDS.map((field) => `expand[]=${field}`).join('&')}`;
}

const DATA_SET_FIELDS = ['tags', 'gated', 'cardData', 'disabled', 'private'];

/** The hub's record of a data set: never its files or rows. */
export function hubDataSetRecord(id: string): string | undefined {
  const fields = DATA_SET_FIELDS.map((field) => `expand[]=${field}`).join('&');
  return hubDataSetId(id) && `https://huggingface.co/api/datasets/${id}?${fields}`;
}

/** Files that are never fetched from the hub: a request for them counts as a download of the model. */
const COUNTED = /^(?:config\.json|config\.yaml|hyperparams\.yaml|params\.json|meta\.yaml)$/i;

/** A small text file of a hub repository. */
export function hubFile(id: string, path: string): string | undefined {
  const safe = safePath(path);
  if (!hubId(id) || !safe || COUNTED.test(path.split('/').at(-1) ?? '')) return undefined;
  return `https://huggingface.co/${id}/resolve/main/${safe}`;
}

/** A text file of a GitHub repository at a branch, tag or `HEAD`. */
export function githubFile(id: string, ref: string, path: string): string | undefined {
  const safe = safePath(path);
  const safeRef = safePath(ref);
  return githubId(id) && safe && safeRef && `https://raw.githubusercontent.com/${id}/${safeRef}/${safe}`;
}

/** Hosts from which an answer may come, redirects included. */
export function isAllowedHost(host: string): boolean {
  return host === 'huggingface.co' || host.endsWith('.hf.co') || host === 'raw.githubusercontent.com';
}
