/** Words by which French, German, Italian, Spanish and Portuguese terms restrict. `\b` knows no accented letters: none ends at one. */
import { type Pattern, p } from './pattern.ts';

const FRENCH: readonly Pattern[] = [
  p(
    'non-commercial',
    /\b(?:usages?|utilisations?|fins?|but|cadre) (?:strictement |exclusivement |uniquement )?non[- ]commercia|\b(?:usage|utilisation|exploitation) commerciale?\b[^.;]{0,60}(?:\binterdit|pas autoris|pas permis|\bexclu)|\binterdi\w+ [^.;]{0,40}\bcommerciale?\b|\bne (?:peut|peuvent|doit|doivent) (?:pas|en aucun cas) [^.;]{0,50}\bcommercia/,
  ),
  p(
    'research-only',
    /\b(?:uniquement|exclusivement|seulement|strictement|réservée?s?)\b[^.;]{0,40}\brecherche|\brecherche\b[^.;]{0,20}\b(?:uniquement|exclusivement|seulement)\b/,
  ),
  p(
    'other',
    /\b(?:usage|utilisation) commerciale?\b[^.;]{0,100}(?:\bcontact|\bautorisation|\blicence (?:séparée|distincte))/,
  ),
  p('user-threshold', /\butilisateurs? actifs?\b/),
  p(
    'revenue-threshold',
    /\b(?:chiffre d['’]affaires|revenus?)\b[^.;]{0,60}(?:\bsupérieur|\bdépass|\bexcéd|\bplus de|\binférieur)[^.;]{0,40}(?:million|milliard|€|euros?|dollars?)/,
  ),
  p(
    'geographic',
    /(?:(?:pas|non) (?:accordé|destiné|applicable|disponible|concédé)|\bexclu|sauf)[^.;]{0,60}\bunion européenne/,
  ),
  p('field-of-use', /(?:\binterdi|\bne (?:peut|peuvent|doit|doivent) pas)[^.;]{0,80}(?:militaire|\barmes?\b|médica)/),
  p('use-policy', /(?:respect|conform|soumis)[^.;]{0,50}\bpolitique d['’](?:utilisation|usage)/),
  p('no-derivatives', /(?:\binterdi|\baucune?|\bsans)[^.;]{0,30}(?:œuvres? dérivée|modification)/),
];

const GERMAN: readonly Pattern[] = [
  p(
    'non-commercial',
    /\b(?:nur|ausschließlich|lediglich)\b[^.;]{0,60}\bnicht-?\s?kommerziel|\bnicht-?\s?kommerzielle[nrsm]? (?:nutzung|zwecke?n?|gebrauch)\b|\bkommerzielle (?:nutzung|verwendung)\b[^.;]{0,60}\b(?:untersagt|verboten|ausgeschlossen|nicht (?:gestattet|erlaubt|zulässig))\b|\b(?:darf|dürfen|nicht)\b(?: [\wäöüß-]+){0,4}? nicht kommerziell\b|\bnicht (?:für|zu) kommerzielle/,
  ),
  p(
    'research-only',
    /\b(?:nur|ausschließlich|lediglich)\b[^.;]{0,40}\bforschung|\bforschung\w*\b[^.;]{0,20}\b(?:beschränkt|vorbehalten)\b/,
  ),
  p(
    'other',
    /\bkommerzielle (?:nutzung|verwendung|zwecke)\b[^.;]{0,80}(?:\bgenehmigung|\bzustimmung|\bgesonderte|\banfrage|\bkontakt|\blizenz erforderlich)/,
  ),
  p(
    'user-threshold',
    /\b(?:monatlich|täglich)\w* (?:aktive\w* )?(?:nutzer|benutzer|anwender)|\baktive\w* (?:nutzer|benutzer)\w* (?:pro|im) (?:monat|tag)/,
  ),
  p(
    'revenue-threshold',
    /\bumsatz\w*\b[^.;]{0,60}(?:million|milliard|mio|€|euro|dollar)|(?:million|milliard|mio|€|euro)\w*\b[^.;]{0,40}\b\w*umsatz/,
  ),
  p(
    'geographic',
    /\b(?:gilt nicht|nicht (?:gewährt|bestimmt|verfügbar|erteilt)|ausgenommen|außer)\b[^.;]{0,60}\beuropäische[nr]? union\b|\beuropäische[nr]? union\b[^.;]{0,40}\b(?:ausgenommen|ausgeschlossen|nicht (?:gestattet|erlaubt))/,
  ),
  p(
    'field-of-use',
    /\b(?:nicht|untersagt|verboten|kein\w*)\b[^.;]{0,60}(?:militäris|\bwaffen|medizinis)|(?:militäris|\bwaffen)[^.;]{0,60}\b(?:untersagt|verboten|nicht (?:gestattet|erlaubt))/,
  ),
  p(
    'use-policy',
    /\bnutzungs(?:richtlinie|regeln|bedingungen)\w*\b[^.;]{0,40}\b(?:einhalten|einzuhalten|beachten|befolgen)/,
  ),
  p('no-derivatives', /\b(?:keine|nicht|untersagt|verboten)\b[^.;]{0,40}(?:\bbearbeitung|abgeleitete\w* werke)/),
];

const ITALIAN: readonly Pattern[] = [
  p(
    'non-commercial',
    /\b(?:uso|utilizzo|scopi|fini) (?:esclusivamente )?non commercial|\b(?:uso|utilizzo) commerciale\b[^.;]{0,60}(?:\bvietato|\bnon (?:è )?(?:consentito|permesso|autorizzato))|\bvietat\w+ [^.;]{0,40}\bcommercial|\bnon (?:può|possono|è|sono) [^.;]{0,50}(?:\buso commerciale|\b(?:scopi|fini) commerciali)/,
  ),
  p(
    'research-only',
    /\b(?:solo|esclusivamente|unicamente)\b[^.;]{0,40}\bricerca|\bricerca\b[^.;]{0,20}\b(?:esclusivamente|unicamente)\b/,
  ),
  p(
    'other',
    /\b(?:uso|utilizzo) commerciale\b[^.;]{0,80}(?:\bcontatta|\bautorizzazione|\blicenza separata|\brichiede)/,
  ),
  p('user-threshold', /\butenti (?:attivi )?(?:mensili|attivi)\b/),
  p('revenue-threshold', /\b(?:fatturato|ricavi)\b[^.;]{0,60}(?:milion|miliard|€|euro|dollari)/),
  p('geographic', /(?:non (?:si applica|è concess|è disponibile)|esclus)[^.;]{0,60}\bunione europea/),
  p('field-of-use', /(?:\bvietat|\bnon (?:può|possono|deve|devono))[^.;]{0,80}(?:militar|\barmi\b)/),
  p('no-derivatives', /(?:\bvietat|\bnessun|\bsenza)[^.;]{0,30}(?:opere derivate|modific)/),
];

const IBERIAN: readonly Pattern[] = [
  p(
    'non-commercial',
    /\b(?:uso|fines|fins) (?:estrictamente |estritamente )?(?:no|não)[- ]comercia|\buso comercial\b[^.;]{0,60}(?:\bprohibido|\bproibido|\bno (?:está )?permitido|\bnão (?:é )?permitido)|\b(?:no|não) (?:se |é |está )?(?:permite|permitid|autoriza)\w* [^.;]{0,30}\buso comercial\b|\b(?:prohib|proíb|proib)\w+ [^.;]{0,40}\bcomercial|\b(?:no|não) (?:puede|pueden|pode|podem) [^.;]{0,50}\b(?:fines|fins) comercia/,
  ),
  p(
    'research-only',
    /\b(?:solo|sólo|únicamente|exclusivamente|apenas|somente)\b[^.;]{0,40}(?:\binvestigación|\bpesquisa)/,
  ),
  p('other', /\buso comercial\b[^.;]{0,80}(?:\bcontact|\bautoriza|\blicencia (?:separada|aparte)|\blicença separada)/),
  p('user-threshold', /\b(?:usuarios|usuários) (?:activos|ativos)\b/),
  p(
    'revenue-threshold',
    /\b(?:ingresos|facturación|receita|faturamento)\b[^.;]{0,60}(?:millones|milhões|€|euros|dólares)/,
  ),
  p(
    'geographic',
    /(?:no se (?:aplica|concede)|não se aplica|excluid|excluíd|excepto|exceto)[^.;]{0,60}\b(?:unión europea|união europeia)/,
  ),
  p(
    'field-of-use',
    /(?:\bprohib|\bproib|\bno (?:puede|pueden|debe|deben)|\bnão (?:pode|podem|deve))[^.;]{0,80}(?:militar|\barmas\b)/,
  ),
];

export const EUROPEAN: readonly Pattern[] = [...FRENCH, ...GERMAN, ...ITALIAN, ...IBERIAN];
