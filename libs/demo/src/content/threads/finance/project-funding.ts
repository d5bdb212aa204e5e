import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Project funding and donors". */
export const projectFundingThreads: readonly DemoThread[] = [
  {
    key: 'thirty-per-cent',
    topic: 'project-funding',
    by: 'henrik-solvang',
    language: 'en',
    title: 'Why we ask for thirty per cent, and when I think we are wrong',
    daysAgo: 132.6,
    text: `The Fund never pays more than 70 % of an exchange. I'm asked about it in every second call, so here is the reasoning in public.

Of the exchanges we followed for two years, those with an own share above 25 % had at least one practice still in use in 61 % of the cases; those fully funded, in 24 %. I do not think the money causes this. I think that **having to defend the expense at home** causes it: somebody must say before the trip what it is for.

Where I have doubts: village councils and farmer groups. Thirty per cent of a flight is a year of their budget. We accept work days and hosting as own share, but on paper this looks like a trick.

Tell me where it hurts.`,
    reactions: {
      useful: ['katarina-vasojic', 'milan-stojadin', 'svetlana-ilkic', 'isabelle-courtil'],
    },
    posts: [
      {
        by: 'khady-sarane',
        daysAgo: 132,
        language: 'fr',
        text: "Ça fait mal ici : pour Rugarambiro notre part était 410 000 FCFA. C'est une campagne d'oignons de onze femmes. Nous l'avons payée, parce que la commune en a donné la moitié. Celles qui n'ont pas de commune amie ne viennent pas, et vous ne les voyez jamais dans vos chiffres.",
        reactions: {
          agree: ['grace-karekwe', 'awa-ndoye', 'aissatou-deme', 'sonia-ingabo', 'david-okurapa'],
        },
      },
      {
        by: 'grace-karekwe',
        daysAgo: 131.5,
        text: "Khady's last sentence is the important one. Henrik, your 61 per cent is among those who could apply.",
        reactions: { agree: ['khady-sarane', 'thomas-adeyra', 'david-okurapa', 'marta-linharo'] },
      },
      {
        by: 'henrik-solvang',
        daysAgo: 131.1,
        text: "Yes. Survivors' bias, and I have no good answer tonight.",
        reactions: { thanks: ['khady-sarane'] },
      },
      {
        by: 'milan-stojadin',
        daysAgo: 129.8,
        text: "For municipalities, keep it. When I had to explain to the assembly 5,200 euro for the French tour, I wrote three questions we'll bring back answers to. The opposition read these three questions to me aloud half a year later. That was unpleasant and useful, and exactly what you intended.",
        reactions: { agree: ['henrik-solvang', 'ana-kovac', 'katarina-vasojic', 'vesna-radojin'] },
      },
      {
        by: 'svetlana-ilkic',
        daysAgo: 128.4,
        language: 'sr',
        text: 'Kod nas u sufinansiranju isto: ispod 20 odsto sopstvenog učešća projekat nema vlasnika. Ali smo uveli skalu. Prema razvijenosti, od 10 do 40 odsto. Ko je siromašniji, daje manje, ali **daje**.',
        reactions: { useful: ['henrik-solvang', 'isabelle-courtil', 'katarina-vasojic'] },
      },
      {
        by: 'isabelle-courtil',
        daysAgo: 128,
        language: 'fr',
        text: "Je traduis Svetlana : une échelle de 10 à 40 % selon la richesse de la collectivité, mais jamais zéro. Henrik, nous l'avions proposé au comité en 2022, c'était refusé parce que « trop compliqué à expliquer ». Elle vient de l'expliquer en deux phrases.",
        reactions: {
          agree: ['henrik-solvang', 'svetlana-ilkic', 'khady-sarane', 'claire-fontanel'],
        },
      },
      {
        by: 'bosco-habarurema',
        daysAgo: 125.2,
        text: "Work days are no trick. When we hosted, 14 farmers each gave two days to walk with the visitors. At day wage it's 70,000 RWF and on your form it was zero since there was no line for hosts. Put a line for hosts.",
        reactions: {
          useful: ['henrik-solvang', 'grace-karekwe', 'claire-fontanel'],
          agree: ['petar-babin', 'ibrahima-sabaly', 'khady-sarane'],
        },
      },
      {
        by: 'thomas-adeyra',
        daysAgo: 124.8,
        text: "I can back Bosco with data: in 8 of 20 reports the hosting side's cost doesn't appear at all. We are subsidised by our hosts.",
        reactions: { agree: ['claire-fontanel', 'bosco-habarurema', 'philippe-garrot'] },
      },
      {
        by: 'henrik-solvang',
        daysAgo: 63.1,
        text: "To close the loop. From the next call: own share **10 to 30 %** on a scale, work days at local wage accepted with a signed list, and a line for hosts up to 15 % of the total. The committee took it with one vote against. I quoted Khady's onions and Bosco's missing line; both are in the minutes.",
        reactions: {
          thanks: [
            'khady-sarane',
            'bosco-habarurema',
            'svetlana-ilkic',
            'isabelle-courtil',
            'grace-karekwe',
            'katarina-vasojic',
          ],
          useful: ['ivana-pavlica', 'claire-fontanel', 'awa-ndoye', 'aleksandar-nedeljin'],
        },
      },
      {
        by: 'khady-sarane',
        daysAgo: 62.8,
        language: 'fr',
        text: "Dix pour cent, c'est trois femmes et demie. On trouvera la demie.",
        reactions: { agree: ['ndeye-siby', 'awa-ndoye', 'grace-karekwe', 'henrik-solvang'] },
      },
    ],
  },
];
