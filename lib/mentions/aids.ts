/**
 * Meanings that are there for the tables alone, of words that have meanings of their own: they hide none of those, and the learned reader does
 * not see them, since between two others they would part what it learned together.
 */
const AIDS: ReadonlySet<string> = new Set(
  [
    'gratis gratis.for gratis.use gets took-part on-request share-ban ours what-it-writes by-taking we-promise group.some',
    'group.every group.firm beside-model tariff self-host paid-plan spared so-too because pursuant nc-mark sale-ban',
    'sells-not not-okay deed-ban advised ask-us away need-deal product-ban host-ban none-else only-for large-firm must-pay',
    'unless give-back time-end fault job ready we-do-not per-token together as-input pseudo.use pseudo.deed-ban used-under',
  ]
    .join(' ')
    .split(' '),
);

export const isAid = (means: string): boolean => AIDS.has(means);
