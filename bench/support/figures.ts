// What a benchmark found, as a table and as JSON.

export interface Figure {
  name: string;
  unit: string;
  /** null: could not be measured here. */
  value: number | null;
  /** The same for something to compare with, measured in the same run. */
  yardsticks: Record<string, number | null>;
  goal: string | null;
  met: boolean | null;
  /** Round by round, to see how steady it was. */
  rounds?: number[];
}

export function figure(
  name: string,
  unit: string,
  value: number | null,
  beside: {
    yardsticks?: Record<string, number | null>;
    goal?: string;
    met?: (value: number) => boolean;
    rounds?: number[];
  } = {},
): Figure {
  const met = beside.met === undefined || value === null ? null : beside.met(value);
  const { yardsticks = {}, goal = null, rounds } = beside;
  return { name, unit, value, yardsticks, goal, met, ...(rounds ? { rounds } : {}) };
}

export function table(bench: string, figures: readonly Figure[]): string {
  const rows = figures.map((each) => [
    each.name,
    shown(each.value, each.unit),
    Object.entries(each.yardsticks)
      .map(([name, value]) => `${name} ${shown(value, each.unit)}`)
      .join(', '),
    each.goal ?? '',
    each.met === null ? '' : each.met ? 'met' : 'NOT MET',
  ]);
  const lines = [[bench, 'figure', 'beside it', 'goal', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const [head = '', ...body] = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [head, '-'.repeat(head.length), ...body].join('\n');
}

function shown(value: number | null, unit: string): string {
  if (value === null || !Number.isFinite(value)) return '?';
  const decimals = Number.isInteger(value) || value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  const number = value.toFixed(decimals);
  return unit === '' ? number : `${number} ${unit}`;
}

/** The value below which the share `part` (0 to 1) of all values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
