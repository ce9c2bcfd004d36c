/** Copyright lines: sign, years, names, addresses, "All rights reserved", and nothing else. */
import { clausesOf, isNames } from './names.ts';

const SIGN =
  /^(?:(?:all |some |original |additional )?(?:portions?|modifications?|modified (?:code|work|files?)|parts?|code|data|models?|weights|documentation|software|original (?:work|code)|changes|fork|this (?:software|work|file|library|package|project) is)(?: of (?:this|the) (?:software|work|file|code|library|material))?(?: (?:are|is))?:? )?(?:(?:copyright(?:ed|s)?|copr\.?|\(c\)|©|版权所有|版權所有|著作権|저작권|droits d'auteur|urheberrecht)[\s:,]*(?:notice:?\s*)?)+(?:by |of |to )?/i;
const RESERVED =
  /^(?:and )?(?:all rights? (?:are )?reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|版权所有|版權所有|保留所有权利|保留所有權利|無断転載を禁じます|all rights reserved worldwide)$/i;
const RESERVED_AT_END =
  /[\s,.;:-]*\b(?:all rights? (?:are )?reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)\b/gi;
/** A pointer to the list of who holds the rights. */
const SEE =
  /^(?:see|cf) (?:the )?(?:files? )?(?:authors|contributors|credits|copyright|notice|license|licence)(?:\.\w{2,4})?(?: files?)?(?: (?:at|in) the (?:top[- ]level directory|root)(?: of this \w+)?)?(?: for (?:more )?(?:details|information|contributors|a list of contributors|copyright ownership|license details))?$/i;

/** Placeholders: `<year>`, `[name of copyright owner]`, `{yyyy}`, `{{ organization }}`. */
const PLACEHOLDER =
  /[<[{]{1,2}\s?(?:(?:year|years|yyyy|name|names|fullname|full|of|the|owner|owners|copyright|author|authors|author's|holder|holders|organization|company|email|e-mail|project|date|s|or|and|url|website|insert|your|here|dates?|entity|software|version)[\s/(),-]*){1,8}\s?[>\]}]{1,2}/gi;

const AUTHORS =
  /^(?:(?:lead |main |original |primary |contributing |core )?(?:authors?|written|created|developed|maintained|maintainers?|contributors?|contributed|designed|implemented|ported|translated|adapted|published|produced|prepared|by|acknowledge?ments?|credits?|team|contact|e-?mail|homepage|website|url|source|repository|repo|version|date|updated|last updated|revision)(?:\(s\)| by| at(?: the)?| and maintained by)?|作者|著者|저자|auteurs?|autor(?:en|es)?|autore?i?)\s*[:：-]?\s*/i;

/** "Author: A. Person <a@example.org>", "Developed at the Institute for Things by A. Person": who made it, and nothing else. */
export function isAuthors(line: string): boolean {
  const prefix = AUTHORS.exec(line)?.[0];
  return prefix !== undefined && isNames(line.slice(prefix.length).replace(/[.\s]+$/, ''));
}

/** In: a line or a piece on one line, folded. Out: whether it is copyright statements and nothing else. */
export function isCopyright(line: string): boolean {
  if (line.length > 1500) return false;
  const piece = line.replace(/^[^\p{L}(©]{1,20}(?=copyright|\(c\)|©)/iu, '');
  if (!/(?:copyright|copr\.|\(c\)|©|版权所有|版權所有|著作権|저작권|reserved)/i.test(piece)) return false;
  let statement = RESERVED.test(piece.replace(/[.\s]+$/, ''));
  for (const part of clausesOf(piece.replace(PLACEHOLDER, ' ').replace(RESERVED_AT_END, '. All rights reserved. '))) {
    const plain = part.replace(/^[\s.,:-]+|[\s.,:-]+$/g, '');
    if (plain === '' || RESERVED.test(plain) || SEE.test(plain)) continue;
    const sign = SIGN.exec(plain)?.[0];
    if (sign === undefined) {
      if (!statement || !((isNames(plain) && plain.split(/\s+/).length <= 8) || isAuthors(plain))) return false;
      continue;
    }
    // The same line may hold a second statement: "Copyright 2020 A, Copyright 2021 B".
    const rest = plain.slice(sign.length).split(/[\s,]*(?:copyright(?=\s*(?:\(c\)|©|\d))|\(c\)|©)[\s:]*/i);
    if (!rest.every((names) => isNames(names))) return false;
    statement = true;
  }
  return statement;
}
