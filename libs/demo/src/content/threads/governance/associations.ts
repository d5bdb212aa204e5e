import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Professional associations". */
export const associationsThreads: readonly DemoThread[] = [
  {
    key: 'membership-fees',
    topic: 'associations',
    by: 'katarina-vasojic',
    language: 'en',
    title: 'Membership fees that members actually pay',
    daysAgo: 198.9,
    text: `Our association: 53 members, fee by inhabitants (EUR 0.09 each), due in March. In 2018 we collected 44 % and lived from projects, which means we did what projects wanted. Last year 91 %.

What changed it was not a better letter. We **stopped services for non-payers**, except one: legal emergency calls. And we published, each December, what each member got for its fee, in hours: *Suvi Breg, paid 1,008 euro, used 31 hours of legal advice, 2 seats on a tour, 1 model decision adapted.* Six members saw "used: 0" and rang us, furious. Four of them then used us for the first time.

I'd like to compare with others: how is your fee built, what share of your costs does it carry, and what did you refuse to do?`,
    reactions: {
      useful: [
        'bosco-habarurema',
        'claudine-mukeshi',
        'aleksandar-nedeljin',
        'henrik-solvang',
        'claire-fontanel',
      ],
      thanks: ['ivana-pavlica'],
    },
    posts: [
      {
        by: 'claudine-mukeshi',
        daysAgo: 198.2,
        text: 'Water users, not municipalities, but same animal. Fee carries 91 % of our running costs and 0 % of the large repairs. We refuse: credit to members, funerals, and politics. Funerals was the hardest, people expected it. We made a separate box, voluntary, with another treasurer.',
        reactions: { useful: ['katarina-vasojic', 'bosco-habarurema', 'noy-phommalath'] },
      },
      {
        by: 'bosco-habarurema',
        daysAgo: 197.8,
        text: 'The separate funeral box collects more than the fee, I must say it for honesty.',
        reactions: { agree: ['claudine-mukeshi', 'katarina-vasojic', 'khady-sarane'] },
      },
      {
        by: 'henrik-solvang',
        daysAgo: 196.1,
        text: 'Katarina, what share of the 100 % is now the fee? And would you still exist if every project ended in December?',
      },
      {
        by: 'katarina-vasojic',
        daysAgo: 195.6,
        text: "Fee: 38 % of costs. With six staff no, with three yes. I know their names and I know which three, and so do they. It's not a comfortable sentence, but since we said it aloud, nobody writes project proposals just to fill a salary.",
        reactions: {
          agree: ['henrik-solvang', 'aleksandar-nedeljin'],
          useful: ['claire-fontanel', 'david-okurapa'],
        },
      },
      {
        by: 'ivana-pavlica',
        daysAgo: 194.9,
        text: 'As a member with the 31 hours: the sheet in December saved our fee. The assembly wanted to cut it, I put the sheet on the table, and the discussion was finished in four minutes.',
        reactions: { agree: ['katarina-vasojic', 'milica-obradin'] },
      },
      {
        by: 'yves-kerdal',
        daysAgo: 190.3,
        language: 'fr',
        text: 'Chez nous les petites communes paient peu et ont une voix, les grandes paient beaucoup et ont une voix. Les grandes grognent chaque année. Avez-vous résolu cela ?',
      },
      {
        by: 'katarina-vasojic',
        daysAgo: 189.8,
        text: 'One member, one vote for the statute and the president. Votes by fee class only for the budget, and no class may have more than 40 %. The large ones grumble less, and the small ones still sleep. Article 17, Aleksandar wrote it during one night in 2019, and it shows in the commas.',
        reactions: {
          useful: ['yves-kerdal', 'bosco-habarurema', 'claire-fontanel'],
          agree: ['aleksandar-nedeljin'],
        },
      },
      {
        by: 'aleksandar-nedeljin',
        daysAgo: 189.5,
        language: 'sr',
        text: 'Zarezi su namerni.',
        reactions: { agree: ['katarina-vasojic', 'nikola-perendic'] },
      },
      {
        by: 'sanja-mirosav',
        daysAgo: 171.2,
        text: 'For a network of advisers without legal form: we tried a fee in *hours*, each gives 8 hours a year to others. After two years 60 % gave, but always the same twelve people received. Any idea how to turn it?',
        reactions: { agree: ['goran-mitrasin'] },
      },
    ],
  },
  {
    key: 'new-president',
    topic: 'associations',
    by: 'bosco-habarurema',
    language: 'en',
    title: 'Changing the president without breaking the association',
    daysAgo: 66.5,
    text: `I'm elected until next March and I shall not stand again. Three terms, nine years. Of the five associations I know in this province, two broke in the year when the founder went: one because he didn't really go, one because he took the stamp with him.

How do I go properly? I can prepare for twelve months, and I have three possible successors who do not like each other.`,
    reactions: { thanks: ['claudine-mukeshi'], agree: ['petar-babin', 'katarina-vasojic'] },
    posts: [
      {
        by: 'katarina-vasojic',
        daysAgo: 66.1,
        text: 'I have seen eleven successions in our member associations. The good ones had three things: signature rights moved **before** the election, the founder absent from the first two assemblies after (travel, illness, grandchild, whatever), and a job for the founder outside: visitors, or training. Never "honorary president" with an office.',
        reactions: {
          useful: ['bosco-habarurema', 'claudine-mukeshi', 'modou-ngome', 'petar-babin'],
        },
      },
      {
        by: 'bosco-habarurema',
        daysAgo: 65.8,
        text: 'I like the visitors. The grandchild exists also.',
        reactions: { agree: ['claudine-mukeshi', 'grace-karekwe'] },
      },
      {
        by: 'modou-ngome',
        daysAgo: 64,
        language: 'fr',
        text: "Celui qui s'en va doit dire lui-même le nom de ce qu'il a mal fait. Sinon celui qui vient ne peut rien changer sans l'insulter.",
        reactions: {
          agree: [
            'bosco-habarurema',
            'claudine-mukeshi',
            'grace-karekwe',
            'david-okurapa',
            'katarina-vasojic',
          ],
          thanks: ['bosco-habarurema'],
        },
      },
      {
        by: 'petar-babin',
        daysAgo: 63.5,
        language: 'sr',
        text: 'Meni je prethodnik ostavio pečat, dug od 4.200 evra i poruku „snađi se“. Napiši spisak dugova i obećanja. Obećanja su gora od dugova.',
        reactions: {
          agree: ['bosco-habarurema', 'aleksandar-nedeljin', 'zoran-lukaric'],
          useful: ['claudine-mukeshi'],
        },
      },
      {
        by: 'claudine-mukeshi',
        daysAgo: 62.9,
        text: "As the treasurer: Petar's list is already begun. Eleven promises so far, of which I knew four. Also I will stand down one year *after* him, so that both signatures don't leave at the same time.",
        reactions: {
          useful: ['katarina-vasojic', 'bosco-habarurema', 'noy-phommalath'],
          agree: ['petar-babin'],
        },
      },
      {
        by: 'innocent-rutabo',
        daysAgo: 61.2,
        text: 'About the three who do not like each other: let each of them run one season of gate keeping with me. After that they will like each other or not want the job any more.',
        reactions: { agree: ['bosco-habarurema', 'emmanuel-nkuru', 'claudine-mukeshi'] },
      },
      {
        by: 'bosco-habarurema',
        daysAgo: 2.1,
        text: 'News. Two of the three did the season, the third withdrew. I read my own list of mistakes in the assembly on Saturday (I got to seven, Claudine had nine). It was quiet, and then the oldest member said "now we can choose". Thank you Modou. Thank you Petar for the promises.',
        reactions: {
          thanks: ['modou-ngome', 'petar-babin', 'katarina-vasojic', 'innocent-rutabo'],
          agree: ['claudine-mukeshi', 'grace-karekwe', 'david-okurapa'],
        },
      },
    ],
  },
];
