import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '#lib/runtime.ts';

/** A method card: what its page in docs/methods says. */
export type Method = { readonly slug: string; readonly title: string; readonly lead: string; readonly markdown: string };

const directory = () => join(/* turbopackIgnore: true */ settings().home, 'docs/methods');
const COMMENT = /<!--[^>]{0,200}-->/g;

function methodOf(slug: string): Method {
  const source = readFileSync(join(/* turbopackIgnore: true */ directory(), `${slug}.md`), 'utf8').replace(COMMENT, '');
  const title = /^# (.{1,200})$/m.exec(source)?.[1] ?? slug;
  const markdown = source.replace(/^# .{1,200}$/m, '').trim();
  const lead = /^\*\*(.{1,300})$/m.exec(markdown)?.[1].replaceAll(/[*`]/g, '') ?? '';
  return { slug, title, lead, markdown };
}

/** Every method card, by title. */
export function readMethods(): Method[] {
  return readdirSync(directory())
    .filter((name) => /^[a-z0-9-]{1,80}\.md$/.test(name))
    .map((name) => methodOf(name.slice(0, -3)))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** One method card; null when there is none of that name. */
export function readMethod(slug: string): Method | null {
  return readMethods().find((method) => method.slug === slug) ?? null;
}
