/** An error for the log: what kind and where, never its message, which may carry what somebody typed. */
export function errorFacts(error: unknown): { error: string; code?: string | number; at?: string[] } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'statusCode' in error ? error.statusCode : 'code' in error ? error.code : undefined;
  const frames = (error.stack ?? '').replace(error.message, '').split('\n');
  return {
    error: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    at: frames
      .filter((line) => /^\s+at .+[\d)>]$/.test(line))
      .map((line) => line.trim())
      .slice(0, 8),
  };
}
