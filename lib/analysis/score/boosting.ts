import { BOOSTERS } from '../lexicons/voice.ts';
import { dial } from './dial.ts';

/** Boosters per 100 words of the author's voice (Hyland 2005). */
export const boosting = dial('boosting', "Boosters per 100 of the author's words", 'booster', BOOSTERS);
