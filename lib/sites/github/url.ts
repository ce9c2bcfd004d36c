/** Addresses of GitHub repositories (docs/pages.md, GitHub). */
import { HOSTS } from './host.ts';

/**
 * First segments that are never an owner: npm github-reserved-names 2.2.0 (28 May 2026), and `models`, which it lacks.
 */
const RESERVED = `
  300 302 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425
  426 427 428 429 430 431 500 501 502 503 504 505 506 507 508 509 510 511 693 694 695 900 about account admin
  advisories anonymous any api apps attributes auth billing blob blog bounty branches business businesses c cache
  careers case-studies categories central certification changelog chat cla cloud codereview codespaces collection
  collections comments commit commits companies compare contact contributing cookbook copilot coupons customer
  customer-stories customers dashboard dashboard-feed dashboards design develop developer diff discover
  discussions downloads downtime editor editors edu education enterprise enterprises events explore featured
  features feed files fixtures forked garage ghost gist gists git-guides github-copilot graphs groups guide guides
  help help-wanted home hooks hosting hovercards identity images inbox individual info integration interfaces
  introduction invalid-email-address investors issues jobs join journal journals lab labs languages launch layouts
  learn legal library linux listings lists login logos logout mac maintenance malware man marketplace mcp mention
  mentioned mentioning mentions migrating milestones mine mirrors mobile models navigation network new news
  newsletter newsroom none nonprofit nonprofits notices notifications oauth offer open-source organisations
  organizations orgs pages partners payments personal plans plugins popular popularity posts press preview pricing
  professional projects pulls raw readme recommendations redeem releases render reply repos repositories resources
  restore revert save-net-neutrality saved scraping search security services sessions settings shareholders
  showcases signin signup site site-policy sitemap social-impact socials spam sponsors ssh staff starred stars
  static status statuses storage store stories styleguide subscriptions suggest suggestion suggestions support
  suspended talks teach teacher teachers teaching team teams ten terms timeline topic topics tos tour train
  training translations tree trending undefined updates user-attachments username users visualization w watching
  why-github wiki wikis windows works-with www0 www1 www2 www3 www4 www5 www6 www7 www8 www9
`;

let reserved: ReadonlySet<string> | undefined;

/** The list is made into a set when it is first asked: on most of the site's pages it is not. */
function isReserved(owner: string): boolean {
  reserved ??= new Set(RESERVED.trim().split(/\s+/));
  return reserved.has(owner.toLowerCase());
}

/** Is it the site's own host? */
export const isGithub = (host: string): boolean => HOSTS.some((each) => each === host.toLowerCase());

/**
 * `owner/name` when the address may be a repository's front page: `/owner/name` or `/owner/name/tree/<ref>`. A ref may have slashes: whether
 * the address is of a branch or of a folder in one, only the page says (lib/sites/github/read.ts).
 */
export function repositoryOf(url: URL): string | undefined {
  if (!isGithub(url.hostname)) return undefined;
  const [owner, name, view, ref] = url.pathname.split('/').filter((part) => part !== '');
  if (view !== undefined && (view !== 'tree' || ref === undefined)) return undefined;
  if (!owner || !name || !/^[\w.-]{1,100}$/.test(name) || !/^[\w-]{1,39}$/.test(owner)) return undefined;
  return isReserved(owner) ? undefined : `${owner}/${name}`;
}

/** What an address names behind `tree/`: a branch, a tag, a commit, or one of them and a folder in it. */
export const treeOf = ({ pathname }: URL): string | undefined => {
  const tree = pathname
    .split('/')
    .filter((part) => part !== '')
    .slice(3)
    .join('/');
  return tree === '' ? undefined : decodeSafely(tree);
};

/** A part of an address as people write it; as it stands where it is no encoding of anything. */
export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
