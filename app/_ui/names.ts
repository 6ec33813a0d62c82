import type { Measure } from '#lib/usecases/reading/measures.ts';

/** Short names of measures for columns; the full title stands beside or behind them. */
const SHORT: Readonly<Record<string, string>> = {
  opinion: "Opinion in the author's words",
  opinionArticle: 'Reads as an opinion piece',
  opinionByProxy: 'Evaluation in quoted words',
  hedging: 'Hedging',
  boosting: 'Boosting',
  actsPer100: 'Speech acts',
  attributedShare: 'Words in reported speech',
  attributedSentences: 'Sentences with reported speech',
  directShare: 'Quoted directly',
  sources: 'Sources',
  dominance: 'Largest source',
  effectiveSources: 'Effective sources',
  anonymousRate: 'Without a named source',
  boilerplateShare: 'Boilerplate',
  disclaimerWords: 'Words in disclaimers',
};

/** The name of a measure in a column heading. */
export function shortName(measure: Pick<Measure, 'name' | 'title'>): string {
  return SHORT[measure.name] ?? measure.title;
}

const KINDS: Readonly<Record<string, string>> = {
  views: 'views of the author',
  advice: 'not advice',
  sponsored: 'sponsored or paid',
  affiliate: 'affiliate or commission',
  republished: 'republished or partner',
  wire: 'wire credit',
  'press-release': 'press release or issuer',
  interest: 'conflict of interest',
  correction: 'correction or update',
  unverified: 'unverified',
  ai: 'AI or automation',
  'state-media': 'state media or funding',
  satire: 'satire or fiction',
  'user-content': 'user content or comment policy',
  copyright: 'copyright',
  liability: 'accuracy, no liability',
  translation: 'translation or transcript',
};

/** A disclaimer kind in words. */
export function kindName(kind: string): string {
  return KINDS[kind] ?? kind;
}

const CLASSES: Readonly<Record<string, string>> = {
  person: 'named person',
  organisation: 'named organisation',
  official: 'official or institution',
  document: 'document',
  role: 'role only',
  group: 'generic group',
  anonymous: 'anonymous',
  agentless: 'no source given',
};

/** A source class in words. */
export function className(name: string): string {
  return CLASSES[name] ?? name;
}

const CLAIMS: Readonly<Record<string, string>> = {
  speech: 'said or written',
  statement: 'said',
  document: 'written',
  belief: 'believed',
  intention: 'intended',
};

/** What a source is given as having done with the words. */
export function claimName(claim: string): string {
  return CLAIMS[claim] ?? claim;
}

/** A declared genre in words; null is "not declared". */
export function genreName(genre: string | null): string {
  if (genre === null || genre === 'none') return 'not declared';
  return genre.replace('-', ' ');
}

const FINDINGS: Readonly<Record<string, string>> = {
  'label-conflict': 'Label conflict',
  'single-source': 'Single source',
  'agentless-verdict': 'Verdict without a speaker',
  'vague-attribution': 'Vague attribution',
  'scare-quotes': 'Scare quotes',
  'duplicate-disclaimer': 'Disclaimer repeated',
  'unlabelled-sponsor': 'Sponsor without a label',
  'ai-disclosure': 'Made with AI, as disclosed',
  'headline-gap': 'Headline says more than the text',
  'body-cut-off': 'Text cut off',
  'too-little-text': 'Too little text',
  'not-english': 'Not English',
};

/** A kind of finding in words. */
export function findingName(kind: string): string {
  return FINDINGS[kind] ?? kind;
}

/** The scores under the questions that they answer, in the order in which they are shown. */
export const SCORE_GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ["The author's voice", ['opinion', 'opinionArticle', 'hedging', 'boosting']],
  [
    'How much is attributed',
    [
      'attributedShare',
      'actsPer100',
      'attributedSentences',
      'directShare',
      'sources',
      'dominance',
      'effectiveSources',
      'anonymousRate',
      'opinionByProxy',
    ],
  ],
  ['What surrounds it', ['boilerplateShare', 'disclaimerWords']],
];
