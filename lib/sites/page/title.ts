/** Title of a page that has no markup of its own for a model's name, and the name in it. */
import { fold } from '../text/read-blocks.ts';

/** Words before a name in an announcement's title. */
const LEAD =
  /^(?:introducing|announcing|presenting|unveiling|releasing|launching|meet|welcome to|welcome|say hello to|hello,?|the release of|release of|wir stellen|vorstellung von|präsentation von|présentation de|présentons|voici|presentiamo|ecco|presentamos|发布|推出|介绍|正式发布|全新|新モデル)[\s:：]+/i;
/** What a page is called that is about something else's name: no model has it. */
const NO_NAME =
  /^(?:overview|introduction|model overview|model card|about|home|documentation|docs|quick ?start|getting started|details|api|übersicht|einführung|vue d’ensemble|présentation|introducción|descripción general|resumen|panoramica|visão geral|概述|概览|简介|模型概述|概要|はじめに|モデルの概要|개요|소개|모델 개요|обзор|введение)$/i;

/** Words after a name, in languages that put them so without a preposition. */
const SUFFIX =
  /\s*(?:(?:の)?(?:モデル)?の概要|モデルカード|モデル(?:の)?概要|(?:的)?(?:模型)?(?:概述|概览|简介|模型卡)|(?:의)? ?(?:모델 )?(?:개요|소개|모델 카드))$/;

/** "OpenAI: gpt-oss-20b", as hubs have it: the publisher's short name, then a name with a figure in it and no word of prose. */
function behindPublisher(title: string): string | undefined {
  const colon = title.indexOf(': ');
  const publisher = title.slice(0, colon);
  const name = title.slice(colon + 2);
  if (colon < 2 || publisher.split(' ').length > 3 || /\d/.test(publisher)) return undefined;
  const parts = name.split(' ');
  // A name's words begin with a capital or hold a figure; a subtitle's do not.
  const isName = parts.length <= 6 && /\d/.test(name) && parts.every((part) => /^[\p{Lu}\d(]|\d/u.test(part));
  return isName ? name : undefined;
}

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

/** Does a title name nothing: "Overview"? */
export const isNoName = (title: string): boolean => NO_NAME.test(title.trim());

/** "Overview | Ridge 2" and "Ridge 2 - Overview" without the part that names nothing. */
export function withoutPlace(title: string): string {
  const parts = title.split(/ [|·•–—-] /);
  const named = parts.filter((part) => !isNoName(part));
  return named.length > 0 && named.length < parts.length ? named.join(' | ') : title;
}

/** The name of what a title announces. In: a title of any kind. Out: at most 80 characters; the title itself when in doubt. */
export function nameIn(title: string): string {
  const whole = fold(title).slice(0, 300);
  const short = behindPublisher(whole) ?? whole.replace(SUFFIX, '');
  const name = short.replace(LEAD, '').replace(TAIL, '').replace(END, '').trim();
  return (name.length >= 2 ? name : short).slice(0, 80).trim();
}
