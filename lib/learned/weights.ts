/** The table of weights made ready for looking up: what a passage shows leads to rows of weights, without a feature being written out. */
import type { ReadPassage } from '../statements/read.ts';
import { BEGINNINGS, type Seer, see } from './features.ts';

/** A word, or a run of words, with what may go on from it. */
interface Word {
  row: number;
  next?: Map<string, Word>;
  /** Rows of its beginnings; undefined until they are asked for. */
  beginnings?: readonly number[];
}

interface Meaning {
  row: number;
  said: Map<string, number>;
  next: Map<string, number>;
  apart: Map<string, number>;
}

const NONE = -1;
/** Words that are in no row are kept, too, so that each is looked for once; so many at most. */
const MAX_WORDS = 20_000;
const APART = ':apart';

function sub<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Rows of the table by what they are for. In: its features in the order of their rows, written as lib/learned/features.ts writes them. */
export class Rows implements Seer {
  private readonly single: Readonly<Record<string, Map<string, number>>> = {
    h: new Map(),
    l: new Map(),
    t: new Map(),
    k: new Map(),
    c: new Map(),
  };
  private readonly meanings = new Map<string, Meaning>();
  private readonly words = new Map<string, Word>();
  private readonly met = new Map<string, Word>();
  /** Rows of what is seen now, and for each row in which passage it was seen last. */
  private seen: number[] = [];
  private readonly lastIn: Int32Array;
  private passage = 0;

  constructor(features: readonly string[]) {
    this.lastIn = new Int32Array(features.length);
    for (const [row, feature] of features.entries()) this.enter(feature[0] as string, feature.slice(2), row);
  }

  private enter(kind: string, rest: string, row: number): void {
    if (kind === 'm') {
      const [means = '', way] = rest.split(':');
      const meaning = this.meaning(means);
      if (way === undefined) meaning.row = row;
      else meaning.said.set(way, row);
    } else if (kind === 'p') {
      const apart = rest.endsWith(APART);
      const [means = '', next = ''] = (apart ? rest.slice(0, -APART.length) : rest).split('>');
      this.meaning(means)[apart ? 'apart' : 'next'].set(next, row);
    } else if (kind === 'w') {
      const [first = '', ...more] = rest.split(' ');
      let word = sub(this.words, first, newWord);
      for (const each of more) {
        word.next ??= new Map();
        word = sub(word.next, each, newWord);
      }
      word.row = row;
    } else this.single[kind]?.set(rest, row);
  }

  private meaning(means: string): Meaning {
    return sub(this.meanings, means, () => ({ row: NONE, said: new Map(), next: new Map(), apart: new Map() }));
  }

  /** In: a passage. Out: the rows of what is seen of it, each once. */
  of(passage: ReadPassage): readonly number[] {
    this.seen = [];
    this.passage++;
    see(passage, this);
    return this.seen;
  }

  private add(row: number | undefined): void {
    if (row === undefined || row === NONE || this.lastIn[row] === this.passage) return;
    this.lastIn[row] = this.passage;
    this.seen.push(row);
  }

  one(kind: string, what: string): void {
    this.add(kind === 'm' ? this.meanings.get(what)?.row : this.single[kind]?.get(what));
  }

  said(means: string, way: string): void {
    this.add(this.meanings.get(means)?.said.get(way));
  }

  pair(means: string, next: string, apart: boolean): void {
    this.add(this.meanings.get(means)?.[apart ? 'apart' : 'next'].get(next));
  }

  run(words: readonly string[], at: number, most: number): void {
    let word = this.words.get(words[at] as string);
    for (let to = at + 1; word; to++) {
      this.add(word.row);
      const next = words[to];
      word = next && to < at + most ? word.next?.get(next) : undefined;
    }
  }

  beginnings(text: string): void {
    for (const row of this.beginningsOf(text)) this.add(row);
  }

  private beginningsOf(text: string): readonly number[] {
    const word = this.words.get(text) ?? this.met.get(text) ?? newWord();
    if (word.beginnings) return word.beginnings;
    if (this.met.size >= MAX_WORDS) this.met.clear();
    this.met.set(text, word);
    word.beginnings = BEGINNINGS.map((length) => this.single.c?.get(text.slice(0, length)) ?? NONE);
    return word.beginnings;
  }
}

const newWord = (): Word => ({ row: NONE });
