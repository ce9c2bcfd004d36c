/** Title of a page that has no markup of its own for a model's name, and the name in it. */
import { fold } from '../text/read-blocks.ts';

/** Words before a name in an announcement's title. */
const LEAD =
  /^(?:introducing|announcing|presenting|unveiling|releasing|launching|meet|welcome to|welcome|say hello to|hello,?|the release of|release of|wir stellen|vorstellung von|präsentation von|présentation de|présentons|voici|presentiamo|ecco|presentamos|发布|推出|介绍|正式发布|全新|新モデル)[\s:：]+/i;
/** Words that a name ends before: "Ridge 2 is here", "Ridge 2 for everyone". */
const TAIL =
  /(?: [|·•–—-] |: |：|, |，|！|!|\? |。|\s*を(?:発表|公開|リリース|提供)|\s*(?:正式)?(?:发布|开源|上线)|\s*(?:공개|출시)| (?:is|are|now|available|with|for|our|brings|in|on|to|from|by|vor|ist|est|est disponible|est là|è|ya|a|an|the|model card) ).*$/i;
/** The whole name is there already. */
const END = /\s+(?:model card|overview|documentation|release notes|vor|modellkarte)$/i;

/** A site's own name at the end of a title: "Ridge 2 | Alpenglow". */
export function withoutSite(title: string, site: string): string {
  const parts = title.split(/ [|·•–—-] /);
  const last = parts.at(-1) ?? '';
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const isSite = plain(last) !== '' && (plain(site).includes(plain(last)) || plain(last).includes(plain(site)));
  return parts.length > 1 && isSite ? title.slice(0, title.length - last.length - 3).trim() : title;
}

/** The name of what a title announces. In: a title of any kind. Out: at most 80 characters; the title itself when in doubt. */
export function nameIn(title: string): string {
  const short = fold(title).slice(0, 300);
  const name = short.replace(LEAD, '').replace(TAIL, '').replace(END, '').trim();
  return (name.length >= 2 ? name : short).slice(0, 80).trim();
}
