import type { DemoRoom } from '../content.types.js';

/** Conversations in the rooms of the branch "Village and municipal governance". */
export const governanceRooms: readonly DemoRoom[] = [
  {
    topic: 'village-councils',
    messages: [
      { by: 'marija-toskic', daysAgo: 87.5, text: 'Danas zbor. Naloženo od 11.' },
      { by: 'radovan-simurdic', daysAgo: 87.4979, text: 'Koliko drva ?' },
      { by: 'marija-toskic', daysAgo: 87.4965, text: 'Pola metra. I dva čoveka da lože.' },
      { by: 'tijana-bogojev', daysAgo: 87.4931, text: 'Slikaj tegle!!' },
      {
        by: 'marija-toskic',
        daysAgo: 87.2222,
        text: '91 u sali, 47 za kanal, 39 za rasvetu, 5 nevažećih (kuglica u čaj).',
      },
      {
        by: 'ndeye-siby',
        daysAgo: 87.2167,
        text: '91 ! Ici samedi nous étions 203 mais il y avait aussi un mariage.',
      },
      { by: 'marija-toskic', daysAgo: 87.2139, text: 'Venčanje računamo?' },
      { by: 'tijana-bogojev', daysAgo: 87.2125, text: 'Marija demande si le mariage compte.' },
      { by: 'ndeye-siby', daysAgo: 87.2118, text: 'Le marié a voté, oui.' },
      {
        by: 'chanthy-duangsy',
        daysAgo: 12.45,
        text: 'Question: who speaks first in your meetings? In ours the oldest man, and after him nobody has another opinion.',
      },
      {
        by: 'modou-ngome',
        daysAgo: 12.4153,
        text: "Chez nous aussi le plus âgé. Maintenant je lui demande de parler en dernier, « pour conclure ». C'est plus honorable, et les autres ont parlé.",
      },
      {
        by: 'chanthy-duangsy',
        daysAgo: 12.4132,
        text: "This is very elegant. I'll propose it with the same words.",
      },
      {
        by: 'radovan-simurdic',
        daysAgo: 12.4083,
        text: 'Ja sam najstariji, i da, i mene su tako prešli. Radi.',
      },
      { by: 'tijana-bogojev', daysAgo: 12.4069, text: '😂😂' },
      {
        by: 'yves-kerdal',
        daysAgo: 12.3889,
        text: "Le truc du maire : compter jusqu'à dix dans sa tête après chaque question. Neuf secondes de gêne, puis quelqu'un parle, et c'est rarement le même.",
      },
      { by: 'ndeye-siby', daysAgo: 12.3854, text: "Dix en wolof c'est plus long" },
      { by: 'marija-toskic', daysAgo: 12.3778, text: 'Ja brojim do dvadeset, sala je velika.' },
    ],
  },
];
