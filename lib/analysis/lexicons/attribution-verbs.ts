import type { Claim, Stance } from '../model/attributed.ts';

/**
 * How a verb takes what it attributes. `clause`: a that-clause, a bare clause or a quotation (say). `tell`: the same after an addressee.
 * `object`: a noun phrase (criticise the plan). `infinitive`: to + verb (promise to). `weak`: a clause only where "that", "how", "whether" or a quotation marks it (know, show).
 */
export type Frame = 'clause' | 'tell' | 'object' | 'infinitive' | 'weak';

export type VerbGroup = {
  /** Where the verbs were collected: VerbNet 3.4 class, Hyland 2000 (reporting verbs), PARC 3 and PolNeAR guidelines (attribution cues), Geis 1987 (stance of news verbs). */
  readonly source: string;
  readonly claim: Claim;
  readonly stance: Stance;
  readonly frames: readonly Frame[];
  /** The claim where the content is a bare phrase, neither clause nor quotation: "criticised the plan" tells a view of the plan and no words about it. */
  readonly plain?: Claim;
  /** Base forms, with the particle that belongs to the cue after an underscore (`point_out`). */
  readonly verbs: string;
};

/** Verbs that introduce what a source says, writes, thinks or means to do. A verb in several groups has a sense of each; where nothing else decides, the first counts. */
export const VERB_GROUPS: readonly VerbGroup[] = [
  // Statements, neutral
  {
    source: 'VerbNet 3.4 say-37.7, manner_speaking-37.3; Geis 1987',
    claim: 'statement',
    stance: 'neutral',
    frames: ['clause'],
    verbs:
      'say state add note remark comment mention observe recount respond respond_to reiterate recall quip joke muse opine interject joke_about comment_on go_on chime_in narrate estimate forecast testify',
  },
  {
    source: 'VerbNet 3.4 transfer_mesg-37.1.1, instr_communication-37.4, begin-55.1',
    claim: 'statement',
    stance: 'neutral',
    frames: ['weak'],
    verbs: 'write tweet retweet text email post blog repeat continue rule answer reply read report',
  },
  {
    source: 'VerbNet 3.4 transfer_mesg-37.1, advise-37.9',
    claim: 'statement',
    stance: 'neutral',
    frames: ['tell'],
    verbs: 'tell inform remind notify brief advise instruct assure',
  },
  {
    source: 'VerbNet 3.4 say-37.7, declare-29.4',
    claim: 'statement',
    stance: 'neutral',
    frames: ['clause', 'object', 'infinitive'],
    verbs: 'announce declare propose predict recommend disclose',
  },
  {
    source: 'VerbNet 3.4 inquire-37.1.2; PolNeAR guidelines',
    claim: 'statement',
    stance: 'neutral',
    frames: ['clause', 'tell', 'object', 'infinitive'],
    verbs: 'ask',
  },
  {
    source: 'PARC 3; PolNeAR guidelines',
    claim: 'statement',
    stance: 'neutral',
    frames: ['object', 'clause'],
    verbs:
      'describe characterize characterise portray depict cite quote identify explain elaborate detail outline lay_out reference refer_to talk_about speak_about speak_of talk_of allude_to thank congratulate discuss signal express voice liken echo invoke list title unveil articulate apologize_for apologise_for react_to weigh_in label brand dub term call reaffirm clarify specify pronounce proclaim',
  },
  // Statements, endorsing
  {
    source: 'Hyland 2000; Geis 1987',
    claim: 'statement',
    stance: 'endorsing',
    frames: ['clause', 'object'],
    verbs:
      'confirm reveal point_out acknowledge admit concede affirm attest certify verify emphasize emphasise stress underscore highlight point_to',
  },
  {
    source: 'VerbNet 3.4 judgment-33; PolNeAR guidelines',
    claim: 'statement',
    stance: 'endorsing',
    frames: ['object'],
    plain: 'belief',
    verbs: 'praise endorse applaud hail laud commend tout welcome credit defend',
  },
  // Statements, distancing
  {
    source: 'Geis 1987; Hyland 2000',
    claim: 'statement',
    stance: 'distancing',
    frames: ['clause', 'object'],
    verbs: 'claim allege purport insinuate boast brag profess imply suggest hint fib intimate speculate',
  },
  // Statements, arguing
  {
    source: 'Hyland 2000; VerbNet 3.4 conjecture-29.5',
    claim: 'statement',
    stance: 'arguing',
    frames: ['clause', 'object'],
    verbs:
      'argue assert contend insist warn caution counter retort rebut dispute complain lament question deny dismiss reject conclude counsel posit reason theorize interpose lecture bemoan decry vouch stipulate exclaim shout yell scream chant whisper mutter murmur advocate',
  },
  {
    source: 'VerbNet 3.4 judgment-33; PolNeAR guidelines',
    claim: 'statement',
    stance: 'arguing',
    frames: ['object'],
    plain: 'belief',
    verbs:
      'criticize criticise accuse denounce condemn blame blast slam mock attack lambaste lambast assail deride chide rebuke ridicule scold castigate disparage excoriate disavow denigrate rail_against lash_out ding berate skewer taunt fault insult fire_back hit_back call_out tear_into challenge push_back downplay',
  },
  {
    source: 'VerbNet 3.4 order-58.3, promote-102; PDTB 2.0 manual §5 (eventualities: verbs of influence)',
    claim: 'intention',
    stance: 'arguing',
    frames: ['object', 'infinitive', 'clause'],
    verbs: 'call_for call_on push_for press_for demand request urge order implore exhort beg plead beseech command encourage',
  },
  // Documents and findings
  {
    source: 'Hyland 2000 (research and findings verbs)',
    claim: 'document',
    stance: 'neutral',
    frames: ['weak'],
    plain: 'belief',
    verbs: 'show indicate demonstrate document find determine discover project',
  },
  // Beliefs
  {
    source: 'VerbNet 3.4 conjecture-29.5, consider-29.9',
    claim: 'belief',
    stance: 'neutral',
    frames: ['clause'],
    verbs: 'believe think suspect reckon figure assume guess surmise doubt presume fear worry hope wonder',
  },
  {
    source: 'VerbNet 3.4 discover-84, see-30.1, consider-29.9; Hyland 2000 (cognition verbs)',
    claim: 'belief',
    stance: 'neutral',
    frames: ['weak'],
    verbs:
      'know learn realize realise understand feel see consider decide agree agree_with expect imagine remember forget notice recognize recognise envision foresee anticipate regret hear mean',
  },
  {
    source: 'VerbNet 3.4 admire-31.2, judgment-33',
    claim: 'belief',
    stance: 'arguing',
    frames: ['object'],
    verbs:
      'support oppose favor favour prefer deem resent back embrace consider regard view dislike vote_for vote_against side_with approve approve_of',
  },
  // Intentions
  {
    source: 'VerbNet 3.4 promise-37.13, promote-102',
    claim: 'intention',
    stance: 'neutral',
    frames: ['infinitive', 'clause'],
    verbs: 'promise vow pledge swear threaten',
  },
  {
    source: 'VerbNet 3.4 want-32.1, wish-62, intend-61.2',
    claim: 'intention',
    stance: 'neutral',
    frames: ['infinitive'],
    verbs: 'want plan intend hope decline refuse seek aim wish offer agree decide expect threaten opt prefer vote',
  },
];

/** Base form → past tense, past participle. After Quirk et al. 1985, §3.11–3.20. */
export const IRREGULAR_VERBS: Readonly<Record<string, readonly [string, string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  see: ['saw', 'seen'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  hear: ['heard', 'heard'],
  mean: ['meant', 'meant'],
  understand: ['understood', 'understood'],
  forget: ['forgot', 'forgotten'],
  foresee: ['foresaw', 'foreseen'],
  seek: ['sought', 'sought'],
  speak: ['spoke', 'spoken'],
  go: ['went', 'gone'],
  lay: ['laid', 'laid'],
  swear: ['swore', 'sworn'],
  hit: ['hit', 'hit'],
  tear: ['tore', 'torn'],
  rebut: ['rebutted', 'rebutted'],
  rip: ['ripped', 'ripped'],
  forecast: ['forecast', 'forecast'],
  admit: ['admitted', 'admitted'],
  refer: ['referred', 'referred'],
  opt: ['opted', 'opted'],
  plan: ['planned', 'planned'],
  regret: ['regretted', 'regretted'],
  beg: ['begged', 'begged'],
  slam: ['slammed', 'slammed'],
  quip: ['quipped', 'quipped'],
  brag: ['bragged', 'bragged'],
  prefer: ['preferred', 'preferred'],
  fib: ['fibbed', 'fibbed'],
  dub: ['dubbed', 'dubbed'],
  beseech: ['besought', 'besought'],
  blog: ['blogged', 'blogged'],
  push: ['pushed', 'pushed'],
  signal: ['signaled', 'signalled'],
  label: ['labeled', 'labelled'],
  take: ['took', 'taken'],
  make: ['made', 'made'],
  have: ['had', 'had'],
  come: ['came', 'come'],
  stand: ['stood', 'stood'],
  pay: ['paid', 'paid'],
  set: ['set', 'set'],
  strike: ['struck', 'struck'],
  shoot: ['shot', 'shot'],
  spell: ['spelled', 'spelt'],
  spin: ['spun', 'spun'],
  bet: ['bet', 'bet'],
  bid: ['bid', 'bid'],
  mislead: ['misled', 'misled'],
  misread: ['misread', 'misread'],
  mistake: ['mistook', 'mistaken'],
  misunderstand: ['misunderstood', 'misunderstood'],
  rethink: ['rethought', 'rethought'],
  foretell: ['foretold', 'foretold'],
  forbid: ['forbade', 'forbidden'],
  choose: ['chose', 'chosen'],
  compel: ['compelled', 'compelled'],
  commit: ['committed', 'committed'],
  infer: ['inferred', 'inferred'],
  concur: ['concurred', 'concurred'],
  veto: ['vetoed', 'vetoed'],
};

/** Forms in -s that are more often plural nouns than verbs in news text (Quirk et al. 1985, App. I.47, conversion of nouns and verbs). */
export const NOUN_LIKE_FORMS: ReadonlySet<string> = new Set(
  `states attacks questions views rules challenges comments thanks means emails texts posts supports calls claims plans promises reports hopes fears demands offers
  projects objects answers names lists quotes charges estimates forecasts credits champions protests aims labels brands signals voices addresses requests documents
  tweets jokes hints reasons counsels figures guesses doubts worries replies feels finds pledges vows threats boasts blogs pleas favors favours`.split(
    /\s+/,
  ),
);
