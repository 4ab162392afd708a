// The address of the message that a point was made from.
const origins: readonly string[] = ['https://teams.microsoft.com', 'https://teams.cloud.microsoft'];

/** Longer than any address of a message, and short enough to travel with every button of a card. */
const longest = 1000;

/**
 * As it may be kept and clicked on; '' for anything but the address of a message, whoever says it is one. Other addresses
 * in Teams call somebody or write to somebody.
 */
export function messageLink(address: string): string {
  if (!URL.canParse(address)) return '';
  const { href, origin, pathname, username, password } = new URL(address);
  const isMessage = origins.includes(origin) && pathname.startsWith('/l/message/');
  return isMessage && username + password === '' && href.length <= longest ? href : '';
}
