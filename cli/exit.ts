/** How the program ends (docs/cli.md). */
export const ANSWERED = 0;
export const SOME_REJECTED = 1;
export const WRONG_USAGE = 2;
export const INTERNAL = 3;
