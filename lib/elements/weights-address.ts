/** What an address by itself says of weights: a model on a hub, a file of weights, a store of any files; and whether it is the page's own. */

import { hubModelOf } from '../hub/links.ts';
import { isWeightFile, WEIGHT_LINK } from '../mentions/weight-files.ts';
import type { Evidence, Link } from '../model/index.ts';
import { related } from '../prose/likeness.ts';
import { siteOf } from '../sites/everywhere.ts';
import { belongsTo } from '../vendors/table.ts';

export interface WeightsAddress {
  /**
   * `model`: a model or a collection of models. `weights`: a file that is nothing else. `file`, `store`, `repository` (a file or folder of
   * the page's own repository): only words tell what lies there.
   */
  kind: 'model' | 'weights' | 'file' | 'store' | 'repository';
  /** Under the page's own owner or name. */
  own: boolean;
}

/** Files that go with a model and are none. */
const NO_MODEL = /tokeni[sz]er|vocab(?:ulary)?$/i;

/**
 * Is a hub model the subject's own? By the publisher's organizations where a table has them, or an organization that is named as the model is;
 * else by names alike.
 */
export function isOwnModel({ reading, publisher }: Evidence, id: string): boolean {
  const { name, owner = '' } = reading.subject;
  const [hubOwner = '', hubName = ''] = id.split('/');
  if (publisher?.hub.length) return belongsTo(publisher.hub, id) || isNamedAs(hubOwner, name);
  return related(hubOwner, owner) || related(hubOwner, name) || related(hubName, name);
}

/** "RidgeLM" and "Ridge-LM": one name, and not a part of it. */
const isNamedAs = (owner: string, name: string): boolean => plain(owner).length > 3 && plain(owner) === plain(name);
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A file in the repository or its releases, or on the page's own site. */
const isOwnFile = ({ reading: { subject } }: Evidence, href: string): boolean => siteOf(subject).owns(subject.id, href);

const isOwnCollection = ({ reading: { subject }, publisher }: Evidence, path: string): boolean =>
  publisher?.hub.length
    ? belongsTo(publisher.hub, path.slice(1))
    : related(path, subject.owner || subject.name) || related(path, subject.name);

/** A list of the hub's models under somebody's name. */
const SEARCH = /huggingface\.co\/models\?(?:.*&)?(?:search|author)=([\w.%/-]{2,80})/;
const COLLECTION = /huggingface\.co\/(?:collections\/[^/]+\/|[\w.-]+\/?$)/;
/** Hubs besides Hugging Face where models lie under a name. */
const OTHER_HUB =
  /modelscope\.cn\/(?:models\/|organization)|modelers\.cn|wisemodel\.cn|kaggle\.com\/models\/|ollama\.com\/library/i;
/** Hosts of any file, and folders of a repository. */
const STORE =
  /drive\.google\.com|dropbox\.com|mega\.nz|mediafire\.com|terabox\.com|disk\.yandex\.\w+|yadi\.sk|cloud\.mail\.ru|pan\.quark\.cn|alipan\.com|osf\.io|archive\.org\/(?:details|download)|zenodo\.org|figshare\.com|doi\.org\/10\.(?:5281\/zenodo|6084\/m9\.figshare)\.|pan\.baidu\.com|1drv\.ms|onedrive\.live\.com|sharepoint\.com|dl\.fbaipublicfiles\.com|storage\.googleapis\.com/;
/** A torrent: only words tell what it holds. */
const TORRENT = /^magnet:|\.torrent(?:[?#]|$)/i;
const OF_REPOSITORY = /github\.com\/[\w.-]+\/[\w.-]+\/(?:releases\/?$|tree\/|blob\/|raw\/)(?!\S*licen[cs]e)/i;

/** Is it a place of any files, which anyone can put there? */
export const isStore = (href: string): boolean => STORE.test(href) || TORRENT.test(href);

/** In: the page and a link of it. Out: what the address says; undefined where it says nothing of weights. */
export function weightsAddress(evidence: Evidence, link: Link): WeightsAddress | undefined {
  const { href } = link;
  const model = hubModelOf(link);
  if (model) return NO_MODEL.test(model) ? undefined : { kind: 'model', own: isOwnModel(evidence, model) };
  const search = SEARCH.exec(href)?.[1];
  if (search) return isOwnModel(evidence, search.replace('%2F', '/')) ? { kind: 'model', own: true } : undefined;
  if (COLLECTION.test(href)) {
    const own = isOwnCollection(evidence, new URL(href).pathname.replace('/collections', ''));
    return own ? { kind: 'model', own } : undefined;
  }
  if (OTHER_HUB.test(href))
    return { kind: 'model', own: related(href.split('/').slice(3).join(''), evidence.reading.subject.name) };
  if (/\/releases\/(?:download|tag)\//.test(href) || WEIGHT_LINK.test(href))
    return { kind: isWeightFile(href) ? 'weights' : 'file', own: isOwnFile(evidence, href) };
  if (isStore(href)) return { kind: 'store', own: false };
  return OF_REPOSITORY.test(href) && isOwnFile(evidence, href) ? { kind: 'repository', own: true } : undefined;
}
