/** Closed word classes of English, lower case. After Quirk et al., A Comprehensive Grammar of the English Language, 1985, ch. 2. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const DETERMINERS = words(
  'a an the this that these those some any no every each another both either neither many several few most all more such one',
);
export const POSSESSIVES = words('his her its their our my your');
/** Pronouns that can be a source. */
export const SUBJECT_PRONOUNS = words(
  'another several few all more each both half he she they we i it you who which many some others most neither everyone everybody someone somebody one nobody those these that',
);
export const AUXILIARIES = words(
  "is are was were be been being am has have had having do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot he's she's they've we've i've i'm he'd she'd they'd we'd",
);
/** Prepositions that join noun phrases. */
export const LINKING_PREPOSITIONS = words('of for at in from with on against behind near under within');
export const OTHER_PREPOSITIONS = words(
  'to by as after before during since until through about over between among amid despite without following including like than per via toward towards into onto upon around across because outside inside',
);
export const COORDINATORS = words('and but or nor yet so');
export const SUBORDINATORS = words(
  'if when while although though because whereas unless until once as after before since whether where why how what who whom whose which that even',
);
export const ADVERBS = words(
  'also then later now once again still just even only never ever always often not repeatedly publicly privately recently previously reportedly widely strongly openly formally initially officially explicitly frequently flatly simply largely first already earlier finally immediately quickly subsequently further similarly consistently loudly vehemently jokingly bluntly angrily apparently clearly certainly actually really probably perhaps long generally broadly too either afterwards afterward thereafter meanwhile instead falsely famously rightly wrongly correctly personally notably pointedly sharply specifically briefly directly twice sometimes quietly increasingly essentially basically merely rather soon today yesterday tonight',
);
export const TIME_WORDS = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow january february march april may june july august september october november december jan feb aug sept oct nov dec week month year morning afternoon evening night',
);
