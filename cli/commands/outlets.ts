import { openRuntime, type Runtime } from '#lib/runtime.ts';
import { mergeOutletsInto, outletList, renameOutletTo, setOutletDomains } from '#lib/usecases/manage-outlets.ts';
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

/** Writes all outlets with their domains and numbers of articles. */
export function list(options: { readonly json?: boolean }): Promise<number> {
  return withRuntime(async (runtime) => {
    const outlets = (await outletList(runtime)).map(({ slug, name, domains, articles, demo }) => ({ slug, name, domains, articles, demo }));
    if (options.json) await write(`${JSON.stringify(outlets, null, 2)}\n`);
    else {
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
