import { type Frame, IRREGULAR_VERBS, VERB_GROUPS, type VerbGroup } from '../../lexicons/attribution-verbs.ts';
import type { Claim, Stance } from '../../model/attributed.ts';
import { inflect } from './inflect.ts';

/** One way in which a verb attributes. */
export type Sense = { readonly claim: Claim; readonly stance: Stance; readonly frames: readonly Frame[]; readonly plain: Claim };
/** A verb, alone or with the particle that makes it a cue ("point out"). */
export type Verb = { readonly lemma: string; readonly particle: string | null; readonly senses: readonly Sense[] };
/** What a word form can be: which verbs, in which forms (mask of inflect.ts). */
export type VerbForm = { readonly verbs: readonly Verb[]; readonly forms: number };

function sensesByVerb(groups: readonly VerbGroup[]): Map<string, Sense[]> {
  const found = new Map<string, Sense[]>();
  for (const { claim, stance, frames, plain = claim, verbs } of groups)
    for (const verb of verbs.split(/\s+/)) found.set(verb, [...(found.get(verb) ?? []), { claim, stance, frames, plain }]);
  return found;
}

function index(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, { verbs: Verb[]; forms: number }>();
  for (const [entry, senses] of sensesByVerb(VERB_GROUPS)) {
    const [lemma, particle = null] = entry.split('_');
    const verb: Verb = { lemma, particle, senses };
    for (const [form, mask] of inflect(lemma, IRREGULAR_VERBS[lemma])) {
      const known = forms.get(form) ?? { verbs: [], forms: 0 };
      if (particle) known.verbs.unshift(verb);
      else known.verbs.push(verb);
      known.forms |= mask;
      forms.set(form, known);
    }
  }
  return forms;
}

/** Word form in lower case → the attribution verbs that it can be; verbs with a particle come first. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = index();

/** Whether the verb has a sense with the frame. */
export function takes(verb: Verb, frame: Frame): boolean {
  return verb.senses.some((sense) => sense.frames.includes(frame));
}

/** The first sense with one of the frames, else the first sense. */
export function senseFor(verb: Verb, frames: readonly Frame[]): Sense {
  return verb.senses.find((sense) => sense.frames.some((frame) => frames.includes(frame))) ?? verb.senses[0];
}
