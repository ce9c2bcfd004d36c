/**
 * The Open Source AI Definition 1.0 (OSI, October 2024): the preferred form to make modifications has data information, the
 * complete code to train and to run, and the parameters; code under OSI-approved licences, the others under OSI-approved terms.
 */
import type { Assessment, OtherReading } from '../../model/index.ts';
import { decidingQuote } from '../deciding-quote.ts';
import { asFound, underLicense, unlooked } from './requirement.ts';

const APPROVED = ['osi'] as const;

export function readOsaid({ elements, license }: Assessment): OtherReading {
  const { weights, deploymentCode, trainingCode, trainingData, dataInformation } = elements;
  const quote = decidingQuote(license);
  return {
    id: 'osaid',
    url: 'https://opensource.org/ai/open-source-ai-definition',
    parts: [
      {
        id: 'osaid-data',
        requirements: [
          asFound('data-description', dataInformation),
          // That the vendor withholds data says nothing of a list of the public ones.
          trainingData.status === 'met'
            ? asFound('data-public', trainingData)
            : { id: 'data-public', status: 'unknown' },
          unlooked('data-third-party'),
        ],
      },
      {
        id: 'osaid-code',
        requirements: [
          underLicense('code-train', trainingCode, trainingCode.license, APPROVED),
          // Deployment code counts as met only under a licence of the needed class (RULES.md section 3).
          asFound('code-run', deploymentCode),
        ],
      },
      {
        id: 'osaid-parameters',
        requirements: [underLicense('parameters', weights, { class: license.class, quote }, APPROVED)],
      },
    ],
  };
}
