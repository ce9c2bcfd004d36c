/** `npm run read`: how sentences are read: what is spoken of, how, what each table of rules and each learned reader makes of it. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Assertion } from '../assertions/index.ts';
import { namesIn } from '../assess/names.ts';
import { decisionsOn } from '../claims/index.ts';
import { type Prose, proseOf, TOPICS } from '../learned/index.ts';
import { withoutLookups } from '../model/index.ts';
import { type ReadPassage, wordsOf } from '../statements/read.ts';
import { RuleTable } from '../statements/table.ts';
import { describeLabel, labelWith, readingOf } from './read-label.ts';

const USAGE = 'usage: npm run --silent read -- [--name NAME] [--owner OWNER] "sentence or markdown" ...';

const tables = globSync('assets/rules/*.json')
  .sort()
  .map((file) => ({ topic: basename(file, '.json'), table: new RuleTable(JSON.parse(readFileSync(file, 'utf8'))) }));

const waysOf = (said: Assertion): string => {
  const ways = Object.entries(said).flatMap(([way, is]) => (is ? [way] : []));
  return ways.length > 0 ? `  ${ways.join(', ')}` : '';
};

function describe(read: ReadPassage, prose: Prose): string[] {
  const { passage, source } = read;
  const { mentions } = passage;
  const found = mentions.map((mention) => {
    const words = wordsOf(mention, read);
    return `    ${String(passage.clauseOf(mention)).padStart(2)}  ${mention.means.padEnd(22)} "${words}"${waysOf(passage.of(mention))}  (${mention.id})`;
  });
  const rules = tables.flatMap(({ topic, table }) => {
    const verdicts = topic === 'claim' ? decisionsOn([read], table) : [table.decide(read)];
    return verdicts.flatMap((verdict) =>
      verdict
        ? [`    ${topic}: ${verdict.says}${verdict.kind ? ` (${verdict.kind})` : ''}  by ${verdict.rules.join(', ')}`]
        : [],
    );
  });
  const votes = TOPICS.map((topic) => {
    const { answer, probability } = prose.vote(topic, read);
    return `${topic} ${answer} ${Math.round(probability * 100)} %`;
  });
  return [
    source.text,
    `  languages ${source.languages.join(', ')}; under ${source.headings.join(' > ') || 'no heading'}${source.lead ? `; after "${source.lead}"` : ''}`,
    '  clause, meaning, words, how it is said',
    ...found,
    '  rules',
    ...(rules.length > 0 ? rules : ['    none']),
    `  learned: ${votes.join(' · ')}`,
    '',
  ];
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { name: { type: 'string', default: 'ridge-7b' }, owner: { type: 'string', default: 'acme' } },
  });
  if (positionals.length === 0) throw new Error('no sentence was given');
  for (const text of positionals) {
    const prose = proseOf(withoutLookups(readingOf(text, values)), namesIn);
    for (const passage of prose.passages) console.log(describe(passage, prose).join('\n'));
    console.log(`${describeLabel(await labelWith(text, values), values).join('\n')}\n`);
  }
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}
