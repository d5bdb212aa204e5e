import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Showcases and champions". */
export const championsThreads: readonly DemoThread[] = [
  {
    key: 'tired-champions',
    topic: 'champions',
    by: 'grace-karekwe',
    language: 'en',
    title: 'Champions who have been visited to death',
    daysAgo: 36.7,
    text: `One of our best hosts wrote to me on Sunday: *"Grace, this year I received 23 groups. I have not weeded my own beans."* She's too polite to say no. Her practice is slowly becoming a show.

I propose we agree on something in this network. My draft, please tear it up:

1. No more than six groups a year for one champion, booked through a calendar that everyone can see.
2. The host is paid for her day, as an expert, at the same rate as we would pay a consultant's *driver* at the very least.
3. Each group must have one question that isn't answered by the showcase page. Otherwise: read the page.
4. After three groups, the champion is a guest somewhere. Shifting the perspective is also a rest.`,
    reactions: {
      thanks: ['claudine-mukeshi', 'sonia-ingabo'],
      useful: [
        'katarina-vasojic',
        'claire-fontanel',
        'milica-obradin',
        'david-okurapa',
        'henrik-solvang',
      ],
    },
    posts: [
      {
        by: 'claudine-mukeshi',
        daysAgo: 36.4,
        text: 'I am not the one of the 23 but I could be. Number 2 please, and in cash on the same day. Number 1: six is too few for us, we like visitors in the dry season. Let the champion set her own number.',
        reactions: {
          agree: ['bosco-habarurema', 'khady-sarane', 'philippe-garrot'],
          useful: ['grace-karekwe'],
        },
      },
      {
        by: 'philippe-garrot',
        daysAgo: 36,
        language: 'fr',
        text: "Point 4, oui, mille fois. Je reçois depuis vingt ans, et c'est le voyage à venir chez Ousmane et Awa qui m'empêche de dormir de joie. À mon âge.",
        reactions: { agree: ['claire-fontanel', 'awa-ndoye', 'ousmane-tendeng', 'ana-kovac'] },
      },
      {
        by: 'khady-sarane',
        daysAgo: 35.7,
        language: 'fr',
        text: 'Une délégation a mangé nos tomates de démonstration. Toutes. Elles étaient vendues. Alors point 5 : on ne mange pas la parcelle.',
        reactions: {
          agree: [
            'sonia-ingabo',
            'aissatou-deme',
            'grace-karekwe',
            'claudine-mukeshi',
            'ndeye-siby',
          ],
        },
      },
      {
        by: 'ana-kovac',
        daysAgo: 35.1,
        text: "Point 6, from the other side: **send back what you did with it**. From eight groups in Gornji Brod, two wrote to us later. It's not vanity. When nobody writes, I don't know what I should have explained better.",
        reactions: {
          agree: ['philippe-garrot', 'claudine-mukeshi', 'somphone-keovilay', 'fatou-mbow'],
          useful: ['thomas-adeyra', 'milica-obradin'],
        },
      },
      {
        by: 'henrik-solvang',
        daysAgo: 34.2,
        text: 'Points 2 and 6 can become grant conditions. Two lines in the agreement: host fee paid on the day, with a receipt; a short letter to the host after six months, copy to us. Thomas would stop having to chase people.',
        reactions: {
          useful: ['grace-karekwe', 'claire-fontanel', 'katarina-vasojic'],
          agree: ['thomas-adeyra', 'claudine-mukeshi'],
        },
      },
      {
        by: 'sonia-ingabo',
        daysAgo: 33.9,
        text: 'And train the second person. In every school I visit there are one or two who could explain just as well, if the champion stayed home that day. We tried: the champion is "sick" on purpose once a month.',
        reactions: { useful: ['grace-karekwe', 'claudine-mukeshi', 'khady-sarane', 'ana-kovac'] },
      },
      {
        by: 'grace-karekwe',
        daysAgo: 5.2,
        text: "Version two, with your corrections: the champion sets her own number; fee on the day; one unanswered question per group; don't eat the plot; write back after six months; a second person explains at least every third visit; after three groups, be a guest. It fits on one page: https://example.org/host-rules. I'll ask every organiser here to sign it at our next call.",
        reactions: {
          thanks: [
            'claudine-mukeshi',
            'khady-sarane',
            'sonia-ingabo',
            'ana-kovac',
            'henrik-solvang',
          ],
          agree: ['katarina-vasojic', 'claire-fontanel', 'philippe-garrot', 'milica-obradin'],
        },
      },
    ],
  },
];
