/** Numbers written as words (Quirk et al. 1985, §6.63–65): like figures they say how much, not how it is told, and never enter a vocabulary of the opinion models. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens
  third fourth fifth sixth seventh eighth ninth tenth twice thrice half quarter quarters`.split(/\s+/),
);
