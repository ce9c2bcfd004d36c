/** The report of one model: the full explanation, for reading, printing and keeping. */
import { render } from 'preact';
import type { Advice, Assessment, OtherReading, ReportAbout } from '../../model/index.ts';
import { Share } from '../card/actions.tsx';
import { Explanation } from '../card/explanation.tsx';
import { Damaged, Undamaged } from '../damaged.tsx';
import type { Environment } from '../issue.ts';
import { OtherReadings } from '../other-readings.tsx';
import { Frame } from '../pages/frame.tsx';
import { Report } from '../reading-report.tsx';
import { Outside, plain, SafeLink, safeHref } from '../text.tsx';
import type { Translator } from '../translate.ts';
import { NextStep } from './advice.tsx';
import { Mistake } from './mistake.tsx';

export interface ReportProps {
  /** Undefined when the report is no longer kept. */
  shown: { assessment: Assessment; readings: OtherReading[]; advice: Advice[] } | 'damaged' | undefined;
  environment: Environment;
  /** What it was opened for: a row of the card that a mistake is to be reported of. */
  about: ReportAbout | undefined;
  t: Translator;
  handlers: {
    onCopy(text: string): Promise<void>;
    /** Goes to the form, on a row. */
    onMistake(about: ReportAbout): void;
    onPrint(): void;
    /** Offers the page as a file that needs nothing else. */
    onSave(): void;
    /** Forgets the reports that are kept. */
    onAnew(): void;
  };
}

function Sheet({ shown, environment, about, t, handlers }: ReportProps) {
  if (!shown)
    return (
      <>
        <h1>{t('sheet.gone')}</h1>
        <p class="lead">{t('sheet.goneText')}</p>
      </>
    );
  if (shown === 'damaged') return <Damaged t={t} onAnew={handlers.onAnew} />;
  const { assessment, readings, advice } = shown;
  return (
    <>
      <h1>
        <Outside text={assessment.subject.name} max={120} />
      </h1>
      <p class="lead">
        {t('sheet.title')} · <SafeLink url={safeHref(assessment.url)}>{assessment.url.slice(0, 200)}</SafeLink>
      </p>
      <div class="row on-screen">
        <button type="button" class="action main" onClick={handlers.onPrint}>
          {t('sheet.print')}
        </button>
        <button type="button" class="action" onClick={handlers.onSave}>
          {t('sheet.save')}
        </button>
        <Share assessment={assessment} t={t} onCopy={handlers.onCopy} />
      </div>
      <div class="block explanation">
        <h2 class="visually-hidden">{t('card.title', plain(assessment.subject.name, 100))}</h2>
        <Explanation assessment={assessment} t={t} whole onMistake={handlers.onMistake} />
      </div>
      <NextStep assessment={assessment} advice={advice} t={t} />
      <section class="block">
        <h2>{t('sheet.readings')}</h2>
        <OtherReadings assessment={assessment} readings={readings} t={t} />
      </section>
      <div class="on-screen">
        <Mistake
          key={about}
          assessment={assessment}
          environment={environment}
          about={about}
          t={t}
          onCopy={handlers.onCopy}
        />
        <Report assessment={assessment} t={t} onCopy={handlers.onCopy} />
      </div>
    </>
  );
}

/** Renders the report into `container`. */
export function renderReport(container: Element, props: ReportProps): void {
  render(
    <Frame t={props.t} version={props.environment.version}>
      <Undamaged of={props.shown} t={props.t} onAnew={props.handlers.onAnew}>
        <Sheet {...props} />
      </Undamaged>
    </Frame>,
    container,
  );
}
