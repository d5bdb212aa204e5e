import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Waste and cleanliness". */
export const wasteThreads: readonly DemoThread[] = [
  {
    key: 'never-paid',
    topic: 'waste',
    by: 'dusan-vukelja',
    language: 'sr',
    title: 'Kako naplatiti odvoz u selima gde niko nikad nije platio',
    daysAgo: 91.3,
    text: `Od januara moramo da vozimo i u devet brdskih sela. 1.180 domaćinstava, raštrkano, put loš. Računica kaže 3,1 evro mesečno po kući da pokrijemo gorivo i ljude. U gradu plaćaju 4,6 i naplata je 88 odsto. U tim selima će, bojim se, biti 20.

Ako prvo naplaćujem pa vozim, neće verovati. Ako prvo vozim pa naplaćujem, nikad neće platiti. Kojim redom?`,
    reactions: { agree: ['snezana-krstulj'] },
    posts: [
      {
        by: 'snezana-krstulj',
        daysAgo: 91,
        text: 'Kod nas je išlo: tri meseca besplatno sa jasnim datumom kraja, **odštampanim na kanti**. Četvrtog meseca račun. Naplata posle godinu dana 64 odsto. Nije sjajno, ali kad se uračuna da je divlja deponija iznad izvora nestala, ja bih opet.',
        reactions: { useful: ['dusan-vukelja', 'vesna-radojin'] },
      },
      { by: 'dusan-vukelja', daysAgo: 90.7, text: 'A šta s onih 36 odsto? Preskačete kantu?' },
      {
        by: 'snezana-krstulj',
        daysAgo: 90.4,
        text: 'Ne. Preskakali smo prvi mesec i sve je završilo u potoku. Sad ne preskačemo nego inkasant, inače lokalni poštar, ide kući s računom i 5 odsto je njegovo. Poštar zna kad stiže penzija.',
        reactions: { useful: ['dusan-vukelja', 'vesna-radojin', 'amelie-roussin'] },
      },
      {
        by: 'amelie-roussin',
        daysAgo: 89.2,
        language: 'fr',
        text: `Je réponds en français, Tijana me corrigera. Chez nous, les hameaux dispersés ont un **point d'apport à la croisée des chemins**, pas de porte-à-porte. Tournée divisée par trois. Le tarif est plus bas (de 30 %) et affiché comme tel. Les gens acceptent un service moindre s'il est moins cher, pas un service moindre au même prix.

Et envoyez la première facture accompagnée du coût réel par foyer. La nôtre disait « ce service coûte 131 €, vous en payez 118 ».`,
        reactions: {
          useful: ['dusan-vukelja', 'snezana-krstulj', 'ousmane-tendeng'],
          thanks: ['dusan-vukelja'],
        },
      },
      {
        by: 'tijana-bogojev',
        daysAgo: 88.9,
        text: 'Prevod za Dušana: ne od kuće do kuće nego zajednička mesta na raskrsnicama, tura tri puta kraća, cena 30 odsto niža i to se vidi. I uz prvi račun stvarni trošak po kući. Amélie, rien à corriger.',
        reactions: { thanks: ['dusan-vukelja', 'amelie-roussin'] },
      },
      {
        by: 'ousmane-tendeng',
        daysAgo: 85.5,
        language: 'fr',
        text: "Chez nous c'est la charrette qui crée la confiance, pas le camion : le charretier est du quartier, il encaisse 1 000 F par mois de la main à la main et il garde 60 %. S'il ne passe pas, il n'est pas payé. Est-ce que dans vos villages il y a un homme avec un tracteur ?",
        reactions: { useful: ['dusan-vukelja', 'amelie-roussin', 'snezana-krstulj'] },
      },
      {
        by: 'dusan-vukelja',
        daysAgo: 85,
        text: 'Ima. U svakom selu po jedan, i svi mi duguju uslugu.',
        reactions: { agree: ['zoran-lukaric'] },
      },
      {
        by: 'dusan-vukelja',
        daysAgo: 22.7,
        text: `Evo šta smo uradili, pomešano od svih vas: 31 mesto na raskrsnicama, dvaput mesečno umesto četiri puta. U četiri najgora sela komšija s traktorom dovozi do raskrsnice i dobija 60 odsto od naplate, kao Ousmane-ov kočijaš. Cena 2,2 evra. Dva meseca besplatno, datum na kanti.

Naplata prvog plaćenog meseca: **57 odsto** ukupno, 71 tamo gde je traktor. Nisam verovao za traktor.`,
        reactions: {
          thanks: ['ousmane-tendeng', 'amelie-roussin', 'snezana-krstulj', 'tijana-bogojev'],
          useful: ['vesna-radojin', 'milan-stojadin', 'david-okurapa', 'radovan-simurdic'],
        },
      },
      {
        by: 'ousmane-tendeng',
        daysAgo: 22.1,
        language: 'fr',
        text: '71 pour cent avec le tracteur ! Je vais le lire à mes charretiers demain matin, ils vont demander une augmentation.',
        reactions: { agree: ['amelie-roussin', 'dusan-vukelja', 'mamadou-diery'] },
      },
      {
        by: 'vesna-radojin',
        daysAgo: 21.8,
        text: 'Dušane, a ugovori s traktoristima? Da ne ispadne rad na crno. Svrati do mene pre revizije.',
        reactions: { agree: ['nikola-perendic'] },
      },
    ],
  },
  {
    key: 'seven-carts',
    topic: 'waste',
    by: 'ousmane-tendeng',
    language: 'fr',
    title: 'Sept charrettes, deux mois après la semaine à Saint-Orrin',
    daysAgo: 49.1,
    text: `J'avais promis un bilan à soixante jours. Le voici, avec ce qui ne va pas d'abord.

**Ne va pas :** le tri à la maison en trois bacs, vu chez Amélie. Abandonné au bout de trois semaines. Les gens n'ont pas de place pour trois bacs, les chèvres ouvrent le bac « organique », et le récupérateur passe déjà prendre le fer et les bidons. J'avais ramené une solution à un problème que nous n'avons pas.

**Va bien :** la fiche de tournée. Chaque charretier a une feuille avec ses 110 maisons, coche ou croix. On sait enfin qui n'est pas desservi (26 % !) et pourquoi.

**Va très bien :** le jour de la facture avec explication. 3 réunions de quartier, l'abonnement est passé de 402 à 688 foyers.

**Reste :** le point de regroupement nord, toujours plein. Il manque une rotation de tracteur par semaine, 38 000 FCFA.`,
    reactions: {
      thanks: ['amelie-roussin', 'fatou-mbow', 'mamadou-diery'],
      useful: [
        'dusan-vukelja',
        'snezana-krstulj',
        'david-okurapa',
        'thomas-adeyra',
        'claire-fontanel',
      ],
    },
    posts: [
      {
        by: 'amelie-roussin',
        daysAgo: 48.6,
        text: "Merci de commencer par les trois bacs. Je me souviens de t'avoir vu sourire au centre de tri et je m'étais dit : soit il est convaincu, soit il est poli.",
        reactions: { agree: ['ousmane-tendeng', 'claire-fontanel'] },
      },
      {
        by: 'ousmane-tendeng',
        daysAgo: 48.3,
        text: "J'étais poli. Mais le composteur collectif au marché, ça je le voulais vraiment : 1,4 tonne de fanes par semaine, une seule source, pas de chèvres si on ferme. On essaie le mois prochain, deux fosses, sur le terrain derrière la gare routière.",
        reactions: { agree: ['amelie-roussin', 'aissatou-deme'] },
      },
      {
        by: 'snezana-krstulj',
        daysAgo: 47.9,
        language: 'en',
        text: "This is a very useful report. One question: the 26 % not served, is it that they don't want to, or the cart doesn't come?",
      },
      {
        by: 'ousmane-tendeng',
        daysAgo: 47.4,
        text: 'Les deux tiers : la charrette ne vient pas (sable, ruelle trop étroite, ou chien). Un tiers ne veut pas payer. Avant la fiche je disais « ils ne veulent pas payer » pour tout le monde.',
        reactions: { useful: ['snezana-krstulj', 'dusan-vukelja', 'vesna-radojin'] },
      },
      {
        by: 'lucas-morvane',
        daysAgo: 45.2,
        text: "J'ai mis tes sept tournées sur une carte à partir des croix. Le sable explique 60 maisons d'un coup, toutes dans le même quartier. Une huitième charrette n'y changera rien, mais un âne de plus par charrette peut-être ? Je dis ça, je ne connais rien aux ânes.",
        reactions: { agree: ['amelie-roussin'] },
      },
      {
        by: 'ousmane-tendeng',
        daysAgo: 44.9,
        text: "Lucas, on dirait une blague mais c'est exactement ce que le charretier Baïdy demande depuis un an : deux ânes sur cette tournée. Ta carte va l'obtenir là où lui ne l'a pas obtenu.",
        reactions: { thanks: ['lucas-morvane'], agree: ['fatou-mbow', 'cheikh-diatara'] },
      },
      {
        by: 'david-okurapa',
        daysAgo: 43.5,
        language: 'en',
        text: 'May I use your post in the webinar on what does not transfer? "A solution to a problem we do not have" is the best one-line summary I\'ve read, and I have been collecting them for four years.',
      },
      {
        by: 'ousmane-tendeng',
        daysAgo: 43.2,
        text: 'Bien sûr. Avec mon nom, et avec les chèvres.',
        reactions: { agree: ['david-okurapa', 'amelie-roussin', 'grace-karekwe'] },
      },
      {
        by: 'ousmane-tendeng',
        daysAgo: 6.1,
        text: "Compost : deux fosses, fermées, 5 semaines. 6,3 tonnes entrées, on verra à la sortie. Les maraîchères de Keur Sabilou ont déjà demandé le prix, je n'ai pas de prix. Khady propose d'échanger contre des oignons, et le receveur municipal n'a pas de ligne pour les oignons.",
        reactions: {
          agree: ['khady-sarane', 'fatou-mbow', 'amelie-roussin'],
          useful: ['aissatou-deme'],
        },
      },
    ],
  },
];
