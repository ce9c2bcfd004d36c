/** For a bug report: what was read, from where, in what time; to be looked at and copied. */
import type { Assessment } from '../model/index.ts';
import { CopyButton } from './card/copy-button.tsx';
import { Outside, plain, SafeLink, safeHref } from './text.tsx';
import type { Translator } from './translate.ts';
import { problemOf, shownOf } from './words.ts';

interface Props {
  assessment: Assessment;
  t: Translator;
  onCopy(text: string): Promise<void>;
}

const number = (t: Translator, value: number): string => new Intl.NumberFormat(t.language).format(value);

/** The report's lines as text. */
export function reportText({ report, ...assessment }: Assessment, t: Translator): string {
  const { url, outcome, claim, license, rules, data, checked, problems, requests, why } = assessment;
  const lines = [
    url,
    `outcome: ${outcome} (${why}); license: ${license.class} ${license.id ?? license.name ?? ''}; claim: ${claim.level}`,
    `rules ${rules}, data ${data}, ${checked}, requests: ${requests}, kept: ${report?.saved ?? 0}`,
    ...(report?.documents ?? []).map(
      ({ name, url: at, characters, truncated }) => `read: ${name}, ${characters}${truncated ? ' (cut)' : ''}, ${at}`,
    ),
    `ms: ${report?.readMs ?? '?'} + ${report?.judgeMs ?? '?'}`,
    ...problems.map((problem) => `problem: ${problem.code}: ${problemOf(t, problem)} ${problem.detail ?? ''}`),
  ];
  return lines.map((line) => plain(line, 500)).join('\n');
}

export function Report({ assessment, t, onCopy }: Props) {
  const { report } = assessment;
  if (!report) return null;
  return (
    <details class="settings report">
      <summary>{t('report.title')}</summary>
      <ul>
        {report.documents.map(({ name, url, characters, truncated }) => (
          <li key={url + name}>
            <SafeLink url={safeHref(url)}>
              <Outside text={shownOf(t, name)} max={80} />
            </SafeLink>
            {t('report.document', '', number(t, characters))}
            {truncated && ` (${t('report.cut')})`}
          </li>
        ))}
        {report.bases > 0 && <li>{t.plural('report.bases', report.bases)}</li>}
      </ul>
      <p class="muted">{t('report.requests', number(t, assessment.requests), number(t, report.saved ?? 0))}</p>
      <p class="muted">{t('report.time', number(t, report.readMs ?? 0), number(t, report.judgeMs ?? 0))}</p>
      <CopyButton text={reportText(assessment, t)} label={t('report.copy')} t={t} onCopy={onCopy} />
    </details>
  );
}
