import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** A name for a worker of this process, by which others on this machine can tell whether it still lives. */
export function workerName(): string {
  return `${hostname()}:${process.pid}:${randomUUID()}`;
}

/** Whether the worker was a process of this machine that has ended; false for workers elsewhere, whose lease must run out. */
export function hasEnded(worker: string): boolean {
  const [host, pid] = worker.split(':');
  if (host !== hostname() || !/^\d{1,10}$/.test(pid ?? '')) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
