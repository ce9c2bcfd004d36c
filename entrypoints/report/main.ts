import '../../lib/ui/chip.css';
import '../../lib/ui/card/card.css';
import '../../lib/ui/popup.css';
import '../../lib/ui/readings.css';
import '../../lib/ui/pages/page.css';
import '../../lib/ui/report/report.css';
import { adviceFor } from '../../lib/label/advice.ts';
import { otherReadings } from '../../lib/label/other-readings/index.ts';
import { offerFile, pageAsFile } from '../../lib/platform/download.ts';
import { extensionVersion, loadWords, reports } from '../../lib/platform/extension.ts';
import { browserOf } from '../../lib/ui/issue.ts';
import { speak } from '../../lib/ui/pages/speak.ts';
import { renderReport } from '../../lib/ui/report/report.tsx';
import { createTranslator } from '../../lib/ui/translate.ts';

async function show(app: HTMLElement): Promise<void> {
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const [report, words] = await Promise.all([reports.get(id).catch(() => undefined), loadWords()]);
  const t = createTranslator(words.messages, words.language);
  speak(t);
  const name = report && !report.private ? report.assessment.subject.name : undefined;
  document.title = name === undefined ? t('sheet.title') : `${name} – ${t('sheet.title')}`;
  const assessment = report?.assessment;
  renderReport(app, {
    shown: assessment && { assessment, readings: otherReadings(assessment), advice: adviceFor(assessment) },
    environment: { version: extensionVersion(), browser: browserOf(navigator.userAgent) },
    t,
    handlers: {
      onCopy: (text) => navigator.clipboard.writeText(text),
      onPrint: () => window.print(),
      onSave: () => offerFile(`${assessment?.subject.name ?? 'report'}-openness.html`, 'text/html', pageAsFile()),
    },
  });
  if (location.hash !== '#mistake') return;
  const mistake = document.getElementById('mistake');
  mistake?.scrollIntoView();
  mistake?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

const app = document.getElementById('app');
if (app) void show(app);
