/** Frequent given names by sex (United States Social Security Administration, national data 1950–2000, most frequent names; and the most frequent names of the national statistics offices of European and other countries, transliterated). */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie
  rebecca laura helen sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole samantha katherine christine debra rachel carolyn janet maria olivia heather diane julie joyce
  victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy
  isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie hillary kate claire jane ellen rosa anne lucy nina elena olga
  irina angelina ursula ingrid greta monica vera eva clara ivanka melania chelsea huma carly jill theresa nicola
  abby adele agnes aisha alba alicia alison allison amelia amina amira anastasia angelica anika anita anja anneke annika antonia ariana astrid audrey
  aurora ava ayesha barbro beatrice beatriz becky bella bernadette beth bethany betsy bianca birgit bonnie bridget brigitte camila camille candace
  carla carmen caroline carrie cassandra catalina catherine cecilia celia chantal charlene chiara chloe ciara claudia colleen connie constance cora
  cordelia courtney daniela daphne deirdre delia dina dolores dora dorothy edith eileen ekaterina elaine eleanor eleonora elin elisa elise ella eloise
  elsa else esther ethel eugenia eve fatima faye felicity fiona flora florence francesca freya frida gabriela gabrielle gail geraldine gertrude
  gillian gina ginny giulia gladys gretchen gwen gwendolyn hana hanna hanne harriet hazel heidi helena helga henrietta hilda holly ida ilse imogen
  ines inge irene iris isabel isla ivy jacqui jana jasmine jeanette jeanne jen jenna jenny joanna joanne jocelyn jodie johanna josephine josie juanita
  judi juliet juliette june karin karina kari katarina katharina kathy katie katja katrin kay khadija kirsten kirsty kristen kristin kristina lara
  latoya leah leila lena leonie leticia lidia lila lily lina linnea liv liz lola lorna lorraine lotte louise lucia lucie luisa lydia lynn lynne mabel
  madeleine mae maeve magda maggie maja malin mandy manuela margarita marge margot maribel mariam marina marion marlene marta martina mathilde matilda
  maud maureen mavis maya meera mercedes meredith mia mildred millie mina mira miranda miriam moira molly mona muriel myra nadia nadine naomi natalia
  natasha nell nicolette nikki noor nora noreen norma octavia odette oksana olive ottilie paige pam paola patsy paula pauline peggy penelope penny
  petra philippa phoebe phyllis pia pippa polly priscilla priti priya rachael ramona raquel regina renata renee rhonda rita roberta rosalie rosalind
  rosemary rosie roxanne ruby sabine sabrina sally saskia sheila shelley shirin sigrid silvia simone sinead sofia solveig sonia sonja stacey stella
  sue susanna susanne suzanne svetlana sybil sylvia tamara tania tanya tara tatiana tess tessa thelma tina toni tracey tracy trudy valentina valerie
  vanessa veronica vicky viola violet vivian viviane wanda wendy whitney wilma winifred xenia yasmin yolanda yuki yulia yvette yvonne zadie zara zelda
  zoe folasade ngozi chiamaka amara adaeze wanjiru sakura keiko yoko aiko mei lakshmi sunita anjali deepa kavita indira`.split(/\s+/),
);
export const MALE_NAMES: ReadonlySet<string> = new Set(
  `james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward
  jeffrey ryan jacob nicholas gary eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary
  douglas peter kyle noah ethan jeremy walter christian keith austin roger terry sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie
  elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bill bob jim tom mike dan steve jeff ben barack bernie ted marco jeb mitt newt ivan dmitri vladimir sergei hans
  klaus pierre boris tony gordon simon martin ian neil graham nigel oliver harry luke chris matt tim ed ken ray fred phil greg don sam
  abdul abdullah abraham adrian ahmed aidan alastair albin alec aleksandr alexandre alexei alfonso alfred ali alistair alvaro alvin amir amit anatoly
  anders andre andreas andrei andy angelo angus anton antoine antonio ari armando arne arnold arvid ashok asif axel barry bernard bert bertil björn
  bjorn boyd brad brendan brent brett bruno bryce byron caleb callum calvin carlos carlo carsten cecil cedric cesar chad chester chidi chuck clarence
  claude clayton clement cliff clifford clint clive clyde colin conor conrad craig curtis cyril damian damien darren darryl dave declan derek desmond
  diego dieter dirk dominic duncan dwight eamon earl eddie edgar edmund eduardo edwin einar elias elliot elliott emil emmanuel enrico enrique erik
  ernest ernesto erwin evan ezra fabian felipe felix ferdinand fergus fernando floyd francesco francisco franco francois franklin franz freddie
  frederick friedrich fritz gareth gavin geoffrey geoff georg georges gerard gerhard gianni gideon gilbert gilles giorgio giovanni giuseppe glen glenn
  gregor guido guillaume gunnar gustav hakan hamid hamza hank harald hassan heinrich heinz hector helmut henri henrik herbert herman horace horst
  howard hubert hugh hugo hussein ibrahim igor ilya imran isaac ishmael ismail ivor jaap jake jamal jared jarvis javier jens jerome joachim joakim
  jock joel johan johannes johann jon jonas jorge josef josh julian julio jürgen jurgen kamal karim karl kasper kaspar khalid kieran kirk klaas kofi
  konrad kurt kwame lachlan lars laurent leif leo leon leonard leonardo leopold leroy lester lewis liam lionel lloyd lorenzo lou louis luc luca lucas
  ludwig luigi luis lukas luther magnus mahmoud malcolm manfred manuel marcel marcello marcus mario marius martijn marvin massimo mats matteo matthias
  maurice mauricio maxim maximilian mehmet mel melvin michel miguel mikael mikhail miles milo milton mitch mohamed mohammad mohammed morris moses
  muhammad mustafa nasser nate ned neal nick nico niels nikolai nils norbert norman olaf ole oleg olof omar orlando oscar oskar osman otto owen pablo
  paddy paolo pascal pasquale pavel pedro percy perry pete petr philippe pierce piers pieter pietro piotr quentin rafael raj rajesh ralf ramon randall
  rashid raul ravi reginald reinhard rene ricardo riccardo rick ricky rob roberto roderick rodney rodrigo roland rolf roman ron ronan ronnie rory ross
  rudi rudolf rudy rufus rupert sanjay saul sebastian serge sergio seth shane shaun shawn sidney sigurd silvio spencer stan stanley stefan stefano
  stephan stewart stuart sunil sven sylvester tariq terence terrence thabo theo theodore thierry thorsten timo tobias toby todd tomas tommy torsten
  travis trevor tristan troy udo ulf ulrich umberto uwe valentin valery vernon vic victor viktor vijay vince vincenzo vito wade walt warren werner
  wesley wilbur wilfred wilhelm willem winston wolfgang xavier yannick yasser yosef youssef yuri yusuf yves zac zach zane rasmus`.split(
    /\s+/,
  ),
);
/** Short form of a given name that is not its beginning → the full form (Withycombe, The Oxford Dictionary of English Christian Names, 3rd ed.). */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    bill: 'william',
    billy: 'william',
    bob: 'robert',
    bobby: 'robert',
    rob: 'robert',
    jim: 'james',
    jimmy: 'james',
    mike: 'michael',
    ted: 'edward',
    ned: 'edward',
    dick: 'richard',
    rick: 'richard',
    jack: 'john',
    tony: 'anthony',
    chuck: 'charles',
    charlie: 'charles',
    hank: 'henry',
    harry: 'henry',
    larry: 'lawrence',
    jerry: 'gerald',
    joe: 'joseph',
    peggy: 'margaret',
    meg: 'margaret',
    betty: 'elizabeth',
    liz: 'elizabeth',
    beth: 'elizabeth',
    kate: 'katherine',
    kathy: 'katherine',
    sally: 'sarah',
    polly: 'mary',
    molly: 'mary',
    nancy: 'ann',
  }),
);
