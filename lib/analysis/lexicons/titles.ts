/** Titles before a name, lower case without the stop (Associated Press Stylebook, "titles"; US and UK usage). */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister hon judge justice sen senator rep representative gov governor
  president vice minister secretary chancellor mayor king queen prince princess pope bishop archbishop cardinal gen general lt col colonel maj major capt captain
  sgt sergeant cmdr commander adm admiral officer detective sheriff chief chairman chairwoman director ambassador attorney congressman congresswoman coach premier
  councillor councilman councilwoman cllr insp inspector superintendent constable pc lieutenant corporal vicar rabbi imam baron baroness`.split(
    /\s+/,
  ),
);
/** Titles that only a person's name follows. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame hon sen senator rep gov'.split(' '),
);
/** Titles that tell the bearer's gender. */
export const FEMALE_TITLES: ReadonlySet<string> = new Set(
  'mrs ms miss dame lady sister queen princess chairwoman congresswoman spokeswoman'.split(' '),
);
export const MALE_TITLES: ReadonlySet<string> = new Set('mr sir lord fr father king prince pope chairman congressman spokesman'.split(' '));
