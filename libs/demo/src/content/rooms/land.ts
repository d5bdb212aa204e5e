import type { DemoRoom } from '../content.types.js';

/** Conversations in the rooms of the branch "Land management". */
export const landRooms: readonly DemoRoom[] = [
  {
    topic: 'land-consolidation',
    messages: [
      {
        by: 'ana-kovac',
        daysAgo: 21.31,
        text: 'Dobro jutro. Ko ima pri ruci minimalnu širinu atarskog puta za kombajn? Piše mi 5 m, traktoristi se smeju.',
      },
      {
        by: 'dragan-veselic',
        daysAgo: 21.3072,
        text: '5 m kolovoza plus bankine, dakle 7 m pojas. Ispod toga se komšije svađaju svake žetve.',
      },
      {
        by: 'zoran-lukaric',
        daysAgo: 21.3058,
        text: 'Kombajn 3,5 a heder 6 i neće niko da ga skida.',
      },
      {
        by: 'ana-kovac',
        daysAgo: 21.3051,
        text: 'Znači 7. Hvala, to je 1,6 ha više puta na celom području.',
      },
      {
        by: 'philippe-garrot',
        daysAgo: 21.2836,
        text: "8 m chez nous pour les chemins principaux, 6 pour les autres. Et on plante la haie du côté nord, sinon elle fait de l'ombre et on vous la coupe.",
      },
      { by: 'ana-kovac', daysAgo: 21.2794, text: 'La haie du côté nord, je note. Merci Philippe' },
      {
        by: 'vladimir-arsenin',
        daysAgo: 21.2489,
        text: 'Careful with the ditch: if it is on the upper side of the road you gain a metre, if on the lower side you lose the road.',
      },
      { by: 'zoran-lukaric', daysAgo: 21.2468, text: 'Tačno.' },
      {
        by: 'jovana-deronj',
        daysAgo: 4.62,
        text: 'Anyone going to the workshop on the 2nd plan who could bring the class map on paper? The projector in Novi Brod is... moody',
      },
      {
        by: 'ana-kovac',
        daysAgo: 4.6138,
        text: 'I print it in A0. And the projector is fixed, Zoran fixed it.',
      },
      { by: 'zoran-lukaric', daysAgo: 4.6124, text: 'Nije.' },
      { by: 'ana-kovac', daysAgo: 4.6117, text: 'A0 onda 😄' },
      {
        by: 'milan-stojadin',
        daysAgo: 4.586,
        text: 'I can ask the printing house, how many sheets?',
      },
      { by: 'ana-kovac', daysAgo: 4.5839, text: 'Dva. I još jedan za zid u holu.' },
      {
        by: 'dragan-veselic',
        daysAgo: 4.5478,
        text: 'Dolazim vozom u 8.40, može li neko da me pokupi?',
      },
      {
        by: 'zoran-lukaric',
        daysAgo: 4.5443,
        text: 'Mogu. Stani kod stare cigle, ne kod stanice, tamo je kolo popravki.',
      },
      {
        by: 'philippe-garrot',
        daysAgo: 0.42,
        text: "Bonjour à tous. Je relis le fil sur les chemins, quelqu'un a-t-il une décision votée (pas un projet) avec une redevance à l'hectare ?",
      },
      {
        by: 'dragan-veselic',
        daysAgo: 0.4103,
        text: 'Još nijednu. Novi Brod bi bio prvi, ako prođe na skupštini.',
      },
      {
        by: 'ana-kovac',
        daysAgo: 0.4082,
        text: 'If. I count 14 votes for, 12 against, 9 who look at the ceiling.',
      },
    ],
  },
  {
    topic: 'municipal-land',
    messages: [
      { by: 'awa-ndoye', daysAgo: 33.52, text: 'Le vote vient de passer, 17 contre 4 !!' },
      { by: 'cheikh-diatara', daysAgo: 33.5193, text: 'Alhamdoulillah' },
      { by: 'khady-sarane', daysAgo: 33.5172, text: "J'ai entendu les klaxons depuis le village" },
      {
        by: 'somphone-keovilay',
        daysAgo: 33.5019,
        text: "Congratulations Awa. Now the slow part begins, don't let them hurry you.",
      },
      {
        by: 'awa-ndoye',
        daysAgo: 33.5006,
        text: "Exactement ce que j'ai dit au maire. Il voulait « cinq villages avant la fin du mois ».",
      },
      {
        by: 'somphone-keovilay',
        daysAgo: 33.4999,
        text: "One village. Then tell him it's a method.",
      },
      { by: 'ana-kovac', daysAgo: 33.4721, text: 'Bravo ! Which village first ?' },
      {
        by: 'awa-ndoye',
        daysAgo: 33.4693,
        text: 'Keur Sabilou, parce que Modou a déjà fait la convention des pâturages. On commence par le plus facile.',
      },
      { by: 'modou-ngome', daysAgo: 33.4033, text: 'Le plus facile, on verra. (Ndèye)' },
      {
        by: 'khamla-vongdara',
        daysAgo: 6.71,
        text: 'Question about symbols: how do you show a corridor for cattle which is only used 2 months?',
      },
      {
        by: 'cheikh-diatara',
        daysAgo: 6.7051,
        text: 'Trait pointillé + petite lune. Deux lunes = deux mois. Les vieux ont choisi.',
      },
      { by: 'khamla-vongdara', daysAgo: 6.7044, text: 'Moons! I take it.' },
      {
        by: 'awa-ndoye',
        daysAgo: 6.6961,
        text: 'Photo de la bâche de Thiékène demain, le réseau ne veut pas ce soir',
      },
      {
        by: 'bojan-savatic',
        daysAgo: 6.6836,
        text: 'If you photograph plastic sheets: from a chair, not from the ground, and no flash. The glare kills the blue pen.',
      },
      {
        by: 'cheikh-diatara',
        daysAgo: 6.6815,
        text: "Nous avons l'imam qui monte sur la chaise, il est le plus grand.",
      },
      {
        by: 'awa-ndoye',
        daysAgo: 6.2232,
        text: "Voilà, photo faite, 14 signatures. Et l'imam est descendu de la chaise sain et sauf.",
      },
    ],
  },
  {
    topic: 'cadastre',
    messages: [
      {
        by: 'lucas-morvane',
        daysAgo: 38.33,
        text: "Petite astuce du jour : nommer les photos avec le numéro de parcelle AVANT de rentrer au bureau. J'ai 412 photos de champs identiques.",
      },
      {
        by: 'cheikh-diatara',
        daysAgo: 38.3265,
        text: '412 😂 nous on met une ardoise dans la photo',
      },
      { by: 'zoran-lukaric', daysAgo: 38.321, text: 'Tablica sa brojem, kredom. Od 1996.' },
      {
        by: 'lucas-morvane',
        daysAgo: 38.3196,
        text: "Évidemment. L'ardoise. Merci, je vais pleurer un peu.",
      },
      {
        by: 'bojan-savatic',
        daysAgo: 38.3119,
        text: "The form can stamp parcel number + time on the picture. It's one checkbox, I'll send you the setting.",
      },
      { by: 'lucas-morvane', daysAgo: 38.3113, text: '🙏' },
      {
        by: 'cheikh-diatara',
        daysAgo: 15.2,
        text: "Panne de courant depuis hier, le registre est sur l'ordinateur du bureau, et je n'ai pas la copie. Quelle est votre routine de sauvegarde ?",
      },
      {
        by: 'peter-karanu',
        daysAgo: 15.191,
        text: 'Simple one that works: two USB sticks, A and B, each Friday swap. One lives in the office, the other in another building (school, health post). Written in a notebook with a signature.',
      },
      {
        by: 'zoran-lukaric',
        daysAgo: 15.1896,
        text: 'I štampana knjiga jednom godišnje. Papir ne pita za struju.',
      },
      {
        by: 'awa-ndoye',
        daysAgo: 15.1854,
        text: 'Le deuxième bâtiment : la case de santé, ils ont un coffre.',
      },
      {
        by: 'cheikh-diatara',
        daysAgo: 15.1833,
        text: "On commence vendredi. Ndèye pour le cahier ? Elle a l'habitude",
      },
      {
        by: 'somphone-keovilay',
        daysAgo: 15.166,
        text: 'In our office we lost 4 months of 2017 exactly like this. Please do it today and not Friday.',
      },
      {
        by: 'cheikh-diatara',
        daysAgo: 15.159,
        text: "Compris. Aujourd'hui alors, dès que le courant revient.",
      },
      {
        by: 'cheikh-diatara',
        daysAgo: 14.9507,
        text: "Courant revenu à 18 h. Deux clés, une chez l'infirmier. Signé.",
      },
      { by: 'peter-karanu', daysAgo: 14.9479, text: '👏' },
    ],
  },
];
