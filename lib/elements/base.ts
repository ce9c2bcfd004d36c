/** A base model as evidence of its own: its card, its record, and what was looked up for both. */

import type { BaseModel, Evidence } from '../model/index.ts';
import { RECORDS } from '../sites/index.ts';

/** In: a page's evidence and one base of it. Out: evidence on the base alone, as if its own page were read. */
export function evidenceOf(base: BaseModel, page: Evidence): Evidence {
  const id = base.metadata?.id ?? base.id;
  const [owner = '', name = ''] = id.split('/');
  return {
    reading: {
      subject: { site: RECORDS.id, id, name, owner },
      url: base.url,
      title: name,
      view: 'card',
      documents: base.card ? [base.card] : [],
      problems: [],
    },
    documents: base.documents ?? [],
    ...(base.metadata && { model: base.metadata }),
    bases: page.bases.filter(({ of, depth }) => depth > base.depth && of.toLowerCase() === id.toLowerCase()),
    ...(page.dataSets && { dataSets: page.dataSets }),
    ...(page.repositories && { repositories: page.repositories }),
    ...(page.records && { records: page.records }),
    problems: [],
    requests: 0,
    lookups: page.lookups,
  };
}
