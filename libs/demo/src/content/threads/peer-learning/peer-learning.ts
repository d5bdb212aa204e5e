import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Peer-to-peer learning". */
export const peerLearningThreads: readonly DemoThread[] = [
  {
    key: 'between-exercises',
    topic: 'peer-learning',
    by: 'peter-karanu',
    language: 'en',
    title: 'How do you use this place between two exercises?',
    daysAgo: 15.9,
    text: "Honest question from the person who answers the help mail. I see people write a lot for three weeks after a visit, then silence, then again before the next one. That's normal. But some of you come every week, on slow lines, and I'd like to know what for, so that I can tell newcomers.",
    posts: [
      {
        by: 'fatou-mbow',
        daysAgo: 15.6,
        language: 'fr',
        text: "Le lundi matin, dix minutes, les fils « budgets » et « participation ». Je réponds par courriel depuis le téléphone quand le réseau ne suit pas. Et avant une délibération délicate, je cherche si quelqu'un l'a déjà ratée.",
        reactions: { agree: ['vesna-radojin', 'awa-ndoye'], useful: ['peter-karanu'] },
      },
      {
        by: 'goran-mitrasin',
        daysAgo: 15.3,
        language: 'sr',
        text: 'U kolima dok čekam ljude. Čitam Sonju i Bunmija, a pišem retko jer nemam strpljenja za tastaturu.',
        reactions: { agree: ['bounmy-sisavath', 'sonia-ingabo'] },
      },
      {
        by: 'noy-phommalath',
        daysAgo: 14.8,
        text: "I use the rooms with Emmanuel when I stand at a weir and do not understand. A photo, a question, and he answers in the evening. It's like having a cousin who is engineer.",
        reactions: { agree: ['emmanuel-nkuru', 'petar-babin'], useful: ['peter-karanu'] },
      },
      {
        by: 'modou-ngome',
        daysAgo: 14.1,
        language: 'fr',
        text: 'Ndèye me lit les messages le vendredi après la prière. Je réponds à ceux qui ont parlé vrai. Il y en a chaque semaine.',
        reactions: { thanks: ['ndeye-siby'], agree: ['khady-sarane', 'peter-karanu'] },
      },
      {
        by: 'jovana-deronj',
        daysAgo: 13.6,
        text: "For me it's the contradictions. In the literature everybody agrees with everybody; here Zoran disagrees with my supervisor before breakfast.",
        reactions: { agree: ['zoran-lukaric', 'vladimir-arsenin', 'luka-zarubica'] },
      },
      {
        by: 'peter-karanu',
        daysAgo: 13,
        text: "Thank you, this is the best manual I could have. I'll make of it one page for newcomers: *Monday ten minutes; before a decision, search who failed; take a photo and ask; answer those who spoke true.*",
        reactions: {
          agree: [
            'modou-ngome',
            'fatou-mbow',
            'grace-karekwe',
            'stefan-ristanov',
            'noy-phommalath',
          ],
        },
      },
    ],
  },
];
