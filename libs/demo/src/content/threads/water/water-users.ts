import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Water users' associations". */
export const waterUsersThreads: readonly DemoThread[] = [
  {
    key: 'non-members',
    topic: 'water-users',
    by: 'petar-babin',
    language: 'sr',
    title: 'Kako naplatiti od onoga ko troši vodu a nije član?',
    daysAgo: 166.3,
    text: `Udruženje ima 73 člana i 610 hektara. Ja znam, i ceo atar zna, da vodu vuče još najmanje dvadesetak ljudi koji nisu članovi, oko 120 ha. Struja za pumpu prošle godine 41.000 evra. Račun dele članovi.

Molili smo. Pretili smo. Jednom smo zatvorili ustavu i ujutru je bila otvorena, i to ključem, a ne pajserom. U Rugarambiru sam video da toga nema, i zanima me zašto nema. Ne filozofija nego: šta ste uradili u ponedeljak ujutru.`,
    posts: [
      {
        by: 'luka-zarubica',
        daysAgo: 166,
        language: 'en',
        text: 'Translating for Petar: 73 members, 610 ha, around twenty non-members take water for about 120 ha, the pump costs 41,000 euro of electricity per year and members pay all. A closed gate was opened overnight *with a key*. He asks Rugarambiro: not philosophy, what did you do on Monday morning?',
        reactions: { thanks: ['petar-babin'] },
      },
      {
        by: 'innocent-rutabo',
        daysAgo: 165.4,
        language: 'en',
        text: 'On Monday morning we changed the locks and gave the keys to people from the **other** zone. A gate keeper in zone 3 lives in zone 5. His cousin has no field there. It costs one bicycle per keeper. In the first month I was shouted at every day, after three months only on Sundays.',
        reactions: {
          thanks: ['petar-babin', 'luka-zarubica'],
          useful: ['noy-phommalath', 'bosco-habarurema', 'ibrahima-sabaly'],
        },
      },
      {
        by: 'bosco-habarurema',
        daysAgo: 165.1,
        language: 'en',
        text: "And on Tuesday we went to visit them, three committee members, no police. Most of them were not thieves. Eleven of nineteen said nobody ever asked them to join; the entry fee was the price of a goat. We let them pay it over three seasons. Fifteen joined. The other four we accept to lose water to, it's cheaper than a war.",
        reactions: {
          useful: ['petar-babin', 'marta-linharo', 'noy-phommalath', 'claudine-mukeshi'],
        },
      },
      {
        by: 'petar-babin',
        daysAgo: 164.2,
        text: 'Kod nas je pristupnina 300 evra i udeo po hektaru. Nisam razmišljao da je to ograda. Mi smo je stavili kad smo kupovali pumpu, da se zna ko je platio.',
      },
      {
        by: 'aleksandar-nedeljin',
        daysAgo: 163.8,
        text: 'Petre, po vašem statutu (čitao sam ga, i oprosti, pisan je pre potopa) možete uvesti **korisnika bez prava glasa**: ugovor na sezonu, cena po hektaru viša 40 odsto, bez pristupnine. Dva udruženja na jugu to imaju. Jedno je za dve godine od 31 takvog korisnika dobilo 22 nova člana, jer se računica sama nametnula.',
        reactions: {
          useful: ['petar-babin', 'luka-zarubica', 'bosco-habarurema'],
          thanks: ['petar-babin'],
        },
      },
      {
        by: 'claudine-mukeshi',
        daysAgo: 163,
        language: 'en',
        text: 'We have the same category, "seasonal user". One advice: collect **before** the season from them and after the harvest from members. Otherwise the seasonal user has all the advantages of a member and none of the meetings.',
        reactions: {
          useful: ['petar-babin', 'aleksandar-nedeljin', 'noy-phommalath'],
          agree: ['bosco-habarurema'],
        },
      },
      {
        by: 'noy-phommalath',
        daysAgo: 158.7,
        language: 'en',
        text: 'In our small weirs everyone is cousin of everyone, so exclusion is not possible. What we do: who does not pay, works. Two days of cleaning more. The list is read at the temple. They mostly pay.',
        reactions: { useful: ['petar-babin', 'innocent-rutabo'] },
      },
      {
        by: 'petar-babin',
        daysAgo: 92.5,
        text: `Da javim. Skupština bila prošle nedelje, 58 od 73 prisutno, svađa do ponoći. Izglasano: sezonski korisnik, 84 evra po hektaru unapred (članovi 60 na kraju). Ključeve smo zamenili kao kod Innocenta: ustavu u Donjem drži čovek iz Gornjeg.

Prijavilo se 14 od dvadesetak. 71 hektar, oko 5.900 evra koje ranije nismo imali. Šestorica i dalje kradu, po imenu ih znamo, i ostaviću ih na miru ovu godinu kao što reče Bosko.`,
        reactions: {
          thanks: [
            'innocent-rutabo',
            'bosco-habarurema',
            'claudine-mukeshi',
            'aleksandar-nedeljin',
          ],
          useful: ['luka-zarubica', 'marta-linharo', 'ana-kovac'],
        },
      },
      {
        by: 'bosco-habarurema',
        daysAgo: 91.8,
        language: 'en',
        text: 'Petar, well done! Midnight is early, our longest assembly ended with breakfast. Please tell us in one year how many of the 14 became members, that is the real figure.',
        reactions: { agree: ['claudine-mukeshi', 'petar-babin', 'henrik-solvang'] },
      },
      {
        by: 'petar-babin',
        daysAgo: 3.4,
        text: 'Nije prošla godina, ali evo: do danas četvorica od 14 platila pristupninu (podelili smo je na tri rate, kozu nismo uvodili).',
        reactions: {
          thanks: ['bosco-habarurema'],
          agree: ['aleksandar-nedeljin', 'marija-toskic'],
        },
      },
    ],
  },
  {
    key: 'fee-recovery',
    topic: 'water-users',
    by: 'claudine-mukeshi',
    language: 'en',
    title: 'From 38 to 86 per cent: what we changed, in the order we changed it',
    daysAgo: 148.8,
    text: `People ask me for "the system". There is no system, there were five things over three seasons, and I give the recovery rate after each one so that you can judge.

1. **Season 1, 38 %.** I wrote every member's debt on one sheet. Only that. It turned out that 212 people owed nothing and were recorded as debtors because the old receipt books were lost. We apologised in the assembly, by name.
2. **Season 2, 51 %.** Receipts in three copies with a drawing of the plot. No receipt, no payment, even from my brother.
3. **Season 2, 60 %.** Accounts painted on the wall of the store: income, expenses, what is in the box, each Friday.
4. **Season 3, 74 %.** The fee per *zone* instead of one fee. Zone 6 at the tail gets less water and pays less. They had always refused; it was arithmetic, not bad will.
5. **Season 3, 86 %.** Mobile money with the plot number as the reference. I put it last because without 1 to 4 it would just have been a faster way not to pay.

The fee is on average 12,000 RWF per hectare and season. The last 14 % are widows whom we exempted by decision (4 %) and people with whom I still drink tea (10 %).`,
    reactions: {
      thanks: [
        'bosco-habarurema',
        'petar-babin',
        'ibrahima-sabaly',
        'noy-phommalath',
        'marta-linharo',
      ],
      useful: [
        'emmanuel-nkuru',
        'grace-karekwe',
        'david-okurapa',
        'khady-sarane',
        'vesna-radojin',
        'fatou-mbow',
      ],
    },
    posts: [
      {
        by: 'marta-linharo',
        daysAgo: 148.2,
        text: 'This should be framed. A finance question: 86 per cent of a fee that covers what? Operation only, or also the gates in ten years?',
      },
      {
        by: 'claudine-mukeshi',
        daysAgo: 147.9,
        text: 'You put the finger where it hurts. It covers gate keepers, the two masons, cement and a small reserve. Big repairs: no. We set aside 9 % of income and the bank eats it with inflation. I am looking for ideas.',
      },
      {
        by: 'emmanuel-nkuru',
        daysAgo: 147.5,
        text: 'In numbers: the reserve is 3.1 million RWF. Replacing the intake gates would take about 22 million. So in theory we are ready in seven years and in practice never.',
        reactions: { agree: ['claudine-mukeshi', 'marta-linharo'] },
      },
      {
        by: 'marta-linharo',
        daysAgo: 146,
        text: 'Then keep the reserve in **things** rather than in money: one spare gate leaf, cement is no good, but sheet steel, bolts, a spare gearbox. A scheme I worked with in the north bought one gate per year before it was needed. After six years they had six, and no inflation.',
        reactions: {
          useful: [
            'claudine-mukeshi',
            'emmanuel-nkuru',
            'ibrahima-sabaly',
            'petar-babin',
            'noy-phommalath',
          ],
        },
      },
      {
        by: 'claudine-mukeshi',
        daysAgo: 145.7,
        text: 'We have never thought of this. A gate leaf is 680,000 RWF from the welder in town. I bring it to the committee on Thursday.',
        reactions: { thanks: ['marta-linharo'], agree: ['bosco-habarurema'] },
      },
      {
        by: 'ibrahima-sabaly',
        daysAgo: 143.9,
        language: 'fr',
        text: "(En français) J'étais là le vendredi quand elle a repeint la ligne des dépenses, avec l'essence de la moto du président dessus. Le président était à côté et il n'a rien dit. C'est cela que j'ai ramené, pas la peinture.",
        reactions: {
          agree: ['khady-sarane', 'claudine-mukeshi', 'noy-phommalath', 'bosco-habarurema'],
        },
      },
      {
        by: 'bosco-habarurema',
        daysAgo: 143.6,
        text: 'I said nothing because it was correct. 4,500 francs of petrol. It was still not a pleasant Friday.',
        reactions: { agree: ['claudine-mukeshi', 'grace-karekwe', 'innocent-rutabo'] },
      },
      {
        by: 'vesna-radojin',
        daysAgo: 138.1,
        text: 'I work with municipal budgets, not water, but I\'m stealing point 1. We have about 900 "debtors" for the village self-contribution and I suspect a good part of them are our own mistakes.',
        reactions: { agree: ['nadia-belkora', 'fatou-mbow'] },
      },
      {
        by: 'noy-phommalath',
        daysAgo: 131.4,
        text: "About point 4, how did you decide the price per zone? If we open this question I'm afraid each household will come with its own measuring stick.",
      },
      {
        by: 'emmanuel-nkuru',
        daysAgo: 130.8,
        text: 'We measured for one season: number of hours with water at the tertiary gate. Members of the zone did the counting, not me. Then three price steps only (100, 85, 60 per cent). With more steps you will never finish. Table here: https://example.org/rugarambiro/zone-hours',
        reactions: { useful: ['noy-phommalath', 'luka-zarubica', 'petar-babin'] },
      },
      {
        by: 'claudine-mukeshi',
        daysAgo: 41.2,
        text: "Two additions for this season. We bought **one gate leaf and the gearbox**; they are in the store with a chain and everybody comes to look at them. And recovery is at 88 %, but I believe we've reached the ceiling: the next point would cost more in tea than it brings.",
        reactions: {
          thanks: ['marta-linharo'],
          useful: ['ibrahima-sabaly', 'petar-babin'],
          agree: ['bosco-habarurema', 'emmanuel-nkuru'],
        },
      },
      {
        by: 'henrik-solvang',
        daysAgo: 40.9,
        text: 'A ceiling honestly declared. I wish I saw that in reports.',
        reactions: { agree: ['thomas-adeyra', 'marta-linharo', 'david-okurapa'] },
      },
    ],
  },
];
