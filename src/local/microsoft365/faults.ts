// What can be made to go wrong, and the count of what was asked.
export interface FaultSettings {
  /** Share of requests, 0 to 1, that are refused with 429 and this Retry-After, in seconds. */
  throttled: number;
  retryAfter: string;
  /** Share that is refused with 503. */
  unavailable: number;
  /** Share that is done, and then the connection is cut. */
  lostAnswer: number;
  /** Share that is done and never answered. */
  silent: number;
  /** Share of new events that are made only this many milliseconds after their connection was cut. */
  late: number;
  lateBy: number;
  /** Nothing answers: every connection is cut at once. */
  away: boolean;
  /** Every token of delta is too old. */
  tokensGone: boolean;
  siteMoved: 'gone' | 'redirect' | null;
  /** `write`: only reading is allowed; `read`: nothing is. */
  forbidden: 'read' | 'write' | null;
  /** Milliseconds an answer takes. */
  slow: number;
  /** Resource units a minute; null: no limit. */
  unitsPerMinute: number | null;
  /** Changes are answered 200 with the row, as the reference has it, instead of 204 with nothing but the eTag. */
  answersWithRow: boolean;
  /** Mailboxes the bot may not work in, by address; `*`: any. Nobody may see when they are free. */
  forbiddenMailboxes: readonly string[];
  /** Whether somebody has automatic replies on, may not be read. */
  settingsForbidden: boolean;
  /** `refused`: the same transaction id once more is answered 409, also for the same event. */
  repeatedId: 'same' | 'refused';
  /** A cancellation is answered as if there were JSON, without any. */
  cancelSaysJson: boolean;
  /** An event that was cancelled can still be read, as cancelled. */
  cancelledStays: boolean;
  /** How many calls to one mailbox may be under way; null: no limit. */
  mailboxPlaces: number | null;
  /** From 0 to 1; decides which requests it hits. */
  random(): number;
}

export interface Counts {
  /** Also each one in a batch. */
  requests: number;
  units: number;
  /** Answered 429 or 503. */
  refused: number;
  /** Came without the User-Agent that SharePoint asks for. */
  unnamed: number;
}

export interface Faults {
  set(settings: Partial<FaultSettings>): void;
  /** Everything goes well again. */
  clear(): void;
  /** Does this later; by itself, or when everything that is late is done. */
  later(work: () => void): void;
  /** What is late is done now. */
  finish(): void;
  settings(): Readonly<FaultSettings>;
  counts: Counts;
}

const none: Omit<FaultSettings, 'random'> = {
  throttled: 0,
  retryAfter: '1',
  unavailable: 0,
  lostAnswer: 0,
  silent: 0,
  late: 0,
  lateBy: 0,
  away: false,
  tokensGone: false,
  siteMoved: null,
  forbidden: null,
  slow: 0,
  unitsPerMinute: null,
  answersWithRow: false,
  forbiddenMailboxes: [],
  settingsForbidden: false,
  repeatedId: 'same',
  cancelSaysJson: false,
  cancelledStays: false,
  mailboxPlaces: null,
};

export function createFaults(): Faults {
  let settings: FaultSettings = { ...none, random: drawn(1) };
  const late = new Set<() => void>();
  return {
    set(changes) {
      settings = { ...settings, ...changes };
    },
    clear() {
      settings = { ...none, random: settings.random };
    },
    later(work) {
      const once = (): void => {
        if (late.delete(once)) work();
      };
      late.add(once);
      setTimeout(once, settings.lateBy).unref();
    },
    finish() {
      for (const once of [...late]) once();
    },
    settings: () => settings,
    counts: { requests: 0, units: 0, refused: 0, unnamed: 0 },
  };
}

/** Numbers that look random and are the same every time. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) / 2 ** 23;
  };
}
