// The pages of the local Microsoft 365 as a browser uses them: reads what is there, fills in forms, keeps cookies.

interface Seen {
  status: number;
  address: string;
  text: string;
}

/** Somebody at a browser. */
export function visitor(url: string) {
  let cookie = '';
  let last: Seen = { status: 0, address: '/', text: '' };

  async function go(address: string, form?: Record<string, string>): Promise<Seen> {
    const response = await fetch(new URL(address, url), {
      method: form ? 'POST' : 'GET',
      headers: { cookie },
      redirect: 'manual',
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    const there = response.headers.get('location');
    if (there !== null) return go(there);
    last = { status: response.status, address, text: await response.text() };
    return last;
  }

  /** Posts the form with this action as it stands on the page, with these fields filled in. */
  async function post(action: string, fields: Record<string, string> = {}): Promise<Seen> {
    const form = last.text.split('<form').find((each) => each.includes(`action="${action}"`));
    if (form === undefined) throw new Error(`No form for ${action} at ${last.address}`);
    return go(action, { ...standing(form.split('</form>')[0] ?? ''), ...fields });
  }

  return { go, post };
}

/** What a form holds when nothing is touched. */
export function standing(form: string): Record<string, string> {
  const plain = (text: string): string =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  const attribute = (tag: string, name: string): string => plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
  const inputs = [...form.matchAll(/<input[^>]*>/g)].map(([tag]) => tag);
  const texts = inputs
    .filter((tag) => !tag.includes('type="checkbox"') || / checked/.test(tag))
    .map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]);
  const areas = [...form.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>\n([^<]*)/g)].map(([, name, text]) => [
    name,
    plain(text ?? ''),
  ]);
  const choices = [...form.matchAll(/<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs)].map(([, name, options]) => [
    name,
    attribute(/<option[^>]* selected/.exec(options ?? '')?.[0] ?? '', 'value'),
  ]);
  return Object.fromEntries([...texts, ...areas, ...choices]);
}
