import type { Claim, Stance } from '../model/attributed.ts';

/** Nouns that attribute what their preposition, "that" or "to" introduces ("his criticism of the plan", "the claim that"). */
export type NounGroup = {
  /** Where the nouns were collected: PolNeAR and PARC 3 annotation guidelines (nominal cues), Schmid 2000 (shell nouns). */
  readonly source: string;
  readonly claim: Claim;
  readonly stance: Stance;
  /** The claim where the content is a bare phrase without a quotation: "criticism of the plan" tells a view of it and no words about it. */
  readonly plain?: Claim;
  /** What has to follow for the noun to be a cue. */
  readonly before: readonly string[];
  readonly nouns: string;
};

export const NOUN_GROUPS: readonly NounGroup[] = [
  {
    source: 'Schmid 2000, linguistic shell nouns',
    claim: 'statement',
    stance: 'distancing',
    before: ['that'],
    nouns:
      'claim claims allegation allegations assertion assertions contention insinuation suggestion suggestions speculation rumor rumors rumour rumours',
  },
  {
    source: 'Schmid 2000, linguistic shell nouns',
    claim: 'statement',
    stance: 'neutral',
    before: ['that'],
    nouns:
      'announcement report reports warning warnings promise prediction predictions argument arguments remark comment acknowledgment admission revelation revelations declaration',
  },
  {
    source: 'Schmid 2000, mental shell nouns',
    claim: 'belief',
    stance: 'neutral',
    before: ['that'],
    nouns:
      'belief beliefs view opinion idea notion fear fears concern concerns hope hopes worry worries expectation expectations assumption conclusion conviction suspicion suspicions consensus perception impression doubt doubts theory',
  },
  {
    source: 'PolNeAR guidelines, nominal cues',
    claim: 'statement',
    stance: 'arguing',
    plain: 'belief',
    before: ['of', 'on', 'about', 'against'],
    nouns: 'criticism criticisms attack attacks condemnation denunciation rejection critique complaints accusations denial mockery',
  },
  {
    source: 'PolNeAR guidelines, nominal cues',
    claim: 'statement',
    stance: 'endorsing',
    plain: 'belief',
    before: ['of', 'for'],
    nouns: 'endorsement endorsements praise support defense defence',
  },
  {
    source: 'PolNeAR guidelines, nominal cues',
    claim: 'intention',
    stance: 'neutral',
    before: ['to'],
    nouns: 'decision promise promises pledge vow proposal intention intentions refusal desire willingness threat call calls',
  },
];

/** Adjectives after a form of "be" that say what somebody thinks or means to do (Quirk et al. 1985, §16.68–16.83), with what has to follow. */
export const ADJECTIVE_GROUPS: readonly NounGroup[] = [
  {
    source: 'Quirk et al. 1985, §16.71–16.73',
    claim: 'belief',
    stance: 'neutral',
    before: ['that', 'about', 'of'],
    nouns:
      'confident aware unaware hopeful concerned worried skeptical sceptical certain sure unsure convinced optimistic proud afraid doubtful pleased surprised disappointed critical supportive wary dismissive glad happy unhappy upset nervous',
  },
  {
    source: 'Quirk et al. 1985, §16.76–16.79',
    claim: 'intention',
    stance: 'neutral',
    before: ['to', 'on'],
    nouns: 'eager willing unwilling reluctant determined intent keen inclined hesitant adamant',
  },
];

/** Verbs that tell how something seems to nobody in particular (PolNeAR guidelines; Quirk et al. 1985, §16.34). */
export const SEEMING_VERBS: readonly string[] = ['seem', 'seems', 'seemed', 'appear', 'appears', 'appeared'];
/** Adverbs that attribute a clause to unnamed others (PARC 3 guidelines). */
export const HEARSAY_ADVERBS: readonly string[] = ['reportedly', 'allegedly', 'supposedly', 'purportedly'];
