/** Head nouns by which sources are classed, lower case singular unless the plural means more. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Texts that speak (PARC 3, PolNeAR guidelines: "documents, polls and studies can be sources"). */
export const DOCUMENT_NOUNS = words(
  'statement report study poll polls survey surveys letter memo memorandum document documents filing filings lawsuit complaint indictment affidavit email emails e-mail e-mails text tweet post blog article articles editorial story stories column book paper papers analysis review data figures statistics records record transcript ad ads advertisement video footage website site page law bill act constitution ruling order decree dossier bulletin communique communiqué release note notice audit reports studies estimates forecast research findings results speech message petition resolution treaty agreement testimony caption headline headlines screenshot recording manifesto',
);
/** Nouns for the speech a source gave, standing for the source itself. */
export const STATEMENT_NOUNS = words(
  'statement report letter memo release communique communiqué tweet post email e-mail message speech document filing lawsuit complaint bulletin note dossier press-release paper study survey analysis',
);

/** Heads of official bodies (US, UK and EU government style). */
export const OFFICIAL_NOUNS = words(
  'ministry department government administration agency commission committee court police parliament senate congress house council cabinet bureau embassy military army navy kremlin pentagon white-house treasury authority authorities prosecutor prosecutors tribunal legislature regulator regulators inspectorate office secretariat presidency chancellery fbi cia nato un eu nasa cdc fda epa sec doj',
);
/** Heads of other bodies. */
export const ORGANISATION_NOUNS = words(
  'company firm corporation group organization organisation association union party campaign bank university college school hospital institute foundation center centre charity network newspaper magazine outlet agency club league federation society alliance coalition church team newsroom broadcaster airline museum trust fund consortium partnership inc corp ltd llc plc co times post journal news press tribune herald guardian reuters associated bloomberg politico cnn nbc cbs abc fox msnbc bbc npr breitbart',
);
/** Last words of the names of firms, parties and media that are no heads by themselves (style of company registers). */
export const FIRM_NOUNS = words(
  'lines airlines airways energy steel minerals securities shipping foods dairies motors motor holdings industries systems technologies networks television radio media news studios records pharma pharmaceuticals partners insurance mutual logistics rail railways telecom oil gas electric power capital labs software renewal alliance gazette chronicle telegraph courier echo ledger banner observer',
);
/** Human roles. */
export const ROLE_NOUNS = words(
  'spokesman spokeswoman spokesperson president minister secretary director chief chairman chairwoman chair chancellor governor senator congressman congresswoman representative mayor judge justice lawyer attorney officer official adviser advisor aide analyst expert economist professor researcher scientist doctor author editor reporter journalist columnist commentator strategist pollster manager executive founder owner ceo head leader candidate nominee ambassador diplomat general commander sergeant detective sheriff deputy captain coach player witness resident teacher student mother father wife husband son daughter brother sister man woman boy girl voter worker farmer driver employee neighbour neighbor activist organizer organiser author critic supporter historian physicist priest bishop pope king queen prince princess banker trader investor actor actress singer host anchor moderator operative consultant partner colleague friend victim suspect defendant plaintiff speaker vice-president treasurer clerk engineer pilot nurse surgeon source member delegate donor surrogate staffer mogul businessman developer socialist democrat republican boss columnist milkman baker skipper farmer broker vicar',
);
/** Plurals that name nobody. */
export const GROUP_NOUNS = words(
  'critics supporters experts analysts officials sources observers scientists researchers economists voters people americans republicans democrats conservatives liberals lawmakers residents witnesses opponents advocates activists aides advisers advisors strategists historians scholars investors traders lawyers doctors students teachers workers protesters demonstrators reporters journalists pundits allies rivals lawmakers senators members leaders executives police skeptics sceptics commentators insiders operatives donors friends neighbours neighbors women men families parents users readers fans politicians delegates others many some most respondents participants veterans farmers employees colleagues candidates pollsters authorities',
);
/** Nouns that hide a name when indefinite or bare ("a source", "an official"). */
export const ANONYMOUS_NOUNS = words(
  'source sources insider insiders official officials aide aides person people adviser advisers advisor advisors operative staffer',
);
/** Words that say a source will not be named. */
export const ANONYMITY = words('anonymous anonymously anonymity unnamed unidentified undisclosed');
/** Names that stand for a government (UN member states most in the news and seats of government used for them). */
export const GOVERNMENT_NAMES = words(
  'russia china ukraine germany france britain iran iraq israel syria turkey india pakistan japan canada mexico brazil australia italy spain poland greece egypt washington moscow beijing kyiv kiev london berlin paris brussels tehran ankara tokyo seoul pyongyang jerusalem america',
);
