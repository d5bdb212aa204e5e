import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Canals and irrigation upkeep". */
export const irrigationThreads: readonly DemoThread[] = [
  {
    key: 'silt',
    topic: 'irrigation',
    by: 'emmanuel-nkuru',
    language: 'en',
    title: 'Silt: clean once well, or twice badly?',
    daysAgo: 83.4,
    text: `Last year we tried both, on canals of the same length (two times 3.2 km).

- **Canal B**, once, full section, before the season: 212 person-days, 1,040 m³ removed. Flow at the tail after eight weeks: 71 % of design.
- **Canal D**, twice, only the middle third, before and in week six: 2 × 78 person-days, 690 m³ removed. Flow at the tail after eight weeks: 78 %.

So twice badly was better and cheaper. I do not fully believe my own result. Where is the mistake?`,
    reactions: { useful: ['luka-zarubica', 'noy-phommalath', 'petar-babin'] },
    posts: [
      {
        by: 'luka-zarubica',
        daysAgo: 83,
        text: "Slope? If D is steeper by even 0.2 per mille it would explain the whole difference. Also who removed the banks' vegetation: roots in B could slow the flow more than the silt.",
      },
      {
        by: 'emmanuel-nkuru',
        daysAgo: 82.7,
        text: 'Slope of D is 0.1 per mille *less*. Vegetation: yes, in D the second cleaning took out the grass when it was small. I think this is it. So maybe the finding is "weed in week six" and not "clean twice".',
        reactions: { agree: ['luka-zarubica', 'beata-mukarwego'] },
      },
      {
        by: 'petar-babin',
        daysAgo: 82.1,
        language: 'sr',
        text: 'Naravno da je trava. Mi već trideset godina čistimo trup u martu a kosimo u junu, i za čišćenje niko ne dođe, a za košenje dođu svi jer posle ide pasulj.',
        reactions: { agree: ['marija-toskic', 'luka-zarubica'], useful: ['emmanuel-nkuru'] },
      },
      {
        by: 'luka-zarubica',
        daysAgo: 81.8,
        text: 'Petar: they clear the bed in March, mow in June. Nobody turns up for the clearing, everybody for the mowing, because it ends with bean stew. I consider it a result as well.',
        reactions: { agree: ['emmanuel-nkuru', 'innocent-rutabo', 'noy-phommalath'] },
      },
      {
        by: 'beata-mukarwego',
        daysAgo: 80.4,
        text: 'May I say again where the silt comes from? The three gullies above zone 2 give more than half of it. We planted 4 km of fodder grass on the terrace edges and the farmers there got no water and no thanks for it, only the grass. 1,100 RWF per metre. Compare this with 212 person-days each year.',
        reactions: {
          useful: ['emmanuel-nkuru', 'bounmy-sisavath', 'marta-linharo'],
          thanks: ['emmanuel-nkuru'],
        },
      },
      {
        by: 'emmanuel-nkuru',
        daysAgo: 79.9,
        text: "Beata is right as usual. This season we measure silt below the planted gullies and below one unplanted, same trap, same tape. I'll post the figures in the dry season.",
        reactions: { agree: ['beata-mukarwego', 'luka-zarubica'] },
      },
      {
        by: 'emmanuel-nkuru',
        daysAgo: 7.6,
        text: 'Figures as promised. Unplanted gully: 41 m³ in the trap. Two planted ones: 17 and 22 m³. The committee voted 600,000 RWF for more grass, **and** invited the eleven uphill families to the assembly as guests. It took me four years to listen to an agronomist; please be faster.',
        reactions: {
          thanks: ['beata-mukarwego', 'bosco-habarurema', 'claudine-mukeshi'],
          useful: ['luka-zarubica', 'marta-linharo', 'noy-phommalath', 'bounmy-sisavath'],
        },
      },
    ],
  },
];
