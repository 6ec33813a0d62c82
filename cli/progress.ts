import { SingleBar } from 'cli-progress';

/** How far something is: items done, share 0–1, items a second and seconds to go where they are known. */
export type Progress = {
  readonly done: number;
  readonly progress: number;
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
};

const FORMAT = '{bar} {percentage} % · {done} items · {rate} · {left}';

function leftOf(seconds: number | null): string {
  if (seconds === null) return '';
  const minutes = Math.floor(seconds / 60);
  return minutes >= 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min left` : `${minutes} min ${Math.round(seconds % 60)} s left`;
}

/** Shows a progress bar on a terminal's stderr; nothing elsewhere. */
export function startProgress(read: () => Promise<Progress>): { stop(): void } {
  if (!process.stderr.isTTY) return { stop: () => undefined };
  const bar = new SingleBar({ format: FORMAT, stream: process.stderr, clearOnComplete: true });
  bar.start(100, 0, { done: 0, rate: '', left: '' });
  const show = ({ done, progress, perSecond, secondsLeft }: Progress) =>
    bar.update(Math.round(progress * 100), {
      done,
      rate: perSecond === null ? '' : `${perSecond.toFixed(0)}/s`,
      left: leftOf(secondsLeft),
    });
  const timer = setInterval(() => read().then(show, () => undefined), 500);
  return {
    stop: () => {
      clearInterval(timer);
      bar.stop();
    },
  };
}
