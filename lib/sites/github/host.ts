/** The site's hosts, its own first; the others lead there. */
export const HOSTS = ['github.com', 'www.github.com'] as const;
