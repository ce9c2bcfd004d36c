/** For vendors: lines and files that would bring the model to its next step. */
import { type Advice, type Assessment, VENDORS_GUIDE } from '../../model/index.ts';
import { plain, SafeLink } from '../text.tsx';
import type { Translator } from '../translate.ts';
import { STEP_OUTCOMES } from '../words.ts';

interface Props {
  assessment: Assessment;
  advice: readonly Advice[];
  t: Translator;
}

/** Where the lines of a piece of advice go: into the model's card, or into those of its data sets. */
const whereOf = ({ requirement }: Advice): string =>
  requirement === 'dataLicense' ? 'advice.dataCard' : 'advice.frontMatter';

export function NextStep({ assessment: { nextStep, step }, advice, t }: Props) {
  if (advice.length === 0) return null;
  const title =
    nextStep === null || step === null
      ? t('advice.titleOff')
      : t('advice.title', t(`outcome.${STEP_OUTCOMES[nextStep]}`));
  return (
    <section class="block advice" id="advice">
      <h2 tabindex={-1}>{title}</h2>
      <p class="note">{t('advice.intro')}</p>
      <ol>
        {advice.map((each) => (
          <li key={each.key} data-advice={each.key}>
            <p>{t(`advice.${each.key}`, ...each.values.map((value) => plain(value, 100)))}</p>
            {each.frontMatter.length > 0 && (
              <>
                <p class="note">{t(whereOf(each))}</p>
                <pre tabindex={0}>{['---', ...each.frontMatter.map((line) => line), '---'].join('\n')}</pre>
              </>
            )}
            {each.files.length > 0 && (
              <p class="note">
                {t('advice.files')}{' '}
                {each.files.map((file, at) => (
                  <>
                    {at > 0 && ', '}
                    <code>{file}</code>
                  </>
                ))}
              </p>
            )}
            {each.inReadme && <p class="note">{t('advice.readme')}</p>}
          </li>
        ))}
      </ol>
      <p>
        <SafeLink url={VENDORS_GUIDE}>{t('mistake.vendorLink')}</SafeLink>
      </p>
    </section>
  );
}
