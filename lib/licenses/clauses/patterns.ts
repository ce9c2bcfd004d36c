/** All words by which terms restrict, language by language, and the cheap question that comes before them. */
import { EAST_ASIAN } from './east-asian.ts';
import { ENGLISH } from './english.ts';
import { EUROPEAN } from './european.ts';
import type { Pattern } from './pattern.ts';

export const PATTERNS: readonly Pattern[] = [...ENGLISH, ...EUROPEAN, ...EAST_ASIAN];

/** Every pattern needs one of these words: most sentences have none, and are passed over at the cost of one look. */
export const MAY_RESTRICT =
  /commerc|kommerz|comerc|utilisateur|nutzer|utenti|usuari|usuári|affaires|revenu|umsatz|fatturat|ricav|ingresos|facturac|receita|faturam|européen|europäis|europe|polit|interdi|untersag|verbot|vietat|prohib|proib|militär|waffen|\barm|bearbeitung|dériv|\bnc\b|by-nc|\bnd\b|by-nd|research|recherche|forschung|ricerca|investig|pesquisa|academ|scien|educat|user|revenue|union|\beu\b|korea|kingdom|territor|polic|restrict|prohibit|illegal|unlawful|harm|violat|decept|weapon|harass|discrimin|specified|following|militar|warfare|nuclear|surveil|clinic|medic|diagnos|production|deriv|modif|output|result|material|train|display|compet|[\u3040-\u9fff\uac00-\ud7af]/;
