/**
 * Names on the hub: an owner's, and a repository's. The hub's own rules give them up to 96 characters; what is older has more (129 were met on
 * cards of 2022), and its addresses lead on.
 */
const PART = /^[\w.-]{1,200}$/;

/** May a text be an owner's or a repository's name? */
export const isHubName = (part: string): boolean => PART.test(part);

/** Is a text `owner/name`? */
export function isHubId(id: string): boolean {
  const [owner = '', name = '', ...more] = id.split('/');
  return more.length === 0 && isHubName(owner) && isHubName(name);
}
