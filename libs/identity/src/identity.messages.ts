import { defineMessages } from '@peerloop/platform';

/** The mails of this context. One sentence of each says what happens if the reader does nothing. */
export const mailMessages = defineMessages({
  en: {
    confirmSubject: 'Confirm your address for Peerloop',
    confirmWhy: 'Somebody, most likely you, signed up for Peerloop with this mail address.',
    confirmUse:
      'The link below opens your account and asks for a password. It is good for seven days.',
    confirmAction: 'Confirm my address',
    confirmFooter: 'If it was not you, do nothing: without the link there is no account.',
    knownSubject: 'You already have an account on Peerloop',
    knownWhy:
      'Somebody, most likely you, signed up for Peerloop with this mail address. You have an account already.',
    knownUse: 'The link below signs you in. It is good for fifteen minutes and works once.',
    knownAction: 'Sign in',
    knownReset: 'Choose a new password',
    knownFooter: 'If it was not you, do nothing: your account is as it was.',
    signInSubject: 'Your link to sign in to Peerloop',
    signInWhy: 'Here is the link you asked for.',
    signInUse: 'It is good for fifteen minutes and works once.',
    signInAction: 'Sign in',
    signInFooter: 'If you did not ask for it, do nothing: nobody gets in without this link.',
    resetSubject: 'Choose a new password for Peerloop',
    resetWhy: 'Here is the link you asked for.',
    resetUse:
      'It is good for one hour and works once. All other browsers are signed out when you use it.',
    resetAction: 'Choose a new password',
    resetFooter: 'If you did not ask for it, do nothing: your password stays as it is.',
    changedSubject: 'Your password for Peerloop was changed',
    changedWhy:
      'The password of your account was changed just now, and all other browsers were signed out.',
    changedUse: 'If it was you, all is well.',
    changedAction: 'It was not me: choose a new password',
    changedFooter: 'You get this mail for the safety of your account.',
    strangerSubject: 'No account with this address on Peerloop',
    strangerWhy:
      'Somebody, most likely you, asked Peerloop for a link to sign in. There is no account with this mail address.',
    strangerUse: 'Perhaps you signed up with another address. If you are new, you are welcome:',
    strangerAction: 'Sign up',
    strangerFooter: 'If it was not you, do nothing.',
    closedSubject: 'Your account on Peerloop is closed',
    closedWhy:
      'Somebody, most likely you, asked Peerloop for a link to sign in. An administrator has closed your account.',
    closedUse: 'If you think this is a mistake, please write to those who run this instance.',
    closedFooter: 'If it was not you, do nothing.',
    newAddressSubject: 'Confirm your new address for Peerloop',
    newAddressWhy:
      'Somebody, most likely you, wants to use this mail address for an account on Peerloop.',
    newAddressUse: 'The link below moves the account here. It is good for one day.',
    newAddressAction: 'Use this address',
    newAddressFooter: 'If it was not you, do nothing: the account stays where it is.',
    addressChangedSubject: 'Your address for Peerloop was changed',
    addressChangedWhy:
      'Your account has another mail address from now on. This one gets no more mails.',
    addressChangedUse:
      'If it was you, all is well. If not, the link below brings your account back here and signs everybody out; it is good for three days. Choose a new password then.',
    addressChangedAction: 'It was not me: keep this address',
    addressChangedFooter: 'You get this mail for the safety of your account.',
    proveSubject: 'Show Peerloop that the account is yours',
    proveWhy:
      'Here is the link you asked for. Your account has no password, so this link stands for it.',
    proveUse:
      'It is good for one hour and for one thing: to change your address or to delete your account.',
    proveAction: 'Go on',
    proveFooter: 'If you did not ask for it, do nothing: nothing changes without this link.',
    leftSubject: 'Your account on Peerloop is deleted',
    leftWhy:
      'You asked for it, and it is done: your account, your profile, your contact card, what you followed and where you were registered are gone.',
    leftUse: 'You are welcome to come back at any time, with a new account.',
    leftFooter:
      'This is the last mail. Copies in the backups of this instance go when those are replaced.',
    joinSubject: '{inviter} invites you to Peerloop',
    joinSubjectNobody: 'You are invited to Peerloop',
    joinHeading: 'Keep in touch with the people you met',
    joinWhy: '{inviter} named you as one of the people of “{occasion}”.',
    joinWhyNobody: 'You were named as one of the people of “{occasion}”.',
    joinUse:
      'On Peerloop you find them again: ask what you could not ask then, hear of follow-up events, and share what became of it at home. Your profile is begun; you decide what stays in it.',
    joinAction: 'Join',
    joinReason:
      'You get this mail because an organiser put this address on the list of people of “{occasion}”.',
    joinStop: 'Never ask this address to join again',
    joinFooter:
      'The link is yours alone and good for sixty days. If you do not want to join, do nothing: you are not asked again.',
  },
  fr: {
    confirmSubject: 'Confirmez votre adresse pour Peerloop',
    confirmWhy: 'Quelqu’un, sans doute vous, s’est inscrit sur Peerloop avec cette adresse.',
    confirmUse:
      'Le lien ci-dessous ouvre votre compte et demande un mot de passe. Il est valable sept jours.',
    confirmAction: 'Confirmer mon adresse',
    confirmFooter:
      'Si ce n’était pas vous, ne faites rien : sans ce lien, aucun compte n’est créé.',
    knownSubject: 'Vous avez déjà un compte sur Peerloop',
    knownWhy:
      'Quelqu’un, sans doute vous, s’est inscrit sur Peerloop avec cette adresse. Vous avez déjà un compte.',
    knownUse:
      'Le lien ci-dessous vous connecte. Il est valable quinze minutes et ne sert qu’une fois.',
    knownAction: 'Se connecter',
    knownReset: 'Choisir un nouveau mot de passe',
    knownFooter: 'Si ce n’était pas vous, ne faites rien : votre compte n’a pas changé.',
    signInSubject: 'Votre lien de connexion à Peerloop',
    signInWhy: 'Voici le lien que vous avez demandé.',
    signInUse: 'Il est valable quinze minutes et ne sert qu’une fois.',
    signInAction: 'Se connecter',
    signInFooter: 'Si vous ne l’avez pas demandé, ne faites rien : personne n’entre sans ce lien.',
    resetSubject: 'Choisissez un nouveau mot de passe pour Peerloop',
    resetWhy: 'Voici le lien que vous avez demandé.',
    resetUse:
      'Il est valable une heure et ne sert qu’une fois. Tous les autres navigateurs seront déconnectés.',
    resetAction: 'Choisir un nouveau mot de passe',
    resetFooter:
      'Si vous ne l’avez pas demandé, ne faites rien : votre mot de passe reste le même.',
    changedSubject: 'Votre mot de passe Peerloop a été changé',
    changedWhy:
      'Le mot de passe de votre compte vient d’être changé et tous les autres navigateurs ont été déconnectés.',
    changedUse: 'Si c’était vous, tout va bien.',
    changedAction: 'Ce n’était pas moi : choisir un nouveau mot de passe',
    changedFooter: 'Vous recevez ce message pour la sécurité de votre compte.',
    strangerSubject: 'Aucun compte avec cette adresse sur Peerloop',
    strangerWhy:
      'Quelqu’un, sans doute vous, a demandé un lien de connexion à Peerloop. Il n’y a pas de compte avec cette adresse.',
    strangerUse:
      'Peut-être vous êtes-vous inscrit avec une autre adresse. Si vous êtes nouveau, soyez le bienvenu :',
    strangerAction: 'S’inscrire',
    strangerFooter: 'Si ce n’était pas vous, ne faites rien.',
    closedSubject: 'Votre compte Peerloop est fermé',
    closedWhy:
      'Quelqu’un, sans doute vous, a demandé un lien de connexion à Peerloop. Un administrateur a fermé votre compte.',
    closedUse: 'S’il s’agit d’une erreur, écrivez à ceux qui gèrent ce site.',
    closedFooter: 'Si ce n’était pas vous, ne faites rien.',
    newAddressSubject: 'Confirmez votre nouvelle adresse pour Peerloop',
    newAddressWhy:
      'Quelqu’un, sans doute vous, veut utiliser cette adresse pour un compte Peerloop.',
    newAddressUse: 'Le lien ci-dessous y rattache le compte. Il est valable un jour.',
    newAddressAction: 'Utiliser cette adresse',
    newAddressFooter: 'Si ce n’était pas vous, ne faites rien : le compte reste où il est.',
    addressChangedSubject: 'Votre adresse Peerloop a été changée',
    addressChangedWhy:
      'Votre compte a désormais une autre adresse. Celle-ci ne recevra plus de messages.',
    addressChangedUse:
      'Si c’était vous, tout va bien. Sinon, le lien ci-dessous ramène votre compte ici et déconnecte tout le monde ; il est valable trois jours. Choisissez ensuite un nouveau mot de passe.',
    addressChangedAction: 'Ce n’était pas moi : garder cette adresse',
    addressChangedFooter: 'Vous recevez ce message pour la sécurité de votre compte.',
    proveSubject: 'Montrez à Peerloop que ce compte est le vôtre',
    proveWhy:
      'Voici le lien que vous avez demandé. Votre compte n’a pas de mot de passe ; ce lien en tient lieu.',
    proveUse:
      'Il est valable une heure et sert une fois : pour changer d’adresse ou supprimer votre compte.',
    proveAction: 'Continuer',
    proveFooter: 'Si vous ne l’avez pas demandé, ne faites rien : rien ne change sans ce lien.',
    leftSubject: 'Votre compte Peerloop est supprimé',
    leftWhy:
      'Vous l’avez demandé, c’est fait : votre compte, votre profil, votre carte de contact, ce que vous suiviez et vos inscriptions ont disparu.',
    leftUse: 'Vous pouvez revenir quand vous voulez, avec un nouveau compte.',
    leftFooter:
      'Ceci est le dernier message. Les copies dans les sauvegardes de ce site disparaissent quand celles-ci sont remplacées.',
    joinSubject: '{inviter} vous invite sur Peerloop',
    joinSubjectNobody: 'Vous êtes invité sur Peerloop',
    joinHeading: 'Restez en contact avec les personnes rencontrées',
    joinWhy: '{inviter} vous a nommé parmi les personnes de « {occasion} ».',
    joinWhyNobody: 'Vous avez été nommé parmi les personnes de « {occasion} ».',
    joinUse:
      'Sur Peerloop, vous les retrouvez : posez les questions restées sans réponse, suivez les événements à venir et racontez ce que vous en avez fait chez vous. Votre profil est commencé ; vous décidez de ce qui y reste.',
    joinAction: 'Rejoindre',
    joinReason:
      'Vous recevez ce message parce que l’organisation a inscrit cette adresse sur la liste des personnes de « {occasion} ».',
    joinStop: 'Ne plus jamais inviter cette adresse',
    joinFooter:
      'Ce lien n’est que pour vous et reste valable soixante jours. Si vous ne souhaitez pas venir, ne faites rien : on ne vous le demandera plus.',
  },
  sr: {
    confirmSubject: 'Potvrdite svoju adresu za Peerloop',
    confirmWhy: 'Neko, najverovatnije Vi, prijavio je ovu adresu za Peerloop.',
    confirmUse: 'Veza ispod otvara Vaš nalog i traži lozinku. Važi sedam dana.',
    confirmAction: 'Potvrđujem adresu',
    confirmFooter: 'Ako to niste bili Vi, ne radite ništa: bez veze nema ni naloga.',
    knownSubject: 'Već imate nalog na Peerloopu',
    knownWhy: 'Neko, najverovatnije Vi, prijavio je ovu adresu za Peerloop. Vi već imate nalog.',
    knownUse: 'Veza ispod Vas prijavljuje. Važi petnaest minuta i samo jednom.',
    knownAction: 'Prijava',
    knownReset: 'Izaberite novu lozinku',
    knownFooter: 'Ako to niste bili Vi, ne radite ništa: Vaš nalog je ostao kakav je bio.',
    signInSubject: 'Vaša veza za prijavu na Peerloop',
    signInWhy: 'Evo veze koju ste tražili.',
    signInUse: 'Važi petnaest minuta i samo jednom.',
    signInAction: 'Prijava',
    signInFooter: 'Ako je niste tražili, ne radite ništa: bez ove veze niko ne može da uđe.',
    resetSubject: 'Izaberite novu lozinku za Peerloop',
    resetWhy: 'Evo veze koju ste tražili.',
    resetUse: 'Važi jedan sat i samo jednom. Svi drugi pregledači biće odjavljeni.',
    resetAction: 'Izaberite novu lozinku',
    resetFooter: 'Ako je niste tražili, ne radite ništa: Vaša lozinka ostaje ista.',
    changedSubject: 'Vaša lozinka za Peerloop je promenjena',
    changedWhy: 'Lozinka Vašeg naloga je upravo promenjena, a svi drugi pregledači su odjavljeni.',
    changedUse: 'Ako ste to bili Vi, sve je u redu.',
    changedAction: 'To nisam ja: izaberi novu lozinku',
    changedFooter: 'Ovu poruku dobijate radi bezbednosti svog naloga.',
    strangerSubject: 'Nema naloga sa ovom adresom na Peerloopu',
    strangerWhy:
      'Neko, najverovatnije Vi, tražio je vezu za prijavu na Peerloop. Sa ovom adresom nema naloga.',
    strangerUse: 'Možda ste otvorili nalog sa drugom adresom. Ako ste ovde prvi put, dobro došli:',
    strangerAction: 'Otvorite nalog',
    strangerFooter: 'Ako to niste bili Vi, ne radite ništa.',
    closedSubject: 'Vaš nalog na Peerloopu je zatvoren',
    closedWhy:
      'Neko, najverovatnije Vi, tražio je vezu za prijavu na Peerloop. Administrator je zatvorio Vaš nalog.',
    closedUse: 'Ako mislite da je to greška, pišite onima koji vode ovaj sajt.',
    closedFooter: 'Ako to niste bili Vi, ne radite ništa.',
    newAddressSubject: 'Potvrdite novu adresu za Peerloop',
    newAddressWhy: 'Neko, najverovatnije Vi, želi ovu adresu za nalog na Peerloopu.',
    newAddressUse: 'Veza ispod premešta nalog na nju. Važi jedan dan.',
    newAddressAction: 'Koristi ovu adresu',
    newAddressFooter: 'Ako to niste bili Vi, ne radite ništa: nalog ostaje gde je.',
    addressChangedSubject: 'Vaša adresa za Peerloop je promenjena',
    addressChangedWhy: 'Vaš nalog od sada ima drugu adresu. Na ovu više ne stižu poruke.',
    addressChangedUse:
      'Ako ste to bili Vi, sve je u redu. Ako niste, veza ispod vraća nalog na ovu adresu i sve odjavljuje; važi tri dana. Zatim izaberite novu lozinku.',
    addressChangedAction: 'Nisam to bio ja: zadrži ovu adresu',
    addressChangedFooter: 'Ovu poruku dobijate radi bezbednosti naloga.',
    proveSubject: 'Pokažite Peerloopu da je nalog Vaš',
    proveWhy: 'Evo veze koju ste tražili. Vaš nalog nema lozinku, pa ova veza stoji umesto nje.',
    proveUse: 'Važi jedan sat i za jednu stvar: da promenite adresu ili obrišete nalog.',
    proveAction: 'Dalje',
    proveFooter: 'Ako je niste tražili, ne radite ništa: bez ove veze ništa se ne menja.',
    leftSubject: 'Vaš nalog na Peerloopu je obrisan',
    leftWhy:
      'Tražili ste i učinjeno je: nema više Vašeg naloga, profila, kontakt-kartice, onoga što ste pratili ni Vaših prijava na događaje.',
    leftUse: 'Dobro ste došli nazad kad god želite, s novim nalogom.',
    leftFooter: 'Ovo je poslednja poruka. Kopije u rezervnim kopijama nestaju kada se one zamene.',
    joinSubject: '{inviter} Vas poziva na Peerloop',
    joinSubjectNobody: 'Pozvani ste na Peerloop',
    joinHeading: 'Ostanite u vezi sa ljudima koje ste upoznali',
    joinWhy: 'Na poziv osobe {inviter}: bili ste među ljudima sa skupa „{occasion}“.',
    joinWhyNobody: 'Navedeni ste među ljudima sa skupa „{occasion}“.',
    joinUse:
      'Na Peerloopu ih ponovo nalazite: pitajte ono što tada niste stigli, saznajte za naredne susrete i podelite šta je od toga zaživelo kod Vas. Vaš profil je započet; Vi odlučujete šta u njemu ostaje.',
    joinAction: 'Pridružite se',
    joinReason:
      'Ovu poruku dobijate jer je organizator ovu adresu upisao na spisak ljudi sa skupa „{occasion}“.',
    joinStop: 'Nikada više ne pozivajte ovu adresu',
    joinFooter:
      'Veza je samo Vaša i važi šezdeset dana. Ako ne želite da se pridružite, ne radite ništa: nećemo Vas ponovo pitati.',
  },
});
