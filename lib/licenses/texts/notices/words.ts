/** Words by which a notice is told from a term. */
import { PHRASES } from '../../../mentions/phrases.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that change what a text permits: never part of a title, an address or a holder's name. */
export const WEIGHTY: ReadonlySet<string> = words(`
  not no non nor never none without except unless only cannot commercial noncommercial commercially academic
  educational military prohibited forbidden restricted restriction restrictions limited excluding excluded excludes
  exclude territory users revenue revenues million months must shall may permitted allowed agree banned ban
  require required requires additional provided however display attribution personal government weapons train
  training outputs competing compete nonexclusive revocable terminate
`);

/** Words with which somebody asks for something: a notice of origin has none of them. */
export const ASKING: ReadonlySet<string> = words(`
  use used uses using user usage fee fees pay paid payment buy consent permission permit contact ask profit
  nonprofit subject term terms condition conditions agree grant granted grants sale sell distribute
  distribution redistribute copy modify modified modification purpose purposes company companies respect apply applies
  allow allows please want need needs exclusively solely internal evaluation if when your you who whoever firm firms
  customers customer clients students student teachers learners nonprofits charities researchers hobbyists
`);

/**
 * "Only", "for", "not", "no", "without", "forbidden" in other languages, as they would stand in a capitalized ban: no name of a
 * holder has them. Particles of names (de, von, la, y) are not here.
 */
const OTHER_BANS: ReadonlySet<string> = words(`
  nur für nicht kein keine ohne verboten untersagt ausschließlich lediglich nichtkommerziell kommerzielle nutzung
  seulement uniquement pour pas sans interdit interdite réservé usage utilisation fins
  solo sólo solamente únicamente para sin prohibido prohibida uso fines comercial comerciales
  apenas somente sem proibido proibida não per senza vietato vietata soltanto commerciale scopi
  alleen voor niet geen zonder verboden uitsluitend gebruik commercieel
  tylko dla nie bez zabronione zakaz wyłącznie użytku komercyjne
  endast för inte utan förbjudet enbart kun til ikke uten uden forbudt vain ei ilman kielletty
  pouze pro ne zakázáno jen csak nem tilos nélkül doar pentru fără interzis nu
  yalnızca sadece için değil yasak yasaktır ticari hanya untuk tidak dilarang tanpa chỉ cho không cấm
  gewichte poids pesos pesi gewichten wagi vikter vikterna vekter vægte painot váhy súlyok greutăți ağırlıklar ağırlıkları bobot
  modell modells modelle modellen modelen modelu modelul modelin mallin modello modelli modelo modelos modèle modèles
  vedado veda vedada prohibe prohíbe interdite verpflichten engagez kommersiell kommersielt kommerciel användning bruk brug förbjuden
  kaupallinen käyttö komerční použití kereskedelmi felhasználás comercială utilizarea kullanım kullanımı penggunaan komersial
  веса весов весами модель модели моделью вы вам обязуетесь обязаны использование использования требуется пользователи пользователей
  ваги моделі використання
  только для не без запрещено запрещается нельзя лише тільки заборонено само за забранено μόνο για δεν χωρίς απαγορεύεται
`);

/** What forbids, or is of commerce, in languages that are not understood further, each with its endings: "zabronion*". */
const FORBIDS = /^(?:act\.forbid|use\.(?:non)?commercial)$/;
const foreign = (PHRASES.mul ?? [])
  .filter(({ means }) => FORBIDS.test(means))
  .flatMap(({ words: forms }) => forms)
  .filter((form) => /^[\p{L}\p{M}]{4,}\*?$/u.test(form));
const FOREIGN: ReadonlySet<string> = new Set(foreign.filter((form) => !form.endsWith('*')));
const FOREIGN_BEGINNINGS: ReadonlySet<string> = new Set(
  foreign.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
);

/** In: a word in lower case. Out: whether it forbids or limits in a language other than English; no name of a holder has it. */
export function isOtherBan(word: string): boolean {
  if (OTHER_BANS.has(word) || FOREIGN.has(word)) return true;
  for (let length = 4; length <= Math.min(word.length, 20); length++)
    if (FOREIGN_BEGINNINGS.has(word.slice(0, length))) return true;
  return false;
}

/** Signs of a ban in Chinese, Japanese and Korean: a name of a holder has none of them. */
export const EAST_ASIAN_BAN =
  /[禁勿仅僅只唯除须須]|不得|不可|不能|不准|不允|限(?!公司|会社|責任|责任)|非(?!凡|洲)|商[用业業](?!大|学|學|银|銀)|许可|授权|のみ|だけ|ない|ません|금지|불가|비상업|상업|한정|제한|않|못|없|만 |만$|전용|해야|합니다|됩니다|십시오|준수|동의|정책|조건|필요|なければ|ください|します|する|です|ます|必要|遵守|同意|政策|条件|條件|必须|应当/;

/** Lower-case words that stand in names of holders: particles, and common nouns for who they are. */
export const PARTICLES: ReadonlySet<string> = words(`
  and or the of at by in de la le les du des der den von van ten ter zu zur für-die y e et und da do dos di del della al el bin ibn
  et-al al. inc ltd llc gmbh corp co team teams group authors author contributors contributor holders holder owner owners developers
  project organization its their affiliates subsidiaries others community foundation university institute lab labs
  present now today year years yyyy name fullname copyright all rights reserved
`);
