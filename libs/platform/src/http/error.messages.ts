import { defineMessages } from '../messages/messages.js';

/** What somebody reads whose browser opens an address of the api, or sends it a form, and is refused. */
export const errorMessages = defineMessages({
  en: {
    rateLimitedTitle: 'That was a lot at once',
    rateLimited: 'That was too often. Go back and try again {when}.',
    missingTitle: 'There is nothing here',
    missing: 'The address may be mistyped, or what was here has been removed or is not public.',
    forbiddenTitle: 'This is not open to you',
    forbidden:
      'Sign in, or go back: it takes another role, or what is here belongs to somebody else.',
    awayTitle: 'Not just now',
    away: 'Peerloop is being started or repaired. Your data is safe. Try again in a minute.',
    refusedTitle: 'This did not work',
    refused: 'What was sent cannot be taken as it is. Go back and try again.',
    brokenTitle: 'This page broke',
    broken:
      'It is our fault and it has been noted. If it happens again, tell us this reference: {id}',
    home: 'Go to the home page',
  },
  fr: {
    rateLimitedTitle: 'C’était beaucoup à la fois',
    rateLimited: 'C’était trop souvent. Revenez en arrière et réessayez {when}.',
    missingTitle: 'Il n’y a rien ici',
    missing: 'L’adresse est peut-être mal saisie, ou la page a été retirée ou n’est pas publique.',
    forbiddenTitle: 'Cela ne vous est pas ouvert',
    forbidden:
      'Connectez-vous, ou revenez en arrière : il faut un autre rôle, ou ce qui est ici appartient à quelqu’un d’autre.',
    awayTitle: 'Pas tout de suite',
    away: 'Peerloop démarre ou est en réparation. Vos données sont en sécurité. Réessayez dans une minute.',
    refusedTitle: 'Cela n’a pas marché',
    refused: 'Ce qui a été envoyé ne peut être pris ainsi. Revenez en arrière et réessayez.',
    brokenTitle: 'Cette page a échoué',
    broken:
      'C’est notre faute et c’est noté. Si cela se répète, donnez-nous cette référence : {id}',
    home: 'Page d’accueil',
  },
  sr: {
    rateLimitedTitle: 'To je bilo mnogo odjednom',
    rateLimited: 'To je bilo previše puta. Vratite se nazad i pokušajte ponovo {when}.',
    missingTitle: 'Ovde nema ničega',
    missing:
      'Adresa je možda pogrešno upisana, ili je ono što je bilo ovde uklonjeno ili nije javno.',
    forbiddenTitle: 'Ovo vam nije otvoreno',
    forbidden:
      'Prijavite se ili se vratite nazad: potrebna je druga uloga, ili ono što je ovde pripada nekom drugom.',
    awayTitle: 'Ne baš sada',
    away: 'Peerloop se pokreće ili popravlja. Vaši podaci su sigurni. Pokušajte ponovo za minut.',
    refusedTitle: 'Ovo nije uspelo',
    refused: 'Ono što je poslato ne može se primiti ovakvo. Vratite se nazad i pokušajte ponovo.',
    brokenTitle: 'Ova stranica se pokvarila',
    broken: 'Greška je naša i zabeležena je. Ako se ponovi, javite nam ovu oznaku: {id}',
    home: 'Na početnu stranicu',
  },
});
