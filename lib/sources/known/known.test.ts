/** A known release answers for itself alone: never for its family, never against the page, never on hubs. */
import { describe, expect, it } from 'vitest';
import type { Publisher, Reading } from '../../model/index.ts';
import { recall } from '../recall.ts';
import { KNOWN_MODELS, knownOf, normalName } from './index.ts';

const reading = (
  id: string,
  name: string,
  hrefs: string[] = [],
  site: Reading['subject']['site'] = 'vendor',
): Reading => ({
  subject: { site, id, name },
  url: `https://${id}`,
  title: name,
  view: 'card',
  documents: [
    {
      kind: 'page',
      url: `https://${id}`,
      blocks: [{ kind: 'paragraph', text: 'x', links: hrefs.map((href) => ({ text: 'x', href })) }],
    },
  ],
  problems: [],
});

const released = KNOWN_MODELS.filter(({ weights }) => weights === 'released');
const mit = released.find(({ license, vendor }) => license === 'mit' && vendor === 'zai');
const other = released.find(({ license, vendor }) => license !== 'mit' && vendor === 'zai');
const ZAI: Publisher = { id: 'zai', name: 'Z.ai', role: 'vendor', hub: ['zai-org'] };

describe('known releases', () => {
  it('are found by exact name, however it is written', () => {
    expect(normalName('GPT-OSS 120B')).toBe(normalName('gpt_oss-120b'));
    expect(normalName('Ridge 2.5')).not.toBe(normalName('Ridge 25'));
    expect(recall(reading('x.ai/news/grok-1', 'Grok-1')).known?.license).toBe('apache-2.0');
    expect(recall(reading('x.ai/news/grok-1', 'Something')).known?.id).toBe('xai-org/grok-1');
  });

  it('answer neither for a family nor for a variant', () => {
    for (const name of ['Grok', 'Grok-1 mini', 'Grok-1.5', 'Grok-11'])
      expect(recall(reading('x.ai/news/some-post', name)).known).toBeUndefined();
  });

  it('answer on their own vendor’s site alone', () => {
    expect(recall(reading('mistral.ai/news/post', 'Grok-1')).known).toBeUndefined();
    expect(recall(reading('a.example/grok-1', 'Grok-1', [], 'any-page')).known).toBeUndefined();
  });

  it('never answer for pages of Hugging Face and GitHub', () => {
    expect(recall(reading('xai-org/grok-1', 'grok-1', [], 'huggingface'))).toEqual({});
    expect(recall(reading('xai-org/grok-1', 'grok-1', [], 'github'))).toEqual({});
  });

  it('that a page links to count when all are known under the same terms', () => {
    if (!mit || !other) return expect.fail('the list has changed: choose others');
    const page = reading('z.ai/blog/post', 'A family');
    expect(knownOf(page, ZAI, [mit.id])).toEqual({ known: mit });
    expect(knownOf(page, ZAI, [mit.id, 'zai-org/unheard-of'])).toEqual({});
    expect(knownOf(page, ZAI, [mit.id, other.id])).toEqual({ members: [mit, other] });
  });

  it('are told from links to models of others', () => {
    const page = reading('x.ai/news/post', 'A comparison', ['https://huggingface.co/openai/gpt-oss-120b']);
    expect(recall(page).linked).toBeUndefined();
    expect(recall(page).known).toBeUndefined();
  });
});
