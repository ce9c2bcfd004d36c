/** Where a page's links lead: to weights, its owner's or others', and to models of a hub. */
import { linksOf } from '../elements/documents.ts';
import { weightsAddress } from '../elements/weights-address.ts';
import { weightsInCode } from '../elements/weights-links.ts';
import { hubModelsIn } from '../hub/links.ts';
import type { Block, Evidence, TextDocument } from '../model/index.ts';
import { foldText } from '../prose/fold.ts';
import { related } from '../prose/likeness.ts';
import { kindWords } from './words.ts';
import { says, zoneOf } from './zone.ts';

export interface PageLinks {
  links: { items: number; blocks: number; hubOthers: number; hub: number };
  /** `namedAlike`: a linked model of the owner's bears the repository's name. */
  weights: { own: number; other: number; inCode: number; ownInCode: number; namedAlike: boolean };
}

/** Words by which a text may lead to weights. */
function speaksOfWeights(text: string): boolean {
  const zone = zoneOf(foldText(text), kindWords('links'));
  return says(zone, 'model-word') || says(zone, 'part.weights');
}

/** Links that by their address, or by a word beside them, lead to weights. */
function weightsLinks(evidence: Evidence): { href: string; own: boolean }[] {
  return [...linksOf(evidence)].flatMap((link) => {
    const address = weightsAddress(evidence, link);
    if (!address || address.kind === 'repository') return [];
    if (address.kind === 'store' && !speaksOfWeights(`${link.text} ${link.block.text.slice(0, 200)}`)) return [];
    return [{ href: link.href, own: address.own || address.kind === 'store' }];
  });
}

/** In: the evidence, its main document, and the blocks of that which are looked at. Linear. */
export function readPageLinks(evidence: Evidence, main: TextDocument | undefined, blocks: readonly Block[]): PageLinks {
  const links = weightsLinks(evidence);
  const inCode = weightsInCode(evidence);
  const hub = main ? hubModelsIn([main]) : [];
  const ownHub = links.filter(({ own }) => own).map(({ href }) => href.toLowerCase());
  const items = blocks.filter(({ kind }) => kind === 'item' || kind === 'cell');
  return {
    links: {
      items: items.filter((each) => each.links?.some(({ href }) => !href.includes('#'))).length,
      blocks: blocks.length,
      hub: hub.length,
      hubOthers: hub.filter((id) => !ownHub.some((href) => href.includes(id.toLowerCase()))).length,
    },
    weights: {
      own: links.filter(({ own }) => own).length,
      other: links.filter(({ own }) => !own).length,
      inCode: inCode.other,
      ownInCode: inCode.own,
      namedAlike: hub.some((id) => related(id.split('/')[1] ?? '', evidence.reading.subject.name)),
    },
  };
}
