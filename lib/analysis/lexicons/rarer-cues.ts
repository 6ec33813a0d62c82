import type { Claim, Stance } from '../model/attributed.ts';
import type { Frame } from './attribution-verbs.ts';

/**
 * Words that attribute only now and then: no rule looks for them, but in words that are known to be a cue they tell its claim and stance.
 * Statements that are neutral need no entry: that is what an unknown cue says.
 */
export type RarerCues = {
  /** Where the words were collected: VerbNet 3.4 class, Hyland 2000, Hooper 1975 (assertive and factive predicates), FrameNet 1.7 frame, PolNeAR guidelines. */
  readonly source: string;
  readonly claim: Claim;
  readonly stance: Stance;
  /** The claim where the content is a bare phrase, neither clause nor quotation. */
  readonly plain?: Claim;
  /** Where a verb has several senses, what has to follow for this one; the first sense otherwise. */
  readonly frames?: readonly Frame[];
  /** Base forms, with the word that makes them a cue somewhere behind after an underscore (`make_clear`: "made it clear"). */
  readonly verbs?: string;
  /** Nouns and adjectives, each form on its own. */
  readonly words?: string;
};

export const RARER_CUES: readonly RarerCues[] = [
  {
    source: 'VerbNet 3.4 say-37.7, reveal-78.2 and concealment; Hooper 1975 (strong assertives)',
    claim: 'statement',
    stance: 'endorsing',
    verbs:
      'confess own_up corroborate substantiate validate prove reaffirm vouch_for attest_to make_clear make_known testify_to concur spell_out',
    words: 'confirmation acknowledgement acknowledgment admission admissions concession confession proof testimony reassurance assurances',
  },
  {
    source: 'VerbNet 3.4 judgment-33.1, FrameNet Judgment_communication (positive)',
    claim: 'statement',
    stance: 'endorsing',
    plain: 'belief',
    verbs:
      'extol promote celebrate herald trumpet champion stand_by salute cheer pay_tribute congratulate compliment glorify honor honour vindicate',
    words:
      'endorsement endorsements praise tribute tributes acclaim commendation compliment compliments applause plaudits support defense defence',
  },
  {
    source: 'VerbNet 3.4 lie, pretend-29.5; Geis 1987; Hyland 2000 (tentative and contrary verbs)',
    claim: 'statement',
    stance: 'distancing',
    verbs:
      'pretend lie mislead exaggerate fabricate concoct spin float hypothesize hypothesise conjecture theorise gloat swagger overstate',
    words: `claim claims allegation allegations assertion assertions contention contentions insinuation insinuations suggestion suggestions speculation rumor rumors rumour
      rumours hearsay gossip innuendo lie lies falsehood falsehoods myth pretence pretense excuse excuses boast boasts hint hints theory theories conspiracy`,
  },
  {
    source: 'VerbNet 3.4 say-37.7, manner_speaking-37.3, complain-37.8; Hyland 2000 (counters)',
    claim: 'statement',
    stance: 'arguing',
    verbs: `maintain protest contradict refute debunk disagree object object_to disprove quibble grouse gripe grumble moan carp fume rant vent bark snap thunder bellow growl roar
      cry cry_out hiss plead_with shoot_back strike_back speak_out sound_off take_issue take_exception make_case debate clash spar quarrel bicker wrangle
      remonstrate expostulate caution_against warn_of warn_against threaten_with rule_out shrug_off brush_off brush_aside play_down wave_away`,
    words: `argument arguments accusation accusations objection objections rebuttal retort protest protests protestation outcry complaint complaints denial denials
      counterargument disagreement disagreements dispute warning warnings rejection case debate grievance grievances`,
  },
  {
    source: 'VerbNet 3.4 judgment-33.1, FrameNet Judgment_communication (negative)',
    claim: 'statement',
    stance: 'arguing',
    plain: 'belief',
    verbs: `bash pan rip rip_into trash rubbish knock hammer savage boo heckle jeer scoff scoff_at sneer sneer_at chastise upbraid reproach reprimand admonish censure deplore
      vilify malign belittle discredit demean pillory lampoon satirize satirise caricature smear slander needle poke_fun make_fun take_aim take_swipe take_shot hit_out lay_into
      turn_on rebuff repudiate disown renounce impugn trounce crucify slate lacerate flay maul deprecate decry demonise demonize`,
    words: `criticism criticisms attack attacks condemnation denunciation critique critiques mockery rebuke rebukes backlash swipe swipes dig digs jab jabs barb barbs takedown
      insult insults tirade diatribe scorn ridicule opprobrium disapproval`,
  },
  {
    source: 'Hyland 2000 (research verbs); VerbNet 3.4 calibratable and estimate-34.2',
    claim: 'document',
    stance: 'neutral',
    verbs: 'calculate measure quantify record survey chart tabulate ascertain diagnose detect establish compute',
    words: 'finding findings evidence figures statistics data estimate estimates calculation calculations diagnosis',
  },
  {
    source: 'VerbNet 3.4 admire-31.2, marvel-31.3, care-88, long-32.2; Hooper 1975 (factives)',
    claim: 'belief',
    stance: 'neutral',
    verbs: `admire love like hate enjoy trust distrust mistrust dread relish detest loathe despise value cherish appreciate envy fret agonize agonise marvel care worry_about
      care_about crave long_for dream dream_of fancy resent adore abhor mind tolerate despair rejoice take_pride warm_to tire_of weary_of mourn
      pity rue delight_in idolize idolise`,
    words: `confident confidence certain certainty sure unsure aware unaware hopeful optimistic pessimistic concerned worried skeptical sceptical convinced proud afraid doubtful
      pleased supportive critical wary leery dismissive glad happy unhappy upset nervous angry furious outraged livid incensed tired fond ambivalent cynical bitter upbeat bullish
      bearish thrilled delighted grateful thankful sorry ashamed embarrassed jealous uneasy anxious fearful sympathetic passionate enthusiastic indifferent unimpressed
      unclear clear unconvinced comfortable uncomfortable satisfied dissatisfied mindful conscious oblivious content split divided
      faith trust admiration anger outrage fury disdain distrust mistrust skepticism scepticism ambivalence sympathy interest passion love hatred hate reservations misgivings
      anxiety alarm frustration disappointment surprise satisfaction dissatisfaction feeling feelings dislike disgust enthusiasm excitement pride shame regret regrets unease
      dismay delight gratitude preference preferences taste`,
  },
  {
    source: 'VerbNet 3.4 conjecture-29.5, consider-29.9, see-30.1, rely-70; Schmid 2000, mental shell nouns; FrameNet Opinion, Awareness',
    claim: 'belief',
    stance: 'neutral',
    verbs: `perceive judge rate interpret misread misjudge mistake sense infer deduce gather conceive envisage ponder mull contemplate mull_over reflect_on muse_over bet count_on
      bank_on rely_on look_upon think_of puzzle puzzle_over wrestle_with grapple_with ignore overlook misunderstand underestimate overestimate picture visualize visualise recollect
      reconsider rethink foretell suppose deem reckon_with look_forward lean lean_towards believe_in come_round treat_as peg`,
    words: `belief beliefs view views viewpoint opinion opinions idea ideas notion notions fear fears concern concerns hope hopes worry worries expectation expectations
      assumption assumptions conclusion conclusions conviction convictions suspicion suspicions consensus perception perceptions impression impressions doubt doubts thinking thought
      thoughts mind minds mindset judgment judgement assessment interpretation reading misreading understanding estimation stance position attitude attitudes perspective eyes
      sentiment sentiments sense faith wisdom instinct guess hunch takeaway`,
  },
  {
    source: 'VerbNet 3.4 amuse-31.1 (the one who feels is the source)',
    claim: 'belief',
    stance: 'neutral',
    verbs: `shock anger upset alarm outrage please delight dismay frustrate disappoint excite impress scare frighten horrify offend rattle disturb surprise astonish amaze stun
      baffle confuse puzzle enrage infuriate exasperate irritate annoy unsettle encourage_by reassure_by concern convince persuade`,
  },
  {
    source: 'VerbNet 3.4 seem-109; Quirk et al. 1985, §16.21 (copular verbs); Biber et al. 1999, stance adverbials',
    claim: 'belief',
    stance: 'neutral',
    verbs: 'seem appear look sound look_like sound_like',
    words: 'seemingly apparently evidently',
  },
  {
    source: 'VerbNet 3.4 want-32.1, wish-62, try-61.1, intend-61.2, promise-37.13; FrameNet Purpose, Willingness, Commitment',
    claim: 'intention',
    stance: 'neutral',
    frames: ['infinitive'],
    verbs: `like love hate try attempt aspire mean undertake volunteer resolve elect choose prepare scheme plot commit consent strive endeavour endeavor arrange pursue look_to set_out dedicate
      guarantee need have_mind campaign_for fight_for work_towards angle_for gear_up hesitate_to balk balk_at shy_from bid vie`,
    words: `plan plans aim aims goal goals ambition ambitions effort efforts attempt attempts intent intention intentions purpose motive motives strategy commitment commitments
      determination eagerness reluctance refusal resolve threat threats pledge pledges promise promises vow vows decision decisions desire desires willingness unwillingness
      proposal proposals bid ready willing unwilling eager reluctant determined intent keen inclined disinclined hesitant adamant committed poised prepared bent desperate
       resolved`,
  },
  {
    source: 'VerbNet 3.4 order-58.3, allow-64, forbid-67; PDTB 2.0 manual §5 (eventualities: verbs of influence)',
    claim: 'intention',
    stance: 'arguing',
    verbs: `require prohibit ban bar forbid permit allow authorize authorise mandate oblige compel ask_for lobby lobby_for lobby_against campaign campaign_against invite
      summon entreat petition veto block overturn strike_down entitle sue`,
    words:
      'demand demands call calls appeal appeals request requests order orders plea pleas ultimatum ultimatums invitation petition requirement ban mandate',
  },
];

/** Adverbs in a cue by which the author takes a stand to what is said (Biber et al. 1999, §10.3, epistemic stance adverbials; Recasens et al. 2013). */
export const STANCE_ADVERBS: ReadonlyMap<string, Stance> = new Map(
  Object.entries<Stance>({
    falsely: 'distancing',
    wrongly: 'distancing',
    incorrectly: 'distancing',
    mistakenly: 'distancing',
    erroneously: 'distancing',
    misleadingly: 'distancing',
    baselessly: 'distancing',
    supposedly: 'distancing',
    allegedly: 'distancing',
    reportedly: 'distancing',
    purportedly: 'distancing',
    ostensibly: 'distancing',
    rightly: 'endorsing',
    correctly: 'endorsing',
    accurately: 'endorsing',
    truthfully: 'endorsing',
  }),
);
