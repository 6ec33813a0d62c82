import { HEDGES } from '../lexicons/voice.ts';
import { dial } from './dial.ts';

/** Hedges per 100 words of the author's voice (Hyland 2005). */
export const hedging = dial('hedging', "Hedges per 100 of the author's words", 'hedge', HEDGES);
