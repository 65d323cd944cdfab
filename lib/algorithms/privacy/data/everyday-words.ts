import { wordSet } from "@/lib/algorithms/privacy/data/word-set";

/**
 * English words of every day that a name is not, in small letters: pieces of the vocabulary of multilingual-e5-small (MIT)
 * that are commoner so than with a capital and are used in English texts. Their regular forms are left out.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = wordSet(
  `
  abajo abalone abandon abc ability able abort about above abrasive abroad abrupt absence absent absolute absorb abstract absurd abt abundance abuse abusive acc
  accent accentuate accept acceptable accesible access accessibility accessible accessorize accessory accident accidentally accommodate accommodation accomodate
  accompany accomplish accordance according account accoustic accuracy accurate accustomed achieve acid acknowledge acknowledgment acorn acoustic acoustical
  acquire acquisition across acrylic act action activate activation activator active activity activo actor actual actuality actualmente adapt adaptation adaptor
  add addario addicted addiction addition additional address adept adequate adhere adhesive adjacent adjust adjustability adjustable adjustment admin
  administrative administrator admirably admit admittedly adn adopt adoption ador adorable adore ads adult advance advantage advent advertise advertisement
  advice advisable advise aesthetic aesthetically afar aff affair affect affiliate affixed afford affordability affordable aficionado aforementioned afraid
  after aftermarket afternoon afterward again against age agency agent agente aggressive ago agree agreement agrega ahead ahora aide aim ain air airline
  airplane airport airy ais aka akemi akin alarm alas albeit album alcanza alcohol alder alert algo algorithm alias alien align alignment alike aline alittle
  alive all allen alley allez allow alloy almost alone along alongside alot alphabet already alright also alt alta alteration alternate alternativa alternative
  although alto altogether aluminum always amateur amazed amazement amazing amazon amber ambiance ambience ambient ambos american among amount amp ample ampli
  amplification amplified amplifier amplify amplug anal analiza analizar analog analyse analysis analytics anchor ancient and angel angle animal ankle
  anniversary announced announcements announcer annoy annoyance anonymous another answer ante anteriormente anther anti anticipate antics antique antivirus
  antro anxiety any anybody anyhow anymore anyone anything anytime anyway anywhere aparece aparecen apart apartment api aplica aplicar apologize app apparent
  appeal appear appearance append apple applicable application applicator applied appliqu appreciate apprehensive approach appropriate approved approx
  approximate aprender apron apt apunta aqua arbitrary arbor arch architecture archtop are area aren arent arg arguably argue argument arise arm armature
  armhole armpit army aroma around arrange arrangement array arrival arrive arrogant arrow arsenal art arthritis article articulate articulation artifacts
  artificial artist artistic artsy asap asian aside ask aspect ass assemble assembly assert assertions assess assessment asset assign assignment assist
  assistance assistant associate association assorted assortment assume assumption assurances assure asymmetric asymmetrical asymmetry async asynchronous
  athletic atinge atmosphere atom atomic attach attachment attack atteint attempt attend attendant attention attenuation attest attitude attract attractive
  attribute audible audience audio audiophile audit august australian auth authentic authenticated authentication author authority authorization authorized auto
  automated automatic automatically autres autumn aux avail availability available avatar avec average avid avoid await award aware awareness away awesome awful
  awhile awkward awkwardness awsome axe axis babe babel baby back backend background backlight backlit backpack backplate backrest backside backup backward bad
  bada badge bag baggage baggie bagginess baggy bagi bail bailey bait bajo bake balance ball ballads ballet balloon ballpark ban band bandeau bane bang banjo
  bank banner bar barbecue barber bare bargain bari baritone barley barn barre barrel barrier basa base baseball baseline basement basic basically basis basket
  bass bassist bassy bat batch bath bathroom batter battery battle baz bday beach beaded beading beads beadwork bear bearings beast beat beau beautiful beauty
  became becasue because become becuase bed bedroom beef beefier beefy been beep beer before beforehand began begging begin beginner beginning begun behalf
  behave behavior behaviour behind behold behringer beige being belief believe bell belly belong beloved below belt bench benchmark bend bendable beneath
  beneficial benefit bent berry beside best bet beta better between bevel beware beyond bezpieczne bias bib big bigger biggest biggie bike bikini bill billion
  billowed billowy bin binary bind bingo biome biomejs bird birth birthday bit bite bizarre black blackout blade blah blame blanc bland blank blanket blast
  blazer blazing bleed blemish blend bless blew blind bling blink blk bloated block blog blond blonde blood bloody blou blouse blousey blousy blow blown blue
  bluegrass bluesy bluish blush board boast boat bodice bodied body bohemian boho boiled bold bole bolet bolo bolt bomb bonded bone bonus boo boob boogie book
  booklet boolean boom boomy boost boot booth booty bord bordeaux borderline bore born borra borrow boss boston bot both bothersome bottle bottleneck bottom
  bough bought bounce bound boundary bout boutique bouzouki bow bowl box boxier boxy boy boyfriend bra brace bracelet bracket braided brain braless bralette
  branch brand brassy bread break breakage breakdown breakfast breakup breast breath breathable breathe breeze breezy brick bridal bride bridge brief bright
  brighten brightness brillant brilliance brilliant bring brit british brittle broad broadcast brocade brochure broke broken bronze brother brought brown
  brownish browse brunch brunette brush brutal btw bubble buck bucket buckle buddy bude budge budget buds buen bueno buff buffet bug buggy build buildup built
  bulb bulge bulk bulkier bulky bullet bulletproof bum bummed bummer bump bun bunch bunchy bundle bunx burger burgundy burn burnt burst busca buscar bushings
  business buss bust bustier bustline busty busy but buton butt butterfly buttery button buy buzz buzzy bypass byron byte cab cabinet cable cabo cache cada cafe
  cage cake cal calculate calendar calf calibrate calibration calidad california call callback callouses calm calves cambia cambio came camel camera cami
  camisole camouflage camp campaign campfire campus can canary cancel cancellation cancelled cancelling cancer candidate candy cannot canonical cant canvas cap
  capability capable capacitance capacitors capacity cape capital capo capped capri capsule caption capture car caramel carbon card cardboard cardi cardigan
  cardinal cardio cardiod cardioid care careful careless carga cargo carpal carpet carried carry cart carton cartonnier cartoon casa case cash cashier cashmere
  caso cassette cast casu casual cat catalog catalogue catch catchy category caught causal cause caution cautious cave caveat cavity cease cedar ceiling
  celebrate celebration celem celestion cell cello celluloid cement cent centimeter central centre century ceramic cereal certain certificate cetera chain chair
  challenge chamber chambray champ champagne champion chan chance change channel chap chapter char character characteristic characterize charcoal charge charlie
  charm charset chart chasing chassis chat chce chcesz cheap cheapo cheapy check checkout cheep cheerful cheers cheery cheese cheesy chemical chemise cherry
  chest chesty chic chicken chiffon child children chili chill chilly chime chimey china chino chip chocolate choice choir choise choking choose chops chord
  chore chorus chose chosen christmas chromatic chrome chubby chuckle chug chung chunk chunky church cigar cigarette cinch cinque circa circle circuit circuitry
  circular circulation circumference circumstance circus citizen citrus city civil claim clamp clams clang clarification clarify clarity clase clasic clasp
  class classic classical classier classification classroom classy clave clean cleanish cleanup clear clearance cleavage clever cli click clicky client cliente
  climate cling clingy clip clipboard clipped clipper clipping clock clockwise clogs clone close closet closure cloth clown club clue clumsy clung clunky
  cluster clutch clutter coach coarse coast coat coax cobalt cock cocktail cocoon code codebase codecov codemod coffee cognitive coh cohesive coil coin
  colaboradores cold colla collage collapse collapsible collar colleagues collect collection collective collector college colo coloca colon color coloration
  colorful colorway colour colros column com comando comb combat combinar combination combine combo come comentario comfort comfortable comfortably comfy comic
  comical comma command commence comment commerce commercial commission commit committed committing common communicate communication community como comp compa
  compact companion company compar comparable comparably comparative compare comparison compartment compatibility compatible compelled compensate compensation
  compete competent competition competitive competitor compilation compile complain complaint complement complete completeness complex complexion complexity
  compliance compliant complicated complications complies compliment complimentary component compose composite composition compound comprehensive comprend
  compress compression compressor compromise computation compute con conceal concede conceived concentrate concept conceptual concern concert concerto
  concession concise conclude conclusion concrete concur concurrent condensed condenser condensor condition conditional conduct conductor cone conference
  confess confession confidence confident confidential config configura configurable configuration configure confirm confirmar confirmation conflict conform
  confort confortable confuse confusion conjunction conjunto connect connection connectivity connector connoisseur conscious consecutive consent consequence
  consequent conservative conserve consider considera considerable considerably consideration consist consistency consistent consola console const constant
  constituent constraints constricting construct construction constructor consult consultant consultation consume consumption cont contact contain contemplated
  contemplating contemporary contenido content context contexto contiene continent continual continue continuous contour contra contract contraire contraption
  contrary contrast contribute contribution contributor control controle controlled controller controlling convenience convenient convention conventional
  conversation conversion convert convertible convey convienient convient convierte convince cooked cookie cooking cool cooperate cooperation cooperative
  coordinate copied copper copy copyright coral cord cordless corduroy core cork corn cornflower corporate corpus corre correct correctamente correction
  correctness correcto correspond corrode corrosion cos cosas cosmetic cost costa costume cotton couch cough could couldn couldnt count counterparts
  counterweight countless country coup couple coupon course court cousin cover coverage coverup coveted cowboy cowgirl cowl coworker cozy crack crackle cradle
  craft craftsmanship crammed cramped cranberry crank crap crappy crash crate crawl crazy cream creamy crear crease create creation creative creativity creator
  creature credentials credit creep creme crepe crew crime crimson crisp criss crisscross criteria critic critical criticism critique crochet cron crooked crop
  cropped cross crotch crowd crucial crud cruise crumble crunch crunchy crush cry crybaby crypto crystal csv ctx cualquier cuando cube cuddly cuerpo cuff
  culottes cumbersome cup cupcake cure curiosity curious curl curly currency current cursor curve curvier curvy cushion custom customizable customization
  customize cut cutaway cute cutie cutout cutter cutting cuz cwd cycle cymbal dab dabble dad dada daily dainty daisy damage damn damp dampen dampit dance
  danelectro dang dangerous dangling dans dara dare dark darkness darling darn darts dash dashboard data database date datum daughter daunting dava day daylight
  daytime ddd deactivate dead deaf deal dealt death debate debes debit debt debug debugging decade decay deceiving december decent decibels decide decimal decir
  decision deck declaration declare decline decode decor decoration decorative decrease dedicate deep def default defeats defect defective defend defense
  deferred defiantly deficiencies deficit definately define definetely definite definition degradation degrade degree deja delay delete deletion deletta
  deliberately delicate delicious delight delightful deliver delivery delta deluxe demand demande demo demonstrate denim deno dense dent dentro dep department
  depend dependable dependency dependent depicted deploy deployment deposit deprecated deprecation depress depression depth derived desarrollo descend descent
  descri describe description descriptor desde desempenho desenvolvimento desert deserve design designated desirable desire desk desktop desperately despite
  dessert desses dest destaque destination destroy destruction detach detachable detail detalles detect detection detergent deteriorate determine deterministic
  detract detriment detune dev develop development devenir device diagnose diagnostic diagonal diagram dial dialect dialog dialogue diameter diamond diaphragm
  diatonic dice dictionary did didn didnt die diferent diff difference different differentiate difficult difficulty diffuse dig digging digi digit digital
  digitech digo digress dile dilemma diligent dim dime dimension dimensional diminish dimmer dimples dind dine ding dink dinner dinosaur dip dipped dir direct
  directamente directement direction directional directive director directory direkt dirt dirtbox dirtier dirty disable disadvantage disagree disappear
  disappoint disappointment disaster disc discarded discern discernible discipline disclaimer disclosure disco discolor discomfort disconnect discontinued
  discord discount discourage discover discovery discreet discrete discretion discuss discussion dise disengage dish disintegrated disk dislike dismay dismiss
  display disponible disposable disposal dispose disproportionate dispute dissapointed dissappointed dissatisfaction dissatisfied distance distant distilled
  distinct distinction distinctive distinguish distintas distintos distort distortion distract distressed distressing distribute distribution distributor
  disturb ditto div dive diverse divide divine division doable dobro doc dock doctor document documentation doen does doesn doesnt dog doing doll dollar dolman
  domain domes domestic dominant domy don donation donde done dont dood door doorstep dope dorky dose dot double doubt doubtful dowdy down downfall download
  downloadable downright downside downstream downward dozen drab draft drag dragged dragging drain drama dramatic dramatically drape drapery drapey drastic
  drastically draw drawback drawn drawstring dreaded dreadnaught dreadnought dream dreamy dres dressier dressy drew dried drift drill drink drip dripping drive
  driven droopy drop dropdown dropped dropping drove drown drug drum drummer drumset drunk dry drywall dual dubbing dubious duck duct dud dude due duet duh
  dulcimer dull dumb dumping dumpy dunlop dunno duo duplicate dura durability durable duration during dust dusty duty dye dyna dynamic dynamically each eager
  eagerness ear earbuds earlier earn earnie earrings earth earthen earthy ease easier easiest easily east easy eat eaten ebay ebony echo economic economical
  economy ecosystem ecru edge edgy edit edition editor editorial education educational efect effect effective effectiveness efficiency efficient effort
  effortless eficiente eight eighth eine einzigartig eiro either ejecut ejemplo elaborate elastic elasticized elbow electret electric electrical electrified
  electro electronic electronically electrostatic elegance elegant element elementary elevate eleven eligibility eligible elimina eliminate elite elixir
  elliptical elongate else elsewhere email embarrassed embedded embellishments ember embossed embroidered embroidery emerald emerge emergency emit emitted
  emitting emotion empezar emphasis emphasize empire employ employee empresarial empresas empty emulate emulation emulators enable enclosed enclosure encode
  encounter encourage encrypt encryption end endless endorse endorsement endowed endpin endpoint energetic energy enfoque enforce enforcement engage engagement
  engine england english enhance enhancement enjoy enjoyable enlarge enormous enough enought enquanto ensemble ensure enter enterprise entertain entertainment
  enthusiast enthusiastic entire entitled entity entorno entre entreprises entry env envelop envelope environment environmental envisioned epic epiphone episode
  epoxy equal equality equalization equalizer equation equip equipment equipped equivalent era eram erase ergo ergonomic ernie err errand erro error escala
  escape escribir eslint esm esp espacio espadrilles especial espera esque esse essence essential esta estaban establecer establish estar estate este estimate
  estimation esto estructura etc euro europe eval evaluate evaluation even event eventual ever every everybody everyday everyone everything everytime everywhere
  evidence evident evitando evitar evolve exacerbated exact exaggerated exaggeration examine example exceed excelent excelente excellent excels except exception
  exceptional excess excessive exchange excited excitement exciting exclude exclusive excuse executar execute execution exemplar exempt exercise exhaust
  exhaustive exhibit exist existe existen existence existent existente exit exotic expand expansion expect expectation expense expensive experi experience
  experiencia experiment experimental experimentar experimentation expert expertise expiration expire explain explanation explanatory explicit exploit explore
  export expose exposure express expression exquisite ext extend extendo extension extensive extent exterior extern external extra extract extraneous extrema
  extreme eye eyeball eyelet fab fabric fabrication fabulous fac face facilitate facility fact factor factory fade fail failure faint fair faire fairness fairy
  faith faithful fake fall falla fallback fallen false familiar familiarize family famous fan fanatic fancier fancy fantastic fantastically fantasy far fare
  farm fart farther fashion fashionable fast fasten fat fatal father fatigue fatso fatten fatter fault faulty fauna faut faux fav fave favor favorable favorably
  favorite favoured favourite fear feat feather feature fed fee feedback feel feet fell fellow felt female feminine femininity fence fender ferramentas festival
  festive fetch few fiancee fiber fibre fiddle fidelity field fifteen fifth fifty fight figure file filename filesystem fill film filmy filosof filosofia filter
  final finalize financement financer financial financiar find fine finger fingerboard fingernails fingerpicking fingerpicks fingerprints fingerstyle fingertips
  finicky finish fins fir fire firm firmie firmware first fiscal fish fist fit fitness fitted fitting five fix fizz fizzy flag flair flak flaky flange flannel
  flap flare flash flashy flat flatness flatten flatter flatwound flavor flaw flawless flecks fleece flesh flex flexibility flexible flick flight flimsy flip
  flipped flirt flirty float floaty flood floor flop floppy flora floral floreat florescent florida flounce flow flowy flubby fluffy fluid fluke flush flute
  flutter fly foam focal focus focusrite fog foil fold folk follow fond font foo food fool foolish foot football footprint footrest footswitch for forbid force
  fore foreign foremost foresee foreseeable forever forewarned forget forgetting forgiving forgot forgotten fork form forma formado formal format formation
  formato formatted formatter formatting forme formula fornece forth fortunate fortune forty forum forward found foundation four fournir fourth fraction fragile
  fragment frame framework franchise frankly frase fray freak fred free freedom freemium freezing french frequency frequent fresh fret fretboard fretless
  fretted fretting friction friday friend fries frills frilly fringe from front frontal frozen fruit frumpy frustrated frustrating frustration fucking fuel
  fuente full fullness fully fumble fun funciona funcional funcionar funciones function functional functionality fund fundamental funeral funk funkcjonowania
  funky funny fur furnished furniture furry further fuse fusion fuss fussy future fuzz fuzzy fyi gadget gain gal gala gallery galore gamble game gameplay gamma
  gang gap gape gapping garage garageband garbage gard garden garish garment gas gate gather gator gauge gauze gauzy gave gdzie gear gel gem gender general
  generar generate generation generator generic generous genius genre gentle gently genuine genus geometric german get geta getter getting ghost giant gibson
  giddy gift giftcards gig giga gigantic gigbag gigged gigging gimmick gimmicky gina ginormous girl girlfriend girly git github give given gizmo glad glam
  glance glare glass glassy glide glitter glob global gloss glossy glove glow glue glut gmail goal god goddamn goddess godsend goes going gold golden golf gone
  gonna good goodness goofy google goose gooseneck gorgeous got goto gotta gotten government gown grab grabbed grabbing grace graceful grad grade gradients
  gradual graduate graduation grail grain grammar gran grand grandchildren granddaughter grandkids grandma grandmother grandson grant granular granularity graph
  graphic graphical grasp grass grateful gravity gray grayish grease greasy great green greenish greeting grew grey grid grill grime grin grind grip gripe
  gripper gripping grippy grit gritty grocery groove gross ground group grow growl grown growth grunge guage guarantee guard guess guesswork guest guidance
  guide guidelines guilty guitar guitarist guitarlele guitarr guitarra gummi gun gunk gusto gut guy gym gzip gzipped habit habitual hace had hade hadn haha
  hahaha hair half halfway hall halloween halos halt halve hamburger hammer hana hand handful handle handmade handsome handy hang happen happier happily
  happiness happy hard hardcore hardshell hardware hardwood harm harmonic harmonica harmonix harmony harness harp harsh has hasa hashes hasn hassle hat hate
  haul have haven havent hawaii haya hazard head headache headband headless headline headphone headpiece headroom headset headstock heals health healthy heap
  hear heard heart heartbeat heat heathered heaven heavier heavily heaviness heavy heck heed heel heft hefty hehe hei height held hell hello helo help helpful
  helpline helpo hem hemline hemmed hemming hence henley her here hereby hero herramientas herre herself hesitant hesitate hesitation hest hex hey hiccups
  hidden hide hierarchy high highlight hilo him himself hinge hint hip hippie hippy his hissy historic historical history hit hitch hitting hobby hobbyist
  hoffman hold hole holiday hollow holly holy home homemade homepage homework honest honesty honey honky honor hood hoodie hook hookups hoop hooray hope hopeful
  horizontal horn horrible horribly horrid horror horse hospital host hostname hot hotel hotline hotter hour hourglass house household how however href hrs hte
  html http hub hubby hue hug huge hugged hugging hum human humble humbucker humid humidified humidifier humidify humidity humming humor hump hundred hung
  hungry hunt hurry hurt husband hybrid hydrating hydration hype hyphen ibanez icing icon iconic idea ideal ident identi identical identification identified
  identifier identify identity idiot ids iffy ignorant ignore ihop ill illegal illuminated illumination illusion illustrate illustration image imagination
  imagine img imho imitation immediate immortal immutable imo impact impatient impeccable impedance imperative imperfect imperfections imperial implement
  implementation implicit imply import importa importance important impossible impractical impress impression impressive improve improvement impulse inability
  inaccurate inactive inadequate inadvertently inappropriate inbetween inbox incentive inch incident incidental incl inclined include incluir inclusion
  inclusive incluso incluye income incomplete inconsistencies inconsistent inconvenience inconvenient incorporate incorrect increase incredible incredibly
  incremental increments incur indeed indefinitely indent indentation independent independiente indestructable indestructible index indica indicate indication
  indicator indigo indirect indispensable individual indoor indul industrial industry inefficient inevitable inevitably inexcusable inexpensive inexperienced
  infer inferior inferred infinite influence info inform informaci informal information informative infrastructure infrequently ing ingenious ingredient
  inherent inherits inicial inicio init initial initialization initialized initiate inject injection injury ink inlay inline inner innocent innovation
  innovative innych input inputting inquire inquiry ins insane inseam insert insertion inset inside insight insignificant insist inspect inspection inspector
  inspiration inspired inspiring instagram instal instala instalacji install installation instance instanceof instant instead insterment instinct instructed
  instruction instructional instructor instrument instrumental instrumentalist instrumentation insulation insult insurance int intact integer integral integrate
  integration integrity intelligent intend intense intensity intent intention intentional interact interaction interactive interactivity intercept
  interchangeable interface interfere interference interior intermediate intermittent intern internal international internationalization internet interpolation
  interpret interpretation interrupt interval intervention interview intimate into intonate intonation intricate intrigued intriguing intro introduce
  introduction intrusive intuitive invalid invalidate invalidation invaluable invented invention inverse invert invest investigate investigation investment
  invisible invite invocation invoice invoke involve ipad iphone ipod irl iron irregular irrelevant irritating ish island isn isnt isolate isolation isolators
  issue italian italy itch itchy item iterate iteration its itself ive ivory jack jacket jackpot jackson jako jam jamming jane japan jasmine javascript jazz
  jazzy jean jego jersey jest jet jewel jewelry jig job joggers join joint joke journey joy joyo json jsut jsx judge judgement judgment judicial juh juice july
  jumbo jump jumpsuit june junior junk jury just justice justified justify juvenile kapo karaoke karma kate kathy kazoo keel keep keer kelly kept kernel key
  keyboard keyhole keyword khaki kick kid kidding kill kilo kimono kind kinda king kinks kit kitchen klasy klein kleur knee knew knife knip knit knitted knob
  knock knockoff knot knotted know knowledge knowledgeable known kodu kool kota krog kyser label labor labs lace lack lackluster lacquer lacy laden lady lager
  laid lalo lame laminate lamp land landscape lang language lap lapel lapse laptop larg large largo lars laser last latch late latency lateral latin latte laugh
  launch launder laundry lavender law lay layout lazy lbs lead leadership leaf leak lean leap learn lease least leather leave led leer leery left leftover leg
  legacy legal legend legendary legged legging legit lemon lend lenght length lengthen lengthy lenguaje lens lent les leslie lesson lest let letter letting
  level lever leverage levi lexicographically liability lib library licence licencia license licks lid lie lieu life lifecycle lifeless lifespan lifestyle
  lifetime lift light lightening lightness lightning lightweight ligne like likelihood lil lilac limit limitation limitless line linear linen ling lingerie
  linha link lint linux lip liquid list listen lit lite literal literature litt little live llama llamado load loan local locale locate location lock lockfiles
  lodash lodge log logged logger logging logic logical login logistic logo lol lone long longevity longtime look lookin lookout lookup loop loose loosen
  looseness lose loss lost lot loud loudness lounge loungewear love low loyal loyalty lube lubricant lubricating luck luckily lucky luego lug lugar luggage
  lugging luke lump luna lunch lush luthier luxe luxurious lvbj lying lyrics maan mac machine macrame macro mad made maeve magazine magenta magic magical magnet
  magnetic magnificent mags mahogany mail main mainstream maintain maintenance maintenir mais major majority make makeup male malformed malfunction mall mama
  mamma man manage manageable management mandatory mando mandolin maneuver mango mani manifest manifestation manipulate manipulation mannequin manner manter
  manu manual manufacture many map maple mapped mapping mar mara marca margin marginal marin mark market marketplace maroon marr marriage married marshall
  martin marvelous mas mash mask massive master mat match mate materi material maternity math matin matrix matronly matte mature mauve max maxi maximal maximize
  maximum may maybe mayor maza meadow meal mean meaningful meant meantime measure measurement meat mechanic mechanical mechanism med medal media mediante
  medical medication medida medieval mediocre mediu medium meet mega meh meilleur mejor mejorar melhor melhorar mellow melon melt member membership memoization
  memory men mend menos mensaje menswear ment mental mention mentor menu meow merchant mere merge merit mesa mesh mess message messy met meta metadata metal
  metalic metallic meteor method metric metronome metros mexi mic micro microfiber microphone mid middle middleware midi midnight midrange midriff midsection
  midway mientras might mighty migrate migration mike mild mile mileage miliseconds military milk mill milli million milliseconds mimics min mind mindful mine
  mineral mini miniature minidisc minified minimal minimalist minimalistic minimize minimum minnesota minor mint minus minute miracle mirror mis misc mise
  mishap misleading mismatch mismo misnomer misplace misshapen mission mistake mistaken mitten mix mobile mobility mocha mock mod modal modalities modded
  modding mode model modeller modelling modelo modem moderate modern moderne moderno modific modification modified modifier modify modo modulation module modulo
  moist moisture mojo mold mom moment momentary monet money monitor monkey mono monorepo monster month mood moot moral more morning mortal mosaic moss most
  mostrar moth motif motion motivation moto motor motto mount mountain mouse mouth move moveable movement movie mozzarella msg much mud muddied muddy muff
  muffin muffle multi multiple multitrack multitude mundo murder muscle muscular mush mushy music musical musician muss must mustang mustard mutate mutation
  mute myself mysterious mystery nada nail naked nalso name namespace nand nano nanoweb napa narrow nas nasal nasty nasz naszej nation national native nato
  natural nature nav navel navigate navigation navy nbsp nbut ncolors ncons near nearby neat neath necesario necesita necessarily necessary necessity neck
  necklace neckline nede need needle needless negative negligible neighbor neighborhood neil neither neon neoprene nephew nervous ness nest net netting network
  neutral never nevertheless nevet new newbie newsletter newspaper next nfabric nfit nfor nfyi ngreat nhighly nhowever nice niche nicht nick nickel nickle niece
  niej nif nifty night nightgown nightmare nine ning nipples nips nit nitpick nitro nitrocellulose njust nlove nmaterial nmy nnow nobody nod node nodejs noir
  noise noiseless noisey noisier noisy nominal non none nonetheless nonsense noon nope nor norm normal normalize north northern nose nossa not nota notable
  notably notation notch note notebook nothing noticable notice noticeable noticeably notification notify notion noto notre notwithstanding nous nouveau nova
  novelty november noverall novice now nowadays nowhere npm npros npx nruns nso nsoft nthanks nthe nthese nthey nthis nuance nubby nuclear nude nuestra nuevo
  nuff null number numeric numerical numerous nunca nunfortunately nurse nut nvery nwill nylon nyou nypm oacute oatmeal obj object objective objetivo objeto
  obnoxious obscure observation observe obsessed obstacles obtain obtener obtenir obtrusive obvious occasion occasional occupy occur occurred occurrence ocean
  octave octive odd oddball odor oferuje off offending offensive office official offline offre offset offshore ofrece often ohm oil oily okay old ole olive omit
  omitted omitting omni onboard once one ongoing online only ons onstage onto oomph oops opaque opciones open opera operate operation operational operator
  opinion opportunity opposed opposing opposite opt optical optimal optimist optimistic optimization optimize optimum option optional orange orchestra orde
  orden ordinarily ordinary ordre organ organic organisation organization organize orient oriental orientation origin original ornament oscillations other
  otherwise otras otro ought our ourselves out outboard outcome outdated outdoor outfit outils outlet outline output outputting outras outros outside
  outstanding outward outweigh oval ovation oven over overall overbearing overboard overcome overdrive overdriven overdub overdubbing overflow overhead overkill
  overlap overlapping overlay overload overlook overnight overpower overpriced overridden override overseas oversize overtone overview overwhelm overwrite owe
  own ownership oxidation oxygen pace pack package packet pad padded padding page paid paige pain painful paint pair pajama palabra palate palce pale palette
  palm pan pancake pane panel panic panning pant panty paper paperwork par para paradigm paragraph parallel param parameter parametric parcel pardon parece
  parent parentheses paris park parka parlor parse part parti partial participant participation particular partner party pasa pasar pass passable passage
  passion passive password past pasta paste pastel pastor patch patent path pathname patience patient patio patriot patrocinio patrol patron pattern paul pause
  pawn pay payload payment peace peach peachy peak peal pear pearl peasant peavey peculiar pedal pedalboard pedaltrain peddle peek peel peg peghead pen penalty
  pencil pend pendant penguin penny people peplum per perc perceived percent percentage perception percussion perf perfect perfection perfecto perform
  performance performant perfume perhaps perimeter period periodic periodically periwinkle permanent permet permission permit permite permitted pero persist
  persistent person persona personal personality personalizada personalize perspective pertenece pertinent pesos pet peta petal peti petit petite peut phantom
  phase phenomenal phenomenon philips phone phono phospher phosphor photo photograph phrase physical physique pianist piano pic pick pickgaurd pickguard
  pickholder pickup picky picture pid piece piensa piercing pierwszej pies piezo pig pilcro pile pill pillow pilot pin pinch pine pineapple ping pink pinky
  pinned pipe pipeline pistol pit pitch pitchblack pivot pixel pizza pjs place placebo placeholder placement placket plaid plain plan plane planet planned
  planning plant plastic plataforma plate platform platinum play playa playability playable playback playlist plaza pleasant please pleasure pleat pleather
  plectrum pledge plenty plexi pliable pliers plod plosives pluck plug plugged plugging plugin plum plunge plural plus plush ply plywood pnpm pocket poco pocz
  pod podcast podczas podemos podium point pointelle pointless pointy poke polar polarity pole police policy polish political polka polling pollution polo poly
  polyester polyfill polyphonic polypropylene polytune polyweb pom ponad poncho ponder pong ponte pony pooch poof poofy pool poor pop popcorn poplin popped
  popping popular popularity populated population porch porque port portability portable portal portion portrait pos pose posi posible position positive possess
  possession possibility possible possibly possui post postage postal posterior postgres postpartum posture pot potato potential potentiometers pouch poufy
  pound pour pouvez powder power powerful powerfull pozwala practic practical practice pracy praise pre preamp precedence precedent precent precious precise
  precision predicate predict predictable predictably prefect prefer preferable preference preferred prefetch prefix pregnancy pregnant prego preload premature
  premier premium prendre prep preparation prepare prerender presence present presentation preserve preset president pressure presumably pret pretend prettier
  prettiest pretty prev prevent preview previous price priceless pricey pricier pricy prim prima primarily primary prime primeira primera primero primitive
  primo princess principais principal principaux principio principle print prior prioritize priority prise pristine privacy private privilege prize pro prob
  proba probable probably probar problem problema problematic proc procedure proceed proceso process processor prod produce product production producto prof
  profesional professional professor proficient profile profit profundidad prog program programa programmable programmatically programme progress progression
  progressive project projection projekt projektu projet projeto prolong prom prominent promise promo promote promotion promotional prompt prone prongs
  pronounce pronunciation proof prop property propia propios proportion proportional proportionate proposal propose proprietary prose prospect prospective
  prosty protect protection protective protector proteger protein proto protocol prototype protrude proud prove proven provide province provision proximity
  proxy proyecto prudent prueba przez pseudo public publication publish puckered puckering puede pueden puff puffy pull pullover pulsing pump pun punch punchy
  punct punk puppy pups purchase pure purist purple purpose purse push put putting puzzle pxs pxxs quack qual quali qualification qualified qualify quality
  quantity quantum quarter quasi quatro quer queremos query quest question questionable queue quibble quick quid quieren quieres quiet quilted quirk quirky
  quiser quit quite quot quote race rack radical radio radius rag rage ragged raid rain rainy raise rally ran rand random rang range rank rant rapid rapide
  rapport rare raspberry ratchet rate rather ratio rattle rave raw rayon reach reachable react reaction reactive read readable readily readjust readme readout
  ready real realistic realistically reality realize realm realtime reamer rear reason reasonable reasonably reattach rebate rebuild recall recap reccomend
  receipt receive recent receptacles reception recess rechargeable recheck recieved recipe recipient reclamation recognition recognize recomend recomendado
  recomendamos recomiendo recommend recommendation reconnaissance reconocimiento reconsider record recorrido recover recovery recreate rectangle rectangular
  recupera recursos red redact reddish redeem redesign redirect redo reduce reduction redundant reed reeks reese ref refactor reference referral referred
  referring refine reflect reflection refresh refund refurbished refuse regain regal regard regardless regex regexp reggae region regional register registration
  regras regression regret regretted regualr regular regulations rehearsal rehearse reimbursed reimbursement reinforce reinforcement reinstall reissue reiterate
  reject rejection rel relate relation relationship relative relax release relevant reliability reliable reliably relied relief relieved religion reload
  reluctant rely remain remarkable remedied remedy remember remind reminiscent remo remote removable removal remove rename render rendimiento renewed rent
  rental rente reorder rep repair repeat repetition replace replaceable replacement replica replicate repo report reposition repository represent representa
  representation representative repro reproduce reproducible reproduction reputable reputation req requer request requiere require requirement res resale rescue
  research resemble reservation reserve reset resetting reshape reside residents residual residue resign resist resistance resistant reso resolution resolve
  resonance resonant resonator resort resource respect respectable respective respond response responsibility responsible responsive responsiveness rest restart
  restaurant restitution restock restore restrict restriction restrictive restring restroom restrung result resume retail retain retire reto retrieval retrieve
  retro retry retune return reusable reuse revalidate revalidation reveal revenue reverb reverse reversible revert revi review revisar revised revising revision
  revolution reward rewrite rewritten rhinestones rhythm rib ribbed ribbing ribbon ribcage rica rice rich richness rid ride ridiculous riff rifle rig right
  rigid rigors rim ring rink rinse rip ripoff ripped ripping rise risk rival road roadie roar robe robot robust rock rockabilly rockband rocket rockin rod rode
  roland role roll roman romance romantic romp roof room roomier roominess roomy root rope rose rosewood rosin rotate rotation rotund rough round route routine
  row royal rozwoju rub rubbed rubber rubberized rubbery rubbing ruby ruching rue ruffle rugged ruin rule rumor run runaway runner running runtime rush rust
  rustic rusty ruta sabe sack sacrifice sad saddle safari safe safety sag saga sagged sagging saggy said sake salad salam sale salesperson salida salmon salsa
  salt salud salvo same sample sand sandal sandpaper sandwich sandy sanitize sans sapphire sarcastic sash sat satin satisfaction satisfactory satisfied satisfy
  saturated saturation saturday sauce save savoir saw sax say scale scallop scam scan scanned scanner scar scare scarf scattered scenario scene scent schedule
  schema scheme school science scientific scientist scissors scoop scope score scrap scrape scratch scratchiness scratchy scream screen screenshot screw
  screwdriver script scroll scrub scuff sculpt sea seagull seal seam seamless seamstress search season seat seatbelt second secondary secret section sector
  secure security sedan see seek seem seen segment seguir segura sein seldom select selectable selection selective selector self sell selon semantic semester
  semi send senior sensation sense sensible sensitive sensitivity sensor sent sente sentence sentido sentiment sentimental separado separate separation
  separator seperate september sequence sequential sequins serial serializable serialization serialize series serious serpent serve serverless service
  serviceable servidor session set setting settle setup seven several severe sew sewn sexier sexual sexy sha shade shadow shaft shake shaky shall shallow shame
  shampoo shape shapeless share shark sharp sharpness shawl she shear sheath shebang shedding sheen sheerness sheet sheetrock shelf shell shelves sherpa shield
  shieldsio shift shimmer shimmery shimmy shine shiny ship shipment shipped shipping shir shirt shirtdress shit shka shock shockmount shoe shoot shop shopped
  shopper shopping shore short shortcomings shorten shorthand shortness shorty shot shotgun should shouldn shove show showcase shown showroom shrank shred
  shredded shredding shrill shrink shrinkage shrug shrunk shuffle shure shut shy sibilance sibling sice sick side sideways sido siempre sigh sight sign signal
  signature significa significant signup sigue siguiente silence silent silhouette silicone silk silky silly silver sim similar similarity simple simplicity
  simplified simplify simply simulate simulation simultaneously sin since sincerely sine sing single singular sinh sink sister sit site sito sitting situated
  situation six sixties size sizi sizzle skeleton skeptical skew skid skill skim skimming skimp skimpy skin skinny skip skipped skipping skirt skit skort skull
  sky slab slack slam slanted slap slapback slapping slash slate slave sleek sleep sleeve sleeveless slender slept slice slick slid slide slight slim slimmer
  slimming sling slinky slip slippage slipped slippery slipping slit slogan sloppy slot slotted slouch slouchy slow slub slug small smallish smar smart
  smartphone smash smell smile smitten smoke smooth smoothie smoothness smudge snack snag snagged snagging snails snake snap snapped snapping snappy snapshot
  snare snark snatch sneakers snippet snips snob snow snug snugger snuggly soak soap sobre social sock socket soda sofa soft soften softness software sold sole
  solicit solid solo solution solve some somebody someday somehow someone something sometime somewhat somewhere son song songwriter songwriting sonic soo soon
  sooo soooo sooooo soooooo sophisticated sophistication soporte soprano sore sorry sort sorta soud soul sound soundboard soundhole soundstage soup sour source
  sous south southern space spacey spaghetti spam span spandex spanning spanx spare sparingly spark sparkle sparse speak spec special specialist specialized
  species specific specifically specification specified specifier specify spectacle spectacular spectrum speech speed spelling spend spent spider spike spill
  spin spinning spiral spirit spit spite splash splendid split splitter splitting splotches splurge spoiled spoke spoken sponge sponsor sport sposoby spot
  spotted sprang sprawdza spray spread spring sprint spruce sprung spun square squash squeak squeaky squeeze squier squire src srcset stab stability stabilized
  stable stack stadium staff stage staggered stain stainless stair stake stale stamp stance stand standalone standard standardize standpoint stap staple star
  stare stark starring start startup stash stat state statement static statically station stationary status stay stderr stdout steady steak steal stealth steam
  steel steep steer stellar stem step stepped stepping stereo sterile stet stevie stick sticky stiff stiffness stil stile still sting stink stir stitch stock
  stoked stole stolen stomach stomp stompbox stone stood stool stop stopped stopper stopping storage store storm story str stra straight straightforward strain
  strand strange strap strapless straplock strapped strappy strat strategic strategy stratocaster stray streaks stream streamlined street strength stress
  stretch stretchy stri strict strike strip stripe stripped stripping strive strobe stroke stron strong struck structural structure struggle strum strummed
  strummer strumming strung stubborn stubby stuck stud student studio study stuff stuffy stumbled stunner stunning stupid sturdier sturdily sturdy styl style
  stylesheet stylish stylist sub subdued subject subjective sublicense submission submit submitted submitting subscribe subscription subsequent subset substance
  substantial substantive substitute substitution subtle subtlety subtly subtract subtree subway succeed success successful succession successive such suck
  suction sudden suede suffer suffice sufficient suffix suggest suggestion suicide suit suitable suitcase suite sum summary summer summery sun sunburst sunday
  sung sunlight sunny sup superb superficial superglue superior superiority suporte supple supplement supplied supplier supply support supportive suppose
  suppress suppressor suprised suprisingly sure surf surface surge surgery surpassed surprise surreal surround survey survival survive susceptible sushi suspect
  suspend suspension sustain sustainability sustainable sute svg swallow swap swapped swapping swear sweat sweatshirt sweaty sweep sweet swell swiftly swim
  swimming swimsuit swimwear swing swingy swipe swiss switch switchable swivel swollen symbol symlinks symmetric symptom sync synchronous syndrome syntax synth
  synthetic system szybki tab table tablet tabletop tack tacky tactile tad tag tagged tail tailor takamine take taken tale talent talk tall talle tame tan
  tandem tangerine tangle tank tankini tap tape tapped tapping tar tare target tarnish tascam task tassels taste taught taupe tax taylor tbody tea teach teal
  team tear teaser tech technical technique technology tedious tee teen teenage teeny teeth tegan teh tekst tele telecaster telephone telescoping television
  tell temp temperature template tempo temporal temporarily temporary tempted tempting ten tend tendency tennis tenor tension tent tentative tera term terminal
  terminate termination terra terre terrible terribly terrific territorial territory terror terry test testament texas text texto texture tfpocch tha than thank
  thankful thanksgiving that the theater theatre thee their them theme themselves then theory there thereby therefore thermoplastic these thesis they theyll thi
  thick thicken thickness thigh thin thingie think thinner thinnest third thirty tho thorough those thou though thought thoughtful thousand thrash thread threat
  three threshold threw thrill throne throttle through throughout throughput throw thrown thru ths thumb thumbnail thumbscrew thunk thus tick ticket tie tiempo
  tiene tienen tight tighten tightness til tile till tilt timbre time timeframe timeless timeline timeout timestamp tin ting tiniest tinny tint tiny tip tipped
  tipping tippy tire tissue title toast todas today todo toe together toggle token told tolerable tolerance tolerant tolerate tolex toll tom tomato tome
  tomorrow ton tonal tonality tone toneprint tonight too took tool toolbox top topic topo topped topper topple tore torn tornar torque torso tort tortex torture
  toss total totalmente tote touch tough tour tourist tournament tous tout toute toward towel town toy trabajar trabajo trabalho trace track tracy trad trade
  trademark tradition traditional traffic trail train trait tranquil transaction transcend transducer transfer transferred transform transformation transistor
  transit transition transitional translate translation transmission transmit transmitted transmitter transmitting transparency transparent transpile transport
  transportation trap trapeze trash trashy trav travail travel travelling tray tread treasure treat treatment treble trebly tree trek trem tremelo tremendous
  tremolo trench trend trendy tres tri trial triangle triangular trick tricky trigger trim trimmed trimming trio trip triple tripod tripping triumph trivial
  tropical trouble troubleshoot trouser trs truck true truly trumpet trumps trunk truss trust trustworthy trusty truth truthfully try tsconfig tshirt tsunami
  tsx tts tuba tube tubescreamer tubular tuck tug tugging tulle tumble tummy tune tunic tunnel tunner tunnin turbo turn turnaround turntable turquoise turtle
  turtleneck tush tutorial twang twangy tweak tweakable tweed tweeter twelve twenty twice twill twin twist two tych tying type typeof typescript typical typo
  uber ubiquitous uca ugh ugly uhelp uke ukelele uku ukulele ultimate ultra umph unable unacceptable unaffected unattractive unauthorized unavailable unaware
  unbalanced unbearable unbeatable unbelievable unbelievably unboxed unbuttoned unbuttoning uncached uncertain unchanged uncle unclear unclip uncoated
  uncomfortable uncomfortably uncommon undecided undefined under underarm undergarment underlayer underlying underneath undershirt underside understand
  understated understood underwear underwire undesirable undo undone undue uneven unexpected unfair unfamiliar unfinished unflattering unfold unforgiving
  unfortunate unhappy unheard uni unicorn unified uniform uning uninspiring uninstall unintended unintentionally union unique uniqueness unit unity universal
  universe univibe unknown unlatched unless unlike unlimited unlined unlock unmatched unnatural unnecessarily unnecessary unobtrusive unopened unpacked
  unpleasant unplug unplugged unplugging unravel unrelated unreliable unresponsive unroll unsafe unsatisfied unscrew unseen unstable unstructured unsubscribe
  unsubscription unsupported unsure untie until untreated untrusted untucked unusable unused unusual unwanted unwearable unwind unwound unwrap unwrapped unzip
  unzipped unzipping upcoming update upfront upgrade upload upon upper upright ups upset upside upstream upwards urge urgent uri url usa usability usable usado
  usage usando usar usb use useable useful useless username usual usuarios utf util utiliser utility utilize utmost utrzymania utterly vaca vacation vacuum
  vague vain val vale valid valida validate validation valign valor valuable value valve vanilla vanity vapor var variable variance variant variation varied
  variety varios various vary vast vector vegan vegetarian vehicle velcro velvet velvety vender vendor venerable vent ventilation venture venue verb verbal
  verbatim verbose verbzilla verdict verge verificar verification verified verify versa versatile versatility versi versio version verso versus vertical
  verwenden verwendet very vest veteran via viable viagra vibe vibrant vibrate vibration vibrato vice victim video view viewable viewport vine vintage vinyl
  viola violate violation violent violet violin virtual visa viscose vise visibility visible vision visit visitor visual visualize visualstudio vital vite vivid
  vocal vocalist voice void voila voir vol volt voltage volume voluminous volunteer voodoo vote votre vouch voulez vous vox vuelva vulgar vulnerability
  vulnerable wadda wah waist waistband waistline wait wake walk walkthrough wall wallet wallpaper wana wander wanna wannabe want warble wardrobe ware warehouse
  warm warmth warn warped warrant warranty warrior wart wary was wash washable wasm wasn wasnt waste watch water waterfall watt wattage wav wave wavy wax way
  wayyy wdma weak weakness wealth weapon wear wearable weather weave web webcam webpack webpage website wedding wedge wedgie wee week weekend weet weigh weight
  weird welcome weld well went werden were weren west western wet whammy what whatever whatnot whatsoever wheel when whenever where whereas wherever whether
  which whichever while whilst whim whimsical whimsy whip whisper whistle white whitespace who whoever whole wholeheartedly whom whose why wicker wide widen
  widget width wife wiggle wiki wild wildcard will willingness wimpy win wind window windscreen wine wing winner winning winter wipe wire wireless wisdom wise
  wish witch with withdraw withdrawal within without withstand withstood witness wobble wobbly woman women won wonder wonderful wont wood wooden woofer wool
  word wore work workable workaround workbench workflow workhorse workmanship workout workshop workspace workstation world worldwide worm worn worried worry
  worse worship worst worth worthless worthwhile worthy woul would wouldn wouldnt wound woven wow wrap wrapped wrapper wrapping wrench wrestling wrinkle wrinkly
  wrist writable write written wrong wrote wsparcie wszystkich wszystkie www wymaga wysokiej xem xlr xmas xml xsmall xsp xspetite xxs xxsp xxx yada yanked yard
  yarn yay yea yeah year yellow yer yes yesterday yet yeti yield yikes yoga yogurt yoke you young your youre yourself youth youtube yrs yucky yum yummy zapewni
  zara zawiera zdrowia zero zgodnie zinc zing zip ziploc ziplock zipped zipper zipping zombie zone zoom zosta
`,
);
