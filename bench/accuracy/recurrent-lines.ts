import { join } from 'node:path';
import { zone } from '#lib/analysis/classify/classify.ts';
import type { Verdict } from '#lib/analysis/model/classified.ts';
import { readJsonl } from './jsonl.ts';
import { f1 } from './metrics.ts';
import type { Task } from './task.ts';
import { foldModels } from './zoning-folds.ts';
import { type RecurrentLine, recurrentSample } from './zoning-texts-data.ts';

type Found = { readonly verdicts: readonly Verdict[]; readonly notices: ReadonlySet<string>; readonly isTitle: boolean };

const hasRole = ({ verdicts }: Found, ...roles: readonly string[]) => verdicts.some(({ role }) => roles.includes(role));

/** What of ours fits each kind of the set. */
const FITS: Readonly<Record<string, (found: Found) => boolean>> = {
  promo: (found) => hasRole(found, 'promotion') || (found.isTitle && hasRole(found, 'related')),
  newsletter: (found) => hasRole(found, 'promotion'),
  credit: (found) => hasRole(found, 'byline', 'caption', 'dateline') || found.notices.has('wire'),
  social: (found) => hasRole(found, 'interface', 'promotion', 'byline'),
  bio: (found) => hasRole(found, 'byline'),
  copyright: (found) => hasRole(found, 'legal', 'disclaimer'),
  editor_note: (found) => hasRole(found, 'correction', 'disclaimer'),
  disclosure: (found) => hasRole(found, 'disclaimer'),
  disclaimer: (found) => hasRole(found, 'disclaimer'),
  ui: (found) => hasRole(found, 'interface', 'navigation'),
  caption: (found) => hasRole(found, 'caption'),
  body: (found) => hasRole(found, 'body'),
};

/** Lines that recur in an outlet, each given alone; folds by outlet, so that no line of the outlet was learnt from. */
export const recurrentLines: Task = {
  name: 'recurrent-lines',
  title: 'Lines that recur in an outlet, each as a text of its own',
  data: 'recurrent-lines/dev.jsonl',
  published: 'https://github.com/ramybaly/Article-Bias-Prediction (lines of its articles, silver labels)',
  async run(dataDir) {
    const modelOf = await foldModels(dataDir, 'text');
    const lines = await readJsonl<RecurrentLine>(join(dataDir, 'recurrent-lines/dev.jsonl'));
    const counts = { hit: 0, wrong: 0, missed: 0 };
    const kinds = new Map<string, { right: number; n: number }>();
    for (const line of lines) {
      const { site, page } = recurrentSample(line);
      const verdicts = zone(page, modelOf(site));
      const notices = new Set<string>(page.notices.list.flatMap((notice) => notice.kinds));
      const isBoilerplate = !verdicts.some(({ role }) => role === 'body');
      if (line.boiler && isBoilerplate) counts.hit++;
      else if (isBoilerplate) counts.wrong++;
      else if (line.boiler) counts.missed++;
      const kind = kinds.get(line.kind) ?? { right: 0, n: 0 };
      kinds.set(line.kind, kind);
      kind.n++;
      if (FITS[line.kind]?.({ verdicts, notices, isTitle: page.facts.some(({ titleLike }) => titleLike) })) kind.right++;
    }
    const shares = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { right, n }]) => ({ name, share: right / n, n }));
    const macro = shares.reduce((sum, { share }) => sum + share, 0) / Math.max(1, shares.length);
    return [
      { measure: 'boilerplate or body F1', value: f1(counts.hit, counts.wrong, counts.missed), n: lines.length, anchor: '', floor: 0.93 },
      { measure: 'kind accuracy, macro by kind', value: macro, n: shares.length, anchor: '', floor: null },
      ...shares.map(({ name, share, n }) => ({ measure: `accuracy of ${name}`, value: share, n, anchor: '', floor: null })),
    ];
  },
};
