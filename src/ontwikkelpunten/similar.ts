// Whether two points wish for the same thing: by the stems of their words, the rare ones counting most, and their titles.
import { isOpen, type Punt } from './punt.ts';

/** A stem of the text that was typed, and how many of the newest points hold it. */
export interface AskedStem {
  stem: string;
  among: number;
}

export interface Candidate {
  punt: Punt;
  titleStems: readonly string[];
  /** Of title and explanation together. */
  stems: readonly string[];
  /** How alike the titles are letter by letter, 0 to 1. */
  letters: number;
}

export interface Alike {
  punt: Punt;
  /** 0 to 1. */
  score: number;
}

/** As many as somebody looks through before a new point is made. */
const most = 3;
const leastForOpen = 0.46;
/** What is settled is shown only when it is about the same beyond doubt. */
const leastForSettled = 0.7;

/** The points that are probably the same, the likeliest first. `newest`: among how many the stems were counted. */
export function alike(asked: readonly AskedStem[], newest: number, candidates: readonly Candidate[]): Alike[] {
  return candidates
    .map((candidate) => ({ punt: candidate.punt, score: likeness(asked, newest, candidate) }))
    .filter(({ punt, score }) => score >= (isOpen(punt) ? leastForOpen : leastForSettled))
    .sort((a, b) => b.score - a.score || b.punt.number - a.punt.number)
    .slice(0, most);
}

/** How much of the typed text the point covers, and how much of the point's title the text covers: both must be so. */
export function likeness(asked: readonly AskedStem[], newest: number, candidate: Candidate): number {
  const weights = asked.map(({ among }) => weight(among, newest));
  const total = sum(weights);
  if (total === 0) return candidate.letters;
  const held = asked.map(({ stem }) => nearest(stem, candidate.stems));
  const covered = sum(held.map((near, index) => near * (weights[index] ?? 0))) / total;
  const typed = asked.map(({ stem }) => stem);
  const back = candidate.titleStems.map((stem) => nearest(stem, typed));
  const backWeight = sum(back) / Math.max(1, back.length);
  const words = covered + backWeight === 0 ? 0 : (2 * covered * backWeight) / (covered + backWeight);
  return wordShare * words + (1 - wordShare) * candidate.letters;
}

const wordShare = 0.75;

/** A word that everybody writes says little about what is meant. */
const weight = (among: number, newest: number): number => Math.log(1 + (newest + 1) / (among + 1)) + 0.2;

function nearest(stem: string, stems: readonly string[]): number {
  if (stems.includes(stem)) return 1;
  return stems.some((each) => isNear(stem, each)) ? almost : 0;
}

/** Shorter stems are too easily another word. */
const shortestPart = 5;
const almost = 0.8;

/** A part of a compound, or a slip of the pen; the first letter is seldom wrong. */
function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < shortestPart) return false;
  if (long.includes(short)) return true;
  return short[0] === long[0] && long.length - short.length <= 2 && pairsShared(short, long) >= 0.7;
}

/** The share of their pairs of letters that two words have in common. */
function pairsShared(a: string, b: string): number {
  const left = pairs(b);
  const shared = pairs(a).filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (a.length + b.length - 2);
}

const pairs = (word: string): string[] => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
