// Keeps the changes on disk, one a line, before they are answered: whatever was answered survives a sudden end.
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { type Change, change } from './change.ts';
import { apply, compacted, emptyState, type State } from './state.ts';

export interface Journal {
  state: State;
  /** Keeps the change, then makes it. */
  commit(change: Change): void;
}

/** Grown to so many times what it was after the last compaction, and to so many bytes at least, it is compacted. */
const growth = { times: 4, bytes: 4_000_000 };

/** `file` null: nothing is kept. */
export function openJournal(file: string | null): Journal {
  const state = emptyState();
  if (file === null) return { state, commit: (made) => apply(state, made) };
  const path = file;
  mkdirSync(dirname(path), { recursive: true });
  for (const each of read(path)) apply(state, each);
  let size = compact(path, state);
  let limit = Math.max(growth.bytes, growth.times * size);
  return {
    state,
    commit(made) {
      const line = `${JSON.stringify(made)}\n`;
      appendFileSync(path, line);
      apply(state, made);
      size += line.length;
      if (size < limit) return;
      size = compact(path, state);
      limit = Math.max(growth.bytes, growth.times * size);
    },
  };
}

/** A process that was ended while it wrote leaves a last line without an end: nobody was told of it. */
function read(file: string): Change[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.slice(0, -1).map((line, index) => {
    try {
      return change.parse(JSON.parse(line));
    } catch (cause) {
      throw new Error(`Line ${index + 1} of ${file} is not a change of a list or a calendar`, { cause });
    }
  });
}

/** Beside the old one and then in its place, so that there is a whole one at any time. Gives its size. */
function compact(file: string, state: State): number {
  const fresh = `${file}.new`;
  const handle = openSync(fresh, 'w', 0o600);
  let size = 0;
  let lines: string[] = [];
  const write = (): void => {
    const text = lines.join('');
    writeFileSync(handle, text);
    size += text.length;
    lines = [];
  };
  for (const each of compacted(state)) {
    if (lines.push(`${JSON.stringify(each)}\n`) === 500) write();
  }
  write();
  closeSync(handle);
  renameSync(fresh, file);
  return size;
}
