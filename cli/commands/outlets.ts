import { openRuntime, type Runtime } from '#lib/runtime.ts';
import { attributionChecks } from '#lib/usecases/corrections/attribution-check.ts';
import { mergeOutletsInto, outletList, renameOutletTo, setOutletDomains } from '#lib/usecases/outlets/manage-outlets.ts';
import { ANSWERED } from '../exit.ts';
import { table, write } from '../output.ts';

async function withRuntime(work: (runtime: Runtime) => Promise<void>): Promise<number> {
  const runtime = await openRuntime();
  try {
    await work(runtime);
  } finally {
    await runtime.close();
  }
  return ANSWERED;
}

/** Writes all outlets with their domains and numbers of articles; as JSON also how well attribution does in those with checked articles. */
export function list(options: { readonly json?: boolean }): Promise<number> {
  return withRuntime(async (runtime) => {
    const outlets = (await outletList(runtime)).map(({ slug, name, domains, articles, demo }) => ({ slug, name, domains, articles, demo }));
    if (options.json) {
      const checks = await attributionChecks(runtime);
      const rows = outlets.map((outlet) => ({ ...outlet, attributionCheck: checks.get(outlet.slug) }));
      await write(`${JSON.stringify(rows, null, 2)}\n`);
    } else {
      const rows = outlets.map(({ slug, name, domains, articles, demo }) => [slug, name, articles, domains.join(' '), demo ? 'demo' : '']);
      await write(table(['slug', 'name', 'articles', 'domains', ''], rows));
    }
  });
}

export const rename = (slug: string, name: string): Promise<number> => withRuntime((runtime) => renameOutletTo(runtime, slug, name));

export const merge = (into: string, slugs: readonly string[]): Promise<number> =>
  withRuntime((runtime) => mergeOutletsInto(runtime, into, slugs));

export const domains = (slug: string, names: readonly string[]): Promise<number> =>
  withRuntime((runtime) => setOutletDomains(runtime, slug, names));
