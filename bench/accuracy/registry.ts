import { allsidesOpinion } from './allsides-opinion.ts';
import { babeOpinion } from './babe-opinion.ts';
import { checkthat } from './checkthat.ts';
import { disclaimers } from './disclaimers.ts';
import { feeds } from './feeds.ts';
import { newsdiscourseSpeech } from './newsdiscourse-speech.ts';
import { outletCorpus } from './outlet-corpus.ts';
import { outletMemoryTask } from './outlet-memory.ts';
import { polnear } from './polnear.ts';
import { recurrentLines } from './recurrent-lines.ts';
import { reuseTask } from './reuse.ts';
import { storiesTask } from './stories.ts';
import type { Task } from './task.ts';
import { zoningBody } from './zoning-body.ts';
import { zoningLines } from './zoning-lines.ts';
import { zoningTexts } from './zoning-texts.ts';

/** Every data set that the analysis is measured on. */
export const TASKS: readonly Task[] = [
  polnear,
  newsdiscourseSpeech,
  babeOpinion,
  allsidesOpinion,
  checkthat,
  outletCorpus,
  disclaimers,
  ...zoningLines,
  ...zoningBody,
  ...zoningTexts,
  recurrentLines,
  outletMemoryTask,
  feeds,
  reuseTask,
  storiesTask,
];
