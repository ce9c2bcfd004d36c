/** The site's hosts, its own first; the others lead there. */
export const HOSTS = ['huggingface.co', 'www.huggingface.co', 'hf.co', 'www.hf.co'] as const;
