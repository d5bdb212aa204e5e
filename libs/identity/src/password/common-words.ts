/**
 * What people take when asked for a password, as the published lists of leaked ones show it: words,
 * names, clubs, places, keyboard rows, in English, French and Serbian. Compared after capitals,
 * accents, "p@55" spellings and what is put before and behind have been taken off, so one entry
 * stands for thousands of passwords.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
password passwort passwd passw pass passcode passport passphrase passion motdepasse motpasse lozinka
sifra mojasifra mojalozinka parola parole senha contrasena heslo haslo wachtwoord kennwort salasana
secret secrets topsecret supersecret mysecret tajna tajno login logon signin welcome bienvenue
bienvenu dobrodosli dobrodosao willkommen hello hellohello helloworld hellokitty bonjour bonsoir
salut coucou zdravo cao ciao pozdrav admin admins adminadmin administrator administrateur root rootroot
toor superuser superman superstar user users username guest guestguest test testing tester testtest
teste testpass testuser demo demodemo default changeme change changeit letmein letmeinnow openup
opensesame sesame access accessgranted manager master masterkey server system internet computer
ordinateur kompjuter racunar laptop windows microsoft google facebook twitter instagram youtube
linkedin amazon apple samsung nokia android iphone motorola toshiba lenovo dell sony playstation xbox
nintendo minecraft roblox fortnite pokemon pikachu starwars startrek matrix warcraft worldofwarcraft
diablo zelda mario supermario sonic counterstrike halo gamer gaming games myspace
qwerty qwertyu qwertyui qwertyuio qwertyuiop qwertz qwertzu qwertzui qwertzuio qwertzuiop azerty
azertyu azertyui azertyuio azertyuiop asdf asdfg asdfgh asdfghj asdfghjk asdfghjkl qsdfgh qsdfghjk
qsdfghjklm zxcv zxcvb zxcvbn zxcvbnm yxcvbnm wxcvbn poiuy poiuyt poiuytrewq lkjhgf lkjhgfdsa mnbvcxz
qweasd qweasdzxc asdqwe asdzxc qwer qwerasdf asdfqwer qweqwe qwaszx qazwsx qazwsxedc wsxedc edcrfv
zaqxsw zaq xsw qaz wsx abcd abcde abcdef abcdefg abcdefgh abcdefghi abcdefghij abc abcabc aaa bbb xxx
zzz qqq www asd asdasd qwe zxc zxczxc poi lkj dfgh fghj
love iloveyou iloveu loveyou loveme lovelove lovely loveless lover lovers lovehate mylove mylovely
truelove jetaime jetadore monamour amour amoureux volimte volimtebe ljubav ljubavi ljubavna moja mojaljubav
srce srecko sreca dusa dusica zlato zlatko kiss kisses kissme kissmyass hugs sweet sweetheart
sweetie sweetness honey honeybee honeymoon baby babygirl babyboy babydoll babyface baby angel angels
angelo angelina angelica angelique sunshine sunflower sunset sunrise sunny sunday saturday friday
thursday wednesday tuesday monday lundi mardi mercredi jeudi vendredi samedi dimanche ponedeljak utorak sreda
cetvrtak petak subota nedelja january february march april june july august september october november
december janvier fevrier avril juin juillet aout septembre octobre novembre decembre januar februar mart
maj jun jul avgust septembar oktobar novembar decembar spring summer autumn winter printemps automne
hiver prolece leto jesen zima summertime
princess princesse princeza prince queen kraljica king kings kingking kralj royal knight dragon dragons
dragonball dragoon zmaj monkey monkeys gorilla tiger tigers tigger tigre lion lions lionking panther
leopard jaguar cheetah wolf wolves vuk vukovi bear bears medved teddy teddybear eagle eagles orao falcon
hawk hawks phoenix shadow shadows ghost spirit killer killers hunter hunting ranger rangers warrior
warriors soldier army marine marines navy airforce police fireman firefighter rescue ninja samurai
pirate pirates viking vikings wizard magic magician magician merlin gandalf hobbit frodo
harrypotter hogwarts dumbledore hermione batman robin spiderman ironman captain captainamerica hulk
wolverine deadpool joker avatar naruto sasuke goku vegeta bleach onepiece anime otaku
football footballs footbal fudbal fudbaler foot soccer baseball basketball basket kosarka odbojka volleyball
softball tennis hockey rugby golf golfer cricket boxing karate judo swimming swimmer runner running
cycling skiing skater skateboard surfing surfer fishing ribar snowboard bowling billiard poker chess
dallas cowboys cowboy steelers packers patriots redskins yankees redsox dodgers lakers celtics chicago
bulls jordan michaeljordan bluejays braves broncos raiders chargers dolphins bengals giants jets
liverpool arsenal chelsea manchester manutd manchesterunited everton tottenham newcastle westham celtic
barcelona realmadrid madrid juventus milan intermilan roma napoli bayern dortmund ajax benfica porto
marseille olympique paris parissg psg lyon bordeaux saintetienne monaco nantes lille
zvezda crvenazvezda partizan partizani grobari delije hajduk dinamo vojvodina radnicki borac sloboda
beograd belgrade novisad nis kragujevac subotica srbija srbin serbia sarajevo bosna hercegovina
zagreb hrvatska croatia crnagora podgorica makedonija skopje slovenija ljubljana jugoslavija yugoslavia
kosovo balkan dunav france francais london england english britain scotland ireland dublin germany
deutschland berlin hamburg munich austria italia italy spain espana portugal lisboa russia moscow
america american canada toronto montreal quebec mexico brasil brazil argentina australia sydney
melbourne newyork newyorkcity california florida texas hawaii alaska boston houston phoenix denver
seattle atlanta orlando lasvegas vegas hollywood miami losangeles nigeria kenya ghana africa india
mumbai pakistan indonesia jakarta philippines manila vietnam china beijing japan tokyo korea
michael michelle michele mike mikey jordan jennifer jenny jessica jessie joshua joseph joe john johnny
johnson johndoe james jamie jason jasmine jasper andrew andrea andreas andreea andrei andre anthony
antonio antony alexander alexandra alexandre alexandru alexis alex alejandro alejandra ashley amanda
amber anna annie anne angela angie austin brandon brandy brian bryan brittany britney bailey barbara
barney benjamin benny bernard bernie betty beth bella bobby bonnie brenda bruce buddy buster butch
caroline carolina carlos carmen catherine cathy charles charlie charlotte chelsea cherry chester chloe
chris christian christina christine christopher christophe cindy claire claude claudia clement cody
connor cookie cooper corinne crystal daniel daniela danielle danny david deborah debbie dennis denise diana
diane diego dolphin dominic dominique donald donna dorothy douglas dylan eduardo edward elena elisabeth
elizabeth ellen emily emma emmanuel eric erica estelle esther eugene evelyn fabien felix fernando
fiona florence francis francisco francois frank frankie franklin fred freddy frederic gabriel gabriela
gabrielle genevieve george georges gerald gerard giovanni gloria gordon grace graham greg gregory
guillaume gustavo hannah harley harold harry harrison hector heather helen helene henry homer howard
hugo isabel isabella isabelle ivan jack jackie jackson jacob jacques janet janice jean jeffrey jeremy jerome
jerry jesus jesuschrist jimmy joanna joel jonathan jordan jorge juan judith julia julian julie julien julius
justin justine karen karine katherine kathleen kathy katie kelly kenneth kevin kimberly kristen kyle
laura laurent lauren laurence leonard leonardo leslie lewis linda lindsay lisa lorenzo louis louise lucas lucie lucky
luis lydia madison maggie manuel marc marcel marcus margaret margot maria mariana marie marina marine
marion marissa mark marko markus marlboro martha martin martina martine mary mathew mathieu matthew matthias maurice
max maxime maxwell megan melanie melissa mercedes meredith miguel mimi miranda mohamed mohammed
mohamad molly monica monique morgan muhammad murphy mustafa nancy natalia natalie natasha nathalie
nathan nathaniel nicholas nicolas nicole nikita nina norman oliver olivia olivier oscar pamela pascal
patricia patrick paul paula paulina pedro peter peterpan philip philippe pierre priscilla rachel ralph ramon
raphael raymond rebecca renee ricardo richard rick ricky robert roberto robinson rodrigo roger roland romain ronald
ronaldo rosemary rosie roxanne russell ruth ryan sabrina sally samantha sammy samuel sandra santiago
santos sara sarah savannah scooter scooby scoobydoo scott sean sebastian sebastien sergio shannon sharon sheila
shelby sheldon shirley sierra silvia simon simone sophia sophie stanley stella stephane stephanie stephen
steve steven stewart stuart sunny susan suzanne sydney sylvain sylvie tamara tanya taylor teresa terry
theodore theresa thierry thomas tiffany tim timothy tina toby tommy tony tracy travis trevor tristan tyler
valentin valentina valentine valerie vanessa vernon veronica veronique victor victoria vincent virginia
virginie vivian walter wanda warren wendy wesley whitney william williams willie wilson winston xavier yolanda yvonne zachary
aleksandar aleksandra aleksa ana anamarija andjela andjelka anja bojan bojana boris boban bosko branislav branka
branko dalibor danica danijel danijela darko dejan divna dragan dragana dragica dragoljub draza dusan dusica
djordje filip goran gordana igor ilija irena ivana ivanka jasmina jasna jelena jovan jovana jovica katarina
kristina ksenija lazar ljiljana ljubica luka maja marija marijana marina marko milan milana milena milica milos
miljan miljana mirjana miroslav mirko mladen momcilo natasa nebojsa nemanja nenad nevena nikola nikolina
novak novica ognjen olivera petar predrag radmila radovan ranko ratko sanja sasa sava slavica slavko slavisa
slobodan slobodanka snezana sofija sonja srdjan stanko stefan stevan strahinja svetlana tamara tanja teodora
tijana tomislav uros vanja vera vesna viktor violeta vladan vladimir vlado vojislav vuk zeljko zoran zorana zorica
mama mamma maman mamatata tata papa papamaman mother mothers father brother sister sestra brat family
famille familia porodica deca moja majka otac baba deda mommy daddy mamita bebe beba bebo doudou loulou
chouchou minou minouche cherie cheri chaton chouette chocolat chocolate cokolada soleil sunce sunasce
etoile stars star stardust starlight starfish starbuck starbucks moon moonlight mesec lune sky heaven
paradise paradis dream dreams dreamer dreaming nature flower flowers fleur cvet cvijet rose roses ruza
jasmin lily lilly daisy violet orchid lotus marguerite tulip garden forest river ocean mountain planina
more island beach tropical rainbow diamond diamonds crystal silver gold golden goldfish platinum purple
orange yellow green blue bluesky red black white blackie blacky blackcat whitecat silver azur
butterfly papillon leptir ladybug bumblebee spider snake snoopy garfield mickey mickeymouse minnie donald
donaldduck bugsbunny bunny rabbit lapin zeka turtle tortue frog froggy fish dolphin dauphin delfin shark
whale horse horses cheval konj ponies pony unicorn licorne jednorog dog dogs doggy puppy puppies kitty kitten
kittens cat cats chat chats macka maca pas kuca pussy pussycat chien cow chicken turkey duck piggy
apples banana bananas cherry cherries strawberry fraise jagoda peach peaches lemon orange pineapple ananas
watermelon coconut pepper peppers ginger sugar candy caramel vanilla cookies cupcake muffin pancake
cheese fromage burger pizza pasta spaghetti sushi tomato potato pickle peanut peanuts pumpkin coffee
kafa cocacola pepsi pepsicola whiskey vodka rakija sljiva slivovica heineken budweiser corona beer pivo wine
music musica musique muzika guitar guitare gitara piano drummer metallica megadeth slipknot nirvana
acdc ironmaiden pinkfloyd ledzeppelin beatles rollingstones queen greenday linkinpark blink eminem rammstein
system beethoven mozart rocknroll rockstar rockon metal heavymetal hardcore hiphop reggae bobmarley
elvis madonna britneyspears shakira rihanna beyonce justinbieber onedirection hannahmontana selena
ferrari porsche mercedes mercedesbenz bmw audi volkswagen golf volvo toyota honda yamaha suzuki kawasaki
ducati harleydavidson chevrolet chevy camaro corvette mustang ford fordf bronco dodge viper jeep subaru nissan
mazda lexus renault peugeot citroen fiat ferari zastava opel racing racecar formula motocross trucks
money dollar dollars euro cash million millions millionaire business office company enterprise marketing
sales secretary student students school college university fakultet skola ecole teacher doctor lawyer
nurse engineer pilot peace freedom liberty liberte libertad sloboda justice victory pobeda hope faith
believe trust truth forever toujours zauvek always never nothing everything something anything whatever
whynot nopass nopassword none null nimda unknown anonymous private public security secure safety
trustno letme enter please thanks thankyou merci hvala hvalavam molim yes okay goodluck bonnechance lucky
luckyone happy happyday happyness happiness smile smiley funny crazy lazy stupid idiot dummy fuckyou
fuckoff fuckme fucker fuckit motherfucker asshole bitch bitches bullshit shithead bastard sexy sexygirl
sexyboy sexylady sexymama hotgirl hotboy hottie playboy playgirl player players gangster gangsta thug hustler
pimp pimpin bigdaddy bigboy bigman bigdog bigdick badboy badgirl badass goodboy goodgirl cutie cutiepie beautiful
beauty pretty precious gorgeous handsome perfect awesome amazing fantastic legend legends champion
champions winner number numberone first power powers powerful energy thunder lightning storm hurricane
tornado fire fireball firebird icecream iceman snow snowball snowman snowflake blizzard freezer cooler
coolcool coolman coolgirl coolboy rainbow blaze inferno explorer voyager traveler apollo zeus athena
mercury venus saturn jupiter neptune pluto galaxy universe cosmos infinity alpha omega delta gamma
sigma bravo charlie tango foxtrot zulu trinity genesis christ church jesus jesusislord jesuslives godisgood
godislove godbless praise blessed blessing grace glory bible allah bismillah islam muslim krishna buddha
shalom hallelujah nemanja svetisava ortodox pravoslavlje bogjejedan kosovojesrbija
bubble bubbles bubba buttercup butter button buttons boomer booboo boogie chicken chipper chopper
cookie corky crash creative cricket curious cracker dakota darkness darkangel darkside darkstar
destiny devil diablo digital disney director dixie dreamcast elephant slon emerald emerson
excalibur express extreme falcons fender fiesta firefly fishing flamingo flash flipper florian forest forever
fossil fountain freaky freddie freedom friend friends friendship friendster amis amitie prijatelj prijatelji
frosty genius giraffe goddess gonzo goober goodbye gotcha gracie grandma grandpa gunner guinness hammer
hamster hardrock harmony heart hearts hearted heartbreaker hercules highlander highland holiday vacances
odmor honda hooters hotdog hotrod hotstuff house houses jackass jackpot jedi jellybean jumper jungle junior
kitkat knicks lacrosse ladies ladybird lakers lauren legolas letter lifestyle live liverpoolfc
lollipop lollypop lonely lonestar loser lucifer mackenzie madmax mamamia marshal marshall masters
maverick maximus medusa memory midnight minuit ponoc millenium million miracle mistress monster monsters
moose mountain mustangs mystery newlife newpass newpassword newport night nightmare nineinch nirvana noodle oldpassword
packard paintball panda pandas panasonic panthers paradox parker peekaboo penguin penguins perfect piglet
pinkie pinky platinum playing poohbear popcorn porsche postal pookie princesa pumpkin punkrock puzzle python
rabbits rainman random rasputin raven razor rebel redhead redneck redrose remember renegade reptile
retired rocket rocky romance romeo romeoandjuliet scarface scorpio scorpion scotland seahawks senior serenity
seven sexual shadow shaggy shelter shithappens shooter silence sinclair single skippy skyline slayer slipper
slippery smokey smooth snapper snickers spartan sparky special speedy spencer spitfire spongebob sprite squirrel
srbijasrbija startup stealth steelers sterling stinky stranger student suckit sugarbaby supernova superior supersonic
swordfish tarheels tarzan tattoo teens tequila terminator thebest theboss theking theman thegame theone therock
thunderbird tinker tinkerbell titanic together toronto trouble tucker tweety twilight twinkle ultimate
umbrella undertaker vampire vanilla volcano voodoo warhammer warlock warren watcher western wildcat wildcats
windsurf winnie winniethepooh wisdom wolfgang wolfpack wonder wonderful woody yankee yellowstone yomama
zebra zombie zaljubljen zaljubljena zivot zivotjelep zivotinja vie belle viedemerde lavieestbelle labelle cestlavie
internetpassword mypassword mypass yourpassword thepassword password passwordpassword passpass companyname
peerloop network training seminar workshop webinar conference municipality municipal opstina grad selo mairie commune village
province government vlada ministarstvo ministere ministry agriculture poljoprivreda farmer farmers farm seljak
`
    .split(/\s+/)
    .filter(Boolean),
);
