/** Head nouns by which sources are classed, lower case singular unless the plural means more. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Texts that speak (PARC 3, PolNeAR guidelines: "documents, polls and studies can be sources"). */
export const DOCUMENT_NOUNS = words(
  `statement report study poll polls survey surveys letter memo memorandum document documents filing filings lawsuit complaint indictment affidavit email emails
  e-mail e-mails text tweet post blog article articles editorial story stories column book paper papers analysis review data figures statistics copy average draft version excerpt excerpts opinion disclosure disclosures messages remarks polling records record
  transcript ad ads advertisement video footage website site page law bill act constitution ruling order decree dossier bulletin communique communiqué release
  note notice audit reports studies estimates forecast research findings results speech message petition resolution treaty agreement testimony caption headline
  headlines screenshot recording manifesto chart charts table tables file files motion annex appendix summary projection projections calculation calculations
  ballot questionnaire census diary diaries minutes log logs leaflet poster sign flyer billboard brief submission textbook guidelines investigation inquiry
  probe assessment estimate press-release documentary film podcast photo photos photograph picture pictures map maps op-ed blueprint schedule judgment
  opinion-poll legislation amendment amendments declaration charter regulations accounts chapter bills laws letters evidence ranking rankings dataset database
  scan scans test invoice invoices receipt receipts warrant subpoena deposition`,
);
/** Nouns for the speech a source gave, standing for the source itself. */
export const STATEMENT_NOUNS = words(
  `statement report letter memo release communique communiqué tweet post email e-mail message speech document filing lawsuit complaint bulletin note dossier
  press-release paper study survey analysis notice motion brief submission`,
);

/** Heads of official bodies (US, UK and EU government style). */
export const OFFICIAL_NOUNS = words(
  `ministry department government administration agency commission committee court police parliament senate congress house council cabinet bureau embassy
  military army navy kremlin pentagon white-house treasury authority authorities prosecutors tribunal legislature regulator regulators office secretariat
  presidency chancellery fbi cia nato un eu nasa cdc fda epa sec doj assembly service guard watchdog ombudsman inspectorate directorate taskforce consulate
  registry customs constabulary garrison knesset bundestag duma auditor chamber presidium prefecture parole probation coroner`,
);
/** Heads of other bodies. */
export const ORGANISATION_NOUNS = words(
  `company firm corporation group organization organisation association union party campaign bank university college school hospital institute foundation center
  centre charity network newspaper magazine outlet agency club league federation society alliance coalition church team newsroom broadcaster airline museum
  trust fund consortium partnership inc corp ltd llc plc co times post journal news press tribune herald guardian reuters associated bloomberg politico cnn nbc
  cbs abc fox msnbc bbc npr breitbart board business subsidiary clinic syndicate guild congregation mosque synagogue orchestra theatre theater militia
  think-tank thinktank nonprofit ngo cooperative co-operative outlets companies brokerage conglomerate laboratory observatory academy polytechnic`,
);
/** Last words of the names of firms, parties and media that are no heads by themselves (style of company registers). */
export const FIRM_NOUNS = words(
  `lines airlines airways energy steel minerals securities shipping foods dairies motors motor holdings industries systems technologies networks television
  radio media news studios records pharma pharmaceuticals partners insurance mutual logistics rail railways telecom oil gas electric power capital labs software
  renewal gazette chronicle telegraph courier echo ledger banner observer events bakeries breweries stores markets supermarkets hotels ventures enterprises
  solutions games entertainment construction engineering chemicals plastics textiles mills wireless cellular internet online bancorp bancshares advisors
  advisers consulting rovers today united wanderers athletic albion tigers lions eagles bears sentinel dispatch examiner mail express mirror sun review daily globe
  record register`,
);
/** Human roles. */
export const ROLE_NOUNS = words(
  `spokesman spokeswoman spokesperson president minister secretary director chief chairman chairwoman chair chancellor governor senator congressman
  congresswoman representative mayor judge justice lawyer attorney officer official adviser advisor aide analyst expert economist professor researcher scientist
  doctor author editor reporter journalist columnist commentator strategist pollster manager executive founder owner ceo head leader candidate nominee
  ambassador diplomat general commander sergeant detective sheriff deputy captain coach player witness resident teacher student mother father wife husband son
  daughter brother sister man woman boy girl voter worker farmer driver employee neighbour neighbor activist organizer organiser critic supporter historian
  physicist priest bishop pope king queen prince princess banker trader investor actor actress singer host anchor moderator operative consultant partner
  colleague friend victim suspect defendant plaintiff speaker vice-president treasurer clerk engineer pilot nurse surgeon source member delegate donor surrogate
  staffer mogul businessman developer socialist democrat republican boss milkman baker skipper broker vicar prosecutor inspector superintendent constable
  lieutenant corporal admiral colonel major marshal councillor councilman councilwoman premier rabbi imam businesswoman volunteer passenger shopper customer
  tenant landlord onlooker bystander participant parent pensioner retiree veteran survivor prisoner inmate guard firefighter paramedic medic midwife carer
  caretaker cleaner cook chef waiter waitress fisherman trucker courier postman postie plumber electrician carpenter builder architect designer programmer
  technician mechanic welder miner docker sailor soldier fighter rebel protester demonstrator campaigner lobbyist lawmaker legislator mp politician statesman
  front-runner frontrunner incumbent challenger opponent rival ally insider secretary-general attorney-general chairperson co-founder cofounder co-chair
  supervisor foreman trainer umpire referee goalkeeper striker midfielder defender batsman bowler swimmer runner cyclist golfer winner champion novelist poet
  playwright musician singer-songwriter guitarist drummer rapper dancer comedian presenter broadcaster photographer filmmaker producer curator blogger youtuber
  influencer biographer philosopher sociologist psychologist psychiatrist anthropologist biologist chemist mathematician geologist hydrologist climatologist
  meteorologist oceanographer ecologist zoologist botanist epidemiologist virologist cardiologist physician neurosurgeon dentist pharmacist vet veterinarian
  lecturer scholar dean provost principal headteacher head-teacher tutor pupil graduate undergraduate librarian archivist accountant auditor bookkeeper
  receptionist salesman saleswoman shopkeeper grocer butcher barber hairdresser gardener rancher farmhand shepherd forester ranger hunter widow widower orphan
  uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter twin stepfather stepmother fiance fiancee boyfriend girlfriend newcomer stranger
  visitor tourist traveller traveler commuter motorist pedestrian investigator examiner coroner magistrate solicitor barrister counsel notary envoy negotiator
  mediator monitor inspector-general whistleblower informant contractor subcontractor mayor-elect president-elect chief-of-staff staff-member board-member duke
  duchess earl count countess baron baroness monk nun cardinal archbishop chaplain pastor preacher reverend`,
);
/** Plurals that name nobody. */
export const GROUP_NOUNS = words(
  `critics supporters experts analysts officials sources observers scientists researchers economists voters people americans republicans democrats conservatives
  liberals lawmakers residents witnesses opponents advocates activists aides advisers advisors strategists historians scholars investors traders lawyers doctors
  students teachers workers protesters demonstrators reporters journalists pundits allies rivals senators members leaders executives police skeptics sceptics
  commentators insiders operatives donors friends neighbours neighbors women men families parents users readers fans politicians delegates others many some most
  respondents participants veterans farmers employees colleagues candidates pollsters authorities public crowd majority minority plurality staff crew crews
  management opposition left right percent cent thirds quarters dozens hundreds thousands millions everyone everybody anyone anybody someone somebody nobody
  none few several both each one ones those academics locals shoppers customers commuters fishermen bystanders onlookers mothers fathers youths children kids
  pupils nurses`,
);
/** Nouns that hide a name when indefinite or bare ("a source", "an official"). */
export const ANONYMOUS_NOUNS = words(
  `source sources insider insiders official officials aide aides person people adviser advisers advisor advisors operative staffer diplomat 
  `,
);
/** Words behind a person or people that say how close they are and not who ("people familiar with the plan"; Reuters Handbook, "sources"). */
export const CLOSENESS = words('familiar close briefed knowledge aware privy involved present acquainted apprised');
/** Nouns in the singular for many people: their indefinite article makes no individual of them. */
export const COLLECTIVES = words(
  `number majority minority plurality handful group crowd couple lot dozen score hundred thousand million third half quarter fraction share series string host army house school
  panel team jury pair trio`,
);
/** Words before "figures" that make people of it. */
export const FIGURE_PEOPLE = words(
  'establishment political senior leading opposition party public prominent religious influential community key media literary military',
);
/** Nouns by which a firm is called once it has been named. */
export const FIRM_CALLS = words(
  `company firm business corporation group retailer manufacturer maker carrier airline bank lender insurer operator developer supplier brewer publisher startup
  start-up conglomerate
  chain brand brokerage giant utility provider contractor`,
);
/** Nouns by which a newspaper or broadcaster is called once it has been named. */
export const MEDIA_CALLS = words(
  'paper newspaper outlet magazine broadcaster network daily weekly site website station channel tabloid broadsheet agency publication journal',
);
/** Words in the names of newspapers and broadcasters. */
export const MEDIA_NAMES = words(
  `times post journal news press tribune herald guardian reuters bloomberg politico cnn nbc cbs abc fox msnbc bbc npr gazette chronicle telegraph courier echo
  ledger banner observer sentinel
  dispatch examiner mail express mirror sun review globe record register radio television tv today`,
);
/** Words behind a name that only a body has ("Veritel shares", "Veritel's customers"). */
export const BODY_HOLDINGS = words(
  'shares shareholders shareholder customers stock users subscribers headquarters investors bonds stores factory factories plant plants products',
);
/** Words in the names of parties and public banks: such a committee is no official body, such a bank is one. */
export const PARTY_WORDS = words('democratic republican labour labor conservative liberal socialist olympic campaign action strike');
export const PUBLIC_BANK_WORDS = words('central reserve federal');
/** Words that say a source will not be named. */
export const ANONYMITY = words('anonymous anonymously anonymity unnamed unidentified');
/** Names that stand for a government (UN member states most in the news and seats of government used for them). */
export const GOVERNMENT_NAMES = words(
  `russia china ukraine belarus georgia armenia azerbaijan kazakhstan lebanon jordan qatar yemen libya sudan ethiopia kenya nigeria ghana morocco algeria
  tunisia afghanistan bangladesh nepal thailand vietnam indonesia malaysia philippines taiwan netherlands belgium switzerland austria sweden norway denmark
  finland ireland portugal hungary romania bulgaria serbia croatia estonia latvia lithuania argentina chile colombia peru venezuela cuba germany france britain
  iran iraq israel syria turkey india pakistan japan canada mexico brazil australia italy spain poland greece egypt washington moscow beijing kyiv kiev london
  berlin paris brussels tehran ankara tokyo seoul pyongyang jerusalem america riyadh baghdad damascus cairo beirut kabul islamabad delhi ottawa canberra rome
  madrid vienna warsaw prague budapest athens stockholm oslo copenhagen helsinki dublin lisbon taipei hanoi bangkok jakarta manila nairobi havana caracas`,
);
