/** Of whom a word of openness is said: of this model, a part of it, another's, a thing that is no model, nothing that is named. */
import type { Mention } from '../mentions/scan.ts';
import { isMadeFrom } from './attributes.ts';
import { inverted } from './inverted.ts';
import { headAfter, isGeneric } from './noun.ts';
import { isListed, isPresented } from './presented.ts';
import { type Step, type Stretch, stretchBefore } from './stretch.ts';
import type { Thing, View } from './view.ts';
import { isAny, isOfTeam, thenNamed, toldOfBeside } from './whose.ts';

/** `class`: models in general. `nothing`: no noun at all ("Open source."). `unknown`: something that no word is known for. */
export type Of =
  | 'own'
  | 'model'
  | 'class'
  | 'weights'
  /** "Open weights": the weights are in the word itself. */
  | 'its-weights'
  | 'code'
  | 'data'
  | 'thing'
  | 'other'
  | 'sibling'
  | 'nothing'
  | 'unknown';

export interface Said {
  of: Of;
  /** A verb of being stands between: "Ridge is open". */
  is: boolean;
  /** Nearer to the word than its subject: compared with, by means of, thanks to, made from. */
  path: ReadonlySet<string>;
  /** The noun that it belongs to is a model. */
  model: boolean;
  /** Words before it in its part of the sentence. */
  words: number;
  /** That part begins with a pronoun. */
  pronoun: boolean;
  definite: boolean;
  /** Where its part of the sentence begins, as a token. */
  start: number;
}

const ROMANCE: ReadonlySet<string> = new Set(['fr', 'it', 'es', 'pt']);
const TO_SUBJECT = 9;
/** Ways between a word and what stands before it that make the one nothing of the other's. */
const BLOCKS: readonly string[] = ['by', 'compare', 'derive', 'cite', 'evaluate', 'train'];

const OWNERS: readonly string[] = ['own', 'other', 'sibling'];

/** What stands behind an "of" at a token: "an open version *of Heron*". */
const thingOf = (view: View, at: number): Thing | undefined =>
  view.starts(at, 'of') ? view.things.find(({ from }) => from > at && from <= at + 2) : undefined;

const ofThing = ({ kind, plural }: Thing): Of =>
  kind === 'we' ? 'own' : kind === 'model' ? (plural ? 'class' : 'model') : kind;

/** "Weights of Ridge", "the tool that we wrote": of the two, what is called open is the first. */
function ofChain(view: View, { steps }: Stretch): Thing | undefined {
  const [first, second] = steps;
  if (!first || !second) return first?.thing;
  const between = first.thing.from - second.thing.to;
  // "Ridge, our model for tides, is open".
  const isBeside = /^[,，、(]$/.test(view.textAt(second.thing.to)) && between <= 3;
  if (isBeside && first.is && ['model', 'we'].includes(first.thing.kind) && OWNERS.includes(second.thing.kind))
    return second.thing;
  const isOf = between <= 3 && view.has('of', second.thing.to, first.thing.from);
  const bare = view.language === 'ru' && between === 0;
  const isRelative = first.thing.kind === 'we' && between <= 2 && first.is && first.words > 2;
  if (!isOf && !bare && !isRelative) return first.thing;
  if (isRelative) return second.thing;
  // "The encoder in the demo": a part of something that is no model.
  if (first.thing.kind === 'thing' && second.thing.kind === 'model') return first.thing;
  const isPart = ['weights', 'code', 'data', 'thing'].includes(second.thing.kind);
  return isPart || (first.thing.kind === 'thing' && second.thing.kind !== 'we') ? second.thing : first.thing;
}

/** Does the one who speaks do it: "we open-source X", "we present an open-source X", "our open X"? */
const isOurDoing = (view: View, word: Mention, { thing, words, is }: Step): boolean =>
  (words <= 1 && !view.has('det', thing.to, word.from) && !view.has('relative', thing.to, word.from)) ||
  (is && words <= 4) ||
  view.has('present', thing.to, word.from) ||
  view.has('call', thing.to, word.from) ||
  view.has('act.release', thing.to, word.from);

/** "Modelo de código abierto", "модель с открытым кодом": the noun stands before the word. */
function nounBefore(view: View, word: Mention, steps: readonly Step[]): Thing | undefined {
  const [first] = steps;
  if (!first || first.is || first.words > 2) return undefined;
  // "I modelli aperti": the article says that all are meant.
  if (first.thing.kind === 'own' && first.thing.plural && !first.thing.named && ROMANCE.has(view.language))
    return { ...first.thing, kind: 'model' };
  if (!['model', 'thing', 'data', 'code'].includes(first.thing.kind)) return undefined;
  // "We hand the industry open weights": to whom, and not whose.
  if (first.thing.kind === 'thing' && word.means === 'open.weights' && view.language === 'en') return undefined;
  return first.path.size === 0 || view.language === 'ru' || ROMANCE.has(view.language) ? first.thing : undefined;
}

/** "The editor that we wrote", "the tool that comes with the model": what a relative clause speaks of is not its head. */
function headOfRelative(view: View, stretch: Stretch): Thing | 'unknown' | undefined {
  const [first, ...more] = stretch.steps;
  if (!first?.is || first.beside) return undefined;
  for (let at = first.thing.from; at > stretch.start; at--) {
    if (!view.starts(at, 'relative')) {
      if (view.isMark(at)) return undefined;
      continue;
    }
    if (view.language === 'de' && !view.isMark(at - 1)) return undefined;
    const isObject = first.thing.kind === 'we' || at < first.thing.from - 1;
    if (!isObject || (first.thing.kind === 'we' && first.words < 2)) return undefined;
    // "The tool that we used for Ridge": who else is in the clause does not head it.
    const head = more.find(({ thing }) => thing.to <= at);
    if (head) return head.thing;
    return view.starts(stretch.start, 'det') && at - stretch.start >= 2 ? 'unknown' : undefined;
  }
  return undefined;
}

/** Of words that were asked about: claims, enumerations and lists ask of the same. */
const known = new WeakMap<View, Map<Mention, Said>>();

/** In: a passage and a word of openness in it. Out: of whom it is said. */
export function saidOf(view: View, word: Mention): Said {
  const ofView = known.get(view) ?? new Map<Mention, Said>();
  known.set(view, ofView);
  const said = ofView.get(word) ?? findSaid(view, word);
  ofView.set(word, said);
  return said;
}

function findSaid(view: View, word: Mention): Said {
  const whole = stretchBefore(view, word);
  const { end } = whole;
  const inner = view.read.passage.mentions.find(
    ({ means, from, to }) =>
      from < word.to && to <= word.to && to > word.from && /^part\.(?:model|weights)/.test(means),
  );
  const head = word.means === 'open.available' ? { things: [], to: word.to } : headAfter(view, word, end);
  const earlier = head.things.length === 0 ? nounBefore(view, word, whole.steps) : undefined;
  const stretch = earlier ? { ...whole, steps: whole.steps.slice(1) } : whole;
  const { steps } = stretch;
  const [nearest] = steps;
  const isWithWeights = inner?.means === 'part.weights' && head.things.length === 0;
  const { path: way, is } = nearest ?? stretch;
  // "A model with open weights".
  const path = isWithWeights ? new Set([...way].filter((name) => name !== 'by')) : way;
  const noun = earlier ?? head.things.find(({ kind }) => kind === 'model' || kind === 'weights') ?? head.things[0];
  const isNoModel = noun !== undefined && ['thing', 'code', 'data'].includes(noun.kind);
  const { words, pronoun, definite, start } = stretch;
  const said = (of: Of): Said => ({
    of,
    is: is || stretch.is,
    path,
    words,
    pronoun,
    definite,
    start,
    model: noun?.kind === 'model' || inner !== undefined,
  });
  const blocked = (each: { path: ReadonlySet<string> }): boolean =>
    BLOCKS.some((name) => each.path.has(name) && !(name === 'by' && isWithWeights));

  const then = thenNamed(view, word);
  if (then) return said(then);
  const told = toldOfBeside(view, word, Math.max(head.to, word.to));
  if (told) return said(told);
  if (noun && OWNERS.includes(noun.kind)) return said(ofThing(noun));
  // "既存のオープンモデルより": what it is compared with comes before the word for it.
  const isCompared = ['ja', 'ko'].includes(view.language) && view.starts(head.to, 'act.compare');
  if (noun?.kind === 'model' && isCompared) return said('class');
  // "Whichever open model was in fashion", "un modello open source qualsiasi": none that is there.
  const nounOf = noun?.kind === 'model' ? noun : inner;
  // "オープンソースモデルをもとにした": what it was made from comes before the words for that, too.
  if (nounOf && isMadeFrom(view, Math.max(head.to, word.to))) return said('class');
  if (nounOf && isAny(view, Math.min(nounOf.from, word.from), Math.max(head.to, nounOf.to, word.to)))
    return said('class');
  // "Die quelloffenen Modelle anderer Teams", "modelos abiertos de otros equipos".
  if (nounOf && isOfTeam(view, Math.max(head.to, nounOf.to, word.to))) return said('other');
  // "The open-source project that Ridge grew out of".
  const isHeadOf = noun?.kind === 'model' && view.starts(noun.to, 'relative');
  if (isHeadOf && view.things.some(({ kind, named, from }) => kind === 'own' && named && from === noun.to + 1))
    return said('other');
  // "オープンなモデル、Ridge".
  const joined = head.things.at(-1);
  if (joined?.kind === 'own' && view.textAt(joined.from - 1) === '、') return said('own');
  // "The weights are open": they are in the word itself, and nothing is before it.
  const isWhole = inner !== undefined && (view.has('is', inner.to, word.to) || word.means === 'open.available');
  if (
    inner?.means === 'part.weights' &&
    isWhole &&
    steps.every(({ thing }) => ['we', 'own', 'model'].includes(thing.kind))
  )
    return said('its-weights');
  // "We introduce Ridge, and open-source it".
  if (
    !noun &&
    view.starts(word.to, 'pronoun') &&
    steps.some(({ thing }) => thing.kind === 'own' || thing.kind === 'we')
  )
    return said('own');
  const turned = !noun && steps.every(({ thing }) => thing.kind !== 'own') ? inverted(view, word, end) : undefined;
  if (turned) return said(ofThing(turned));
  if (!isNoModel && view.starts(word.from - 1, 'these')) return said(noun?.kind === 'weights' ? 'weights' : 'own');
  // "Use Heron with the open weights": the weights are not Heron's.
  const isUsedWith = isWithWeights && nearest?.path.has('by') === true && nearest.thing.kind === 'other';
  // "The open-sourcing of Ridge".
  const ofWhom =
    !noun && view.starts(word.to, 'of') && view.starts(word.from - 1, 'det')
      ? view.things.find(({ from }) => from > word.to && from <= word.to + 2)
      : undefined;
  if (ofWhom?.kind === 'own') return said('own');
  const isDirect =
    nearest &&
    !isUsedWith &&
    !blocked(nearest) &&
    (is || nearest.words <= 3 || nearest.thing.kind === 'own' || nearest.thing.kind === 'we') &&
    nearest.words <= TO_SUBJECT;
  const relative = isDirect ? headOfRelative(view, stretch) : undefined;
  // "The judge that comes with the model": whatever it is, it is not the model.
  if (relative === 'unknown')
    return said(nearest && ['own', 'model'].includes(nearest.thing.kind) ? 'thing' : 'unknown');
  const subject = relative ?? (isDirect ? ofChain(view, stretch) : undefined);
  // "Ridge enables open-source research efforts": what is called open is something of which nothing is known.
  const goesOn =
    !noun &&
    !inner &&
    !view.ends(word) &&
    !view.starts(word.to, 'det', 'of') &&
    !['zh', 'ja', 'ko'].includes(view.language);
  if (isListed(view, word, steps)) return said(isWithWeights ? 'its-weights' : 'own');
  if (subject && nearest) {
    const { kind } = subject;
    if (kind === 'we') {
      // "We release, as open source, the editor".
      const object =
        /^[,，]$/.test(view.textAt(word.to)) && view.starts(word.to + 1, 'det') && steps.length === 1
          ? view.things.find(({ from }) => from > word.to + 1 && from <= word.to + 3)
          : undefined;
      if (object?.kind === 'thing') return said('thing');
      if (goesOn && word.means === 'open.access') return said('unknown');
      // "We open-source the voices": something of which nothing is known.
      if (!noun && view.starts(word.to, 'det')) return said('unknown');
      if (!isNoModel && isOurDoing(view, word, nearest)) return said(noun?.kind === 'weights' ? 'weights' : 'own');
    } else if (kind === 'own') {
      if (goesOn && (!is || nearest.beside)) return said('unknown');
      if (noun?.plural && !is && nearest.words > 1 && !isOurDoing(view, word, nearest)) return said('class');
      if (!isNoModel || is) return said(noun?.kind === 'weights' ? 'weights' : 'own');
    } else if (kind === 'other' && isPresented(view, subject)) return said('own');
    else if (kind === 'other' || kind === 'sibling') return said(kind);
    else if (kind === 'thing' && isWithWeights && !is && nearest.words === 0 && steps.length > 1)
      return said('its-weights');
    else if (kind !== 'model' && !isNoModel && (is || ROMANCE.has(view.language) || !noun))
      return said(ofThing(subject));
    else if (kind === 'model' && !noun) return said(ofThing(subject));
  }
  if (noun && isNoModel) return said(ofThing(noun));
  // "The open-source model of Ridge".
  const owner = noun?.kind === 'model' ? thingOf(view, noun.to) : undefined;
  if (owner?.kind === 'own') return said('own');
  // A name close behind: "our open-source model Ridge", "the open model Heron".
  const after = view.things.find(
    (thing) => thing.from >= head.to && thing.from <= head.to + 2 && thing.to <= end && OWNERS.includes(thing.kind),
  );
  // "Publication en open source de Ridge".
  const ofOwn = noun ? undefined : thingOf(view, word.to);
  if (ofOwn?.kind === 'own') return said('own');
  const isApart = after && ['act.compare', 'by', 'of', 'stop'].some((means) => view.has(means, head.to, after.from));
  // "Unlike open-source models, Ridge …".
  const isContrast = view.isMark(head.to) && (blocked({ path }) || view.compares(start, word.from));
  if (after && !isApart && !isContrast) return said(ofThing(after));
  // "The first open-source model was Heron".
  const named = noun?.kind === 'model' && !noun.plural ? view.namedAfter(noun.to, end) : undefined;
  if (named) return said(ofThing(named));
  const far = steps.find(({ thing }) => OWNERS.includes(thing.kind));
  if (far && !blocked(far) && !isWithWeights)
    return said(noun?.plural && !far.is && !isOurDoing(view, word, far) ? 'class' : ofThing(far.thing));
  const we = steps.find(({ thing }) => thing.kind === 'we');
  if (we && !blocked(we) && isOurDoing(view, word, we))
    return said(noun?.kind === 'weights' ? 'weights' : noun?.plural ? 'class' : 'own');
  // "An open version of Heron".
  const of = noun && thingOf(view, noun.to);
  const isOfFamily = noun && view.starts(noun.to, 'of') && view.starts(noun.to + 1, 'name.other');
  if (of?.kind === 'other' || isOfFamily) return said('other');
  if (noun) return said(noun.plural || (noun.kind === 'model' && isGeneric(view, noun.to)) ? 'class' : ofThing(noun));
  if (inner) {
    const isPlural = view.words.some(
      ({ means, from, to }) => means === 'models' && from >= inner.from && to <= inner.to,
    );
    return said(
      inner.means === 'part.weights' ? 'its-weights' : isPlural || isGeneric(view, inner.to) ? 'class' : 'model',
    );
  }
  if (is && steps.length === 0 && !stretch.pronoun && stretch.wordsBeforeIs > 0) return said('unknown');
  return said(steps.length > 0 && blocked(steps[0] as { path: ReadonlySet<string> }) ? 'class' : 'nothing');
}
