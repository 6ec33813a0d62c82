'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { AppError } from '#lib/errors.ts';
import { importOpml } from '#lib/usecases/feeds/exchange-opml.ts';
import { nameFeedOutlet, pauseFeeds, removeFeed, resumeFeeds, visitFeeds } from '#lib/usecases/feeds/manage-feeds.ts';
import { type Subscribed, subscribeFeed } from '#lib/usecases/feeds/subscribe-feed.ts';
import { act, field, numbers } from '../_server/act.ts';
import { say } from '../_server/flash.ts';
import { guard } from '../_server/guard.ts';
import { runtime } from '../_server/runtime.ts';
import { plural } from '../_ui/format.ts';

/** What the form shows after an address was given: feeds to choose from, or why nothing could be subscribed to. */
export type SubscribeState = {
  readonly address: string;
  readonly outlet: string;
  readonly offers: Extract<Subscribed, { kind: 'offers' }>['feeds'];
  readonly problem: string | null;
};

/** Subscribes to the feed at the address, or answers the feeds that its page names. */
export async function subscribe(_before: SubscribeState, form: FormData): Promise<SubscribeState> {
  const [address, outlet] = [field(form, 'offer') ?? field(form, 'address') ?? '', field(form, 'outlet')];
  const state = { address, outlet: outlet ?? '', offers: [], problem: null };
  let subscribed: Subscribed;
  try {
    guard(await headers());
    const deps = await runtime();
    subscribed = await deps.allowance.run(() => subscribeFeed(deps, { address, outlet }));
  } catch (error) {
    if (error instanceof AppError) return { ...state, problem: error.message };
    throw error;
  }
  if (subscribed.kind === 'offers') return { ...state, offers: subscribed.feeds };
  await say(`Subscribed to ${subscribed.title}. Its first visit is on its way.`);
  redirect('/feeds');
}

/** Subscribes to all feeds of an OPML file. */
export async function takeOpml(form: FormData): Promise<void> {
  await act(async (deps) => {
    const file = form.get('opml');
    const { added, known } = await importOpml(deps, file instanceof File ? await file.text() : '');
    await say(`${plural(added, 'feed')} added${known === 0 ? '' : `, ${known} known already`}.`);
  });
}

const ACTS = {
  visit: [visitFeeds, 'The visit is on its way.'],
  pause: [pauseFeeds, 'The feed is paused.'],
  resume: [resumeFeeds, 'The feed is visited again.'],
} as const;

/** Visits, pauses or resumes the feed that the form names. */
export async function actOnFeed(form: FormData): Promise<void> {
  const asked = form.get('act');
  if (asked !== 'visit' && asked !== 'pause' && asked !== 'resume') return;
  const [does, said] = ACTS[asked];
  await act(async (deps) => {
    if (asked === 'visit') deps.allowance.count();
    await does(deps, numbers(form, 'feed'));
    await say(said);
  });
}

/** Ends a subscription; it can be brought back. */
export async function endFeed(form: FormData): Promise<void> {
  const done = await act(async (deps) => {
    const [id] = numbers(form, 'feed');
    const removed = await removeFeed(deps, id);
    await say(`${removed.title ?? removed.url} is no longer subscribed to. Its articles stay.`, { undo: { kind: 'feed', ...removed } });
    return true;
  });
  if (done !== null) redirect('/feeds');
}

/** Says of which outlet the articles of a feed are. */
export async function setOutlet(form: FormData): Promise<void> {
  await act(async (deps) => {
    const outlet = field(form, 'outlet');
    for (const id of numbers(form, 'feed')) await nameFeedOutlet(deps, id, outlet);
    await say(outlet === null ? 'Each article says itself of which outlet it is.' : `Articles to come are of ${outlet}.`);
  });
}
