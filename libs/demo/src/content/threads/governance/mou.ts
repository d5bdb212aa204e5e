import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Administrative partnerships". */
export const mouThreads: readonly DemoThread[] = [
  {
    key: 'two-page-mou',
    topic: 'mou',
    by: 'aleksandar-nedeljin',
    language: 'sr',
    title: 'Memorandum na dve strane: šta mora da piše, a šta smeta',
    daysAgo: 121.8,
    text: `Pročitao sam 38 memoranduma naših članica sa partnerima iz inostranstva. Prosečna dužina 11 strana. Reč „razmena“ u svakom, ime i telefon službenika u **tri**. Od 38 živo je, po našoj proceni, devet, i među tih devet su ta tri.

Model koji sada nudimo ima dve strane:

1. Tri pitanja jedne strane i tri pitanja druge. Imenom i prezimenom onih koji ih postavljaju.
2. Ko koga zove: po jedan službenik sa svake strane i **njegova zamena**.
3. Godišnji minimum: jedna poseta u svakom smeru ili četiri poziva.
4. Ko šta plaća. Domaćin: smeštaj i prevoz na terenu. Gost: put.
5. Datum kad memorandum prestaje sam od sebe, ako se niko ne javi da ga produži.

Član 5 izaziva najviše otpora, a mislim da je najvažniji.`,
    reactions: {
      useful: ['katarina-vasojic', 'milan-stojadin', 'nikola-perendic', 'claire-fontanel'],
      thanks: ['milan-stojadin'],
    },
    posts: [
      {
        by: 'milan-stojadin',
        daysAgo: 121.4,
        text: "Peti član smo potpisali s Valom d'Obrel. Prestaje za godinu i po. I jedni i drugi smo zbog toga već dvaput pogledali u kalendar, što se s pet bratskih gradova iz osamdesetih nije desilo nikad.",
        reactions: { agree: ['ana-kovac', 'aleksandar-nedeljin', 'yves-kerdal'] },
      },
      {
        by: 'yves-kerdal',
        daysAgo: 120.6,
        language: 'fr',
        text: "(Traduit pour moi par Claire.) Le jumelage avec cérémonies a failli mourir chez nous aussi. Depuis qu'on a remplacé l'article sur « l'amitié des peuples » par six questions signées, les conseillers lisent le document. L'amitié est venue ensuite, elle n'avait pas besoin d'article.",
        reactions: {
          agree: ['claire-fontanel', 'mamadou-diery', 'milan-stojadin', 'philippe-garrot'],
        },
      },
      {
        by: 'isabelle-courtil',
        daysAgo: 119.7,
        language: 'fr',
        text: "Question du financeur : les trois questions changent-elles d'une année à l'autre ? Sinon on finance la même visite trois fois.",
        reactions: { useful: ['claire-fontanel', 'aleksandar-nedeljin'] },
      },
      {
        by: 'claire-fontanel',
        daysAgo: 119.3,
        language: 'fr',
        text: "Oui, c'est la règle chez nous avec Ndiaréki : une question répondue sort de la liste et doit être remplacée, ou pas. Cette année il en reste quatre sur six. Quand il n'y en aura plus, on fera la fête et on fermera proprement.",
        reactions: {
          agree: ['fatou-mbow', 'awa-ndoye', 'mamadou-diery'],
          useful: ['isabelle-courtil', 'aleksandar-nedeljin', 'henrik-solvang'],
        },
      },
      {
        by: 'mamadou-diery',
        daysAgo: 118.8,
        language: 'fr',
        text: "Je préfère qu'on trouve de nouvelles questions, Claire. Mais je suis d'accord sur la fête.",
        reactions: { agree: ['claire-fontanel', 'yves-kerdal', 'ousmane-tendeng'] },
      },
      {
        by: 'nikola-perendic',
        daysAgo: 117.2,
        text: 'Pravna napomena: zamena službenika mora da bude po **funkciji**, ne po imenu, inače vam posle izbora memorandum umre. Kod nas: „načelnik odeljenja za zemljište, u njegovom odsustvu geometar na terenu“.',
        reactions: { useful: ['aleksandar-nedeljin', 'milan-stojadin', 'katarina-vasojic'] },
      },
      {
        by: 'somphone-keovilay',
        daysAgo: 112.5,
        language: 'en',
        text: 'Here an MoU needs the signature of the foreign affairs department and takes 8 to 14 months. Therefore, we use a "record of discussion" of one page, which any office can sign. Same five points. Nobody noticed that it\'s not an MoU, and it works since 2019. For other centralised countries, this could be the door.',
        reactions: {
          useful: [
            'aleksandar-nedeljin',
            'claire-fontanel',
            'henrik-solvang',
            'vilay-inthamone',
            'grace-karekwe',
          ],
          thanks: ['aleksandar-nedeljin'],
        },
      },
      {
        by: 'aleksandar-nedeljin',
        daysAgo: 111.9,
        text: 'Somphone, this is gold. "Zapisnik o razgovoru" na jednoj strani, isti sadržaj, bez ministarstva. Dodajem u model kao varijantu B: https://example.org/memorandum-dve-strane',
        reactions: { thanks: ['somphone-keovilay'], agree: ['katarina-vasojic', 'milan-stojadin'] },
      },
    ],
  },
];
