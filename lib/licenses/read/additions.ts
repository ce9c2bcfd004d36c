/** Words around a licence's name by which it is no longer that licence: "modified MIT", "based on Apache 2.0", "MIT plus our terms". */

/** Exceptions that only add a permission (SPDX's list of exceptions). */
const PERMISSION =
  /^\W{0,3}(?:the )?(?:gnu )?(?:classpath|llvm|linking|gcc|runtime library|font|autoconf|bison|openssl|u-boot|swift|linux[ -]syscall)[\w -]{0,20}exception/i;
const WITH =
  /^[\s,(]{0,3}(?:licen[sc]e|lizenz)?[\s,(]{0,3}(?:with|plus|\+|and|con|avec|mit|com|с|と|with our)(?![\p{L}])(?! (?:no|without|keine|sans|sin|sem|senza)\b)/iu;
/** What is added, within a few words of the name. */
const ADDED =
  /commons[ -]clause|(?<![\p{L}])(?:additional|extra|further|custom|own|special|ethical|restrict\w*|modifications?|modified|changes|amendments?|addend(?:um|a)|rider|annex|supplement\w*|clauses?|conditions|limitations?|exceptions?|use polic\w+|aggiunt\w+|clausol\w+|modific\w+|cl[áa]usul\w+|condiciones|adici\w+|adiç\w+|ajouts?|clauses?|zusatz\w*|zusätz\w*|änderung\w*|einschränk\w*|дополнен\w*|ограничен\w*|изменен\w*)/iu;
const CHANGED_BEFORE =
  /(?:(?<![\p{L}])(?:modified|customi[sz]ed|adapted|altered|amended|tweaked|non-?standard|variant of|version of|based on|derived from|inspired by|similar to|modelled on|basad[ao] en|baseada? em|basata su(?:lla)?|basée? sur|angelehnt an|auf (?:der )?basis (?:der |von )?|modifizierten?|modifiée?|modificad[ao]|modificata|на основе|на базе|модифицированн\S+)|基于|改编自|修改(?:过|版|后)?的?|をベースに?した?|を改変した|수정된)\s*(?:the |an? |version of the |la |el |le |der |die |del |della )?["“'(]?$/iu;
const CHANGED_AFTER =
  /^\s*(?:licen[sc]e|lizenz)?[\s,(]{0,3}(?:\(?(?:modified|amended|customi[sz]ed|modifiziert|geändert|modifiée?|modificada|modificata|модифицированная|修改版|改変|수정)(?![\p{L}])|-(?:like|style|based)\b)/iu;
const COMMONS = /commons[ -]clause/i;

/**
 * In: a folded sentence, and where in it a known licence is named. Out: `commons-clause` or `changed` when its words make another licence
 * of it, undefined when they do not.
 */
export function additionAt(sentence: string, index: number, end: number): 'commons-clause' | 'changed' | undefined {
  const before = sentence.slice(Math.max(0, index - 50), index);
  const after = sentence.slice(end, end + 80).split(/[.;。；](?:\s|$)/u)[0] ?? '';
  if (CHANGED_BEFORE.test(before) && !/^bsd/i.test(sentence.slice(index, end))) return 'changed';
  if (CHANGED_AFTER.test(after)) return 'changed';
  const added = WITH.exec(after);
  if (!added) return undefined;
  const what = after.slice(added[0].length, added[0].length + 45);
  if (PERMISSION.test(what)) return undefined;
  if (COMMONS.test(what)) return 'commons-clause';
  return ADDED.test(what) ? 'changed' : undefined;
}
