import '../../lib/ui/chip.css';
import '../../lib/ui/card/card.css';
import '../../lib/ui/popup.css';
import '../../lib/ui/readings.css';
import '../../lib/ui/pages/page.css';
import '../../lib/ui/report/report.css';
import { fileName } from '../../lib/export/file-name.ts';
import { adviceFor } from '../../lib/label/advice.ts';
import { otherReadings } from '../../lib/label/other-readings/index.ts';
import { REPORT_ABOUT } from '../../lib/model/index.ts';
import { offerFile, pageAsFile } from '../../lib/platform/download.ts';
import { extensionVersion, loadWords, reports } from '../../lib/platform/extension.ts';
import type { KeptReport } from '../../lib/platform/reports.ts';
import { browserOf } from '../../lib/ui/issue.ts';
import { plain } from '../../lib/ui/outside.ts';
import { speak } from '../../lib/ui/pages/speak.ts';
import { type ReportProps, renderReport } from '../../lib/ui/report/report.tsx';
import { createTranslator } from '../../lib/ui/translate.ts';

/** All that the page shows of a report; what is damaged may not yield it. */
function shownOf({ assessment }: KeptReport): ReportProps['shown'] {
  try {
    return { assessment, readings: otherReadings(assessment), advice: adviceFor(assessment) };
  } catch {
    return 'damaged';
  }
}

async function show(app: HTMLElement): Promise<void> {
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const [kept, words] = await Promise.all([reports.get(id).catch(() => 'damaged' as const), loadWords()]);
  const t = createTranslator(words.messages, words.language);
  speak(t);
  const report = kept === 'damaged' ? undefined : kept;
  const name = report && !report.private ? plain(report.assessment.subject.name, 100) : undefined;
  document.title = name === undefined ? t('sheet.title') : `${name} – ${t('sheet.title')}`;
  const assessment = report?.assessment;
  const named = location.hash.slice(1);
  const about = REPORT_ABOUT.find((each) => each === named);
  renderReport(app, {
    about,
    shown: report ? shownOf(report) : kept === 'damaged' ? kept : undefined,
    environment: { version: extensionVersion(), browser: browserOf(navigator.userAgent) },
    t,
    handlers: {
      onCopy: (text) => navigator.clipboard.writeText(text),
      onMistake: (row) => {
        location.hash = row;
      },
      onPrint: () => window.print(),
      onSave: () => offerFile(fileName(assessment?.subject.name ?? '', '-openness.html'), 'text/html', pageAsFile()),
      onAnew: () => void reports.clear().then(() => show(app)),
    },
  });
  if (about === undefined) return;
  const asked = document.getElementById(about === 'advice' ? 'advice' : 'mistake');
  asked?.scrollIntoView();
  asked?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

const app = document.getElementById('app');
if (app) {
  void show(app);
  addEventListener('hashchange', () => void show(app));
}
