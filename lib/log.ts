import pino, { type Logger } from 'pino';

/** A logger that writes JSON lines to stderr: stdout belongs to data. It is given ids and counts, never article texts or secrets. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }));
}
