/** An assessment for people in a terminal, in the words of locales/en.json. */
import messages from '../../locales/en.json' with { type: 'json' };
import type { Assessment, ElementId } from '../model/index.ts';

type Tree = { [key: string]: string | Tree };

/** The English text under a dotted key, or the key's last part when there is none. */
function text(key: string): string {
  let node: string | Tree | undefined = messages as Tree;
  for (const part of key.split('.'))
    node = typeof node === 'object' && Object.hasOwn(node, part) ? node[part] : undefined;
  return typeof node === 'string' ? node : (key.split('.').at(-1) ?? key);
}

const ELEMENTS: readonly ElementId[] = ['weights', 'deploymentCode', 'trainingCode', 'trainingData', 'dataInformation'];

const quoted = (quote: string | undefined): string => (quote ? `  “${quote.slice(0, 160)}”` : '');

/** Several lines, no colours: label, licence, what it allows, components, claim, what the next step lacks. */
export function pretty(assessment: Assessment): string {
  const { license, claim, step } = assessment;
  const lines = [
    `${assessment.subject.id}  (${assessment.url})`,
    `  ${text(`outcome.${assessment.outcome}`)}${step === null ? '' : `, step ${step} of 4`}`,
    `  license: ${license.class} ${license.id ?? license.name ?? ''}${quoted(license.evidence[0]?.quote)}`,
    ...license.restrictions.map(({ kind, quote, known, section = '' }) =>
      known
        ? `    ${kind}  (${section ? text('license.knownAt').replace('$1', section) : text('license.known')})`
        : `    ${kind}${quoted(quote)}`,
    ),
    ...(assessment.uses?.answers ?? []).map(({ question, value, unknown, conditions, section = '', base, clause }) =>
      `  ${question}: ${unknown ? 'not known' : value}  ${[...conditions.map(({ kind }) => kind), section, base ?? ''].filter(Boolean).join(', ')}${quoted(clause?.quote)}`.trimEnd(),
    ),
    ...ELEMENTS.map((id) => {
      const { status, evidence } = assessment.elements[id];
      return `  ${id}: ${status}${quoted(evidence[0]?.quote)}`;
    }),
    `  claim: ${claim.level} (${assessment.relation})${quoted(claim.quotes[0]?.text)}`,
    ...assessment.next.map(({ requirement, status }) => `  for step ${assessment.nextStep}: ${requirement} ${status}`),
    ...assessment.problems.map(({ code, about }) => `  not read: ${about ?? ''} (${code})`),
    `  rules ${assessment.rules}, checked ${assessment.checked}`,
  ];
  return `${lines.join('\n')}\n`;
}
