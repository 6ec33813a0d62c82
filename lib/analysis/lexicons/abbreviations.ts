/** Abbreviations whose full stop does not end a sentence before a capital: titles, ranks, calendar, corporate and US state forms (Chicago Manual of Style, 17th ed., ch. 10). Lower case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr sr jr hon gov sen rep reps sens pres amb adm gen lt col maj capt cmdr sgt cpl pvt det insp supt
  st mt ft rt ave blvd vs v no nos vol pp ed eds fig al etc cf approx dept est inc ltd co corp bros plc univ assn
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
  d-n.y r-n.y u.s u.k u.n e.u d.c a.m p.m e.g i.e ph.d m.d b.a m.a`.split(/\s+/),
);

/** Words that begin sentences much more often than names: after initials such as "U.S." a sentence ends only before one of these. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our my your there here in on at by for from with as if when while
  after before since although though but and or so yet however meanwhile what why how who where no not many most some all both each`.split(
    /\s+/,
  ),
);
