const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles before a name, lower case without the stop (Associated Press Stylebook, "titles"; US and UK usage). */
export const TITLES: ReadonlySet<string> = words(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister hon judge justice sen senator sens reps rep representative gov governor
  president vice minister secretary chancellor mayor king queen prince princess pope bishop archbishop cardinal gen general lt col colonel maj major capt captain
  sgt sergeant cmdr commander adm admiral officer detective det sheriff chief chairman chairwoman director ambassador attorney congressman congresswoman coach premier
  councillor councilman councilwoman cllr insp inspector superintendent supt constable pc lieutenant corporal vicar rabbi imam baron baroness prosecutor
  magistrate taoiseach commissioner professors dean messrs speaker marshal deputy ag dc pm mp mep pres sec messrs nurse`,
);
/** Titles that only a person's name follows. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = words(
  'mr mrs ms miss mx dr prof professor sir dame hon sen senator sens rep reps gov messrs',
);
/** Titles and nouns that tell the bearer's gender. */
export const FEMALE_TITLES: ReadonlySet<string> = words(
  `mrs ms miss dame lady sister queen princess chairwoman congresswoman councilwoman spokeswoman businesswoman policewoman stateswoman mother wife daughter woman girl
  widow aunt niece grandmother actress waitress heiress duchess baroness countess midwife mum mom stepmother girlfriend saleswoman sportswoman nun`,
);
export const MALE_TITLES: ReadonlySet<string> = words(
  `mr sir lord fr father king prince pope chairman congressman councilman spokesman businessman policeman statesman brother husband son man boy widower uncle
  nephew grandfather waiter duke baron count stepfather boyfriend salesman sportsman monk fisherman dad taoiseach`,
);
/** Short titles → the noun that they stand for afterwards ("Gov. Roe … the governor"; Associated Press Stylebook, "titles"). */
export const TITLE_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    dr: 'doctor',
    prof: 'professor',
    rev: 'reverend',
    gen: 'general',
    lt: 'lieutenant',
    col: 'colonel',
    maj: 'major',
    capt: 'captain',
    sgt: 'sergeant',
    cmdr: 'commander',
    adm: 'admiral',
    det: 'detective',
    insp: 'inspector',
    supt: 'superintendent',
    cllr: 'councillor',
    pc: 'constable',
    pm: 'minister',
    professors: 'professor',
    pres: 'president',
    fr: 'priest',
  }),
);
/** Words before a name that tell a party, a time or a people and are no part of it ("Republican Jo Varga", "former Mayor Jo Varga"). */
export const NAME_PREFIXES: ReadonlySet<string> = words(
  `republican republicans democrat democrats democratic independent labour labor conservative tory liberal green socialist libertarian former ex then acting deputy incoming outgoing
  american british english scottish welsh irish french german italian spanish russian ukrainian chinese japanese indian canadian australian european israeli
  iranian turkish polish dutch swedish norwegian danish finnish greek mexican brazilian`,
);
/** Last words of offices with "of": "Chief of Staff", "Secretary of State", "Director of National Intelligence". */
export const OFFICE_ENDS: ReadonlySet<string> = words(
  'staff state defense defence intelligence justice labor labour commerce agriculture education energy',
);
/** Lower-case parts inside family names (Chicago Manual of Style, 17th ed., 8.5–8.14). */
export const PARTICLES: ReadonlySet<string> = words('van der den von zu af av de del della di da dos du la le bin ibn ben bint al el ter');
/** Behind a family name. */
export const FAMILY_SUFFIXES: ReadonlySet<string> = words('jr sr ii iii iv');
