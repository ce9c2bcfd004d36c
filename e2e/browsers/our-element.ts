/**
 * Our element as a page can find it that looks for one: of an unknown name, six letters and six, with nothing on it
 * (lib/page/host.ts). Expressions for a page's own world; a page may have an element named `querySelectorAll`.
 */

/** As a page would know its name. */
export const OUR_NAME = '/^[a-z]{6}-[a-z]{6}$/';

/** All such elements, as an array. */
export const OUR_ELEMENTS = `[...Document.prototype.querySelectorAll.call(document, ':not(:defined)')].filter((each) => ${OUR_NAME}.test(each.localName))`;

/** The first of them, or null. */
export const OUR_ELEMENT = `(${OUR_ELEMENTS}[0] ?? null)`;
