import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Cadastre and land records". */
export const cadastreThreads: readonly DemoThread[] = [
  {
    key: 'three-witnesses',
    topic: 'cadastre',
    by: 'cheikh-diatara',
    language: 'fr',
    title: 'La règle des trois témoins, et ses limites',
    daysAgo: 128.6,
    text: `Pour chaque parcelle relevée à Ndiaréki nous demandons trois témoins : un voisin, un ancien, et **une personne que l'occupant n'a pas choisie**. C'est la troisième qui change tout. Sur 640 parcelles relevées depuis mars, 71 ont bougé de plus de deux mètres après la parole du troisième témoin.

Mais deux difficultés :

- trouver le troisième prend parfois plus de temps que le relevé (je compte 40 minutes en moyenne) ;
- dans trois cas le témoin a été menacé ensuite.

Est-ce que d'autres ont une règle plus légère et aussi sûre ?`,
    reactions: { useful: ['awa-ndoye', 'somphone-keovilay', 'zoran-lukaric', 'lucas-morvane'] },
    posts: [
      {
        by: 'somphone-keovilay',
        daysAgo: 128,
        language: 'en',
        text: 'We do it in a group, not parcel by parcel. All neighbours of one hamlet walk the whole line together, one day, then eat together. Nobody is "the witness", so nobody can be threatened alone. It is slower on the day and faster in the month.',
        reactions: { useful: ['cheikh-diatara', 'awa-ndoye', 'modou-ngome', 'khamla-vongdara'] },
      },
      {
        by: 'zoran-lukaric',
        daysAgo: 127.5,
        language: 'sr',
        text: 'Kod nas isto, obilazak sa svima. Kad svi gledaju, niko ne pomera kolac noću.',
      },
      {
        by: 'awa-ndoye',
        daysAgo: 127.1,
        text: "Je traduis ce que j'ai compris de Zoran : tout le monde marche ensemble, et alors personne ne déplace le piquet la nuit. Cheikh, on pourrait l'essayer à Darou Mbel, où il y a eu les menaces.",
        reactions: { thanks: ['zoran-lukaric'], agree: ['cheikh-diatara'] },
      },
      {
        by: 'modou-ngome',
        daysAgo: 125.9,
        text: "Quand on marche ensemble il faut commencer par la limite sur laquelle tout le monde est d'accord. Si tu commences par la dispute, à midi chacun est rentré chez lui.",
        reactions: {
          agree: ['somphone-keovilay', 'zoran-lukaric', 'nikola-perendic', 'philippe-garrot'],
        },
      },
      {
        by: 'philippe-garrot',
        daysAgo: 122.3,
        text: "C'est exactement ce que mon chef m'a appris en 1994, et il venait de l'Allier. Décidément.",
        reactions: { agree: ['modou-ngome'] },
      },
      {
        by: 'vladimir-arsenin',
        daysAgo: 119,
        language: 'en',
        text: 'On precision, because somebody will ask: two metres from a phone under open sky is acceptable for a register of rights as long as the **relationship** is right (who borders on whom, and where the path runs). You can improve coordinates later for a few euros per parcel. You cannot improve a missing neighbour.',
        reactions: {
          useful: ['cheikh-diatara', 'awa-ndoye', 'lucas-morvane', 'bojan-savatic', 'peter-karanu'],
        },
      },
      {
        by: 'cheikh-diatara',
        daysAgo: 71.4,
        text: `Retour de Darou Mbel : 88 parcelles en deux jours de marche collective, 63 personnes, un mouton. Deux limites sont restées en discussion, elles sont notées comme telles, avec les deux tracés. Aucune menace depuis. Coût : 96 000 FCFA, repas compris, contre environ 140 000 avec l'ancienne méthode.

Merci Somphone, Zoran, Modou. Je garde la troisième personne pour les parcelles isolées.`,
        reactions: {
          thanks: ['somphone-keovilay', 'zoran-lukaric', 'modou-ngome'],
          useful: ['lucas-morvane', 'david-okurapa', 'awa-ndoye'],
        },
      },
    ],
  },
  {
    key: 'muddy-gnss',
    topic: 'cadastre',
    by: 'zoran-lukaric',
    language: 'sr',
    title: 'Jeftin GNSS prijemnik koji preživi blato. Ima li ga?',
    daysAgo: 39.7,
    text: `Naš stari prijemnik je na kraju, novi „pravi“ je 9.000 evra i to opština neće kupiti ove godine. Vidim da ima ovih malih od 500 do 900 evra sa RTK korekcijom preko telefona.

Ko ih koristi u blatu, kiši i ispod oraha? Ne zanima me prospekt.`,
    posts: [
      {
        by: 'bojan-savatic',
        daysAgo: 39.3,
        language: 'en',
        text: "We have four of the small ones (two-band, about EUR 650 with pole and phone mount) in the ministry's pilot. Open field with corrections: 2 to 4 cm, as advertised. Tree rows: forget it for an hour in May, it jumps half a metre and *still says fixed*. That's the dangerous part. Rule: two independent fixes, ten minutes apart, otherwise tape.",
        reactions: { useful: ['zoran-lukaric', 'lucas-morvane', 'cheikh-diatara'] },
      },
      {
        by: 'lucas-morvane',
        daysAgo: 38.8,
        language: 'fr',
        text: "Même expérience. Le point faible n'est pas l'antenne, c'est le connecteur USB : trois sur cinq cassés en un an. Prenez un modèle qui parle au téléphone sans fil, même si la batterie fond.",
        reactions: { useful: ['zoran-lukaric', 'bojan-savatic'] },
      },
      {
        by: 'zoran-lukaric',
        daysAgo: 38.4,
        text: 'Hvala. A ispod nule? Mi merimo u januaru jer tada nema kukuruza.',
      },
      {
        by: 'bojan-savatic',
        daysAgo: 38.2,
        language: 'en',
        text: "The receiver is fine at -12. The phone isn't: battery gone in 50 minutes. Power bank inside the jacket, cable through the sleeve. Looks silly and works.",
        reactions: { thanks: ['zoran-lukaric'] },
      },
      {
        by: 'jovana-deronj',
        daysAgo: 37.5,
        text: 'Fakultet ima dva takva i zimi stoje u ormanu. Ako tvoja načelnica pošalje mejl, možeš jedan da dobiješ od decembra do marta, a zauzvrat mi treba 30 premerenih tačaka ispod drveća, za poređenje. Studenti mrze to.',
        reactions: { thanks: ['zoran-lukaric', 'ana-kovac'], agree: ['vladimir-arsenin'] },
      },
      {
        by: 'zoran-lukaric',
        daysAgo: 36.9,
        text: 'Dogovoreno. Trideset tačaka ispod oraha, i rakija.',
        reactions: { agree: ['jovana-deronj'] },
      },
      {
        by: 'ana-kovac',
        daysAgo: 36.2,
        text: 'Mejl poslat. Zorane, rakija ne ide u putni nalog.',
        reactions: { agree: ['zoran-lukaric', 'vesna-radojin', 'jovana-deronj'] },
      },
    ],
  },
];
