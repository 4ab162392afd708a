// The address of the message that a point was made from.
const hosts: readonly string[] = ['teams.microsoft.com', 'teams.cloud.microsoft'];

/** Longer than any address of a message, and short enough to travel with every button of a card. */
const longest = 1000;

/** As it may be kept and clicked on: an address in Teams; '' for anything else, whoever says it is one. */
export function messageLink(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || !hosts.includes(url.host) || url.username !== '' || url.password !== '') return '';
  return url.href.length <= longest ? url.href : '';
}
