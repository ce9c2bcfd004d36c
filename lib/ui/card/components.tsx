/** The components, one line each: what is said of it; unfolded, why, with license and quotation. */
import { type Assessment, type ElementId, licenseName } from '../../model/index.ts';
import { stateOf } from '../component-state.ts';
import { Term } from '../term.tsx';
import { plain } from '../text.tsx';
import type { Translator } from '../translate.ts';
import { licenseClass } from '../words.ts';
import { Quoted } from './evidence.tsx';
import { Fold } from './fold.tsx';
import { NotRight, type OnMistake } from './not-right.tsx';

const ELEMENTS: readonly ElementId[] = ['weights', 'deploymentCode', 'trainingCode', 'trainingData', 'dataInformation'];
const SIGN = { met: '●', partly: '◐', unknown: '○', announced: '○', unmet: '×', notNeeded: '–' } as const;

interface Props {
  assessment: Assessment;
  t: Translator;
  whole?: boolean | undefined;
  onMistake?: OnMistake | undefined;
}

/** The licence of the weights, in short; the section on it says more. */
function WeightsLicense({ assessment, t }: Props) {
  const { license } = assessment;
  const name = licenseName(license);
  return (
    <p class="gate">
      {t('card.license', name === undefined ? '' : plain(name, 60))} {name !== undefined && '– '}
      {licenseClass(t, assessment)}
    </p>
  );
}

function Finding({ id, assessment, t }: Props & { id: ElementId }) {
  const { status, basis, reason, names = [], license, evidence } = assessment.elements[id];
  const { gate } = assessment.elements.weights;
  const [quote] = evidence;
  const licensed = license && licenseName(license);
  return (
    <>
      <p class="reason">
        <bdi>{t(`reason.${reason}`, t.list(names.slice(0, 6).map((name) => plain(name, 60))))}</bdi>
        {status === 'met' && basis === 'inferred' && <span class="basis"> ({t('basis.inferred')})</span>}
        {licensed !== undefined && <span class="license"> {t('card.license', plain(licensed, 60))}</span>}
      </p>
      {quote && <Quoted quote={quote} t={t} />}
      {id === 'weights' && <WeightsLicense assessment={assessment} t={t} />}
      {id === 'weights' && gate && (
        <p class="gate">
          <Term of="gate" t={t}>
            {t(`gate.${gate}`)}
          </Term>
        </p>
      )}
    </>
  );
}

export function Components({ assessment, t, whole, onMistake }: Props) {
  return (
    <ul class="rows">
      {ELEMENTS.map((id) => {
        const state = stateOf(assessment, id);
        const line = (
          <>
            <span class="name">{t(`element.${id}`)}</span>
            <span class="status">
              <span aria-hidden="true">{SIGN[state]}</span> {t(`status.${state}`)}
            </span>
          </>
        );
        return (
          <li key={id} data-element={id} data-status={assessment.elements[id].status} data-state={state}>
            <Fold name="row" line={line} whole={whole}>
              <Finding id={id} assessment={assessment} t={t} />
              <p>
                <NotRight of={id} t={t} onMistake={onMistake} />
              </p>
              <p class="muted explained">{t(`term.${id}.text`)}</p>
            </Fold>
          </li>
        );
      })}
    </ul>
  );
}
