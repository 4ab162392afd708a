// The pages as a browser uses them: reads what is there, fills in forms, keeps cookies.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { graphCalls, graphItem, sampleList } from '../support/graph-calls.ts';
import { type LocalGraph, sampleEditor, startLocalGraph } from '../support/local-graph.ts';
import { standing, visitor } from '../support/visitor.ts';

const colleague = { id: 'd058f138-ee26-43bb-972f-3e46fa0db851', name: 'Fatma Yıldız' };

let graph: LocalGraph;
beforeEach(async () => {
  graph = await startLocalGraph({ people: [sampleEditor, colleague] });
  await graphCalls(graph.url)('POST', `/sites/${graph.site}/lists`, sampleList);
});
afterEach(async () => graph.close());

const list = '/lists/Ontwikkelpunten';
const held = () => graph.rows()[0];

describe('a row', () => {
  test('is changed in a form, in the name of who you are, and only where something was typed', async () => {
    const nasty = 'Eén "punt" <script>alert(1)</script> & zo';
    graph.add({
      Title: nasty,
      Toelichting: '\nRegel 1\nRegel 2',
      Prioriteit: 'Zelf <b>',
      PuntId: 'p-1',
      Streefdatum: '2026-12-24',
      Steun: 1.5,
    });
    const { go, post } = visitor(graph.url);
    await go('/');
    await post('/persoon', { persoon: colleague.id });
    const row = await go(`${list}/1`);
    expect(row.text).not.toContain('<script>');
    expect(row.text).toContain('Zelf &lt;b&gt; (zelf getypt)');
    expect(row.text).not.toContain('Punt-id');
    const saved = await post(`${list}/1`, { 'f-Status': 'Opgepakt' });
    expect(saved.text).toContain('Bewaard.');
    expect(held()).toMatchObject({
      changedBy: { id: colleague.id, name: colleague.name, app: false },
      fields: {
        Title: nasty,
        Status: 'Opgepakt',
        Toelichting: '\nRegel 1\nRegel 2',
        Prioriteit: 'Zelf <b>',
        PuntId: 'p-1',
        Streefdatum: '2026-12-24',
        Steun: 1.5,
        Vast: null,
      },
    });
  });

  test('takes another choice than the ones there are where that is allowed, and every kind of field', async () => {
    graph.add({ Title: 'Eén', Prioriteit: 'Must', Vast: true });
    const { go, post } = visitor(graph.url);
    await go(`${list}/1`);
    const typed = {
      'f-Prioriteit-anders': 'Could',
      'f-Bron': 'Lijst',
      'f-Streefdatum': '2027-01-02',
      'f-Steun': '2,5',
      'f-Toelichting': 'a\r\nb',
      'f-Vast': '',
    };
    await post(`${list}/1`, typed);
    expect(held()?.fields).toMatchObject({
      Prioriteit: 'Could',
      Bron: 'Lijst',
      Streefdatum: '2027-01-02',
      Steun: 2.5,
      Toelichting: 'a\nb',
      Vast: false,
    });
    const address = `/sites/${graph.site}/lists/Ontwikkelpunten/items/1?$expand=fields`;
    const { body } = await graphCalls(graph.url)('GET', address);
    expect(graphItem.parse(body).fields).toMatchObject({ Streefdatum: '2027-01-01T23:00:00Z' });
  });

  test('that somebody changed meanwhile is not overwritten: what was typed stays, and can be saved after all', async () => {
    graph.add({ Title: 'Eén', Status: 'Open', Steun: 1 });
    const { go, post } = visitor(graph.url);
    await go(`${list}/1`);
    graph.edit('1', { Status: 'Klaar', Steun: 2 });
    const clash = await post(`${list}/1`, { 'f-Status': 'Opgepakt' });
    expect(clash.status).toBe(409);
    expect(clash.text).toContain('Iemand anders heeft deze rij intussen gewijzigd');
    expect(clash.text).toContain('Nu in de lijst: Klaar');
    expect(clash.text).toContain('value="Opgepakt"');
    expect(held()?.fields).toMatchObject({ Status: 'Klaar', Steun: 2 });
    await post(`${list}/1`);
    expect(held()?.fields).toMatchObject({ Status: 'Opgepakt', Steun: 2 });
  });

  test('with something that does not fit is not saved, and what was typed stays', async () => {
    graph.add({ Title: 'Eén' });
    const { go, post } = visitor(graph.url);
    await go(`${list}/1`);
    const wrong = await post(`${list}/1`, { 'f-Steun': 'veel', 'f-Status': 'Opgepakt' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Dit past niet in &quot;Steun&quot;');
    expect(wrong.text).toContain('value="Opgepakt"');
    expect(held()?.fields).toMatchObject({ Status: null });
    const empty = await post(`${list}/1`, { 'f-Title': ' ', 'f-Steun': '' });
    expect(empty.text).toContain('&quot;Titel&quot; is nog leeg');
  });

  test('is added and taken away', async () => {
    const { go, post } = visitor(graph.url);
    await go(`${list}/nieuw`);
    const added = await post(`${list}/nieuw`, { 'f-Title': 'Nieuw punt', 'f-Vast': 'Ja' });
    expect(added.address).toBe(`${list}/1?melding=toegevoegd`);
    expect(held()?.fields).toMatchObject({ Title: 'Nieuw punt', Vast: true });
    const gone = await post(`${list}/1/weg`);
    expect(gone.text).toContain('De rij is uit de lijst.');
    expect(graph.rows()).toEqual([]);
    expect((await go(`${list}/1`)).status).toBe(404);
  });
});

describe('the table', () => {
  test('shows what people see, fifty rows a page, and finds by any word', async () => {
    for (let number = 1; number <= 120; number += 1)
      graph.add({ Title: `Punt ${number}`, Streefdatum: '2026-05-01', PuntId: `geheim-${number}` });
    graph.edit('7', { Status: 'Bij de Wmo' });
    const { go } = visitor(graph.url);
    const first = await go(list);
    expect(first.text.match(/<tr>/g)).toHaveLength(51);
    expect(first.text).toContain('Rij 1 tot en met 50 van 120');
    expect(first.text).toContain('2026-05-01');
    expect(first.text).not.toContain('geheim');
    expect((await go(`${list}?zoek=&pagina=3`)).text).toContain('Rij 101 tot en met 120 van 120');
    const found = await go(`${list}?zoek=WMO`);
    expect(found.text.match(/<tr>/g)).toHaveLength(2);
    expect((await go(`${list}?zoek=geheim-7`)).text).toContain('Geen rijen gevonden.');
  });

  test('is where Graph says that people open the list and its rows', async () => {
    graph.add({ Title: 'Eén' });
    const { body } = await graphCalls(graph.url)('GET', `/sites/${graph.site}/lists/Ontwikkelpunten/items/1`);
    const { text } = await visitor(graph.url).go(graphItem.parse(body).webUrl ?? '');
    expect(text).toContain('Rij 1 van Ontwikkelpunten');
  });
});

test('columns get another name and are taken away, except the one every list has', async () => {
  graph.add({ Title: 'Eén', Status: 'Open' });
  const { go, post } = visitor(graph.url);
  await go(`${list}/kolommen`);
  const renamed = await post(`${list}/kolommen/Status`, { naam: 'Stand' });
  expect(renamed.text).toContain('Naam van Stand');
  expect(held()?.fields).toMatchObject({ Status: 'Open' });
  await post(`${list}/kolommen/Status/weg`);
  expect(held()?.fields).not.toHaveProperty('Status');
  const title = await go(`${list}/kolommen`);
  expect(title.text).not.toContain(`action="${list}/kolommen/Title/weg"`);
  expect((await post(`${list}/kolommen/Title`, { naam: ' ' })).status).toBe(422);
});

test('faults are switched on and off again', async () => {
  const { go, post } = visitor(graph.url);
  await go('/');
  const on = { throttled: '12,5', slow: '20', away: '1', siteMoved: 'gone', forbidden: 'write', unitsPerMinute: '100' };
  const set = await post('/storingen', on);
  expect(graph.faults.settings()).toMatchObject({
    throttled: 0.125,
    slow: 20,
    away: true,
    siteMoved: 'gone',
    forbidden: 'write',
    unitsPerMinute: 100,
  });
  expect(standing(set.text)).toMatchObject(on);
  await post('/storingen', { goed: '1' });
  expect(graph.faults.settings()).toMatchObject({
    throttled: 0,
    slow: 0,
    away: false,
    siteMoved: null,
    forbidden: null,
    unitsPerMinute: null,
  });
});

test('a form that another site made is not taken, and nobody is sent elsewhere', async () => {
  graph.add({ Title: 'Eén' });
  const { go, post } = visitor(graph.url);
  expect((await go(`${list}/1/weg`, { bewijs: 'geraden' })).status).toBe(403);
  expect(graph.rows()).toHaveLength(1);
  await go('/');
  expect((await post('/persoon', { terug: '//elders.example/' })).address).toBe('/');
});
