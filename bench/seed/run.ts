import { existsSync, readFileSync } from 'node:fs';
import { analyze } from '#lib/analysis/analyze.ts';
import type { Analysis } from '#lib/analysis/model/analysis.ts';
import { isSpeech } from '#lib/analysis/model/attributed.ts';
import { overlaps } from '#lib/analysis/model/span.ts';

const LINES = [
  'navigation',
  'headline',
  'disclaimer',
  'body',
  'body',
  'promotion',
  'body',
  'body',
  'body',
  'body',
  'body',
  'body',
  'body',
  'tag',
  'disclaimer',
  'interface',
  'interface',
  'interface',
  'interface',
  'interface',
  'interface',
  'interface',
  'related',
  'related',
];

type Check = { readonly what: string; readonly ok: boolean; readonly found: string };

function checksOf({ document, scores, findings }: Analysis): readonly Check[] {
  const roles = document.verdicts.map(({ role }) => role);
  const value = (name: string) => scores.find((score) => score.name === name)?.value ?? Number.NaN;
  const check = (what: string, ok: boolean, found: unknown): Check => ({ what, ok, found: String(found) });
  const wrong = LINES.flatMap((role, line) => (roles[line] === role ? [] : [`${line}: ${roles[line]} for ${role}`]));
  const speech = document.attributions.filter(isSpeech);
  const tail = document.blocks.filter((_, b) => ['interface', 'related'].includes(roles[b]));
  const scored = scores.filter(({ name }) => !name.startsWith('boilerplateShare')).flatMap((score) => score.evidence);
  const kinds = document.disclaimers.map((d) => d.kinds.join('+'));
  return [
    check('roles of the 24 lines', roles.length === LINES.length && wrong.length === 0, wrong.join(', ') || `${roles.length} right`),
    check('two disclaimers of both kinds', kinds.length === 2 && kinds.every((k) => k === 'views+advice'), kinds.join(', ')),
    check('boilerplate share 29.4 % ± 0.5', Math.abs(value('boilerplateShare') - 0.294) <= 0.005, value('boilerplateShare')),
    check('four speech acts', speech.length === 4, speech.length),
    check('one source', value('sources') === 1, value('sources')),
    check('dominance 1.00', value('dominance') === 1, value('dominance')),
    check('attributed share .44–.56', value('attributedShare') >= 0.44 && value('attributedShare') <= 0.56, value('attributedShare')),
    ...['label-conflict', 'single-source'].map((kind) =>
      check(
        `finding ${kind}`,
        findings.some((f) => f.kind === kind),
        findings.map((f) => f.kind).join(', '),
      ),
    ),
    check('nothing of widget and tail headlines is scored', !scored.some((e) => tail.some((block) => overlaps(e, block))), 'evidence'),
  ];
}

/** Checks the hand count of METHODS §0 on the reference article; false when something differs, true (with word of it) when the article is not at hand. */
export function runSeed(file: string): boolean {
  if (!existsSync(file)) {
    console.log(`skipped: no ${file}`);
    return true;
  }
  const content = readFileSync(file, 'utf8');
  const checks = checksOf(analyze({ mediaType: 'text/plain', content, url: null, outlet: null, title: null, publishedAt: null }));
  for (const { what, ok, found } of checks) console.log(`${ok ? '✓' : '✗'} ${what}: ${found}`);
  return checks.every(({ ok }) => ok);
}
