'use server';
import { redirect } from 'next/navigation';
import { mergeOutletsInto, renameOutletTo, setOutletDomains } from '#lib/usecases/outlets/manage-outlets.ts';
import { act, field } from '../../_server/act.ts';
import { say } from '../../_server/flash.ts';

/** Gives the outlet another name; its address stays. */
export async function rename(form: FormData): Promise<void> {
  await act(async (deps) => {
    await renameOutletTo(deps, field(form, 'slug') ?? '', field(form, 'name') ?? '');
    await say('The outlet is renamed.');
  });
}

/** Makes the outlet part of another, and goes there. */
export async function mergeInto(form: FormData): Promise<void> {
  const into = field(form, 'into') ?? '';
  const done = await act(async (deps) => {
    await mergeOutletsInto(deps, into, [field(form, 'slug') ?? '']);
    await say('The outlets are one now.');
    return true;
  });
  if (done) redirect(`/outlets/${encodeURIComponent(into)}`);
}

/** Sets the domains that the outlet owns. */
export async function setDomains(form: FormData): Promise<void> {
  const domains = (field(form, 'domains') ?? '').split(/[\s,]+/).filter((domain) => domain !== '');
  await act(async (deps) => {
    await setOutletDomains(deps, field(form, 'slug') ?? '', domains);
    await say('The domains are set.');
  });
}
