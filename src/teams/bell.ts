// Waiting for something new, but not for ever.
export interface Bell {
  ring(): void;
  /** Resolves when it rings, at once when it rang meanwhile, and after so many milliseconds anyway. */
  rung(milliseconds: number): Promise<void>;
}

export function createBell(): Bell {
  let rang = false;
  let answer: (() => void) | undefined;
  return {
    ring() {
      rang = true;
      answer?.();
    },
    async rung(milliseconds) {
      if (!rang) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          answer = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        answer = undefined;
      }
      rang = false;
    },
  };
}
