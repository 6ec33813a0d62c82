/** Frequent given names by sex (United States Social Security Administration, national data 1950–2000, most frequent names; a few European forms of the same names). */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie
  rebecca laura helen sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole samantha katherine christine debra rachel carolyn janet maria olivia heather diane julie joyce
  victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy
  isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie hillary kate claire jane ellen rosa anne lucy nina elena olga
  irina angelina ursula ingrid greta monica vera eva clara ivanka melania chelsea huma carly jill theresa nicola`.split(/\s+/),
);
export const MALE_NAMES: ReadonlySet<string> = new Set(
  `james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward
  jeffrey ryan jacob nicholas gary eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary
  douglas peter kyle noah ethan jeremy walter christian keith austin roger terry sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie
  elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bill bob jim tom mike dan steve jeff ben barack bernie ted marco jeb mitt newt ivan dmitri vladimir sergei hans
  klaus pierre boris tony gordon simon martin ian neil graham nigel oliver harry luke chris matt tim ed ken ray fred phil greg don sam`.split(
    /\s+/,
  ),
);
