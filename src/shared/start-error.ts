/** The bot cannot start, and the one who starts it can do something about it: one line that says what. */
export class StartError extends Error {
  override name = 'StartError';
}
