/** Lines of thanks: "Trained with the support of the city of Acme." Who helped, and nothing else. */
import { isNames } from './names.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** By one of these a line is told to be of thanks. */
const TELLING =
  /^(?:thank(?:s|ed|ful)?|grateful(?:ly)?|acknowledges?|supported|support|funded|funding|sponsored|financed|danken|dank|gefördert|unterstützt|unterstützung|merci|remercions|remercie|soutien|financé|agradecemos|gracias|apoyo|financiado|ringraziamo|grazie|sostegno|finanziato|obrigado|apoio)$/;

/** All that such a line may have besides names: no verb among them grants, asks or forbids. */
const KNOWN = words(`
  we i our us my the a an of to for in on at by from with and as through via this that these it its is was were are been has have had
  which also would like very much many all both each their his her kind kindly generous generously financial partial partially partly
  part technical friendly warm warmly deeply sincerely greatly work research project model models weights code software data training
  trained pretrained pre-trained tuned fine-tuned built made created developed prepared written evaluated tested possible special who done carried
  out thank thanks thanked thankful grateful gratefully acknowledge acknowledges supported support funded funding sponsored financed help
  helped helping assistance advice contribution contributions donation donations donated hours time compute computing resources machines
  cluster supercomputer hardware gpus gpu electricity during under city town region state county country government ministry department
  university institute school academy council foundation agency commission centre center library lab laboratory team teams community
  members colleagues friends family families volunteers volunteer contributors reviewers translators staff people everybody everyone
  programme program framework initiative fund grants agreement number no hospitality patience feedback comments discussions
  wir ich danken dank gilt dem der den die das des allen ihre ihren seine und von vom bei beim mit im am zu zum für gefördert finanziert
  unterstützt unterstützung wurde wurden durch trainiert entstanden herzlich
  nous je ce cet cette ces modèle remercions remercie merci la le les du de au aux ville pour son sa leur leurs soutien aide et avec été entraîné financé
  agradecemos gracias a al el los las ciudad por su apoyo ayuda y con fue entrenado financiado
  ringraziamo grazie alla allo ai agli della dello città il suo sostegno aiuto e con stato addestrato finanziato
  obrigado à ao às aos cidade pelo pela seu apoio ajuda foi treinado
`);

const MAX_WORDS = 60;
/** "Grant 2026-117", "grant agreement no. 101": a number, and nothing that is granted. */
const NUMBERED = /\bgrants?(?: agreements?)? (?:no\.? ?|number |nr\.? ?)?[\w/-]{0,12}\d[\w/.-]{0,20}/gi;

/** In: a line or sentence, folded. Out: whether it is thanks, names and addresses, and nothing else. */
export function isThanks(line: string): boolean {
  const list = line
    .replace(NUMBERED, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (list.length > MAX_WORDS) return false;
  const plain = list.map((word) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  if (!plain.some((word) => TELLING.test(word))) return false;
  const names = list.filter((_, at) => !KNOWN.has(plain[at] as string));
  return names.every((word) => /[\p{Lu}\p{Lo}\d@]/u.test(word)) && isNames(names.join(', '));
}
