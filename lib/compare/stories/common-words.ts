/**
 * Words that stand in 15 % of English news articles and more, and tell nothing of the event: counted over 3,792 articles of the development
 * sets (docs/methods/stories.md); names are left out of the list.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
    able about according across act added administration after again against ago all almost along already also among and announced another
    any are around asked away back based because become been before behind being believe best better between big bill both business but call
    called came campaign can candidate candidates cant care case center change chief city clear close come comes committee congress continue
    control could country court day days deal debate decision department despite did didnt different director does doesnt doing done dont
    down during each earlier early economic efforts election end enough even ever every face fact family far federal few first five for
    foreign former found four free friday from full further general get give given going good gop got government great group had hard has
    have having health held help her here hes high him himself his history home house how however im important including instead into issue
    issues its job just justice keep know known large last later law lead leader leaders least led left less life like likely little long
    look lot made major majority make making man many matter may media members might million monday money month months more most move much
    must national nearly need never new news next night not now number off office officials often old once one only other others our out
    over own part party past people person place plan point policy political politics possible post power president presidential press
    public put question race real really recent report reported response right run said same say saying says second secretary security see
    seen sen senate set several she should show since social some something state statement states still story such support system take
    taken taking than that thats the their them then there theres these they theyre thing things think this those though three through
    thursday time times today told too took top trying tuesday twitter two under united university until use used very vote voters want war
    was way wednesday week weeks well went were what when where whether which while white who why will win with within without work working
    world would wrote year years yet you your
  `
    .trim()
    .split(/\s+/),
);
