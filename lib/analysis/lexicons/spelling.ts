/**
 * Words whose British and American spellings differ by no rule, British first (Oxford Guide to Style 2002, ch. 3; Merriam-Webster).
 * Spellings that follow a rule are in `score/opinion/spelling.ts`.
 */
const pairs = `
  defence defense  offence offense  licence license  pretence pretense  grey gray  greyer grayer  programme program  programmes programs
  cheque check  tyre tire  sceptic skeptic  sceptics skeptics  sceptical skeptical  sceptically skeptically  scepticism skepticism
  mould mold  smoulder smolder  smouldering smoldering  plough plow  judgement judgment  judgements judgments  ageing aging  fulfil fulfill
  fulfils fulfills  enrol enroll  skilful skillful  skilfully skillfully  wilful willful  wilfully willfully  instalment installment
  catalogue catalog  dialogue dialog  cosy cozy  manoeuvre maneuver  manoeuvres maneuvers  manoeuvring maneuvering  paediatric pediatric
  aluminium aluminum  mum mom  whilst while  amongst among  towards toward  afterwards afterward  backwards backward  learnt learned
  spelt spelled  burnt burned  kerb curb  storey story  draught draft  jewellery jewelry  artefact artifact  acknowledgement acknowledgment`;

export const BRITISH: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/\s{2,}|\n\s*/)
    .map((pair): [string, string] => {
      const [british, american] = pair.split(' ');
      return [british, american];
    }),
);
