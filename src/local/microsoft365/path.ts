/** The parts of a path as they were meant; what is badly encoded stays as it is. */
export const segments = (url: URL): string[] => url.pathname.split('/').filter(Boolean).map(decoded);

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
