import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Universities and research". */
export const universitiesThreads: readonly DemoThread[] = [
  {
    key: 'students-measure',
    topic: 'universities',
    by: 'luka-zarubica',
    language: 'en',
    title: 'What do you want from students, except cheap labour?',
    daysAgo: 105.7,
    text: `Each spring we have about 60 students who need two weeks of field practice, and each spring municipalities ask us for "some measuring". It's useful, but it's also a pity: they dig, they measure, they leave, and the data sits with us.

Three offers for next spring, please say which one you'd use, or propose your own: (1) flow and seepage in canals, (2) interviews with owners or users, (3) checking whether your register agrees with the field, on a random sample of 100 parcels.`,
    reactions: { useful: ['ana-kovac', 'bojan-savatic', 'ivana-pavlica'] },
    posts: [
      {
        by: 'ana-kovac',
        daysAgo: 105.2,
        text: "(3) at once, and with the result published even if it hurts. But the **random** sample must be really random. If I choose, I'll choose the parcels I am proud of.",
        reactions: { agree: ['bojan-savatic', 'vladimir-arsenin', 'jovana-deronj'] },
      },
      {
        by: 'petar-babin',
        daysAgo: 104.6,
        language: 'sr',
        text: '(1), i da se rezultat objasni na skupštini, ne u dekanatu. Studentkinja koja je lane objasnila zašto trećina vode ode pre Donjeg Broda rešila je svađu od deset godina. Crtala je kredom po betonu.',
        reactions: { agree: ['luka-zarubica', 'marija-toskic'], useful: ['vladimir-arsenin'] },
      },
      {
        by: 'emmanuel-nkuru',
        daysAgo: 103.1,
        text: 'From far: could one of your students and one of ours measure the same thing at the same time, in two places, and compare on a call every Friday? We have agronomy students with no partner. They learn measuring, we learn if our bucket method is wrong.',
        reactions: {
          useful: ['luka-zarubica', 'sanja-mirosav', 'vladimir-arsenin'],
          agree: ['beata-mukarwego'],
        },
      },
      {
        by: 'luka-zarubica',
        daysAgo: 102.4,
        text: 'Emmanuel, yes! I can pay nothing but I can give a small flow meter on loan if somebody carries it. Bucket against meter, four Fridays.',
        reactions: { thanks: ['emmanuel-nkuru'], agree: ['vladimir-arsenin'] },
      },
      {
        by: 'jovana-deronj',
        daysAgo: 99.8,
        text: 'On (2): only if the municipality promises to answer the interviews publicly. Last time 64 owners gave us two hours each, and nine months later they asked me in the shop what had come out of it.',
        reactions: {
          agree: ['ana-kovac', 'awa-ndoye', 'marija-toskic'],
          useful: ['luka-zarubica', 'thomas-adeyra'],
        },
      },
      {
        by: 'luka-zarubica',
        daysAgo: 16.8,
        text: "Result of the call: 22 students for (3) in Novi Brod and Suvi Breg, 9 for (1) with Petar, 4 pairs with Rugarambiro (the meter travels with Marta). Bucket method off by 6 %, by the way. Our meter by 4. We've stopped laughing about buckets.",
        reactions: {
          agree: ['emmanuel-nkuru', 'petar-babin', 'innocent-rutabo'],
          thanks: ['marta-linharo'],
          useful: ['vladimir-arsenin', 'ana-kovac', 'ivana-pavlica'],
        },
      },
    ],
  },
];
