import type { DemoRoom } from '../content.types.js';

/** Conversations in the rooms of the branch "Local finance". */
export const financeRooms: readonly DemoRoom[] = [
  {
    topic: 'local-budgets',
    messages: [
      {
        by: 'fatou-mbow',
        daysAgo: 56.35,
        text: 'Nadia, votre tableau A3 de trésorerie, vous le remplissez par semaine ou par mois ?',
      },
      {
        by: 'nadia-belkora',
        daysAgo: 56.3465,
        text: 'Par semaine de mars à juin, par mois sinon. Le mensuel suffit quand il ne se passe rien, mais le jour où il se passe quelque chose il est trop tard.',
      },
      {
        by: 'vesna-radojin',
        daysAgo: 56.3438,
        text: "Weekly, always, on Friday. It's ten minutes if you never skip and two hours if you skip once.",
      },
      {
        by: 'vilay-inthamone',
        daysAgo: 56.3375,
        text: 'In my case one line a year would be enough 😅',
      },
      { by: 'fatou-mbow', daysAgo: 56.3368, text: 'Courage Vilay' },
      {
        by: 'vilay-inthamone',
        daysAgo: 56.3354,
        text: 'I made the "drawer" this morning. 6 projects with all papers.',
      },
      {
        by: 'vesna-radojin',
        daysAgo: 56.3347,
        text: 'Bravo! Publish the conditions today, before anybody asks.',
      },
      {
        by: 'vilay-inthamone',
        daysAgo: 56.3243,
        text: 'On the door of my office. Two people took a photo already.',
      },
      {
        by: 'milan-stojadin',
        daysAgo: 8.28,
        text: 'Pitanje za sve: kako prikazujete investiciju koja traje tri godine, da odbornik razume za dva minuta?',
      },
      {
        by: 'vesna-radojin',
        daysAgo: 8.2758,
        text: 'Tri stuba, tri boje. Milane, to sam ti već nacrtala.',
      },
      { by: 'milan-stojadin', daysAgo: 8.2751, text: 'Znam, hoću drugo mišljenje 🙂' },
      {
        by: 'nadia-belkora',
        daysAgo: 8.2682,
        text: "Une maison à trois étages. Un étage par an. Le toit en dernier, et on montre ce qui se passe si on arrête à l'étage un : il pleut dedans.",
      },
      {
        by: 'milan-stojadin',
        daysAgo: 8.2668,
        text: "The house it is. It's raining inside, very good argument in our assembly hall, literally",
      },
      { by: 'vesna-radojin', daysAgo: 8.2661, text: 'Curi iznad treće klupe.' },
      {
        by: 'isabelle-courtil',
        daysAgo: 8.2536,
        text: 'Je vous vole la maison pour notre comité.',
      },
      { by: 'fatou-mbow', daysAgo: 8.2515, text: 'Et moi pour le marché de jeudi' },
    ],
  },
];
