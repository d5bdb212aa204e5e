import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Extension services". */
export const extensionThreads: readonly DemoThread[] = [
  {
    key: 'field-school',
    topic: 'extension',
    by: 'sonia-ingabo',
    language: 'en',
    title:
      'Field schools beyond rice: what a season costs per learner, and the facilitator who cannot read',
    daysAgo: 155.4,
    text: `For those who asked after the visit. One vegetable field school, 16 weeks, 26 learners, our real costs last season:

- facilitator allowance: 96,000 RWF
- plot rent, seed, compost, two lost trays: 71,000
- drawing paper, markers, ropes, a scale: 23,000
- exchange day with another school: 40,000
- my visits (motorbike, 5 times): 60,000

290,000 RWF, so about **11,150 per learner**, roughly 8 euro. Without my visits 8,850.

Of our 212 facilitators 58 do not read or write with ease. We stopped seeing it as a problem when we compared: their groups draw more, measure with sticks and knots, and after two years 71 % still meet. With the "educated" facilitators it is 61 %. I would like to know if others see the same or if it's an accident.`,
    reactions: {
      thanks: ['aissatou-deme', 'goran-mitrasin', 'bounmy-sisavath'],
      useful: ['sanja-mirosav', 'beata-mukarwego', 'grace-karekwe', 'henrik-solvang'],
    },
    posts: [
      {
        by: 'goran-mitrasin',
        daysAgo: 154.8,
        language: 'sr',
        text: 'Sonja, kod nas domaćini svi čitaju, ali ne čitaju ništa što im ja dam. Najbolji vođa grupe mi je čovek koji nikad nije uzeo brošuru, ali meri vlagu rukom i svi mu veruju. Nije slučajnost.',
        reactions: { agree: ['sanja-mirosav', 'radovan-simurdic'] },
      },
      {
        by: 'sanja-mirosav',
        daysAgo: 154.3,
        text: 'Goran says: everyone reads but nobody reads what he gives them, and his best group leader trusts his hand more than brochures. I would add a hypothesis. A facilitator who cannot read must *ask the group* what the drawing means. The one who reads, explains. I could test this with recordings from your schools, if the groups agree.',
        reactions: {
          useful: ['sonia-ingabo', 'david-okurapa', 'thomas-adeyra'],
          agree: ['aissatou-deme'],
        },
      },
      {
        by: 'sonia-ingabo',
        daysAgo: 153.9,
        text: 'The groups will agree if you send the result back in a form they can discuss, not an article. Deal?',
        reactions: { agree: ['beata-mukarwego', 'sanja-mirosav'] },
      },
      {
        by: 'aissatou-deme',
        daysAgo: 150.1,
        language: 'fr',
        text: `J'ai 22 villages, trois facilitatrices, toutes les trois du groupement de Khady. Celle qui ne lit pas (Coumba) a inventé une corde à nœuds pour l'écartement des oignons. Les deux autres l'ont copiée. Votre chiffre ne m'étonne pas du tout.

Question : comment faites-vous quand la saison est longue et que les femmes s'arrêtent pour le mil ?`,
        reactions: { useful: ['sonia-ingabo', 'khady-sarane'] },
      },
      {
        by: 'sonia-ingabo',
        daysAgo: 149.6,
        text: 'Nous arrêtons aussi. We stop for four weeks and we say it in advance. In the first years we pretended that the school continued, and wrote attendance lists of people who were in their fields.',
        reactions: { agree: ['aissatou-deme', 'beata-mukarwego'], useful: ['bounmy-sisavath'] },
      },
      {
        by: 'bounmy-sisavath',
        daysAgo: 140.2,
        text: "I'm trying with coffee, 14 months cycle, this is too long to keep the group. I split: pruning school 4 weeks, harvest school 3 weeks, drying school 2 weeks. Different people come. Is it still a field school?",
      },
      {
        by: 'sonia-ingabo',
        daysAgo: 139.7,
        text: 'If they observe, compare and decide themselves: yes. If you tell them how to prune: no, it is a training, which is also fine, only call it by its name.',
        reactions: { useful: ['bounmy-sisavath', 'goran-mitrasin', 'sanja-mirosav'] },
      },
      {
        by: 'sanja-mirosav',
        daysAgo: 20.9,
        text: "The promised result, discussed with seven groups before I write it here. We listened to 31 sessions. Questions asked by learners per hour: 14 with non-reading facilitators, 6 with reading ones. In one of the reading ones: 17, she is a former market seller. So it isn't reading, it's **talking less**. The groups in Rugarambiro laughed and said that they could have told me.",
        reactions: {
          thanks: ['sonia-ingabo', 'beata-mukarwego'],
          useful: [
            'goran-mitrasin',
            'aissatou-deme',
            'david-okurapa',
            'bounmy-sisavath',
            'thomas-adeyra',
          ],
        },
      },
    ],
  },
  {
    key: 'voice-messages',
    topic: 'extension',
    by: 'bounmy-sisavath',
    language: 'en',
    title: 'Advice by voice message: 31 villages, one officer, and when do you sleep?',
    daysAgo: 33.2,
    text: `Since last year I answer voice messages from farmers. It began with 12, now about 240 numbers. Good: people who never came to a meeting ask me things, many are women, they send a photo of the leaf and speak. Bad: 40 messages per day, at night, and some ask me the price of a motorbike.

Has somebody made rules which work? I don't want to close it.`,
    reactions: { agree: ['goran-mitrasin', 'aissatou-deme'] },
    posts: [
      {
        by: 'aissatou-deme',
        daysAgo: 32.9,
        language: 'fr',
        text: "Trois règles ici : je réponds de 18 à 19 h et je le dis dans le message d'accueil ; une réponse utile à plusieurs part au groupe du village, pas à la personne ; et dans chaque village une femme « oreille » filtre avant. Je suis passée de 35 à 9 messages par jour. J'ai perdu aussi quelque chose : les questions intimes, une vache morte, une dette, on ne les dit pas à l'oreille du village.",
        reactions: { useful: ['bounmy-sisavath', 'goran-mitrasin', 'sonia-ingabo'] },
      },
      {
        by: 'goran-mitrasin',
        daysAgo: 32.5,
        language: 'sr',
        text: 'Ja sam isključio telefon posle osam i svet nije propao. Jedna krava jeste, i to mi niko ne zaboravlja.',
        reactions: { agree: ['ivana-pavlica', 'bounmy-sisavath'] },
      },
      {
        by: 'bounmy-sisavath',
        daysAgo: 32,
        text: 'Goran, I read the translation two times. The cow I understand very well.',
        reactions: { agree: ['goran-mitrasin'] },
      },
      {
        by: 'peter-karanu',
        daysAgo: 31.4,
        text: "Technical bit: you can label by village and keep a small library of your own answers (I'd guess that 30 answers cover two thirds). Forward, do not re-record. Also, voice messages sent as low-quality audio cost a farmer about a tenth of a photo. Tell them: voice first, photo only if asked.",
        reactions: {
          useful: ['bounmy-sisavath', 'aissatou-deme', 'goran-mitrasin', 'khady-sarane'],
        },
      },
      {
        by: 'beata-mukarwego',
        daysAgo: 30.8,
        text: 'We made the 30 answers *with* the facilitators, in their voices and not mine. Then people recognise the voice, and the answer improves because she adds "in our soil near the church".',
        reactions: { useful: ['bounmy-sisavath', 'sonia-ingabo', 'aissatou-deme'] },
      },
      {
        by: 'bounmy-sisavath',
        daysAgo: 29.9,
        text: 'Thank you, I\'ll try: one hour in evening, library of answers, three village "ears". For private questions I keep my number open on Sunday. I come back in one month with numbers.',
        reactions: {
          thanks: ['aissatou-deme', 'peter-karanu', 'beata-mukarwego', 'goran-mitrasin'],
        },
      },
      {
        by: 'bounmy-sisavath',
        daysAgo: 0.9,
        text: "One month: messages 40 → 17 per day, library has 22 answers (9 in Khmu language, my wife's cousin speaks). Two ears work well, one ear sells fertiliser and recommends fertiliser, so I need another ear.",
        reactions: {
          agree: ['aissatou-deme', 'goran-mitrasin', 'sonia-ingabo'],
          useful: ['peter-karanu', 'chanthy-duangsy'],
        },
      },
    ],
  },
];
