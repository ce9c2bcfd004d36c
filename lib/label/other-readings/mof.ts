/**
 * The Model Openness Framework (White et al., arXiv 2403.13784): three classes, each with the components of the one below.
 * Code under OSI-approved licences, parameters and data under open licences of any kind. Optional components are left out.
 */

import type { Assessment, OtherReading, OtherRequirement } from '../../model/index.ts';
import { siteOf } from '../../sites/everywhere.ts';
import { decidingQuote } from '../deciding-quote.ts';
import { asFound, underLicense, unlooked } from './requirement.ts';

const CODE = ['osi'] as const;
const OPEN = ['osi', 'open'] as const;

/** A card on the hub is one; a README of a repository is not asked to be. */
function modelCard({ subject, report }: Assessment): OtherRequirement {
  const card = report?.documents.find(({ name }) => name === 'model-card');
  return siteOf(subject).kind === 'hub' && card !== undefined
    ? { id: 'model-card', status: 'met', remark: 'license-unlooked' }
    : unlooked('model-card');
}

export function readMof(assessment: Assessment): OtherReading {
  const { elements, license } = assessment;
  const { weights, deploymentCode, trainingCode, trainingData, dataInformation } = elements;
  const quote = decidingQuote(license);
  const runs = deploymentCode.status === 'met';
  return {
    id: 'mof',
    url: 'https://arxiv.org/abs/2403.13784',
    parts: [
      {
        id: 'mof-3',
        requirements: [
          // Code that runs a model holds its architecture.
          runs ? asFound('architecture', deploymentCode, 'inferred') : unlooked('architecture'),
          underLicense('final-parameters', weights, { class: license.class, quote }, OPEN),
          unlooked('technical-report'),
          unlooked('evaluation-results'),
          modelCard(assessment),
          asFound('data-card', dataInformation, 'license-unlooked'),
        ],
      },
      {
        id: 'mof-2',
        requirements: [
          underLicense('training-code', trainingCode, trainingCode.license, CODE),
          asFound('inference-code', deploymentCode),
          unlooked('evaluation-code'),
          unlooked('evaluation-data'),
          runs && deploymentCode.reason.startsWith('library')
            ? asFound('libraries', deploymentCode)
            : unlooked('libraries'),
        ],
      },
      {
        id: 'mof-1',
        requirements: [
          unlooked('research-paper'),
          asFound('datasets', trainingData),
          // Training code is data preparation, loop and configuration (RULES.md section 3).
          {
            ...underLicense('preprocessing-code', trainingCode, trainingCode.license, CODE),
            ...(trainingCode.status === 'met' &&
              trainingCode.license?.class === 'osi' && { remark: 'with-training-code' as const }),
          },
          unlooked('checkpoints'),
        ],
      },
    ],
  };
}
