import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Reflection and lessons learnt". */
export const lessonsLearntThreads: readonly DemoThread[] = [
  {
    key: 'reflection-format',
    topic: 'lessons-learnt',
    by: 'david-okurapa',
    language: 'en',
    title: 'A half-day reflection that works with farmers and mayors in one room',
    daysAgo: 183.6,
    text: `After 27 lessons-learnt workshops I've stopped doing slides. This is what is left; it takes four hours with 12 to 25 people.

1. **Walk the trip again** (40 min). A rope on the floor, one knot for each day. Everybody puts a card where they learnt something, and another where they were lost. Cards may be drawings.
2. **Pairs across levels** (40 min). A farmer with an officer, a mayor with an engineer. One question: *what would be the first obstacle on Monday?*
3. **The three baskets** (60 min). Take as it is / take but change / leave there. For each card in the first two: a name and a date. For the third: the reason, which is at least as valuable.
4. **Outsiders ask** (40 min). Four people who did not travel ask anything they want. Best part. Invite the budget officer.
5. **One page**, written in the room, read aloud, signed.

Steal it, break it, and tell me where it broke.`,
    reactions: {
      thanks: ['milica-obradin', 'sanja-mirosav', 'grace-karekwe'],
      useful: ['claire-fontanel', 'noy-phommalath', 'ana-kovac', 'awa-ndoye', 'thomas-adeyra'],
    },
    posts: [
      {
        by: 'milica-obradin',
        daysAgo: 183.1,
        text: "We did it for the French tour with a shorter version. It broke in step 2: our deputy minister's adviser sat with a farmer and talked for 38 of the 40 minutes. Now I give the farmer a bell. I am not joking.",
        reactions: {
          agree: ['petar-babin', 'david-okurapa', 'marija-toskic'],
          useful: ['sanja-mirosav'],
        },
      },
      {
        by: 'petar-babin',
        daysAgo: 182.7,
        language: 'sr',
        text: 'Zvonce sam koristio dvaput. Treći put nije trebalo.',
        reactions: { agree: ['milica-obradin', 'zoran-lukaric', 'marija-toskic'] },
      },
      {
        by: 'sanja-mirosav',
        daysAgo: 182,
        text: "With students I add a silent round before 3: five minutes during which everyone writes alone. The loud ones don't suffer, and the quiet ones come with better cards. For people who don't write: draw, or tell it to one person.",
        reactions: { useful: ['david-okurapa', 'milica-obradin', 'sonia-ingabo'] },
      },
      {
        by: 'claudine-mukeshi',
        daysAgo: 180.5,
        text: 'As host I was invited by phone to the workshop of the Lao group. I heard which of our things they put in the basket "leave there" (night guards; the loudspeaker song). At first I was offended, then it was the most useful hour for **me**: nobody at home tells us what isn\'t worth copying.',
        reactions: {
          useful: ['david-okurapa', 'grace-karekwe', 'claire-fontanel', 'noy-phommalath'],
          agree: ['philippe-garrot'],
        },
      },
      {
        by: 'noy-phommalath',
        daysAgo: 180.1,
        text: 'We were worried when we saw you were on the line! Thank you for staying.',
        reactions: { thanks: ['claudine-mukeshi'] },
      },
      {
        by: 'thomas-adeyra',
        daysAgo: 175.4,
        text: "Five signed pages from David's workshops are in my follow-up sample. After 18 months 41 % of the named-and-dated cards had happened; of the cards with name but no date, 12 %. So the date is not decoration.",
        reactions: {
          useful: [
            'david-okurapa',
            'milica-obradin',
            'grace-karekwe',
            'henrik-solvang',
            'katarina-vasojic',
            'awa-ndoye',
          ],
        },
      },
      {
        by: 'awa-ndoye',
        daysAgo: 92.8,
        language: 'fr',
        text: "Nous l'avons fait en rentrant du Val d'Aubrelle, dans la cour de la mairie, avec une corde à bœufs. Étape 4 : nous avons invité le trésorier-payeur, comme conseillé. Il a demandé, très calmement, lequel de nos neuf points coûtait de l'argent. Il y en avait sept. Nous en avons gardé trois, et les trois avancent.",
        reactions: {
          thanks: ['david-okurapa'],
          agree: ['fatou-mbow', 'ousmane-tendeng', 'cheikh-diatara'],
          useful: ['milica-obradin', 'claire-fontanel'],
        },
      },
      {
        by: 'david-okurapa',
        daysAgo: 92.3,
        text: 'Nine to three, because of one outsider with a calm voice. Awa, that is exactly what step 4 is for; please greet him. Does he want to come to Rwanda? I have several mayors for him.',
        reactions: { agree: ['awa-ndoye', 'fatou-mbow', 'grace-karekwe'] },
      },
    ],
  },
];
