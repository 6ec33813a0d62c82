'use server';
import { deleteKept, keepAs, renameKept } from '#lib/usecases/comparisons/kept-comparisons.ts';
import { act, field, numbers } from '../_server/act.ts';
import { say } from '../_server/flash.ts';

const idOf = (form: FormData) => numbers(form, 'id').at(0) ?? 0;

/** Keeps the comparison on screen under a name. */
export async function keep(form: FormData): Promise<void> {
  await act(async (deps) => {
    await keepAs(deps, field(form, 'name') ?? '', field(form, 'address') ?? '', new Date());
    await say('The comparison is saved.');
  });
}

/** Gives a saved comparison another name. */
export async function rename(form: FormData): Promise<void> {
  await act(async (deps) => {
    await renameKept(deps, idOf(form), field(form, 'name') ?? '');
    await say('The comparison is renamed.');
  });
}

/** Deletes a saved comparison; the notice takes it back. */
export async function remove(form: FormData): Promise<void> {
  await act(async (deps) => {
    const id = idOf(form);
    await deleteKept(deps, id, new Date());
    await say('The comparison is deleted.', { undo: { kind: 'comparison', id } });
  });
}
