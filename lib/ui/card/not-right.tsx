/** "Not right?", where a finding stands: the report of a mistake then has that row's finding, rule and quotation in it. */
import type { ReportAbout } from '../../model/index.ts';
import type { Translator } from '../translate.ts';
import { Quiet } from './actions.tsx';

export type OnMistake = (about: ReportAbout) => void;

interface Props {
  of: ReportAbout;
  t: Translator;
  onMistake: OnMistake | undefined;
}

export const NotRight = ({ of, t, onMistake }: Props) =>
  onMistake ? (
    <span class="not-right">
      <Quiet label={t('mistake.row')} onPress={() => onMistake(of)} />
    </span>
  ) : null;
