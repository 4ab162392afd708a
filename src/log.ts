// One line of JSON per event on standard output (local mode: in a file, so the start screen stays readable).
import pino from 'pino';
import type { Log } from './ports.ts';

export function createLog(file?: string): Log {
  const sink =
    file === undefined ? pino.destination(1) : pino.destination({ dest: file, mkdir: true, append: true, sync: true });
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, sink);
  return {
    info: (event, data = {}) => logger.info(data, event),
    warn: (event, data = {}) => logger.warn(data, event),
    error: (event, data = {}) => logger.error(data, event),
  };
}
