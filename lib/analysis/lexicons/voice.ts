/**
 * Closed word classes that mark the writer's presence in a text. Hedges and boosters follow Hyland (2005), "Metadiscourse",
 * appendix; modals, pronouns and connectives are the closed classes of Quirk et al. (1985).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const FIRST_PERSON = words(`i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've we'd we'll let's`);
export const SECOND_PERSON = words(`you your yours yourself yourselves you're you've you'd you'll`);

export const HEDGES =
  words(`about almost apparently apparent appear appeared appears approximately argue argued argues around assume assumed broadly
  could couldn't doubt doubtful essentially estimate estimated fairly feel feels felt frequently generally guess indicate indicated indicates largely likely
  mainly may maybe might mostly often perhaps plausible plausibly possible possibly postulate presumably presumable probable probably quite rather
  relatively roughly seem seemed seemingly seems should sometimes somewhat suggest suggested suggests suppose supposed suspect suspects tend tended tends
  typical typically uncertain uncertainly unclear unclearly unlikely usually would wouldn't`);

export const BOOSTERS =
  words(`actually always absolutely beyond certain certainly certainty clear clearly completely conclusively decidedly definite definitely
  demonstrate demonstrated demonstrates doubtless enormously entirely especially establish established evident evidently extremely find finds found
  fully greatly hugely incontestable incontestably incontrovertible indeed indisputable indisputably inevitable inevitably must never obvious obviously
  of-course perfectly plainly prove proved proven proves really remarkably show showed shown shows simply sure surely totally true truly truth
  undeniable undeniably undisputed undoubtedly unquestionably utterly very well-known`);

export const MODALS = words(
  `must should ought shall can cannot can't will would could may might need needs needn't shouldn't mustn't won't`,
);
export const CONTRAST = words(`but yet however nevertheless nonetheless though although instead rather still despite whereas`);
export const INTENSE_ENDINGS = words(`worst best better worse most least more less greatest biggest`);

/** Verbs by which news reports what others say (Bergler 1992; PolNeAR's commonest cues). */
export const REPORTING_VERBS =
  words(`said says say told tells announced reported reports according added stated confirmed denied declined asked replied
  wrote explained noted warned called claimed alleged argued testified spokesman spokeswoman spokesperson statement`);

export const NEGATIONS =
  words(`not no never none nothing nobody nor neither nowhere cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't
  shouldn't couldn't hasn't haven't hadn't`);
export const BE = words(`is are be it's that's there's he's she's they're we're you're i'm`);
export const DEMONSTRATIVES = words(`this that these those such`);
export const QUESTION_WORDS = words(`what why how who which whose when where`);
export const CALENDAR =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december year week month`);
