import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Land consolidation". */
export const landConsolidationThreads: readonly DemoThread[] = [
  {
    key: 'voluntary-412',
    topic: 'land-consolidation',
    by: 'ana-kovac',
    language: 'sr',
    title: '412 hektara bez ijedne tužbe: šta smo uradili i šta ne bismo ponovili',
    daysAgo: 262.4,
    text: `Obećala sam grupi sa puta u Francusku da ću zapisati kako smo to izveli u Gornjem Brodu. Evo, bez ulepšavanja.

**Brojke.** 412 ha, 287 vlasnika, 1.936 parcela pre i 611 posle. Prosečna parcela je sa 0,21 ha narasla na 0,67 ha. Trajalo je 31 mesec, od prvog zbora do upisa. Koštalo je 61.000 evra, od čega je donator platio 70 odsto; bez toga bismo radili sporije, ali bismo radili.

**Redosled koji je radio:**

1. Prvo kafa kod petoro ljudi koje selo sluša, pa tek onda zbor.
2. Karta želja: svako je na odštampanom ortofotou nalepnicom označio parcelu koju *ne da* i parcelu koju bi dao.
3. Razmene u krug od tri do sedam vlasnika, a ne dvoje po dvoje.
4. Procena po klasama tek kad je krug dogovoren, da se ljudi ne posvađaju oko bodova pre vremena.
5. Ugovori kod notara u mesnoj kancelariji, dva petka mesečno. Notar dolazi selu, ne obrnuto.

**Šta ne bismo ponovili:** kupili smo skup softver koji je otvoren četiri puta. I puteve smo ostavili za kraj, što je bila najveća greška i zaslužuje posebnu temu.`,
    reactions: {
      thanks: [
        'philippe-garrot',
        'dragan-veselic',
        'jelena-stamenic',
        'ivana-pavlica',
        'vladimir-arsenin',
        'milan-stojadin',
      ],
      useful: [
        'zoran-lukaric',
        'jovana-deronj',
        'cheikh-diatara',
        'henrik-solvang',
        'milica-obradin',
      ],
    },
    posts: [
      {
        by: 'dragan-veselic',
        daysAgo: 262.1,
        text: 'Ana, hvala. Pitanje koje će mi svi postaviti u ministarstvu: koliko od 287 vlasnika je stvarno potpisalo? Kod nas se „dobrovoljno“ često računa od 60 odsto naviše.',
      },
      {
        by: 'ana-kovac',
        daysAgo: 261.9,
        text: 'Potpisalo je 241, to je 84 odsto vlasnika i 91 odsto površine. Ostalih 46 je ostalo gde je bilo, njihove parcele nismo ni takli. Dvoje nam je prošle godine reklo da im je žao što nisu ušli, i mislim da je to najbolja reklama za drugu fazu.',
        reactions: { agree: ['zoran-lukaric', 'marija-toskic'], useful: ['dragan-veselic'] },
      },
      {
        by: 'philippe-garrot',
        daysAgo: 261.2,
        language: 'fr',
        text: `Bravo Ana, et merci de le raconter ainsi. Je te lis avec le traducteur de mon petit-fils, donc pardonne les contresens.

Ce qui me frappe : vous avez fait les cercles d'échange **avant** le classement des terres. Chez nous c'est l'inverse, le classement ouvre la procédure et c'est là que les gens se fâchent. En 2009 à Saint-Orrin nous avons perdu quatorze mois sur une seule parcelle de 80 ares. Si c'était à refaire, j'essaierais votre ordre.`,
        reactions: { thanks: ['ana-kovac'], agree: ['vladimir-arsenin'] },
      },
      {
        by: 'vladimir-arsenin',
        daysAgo: 260.8,
        language: 'en',
        text: `For those who do not read Serbian: the main point is the order. Coffee with five trusted people, wishes on a printed orthophoto, exchange circles of three to seven owners, and valuation only when a circle has agreed in principle.

One professional warning. This works where land quality is fairly even. In Gornji Brod the best and the worst class differ by a factor of 1.6. Where the factor is 4 or 5, an agreed circle will fall apart at valuation, and then you have lost trust twice.`,
        reactions: {
          useful: [
            'ana-kovac',
            'somphone-keovilay',
            'khamla-vongdara',
            'jovana-deronj',
            'henrik-solvang',
          ],
        },
      },
      {
        by: 'zoran-lukaric',
        daysAgo: 260.5,
        text: 'Tačno, ali ta jedna rupa kod Stare cigle je klasa 6 i niko je nije hteo. Opština ju je uzela kao svoju. Bez opštinske rezerve od 19 hektara ne bi prošla bar tri kruga.',
        reactions: { useful: ['vladimir-arsenin', 'dragan-veselic'], agree: ['ana-kovac'] },
      },
      {
        by: 'ana-kovac',
        daysAgo: 260.4,
        text: 'Zoran je u pravu, to sam preskočila. **Bez sopstvenog zemljišta opštine u sredini teško bi išlo.** Imali smo 19 ha rasutih po celom ataru i njima smo zatvarali krugove. Na kraju smo ostali sa 17,2 ha, ali u dva komada. Skupština je tu razliku od 1,8 ha odobrila jer je dobila puteve.',
      },
      {
        by: 'jelena-stamenic',
        daysAgo: 258.7,
        text: 'Sa strane propisa: krugovi su tehnički bili niz ugovora o razmeni, dakle obično obligaciono pravo. Poreska uprava je oslobodila prenos, ali tek na osnovu pojedinačnog mišljenja. To mišljenje imam i mogu ga poslati svakome ko kreće u isto, da ne čekate sedam meseci kao Novi Brod.',
        reactions: {
          thanks: ['ana-kovac', 'ivana-pavlica', 'nikola-perendic'],
          useful: ['dragan-veselic'],
        },
      },
      {
        by: 'ivana-pavlica',
        daysAgo: 251.3,
        text: 'Kod nas u Suvom Bregu pola vlasnika je u Beču, Cirihu ili na groblju. Da li ste imali nasledničke slučajeve i šta ste s njima?',
      },
      {
        by: 'nikola-perendic',
        daysAgo: 250.9,
        text: 'Imali smo 58 parcela na pokojnike. Za 33 smo pomogli da se ostavina završi (advokatske troškove je platio projekat, oko 90 evra po predmetu). Za ostalih 25 smo čekali, odustali i obišli ih. Ne prihvatajte usmene saglasnosti „u ime brata“. Jednu smo prihvatili i taj krug smo morali dvaput da pravimo.',
        reactions: { useful: ['ivana-pavlica', 'dragan-veselic', 'awa-ndoye'] },
      },
      {
        by: 'somphone-keovilay',
        daysAgo: 233,
        language: 'en',
        text: "I read this in English translation with my team. We do the sticker map too, on a plastic sheet, but for villages, not owners. Question: did women sign? In our province we saw that the household head puts the sticker and later the wife says it was her mother's field.",
        reactions: { agree: ['khamla-vongdara', 'awa-ndoye', 'grace-karekwe'] },
      },
      {
        by: 'ana-kovac',
        daysAgo: 232.6,
        language: 'en',
        text: 'Good question and I have to be honest. 29 % of the owners are women on paper, and at the first meeting eleven came out of more than eighty. From the third meeting Marija went house to house with the map and the number came up to about half. Two circles changed because of that: the field nearest to the house was wanted by women, and men had offered it.',
        reactions: {
          thanks: ['somphone-keovilay', 'grace-karekwe', 'khady-sarane'],
          useful: ['awa-ndoye', 'sonia-ingabo'],
        },
      },
      {
        by: 'marija-toskic',
        daysAgo: 232.2,
        text: 'Kuća po kuća, tri nedelje, najviše uveče. Nosila sam kartu, keks i naočare za one koji su svoje zaboravili. Bez toga nema ništa.',
        reactions: {
          thanks: ['ana-kovac', 'tijana-bogojev', 'ndeye-siby'],
          agree: ['radovan-simurdic'],
        },
      },
      {
        by: 'henrik-solvang',
        daysAgo: 214.5,
        language: 'en',
        text: 'Thank you for stating the donor share without my having to ask. A dry question: EUR 148 per hectare in total. Vladimir, Dragan, what would the classical procedure have cost in the same place?',
      },
      {
        by: 'dragan-veselic',
        daysAgo: 213.8,
        language: 'en',
        text: "Between 420 and 560 euro per hectare, with roads and marking. So the comparison isn't quite fair, because Ana's price has no roads in it. With gravel roads, her total would be around 300. Still cheaper, and three years faster.",
        reactions: { useful: ['henrik-solvang', 'ana-kovac', 'philippe-garrot'] },
      },
    ],
  },
  {
    key: 'valuation-trust',
    topic: 'land-consolidation',
    by: 'jovana-deronj',
    language: 'en',
    title: 'Owners do not trust the valuation points. What do you show them instead?',
    daysAgo: 141.2,
    text: `In my interviews (64 owners, three finished consolidations) I ask whether the valuation was fair. Not one has answered by talking about the points. They say "look what Mirko got" or "they put me next to the ditch".

So my question to practitioners is not how you calculate, it's how you **show** it. A table with 38 classes? A coloured map? A walk? What made people nod?`,
    reactions: { useful: ['vladimir-arsenin', 'ana-kovac'], agree: ['zoran-lukaric'] },
    posts: [
      {
        by: 'philippe-garrot',
        daysAgo: 140.7,
        language: 'fr',
        text: `La tarière. On creuse un trou chez chacun, devant lui, et devant son voisin. Quand deux hommes ont regardé la même motte de terre, la discussion sur les points dure dix minutes. J'ai fait jusqu'à quarante trous dans une journée, avec un agriculteur du village à la pelle et un de la commune d'à côté pour arbitrer.

Le tableau, personne ne le lit. La carte en couleurs, les gens y cherchent leur maison.`,
        reactions: {
          thanks: ['jovana-deronj'],
          useful: ['ana-kovac', 'vladimir-arsenin', 'dragan-veselic', 'khamla-vongdara'],
        },
      },
      {
        by: 'zoran-lukaric',
        daysAgo: 140.3,
        language: 'sr',
        text: 'Rupa, slažem se. I to nikad sam, uvek sa dvojicom iz sela koji se međusobno ne vole.',
        reactions: { agree: ['philippe-garrot', 'ana-kovac'] },
      },
      {
        by: 'jovana-deronj',
        daysAgo: 139.9,
        text: `For the others, Philippe digs a hole with an auger at everybody's field with the neighbour watching and an outside farmer as referee; Zoran agrees and adds that the two witnesses should dislike each other. I love this.

Does it scale, though? Forty holes a day, 1,900 parcels …`,
      },
      {
        by: 'philippe-garrot',
        daysAgo: 139.2,
        language: 'fr',
        text: "Non, et ce n'est pas nécessaire. Une douzaine de parcelles étalons suffit, choisies par les propriétaires. Ensuite on ne dit plus « classe 4 », on dit « comme chez Lemaître ». Tout le monde sait ce que vaut la terre chez Lemaître.",
        reactions: {
          useful: [
            'jovana-deronj',
            'ana-kovac',
            'vladimir-arsenin',
            'dragan-veselic',
            'goran-mitrasin',
          ],
        },
      },
      {
        by: 'vladimir-arsenin',
        daysAgo: 138.6,
        text: 'Reference parcels with names. This is in fact in the old manuals from the 1920s, and we removed it from the curriculum because it "lacked precision". I will put it back this winter.',
        reactions: { agree: ['jovana-deronj', 'jelena-stamenic'], thanks: ['philippe-garrot'] },
      },
      {
        by: 'khamla-vongdara',
        daysAgo: 137.4,
        text: 'In our case there is no money value, but we do a ranking with stones: ten stones, and villagers divide them among the fields types. They argue a lot over the stones and after it is finished nobody argues again. Maybe with owners you could do the same, before any expert says a number.',
        reactions: { useful: ['jovana-deronj', 'sonia-ingabo', 'david-okurapa'] },
      },
      {
        by: 'dragan-veselic',
        daysAgo: 131,
        text: 'A note of caution from the side that receives the complaints. Named reference parcels are excellent for understanding. But the appeal commission needs a number and a method, otherwise the court returns the file. You need both: the hole for people, and the table for the court.',
        reactions: { agree: ['vladimir-arsenin', 'nikola-perendic'] },
      },
      {
        by: 'jovana-deronj',
        daysAgo: 96.5,
        text: "Update: we tried stones **and** the auger with 23 owners in Donji Brod in one afternoon. Agreement between the owners' ranking and the official classes: 0.81, much higher than I expected. The three parcels where they differed were all wet in April, and our soil map was made in August.",
        reactions: {
          thanks: ['khamla-vongdara', 'philippe-garrot'],
          useful: ['vladimir-arsenin', 'ana-kovac', 'luka-zarubica', 'dragan-veselic'],
        },
      },
      {
        by: 'ana-kovac',
        daysAgo: 96.1,
        text: 'I was there. The best moment was when the official commissioner changed his opinion on the third parcel because of an old woman who said "come in spring, bring boots".',
        reactions: { agree: ['jovana-deronj', 'zoran-lukaric'] },
      },
    ],
  },
];
