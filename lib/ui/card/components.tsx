/** The table of components: found, not found, or the vendor says no; each with licence and quote. */
import type { Assessment, ElementFinding, ElementId } from '../../model/index.ts';
import { Outside, plain } from '../text.tsx';
import type { Translator } from '../translate.ts';
import { Quoted } from './evidence.tsx';

const ELEMENTS: readonly ElementId[] = ['weights', 'deploymentCode', 'trainingCode', 'trainingData', 'dataInformation'];
const SIGN = { met: '●', unmet: '○', unknown: '–' } as const;

function Finding({ finding, t }: { finding: ElementFinding; t: Translator }) {
  const { status, basis, reason, names = [], license, evidence } = finding;
  const [quote] = evidence;
  return (
    <>
      <span class="reason">
        <bdi>{t(`reason.${reason}`, t.list(names.slice(0, 6).map((name) => plain(name, 60))))}</bdi>
        {status === 'met' && basis === 'inferred' && <span class="basis"> ({t('basis.inferred')})</span>}
        {license?.name && (
          <span class="license">
            {' '}
            <Outside text={license.name} max={60} />
          </span>
        )}
      </span>
      {quote && <Quoted quote={quote} t={t} />}
    </>
  );
}

/** The licence of the weights, in short; the section on it says more. */
function WeightsLicense({ assessment: { license }, t }: { assessment: Assessment; t: Translator }) {
  const name = license.id ?? license.name;
  return (
    <span class="gate">
      {t('card.license', name === undefined ? '' : plain(name, 60))} {name !== undefined && '– '}
      {t(`license.class.${license.class}`)}
    </span>
  );
}

export function Components({ assessment, t }: { assessment: Assessment; t: Translator }) {
  return (
    <table class="components">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t('card.component')}</th>
          <th scope="col">{t('card.finding')}</th>
          <th scope="col">{t('card.evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {ELEMENTS.map((id) => {
          const finding = assessment.elements[id];
          return (
            <tr key={id} data-element={id} data-status={finding.status}>
              <th scope="row">{t(`element.${id}`)}</th>
              <td class="status">
                <span aria-hidden="true">{SIGN[finding.status]}</span> {t(`status.${finding.status}`)}
              </td>
              <td>
                <Finding finding={finding} t={t} />
                {id === 'weights' && <WeightsLicense assessment={assessment} t={t} />}
                {id === 'weights' && assessment.elements.weights.gate && (
                  <span class="gate">{t(`gate.${assessment.elements.weights.gate}`)}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
