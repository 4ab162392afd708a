// The sample pilot: one wijkteam of six people, as data. All names, ids and addresses are made up.

export interface PilotPerson {
  /** What Teams addresses people by: the id in `from` and in the members of a conversation. */
  teamsId: string;
  /** Entra object id. */
  aadObjectId: string;
  name: string;
  givenName: string;
  surname: string;
  email: string;
}

/** What the local Teams client can hold: six people, one team with one channel beside General, one group chat. */
export interface Pilot {
  tenantId: string;
  bot: { teamsId: string; name: string };
  /** In Teams the team and its channel General share one id. */
  team: { id: string; name: string; aadGroupId: string };
  channel: { id: string; name: string };
  groupChat: { id: string; name: string };
  /** The first one is you. */
  people: readonly [PilotPerson, PilotPerson, PilotPerson, PilotPerson, PilotPerson, PilotPerson];
}

export const pilot: Pilot = {
  tenantId: '0fd40b38-a68c-4651-b564-02b0c4568f4c',
  bot: { teamsId: '28:5b3f552c-bc49-4c36-8906-0d6d41349e5c', name: 'Dagstart' },
  team: {
    id: '19:b81cdf182fdea7fbc654a2e7db177f26@thread.tacv2',
    name: 'Wijkteam Oost',
    aadGroupId: 'a1418c26-3958-4440-a1de-cc6ad19b4e6e',
  },
  channel: { id: '19:c56abb20ea9c9eb4592f3a7a5bf02e66@thread.tacv2', name: 'Dagstart' },
  groupChat: { id: '19:1f395149d3922c6cd826b78b36917f2b@thread.v2', name: 'Wijkteam Oost groepschat' },
  people: [
    {
      teamsId: '29:1bxhNovzmFveM0ocPsXyqfV4xUVGnLBgI3YWizEdfu5e0_B2zqUj8f2rR4Mn3dq-D70nbohHSFR-w3qeCzu9',
      aadObjectId: 'ba2be500-6f99-4a62-a85b-0a8327975596',
      name: 'Samira El Idrissi',
      givenName: 'Samira',
      surname: 'El Idrissi',
      email: 's.elidrissi@voorbeeld.nl',
    },
    {
      teamsId: '29:1_iOkLQ_o4j1mfyE9GyxM6oF54-VYvOD80t1lvJj89t5cU_t9LgJgI8ACb8dDCmmnIcjBphgD0siryPEMTbW',
      aadObjectId: '1a6cf194-c48b-4e56-8f88-fd8381260a1d',
      name: 'Jeroen de Vries',
      givenName: 'Jeroen',
      surname: 'de Vries',
      email: 'j.devries@voorbeeld.nl',
    },
    {
      teamsId: '29:1vFDmr9ayuxJdpQmTNXgvucRxF8Xqwc8yKFzPU-MAtlx0-Fp0AGVzr7viiFyqBjY4nKTFCC9UoVJdrbNNOx5',
      aadObjectId: 'd058f138-ee26-43bb-972f-3e46fa0db851',
      name: 'Fatma Yıldız',
      givenName: 'Fatma',
      surname: 'Yıldız',
      email: 'f.yildiz@voorbeeld.nl',
    },
    {
      teamsId: '29:1PSqtIVvIcn54HlAUtkcflpEhVm_xNe79vtnYAnb-vlqr9XFBpMyHXD1ZP7BRY3AXrrylxizlNM74lHpTVDt',
      aadObjectId: '852b0657-e8af-47d3-ac31-dff031de7d2f',
      name: 'Anouk van Dijk',
      givenName: 'Anouk',
      surname: 'van Dijk',
      email: 'a.vandijk@voorbeeld.nl',
    },
    {
      teamsId: '29:1m_1Hp_qQ8FWNN5NKTzcTwvhlWV8kGCT2FIMa2CzR_7THwTZQaKIKVEexN-yT2i4sXxI-EhsxiHMTHWd5DiM',
      aadObjectId: '990e3003-53ba-4c39-b56d-5e97a3730ca9',
      name: 'Rajesh Ramdin',
      givenName: 'Rajesh',
      surname: 'Ramdin',
      email: 'r.ramdin@voorbeeld.nl',
    },
    {
      teamsId: '29:1GSEs_p2Fzbb23qnh9PrYEN58g1lsFlHliqvMmCpE4v3b1cjKigqZYLK4QrhEO6ZWbYV0v8DPMZjHu1EMiWE',
      aadObjectId: 'c55b508a-d03f-42f2-afbb-2ed85bb6680a',
      name: 'Giovanni Martina',
      givenName: 'Giovanni',
      surname: 'Martina',
      email: 'g.martina@voorbeeld.nl',
    },
  ],
};
