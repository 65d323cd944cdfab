/** Given names of Africa, Asia, Europe and the Americas in small letters and without accents, beside those of names-of-countries.ts; none is a word. */
export const WORLD_GIVEN_NAMES = `
  aada aaden aart abdelrahman abdi abdulaziz abdullahi abdulrahman abebe abeer abelard abena abiodun abiola achilleas achim adalyn adalynn adaobi adaora addilyn addyson
  adebayo adebisi adebola adekunle adelaida adelheid adelyn adelynn ademola adetokunbo adewale adhiambo adina adley adnan adriaan adrien adunni adwoa afia afsaneh afua
  agathe agathi agneta agoston agung agus ahlam ahmadreza ahmet aiko ailbhe ailsa aiman aino aisling aisyah aitana aiyana akane akari akhil aki akihiko akinwale akinyi
  akio akos akosua akshay akua akwasi alaa alain alaina alasdair alaya alayna alba alban albane albrecht aled aleena aleksandr aleksandra aleksei aleksi alessio
  alexandros alexandru aleyna alfons alireza alivia alix almudena alois alon alondra alonzo alper alun alva alyona ama amaka amal amani amarachi amari ambre amedeo
  aminata amirali amirul amiyah amparo amr amrita anaelle analia anand anastasios anastasiya anat anatole anatoly anaya anca andi andile andras angeliki angelique
  angharad aniko anisa anish aniyah anjana anke ankit ankita ankur annabella annalisa annamaria annarita annegret anneke anneli annelie annelies annemarie annemiek
  annemieke anni anniina anniston anouk anselm anshul ansley antje antonina antonis antti antwan anuja anurag anushka anwar aoibheann aparna apolline apoorva apostolos
  arash arezoo ari ariadna arief aristidis arjan arjen arkady arman armand armelle arndt arno arpita artem arto artyom arvind arwa asa asaf asami asep ashanti ashlyn
  ashlynn ashraf ashwin asia asma asmaa aspyn assane asuka asuncion athanasios atieno atsuko atsushi attila atul aubree aubriella aude audrina aurel aurelien aurore
  austyn avah avalyn avayah averie avi aviana avigail avital avni awa axelle ayaka ayako ayala ayame ayman ayo ayodele aysel aysun ayu ayumu ayush azadeh azariah aziz
  azizah azlan aznan azzurra babak babatunde badr bagus bahaa bahar bahman bakary balazs balint bambang bao baraka bas bashar basile basma bassam bastien bayu beckham
  begona behnam behrouz bekele bela bence benedicte bengt benno bentlee berend berenice berit berk berkay bernward bertie bertrand beryl bess bessie bette bettina bexley
  beyza bhanu bharat bhavana bhavesh bhavya bich billie bindu binta birte bjarne blanca blanche boaz bodhi bodo bogumila bolanle bonnie bora borja borje bowen bozena
  braelyn braelynn bram brantley braydon brecken bregje brennan briar bridie briella brielle brigida bristol britt britta britton brixton brodie bronagh bronislaw bruna
  brunhilde brylee bryleigh bryn brynlee brynn budi bukola burak burcu burkhard bushra busisiwe busra cacilia cade cadence cahya caio cairo callan callen camden camdyn
  camelia camryn candela cannon cansu caoimhe capucine carlijn carlota carmine carola carson carsyn carys cas casen cason caspar casper cataleya catalin catarina cathal
  catrin catriona caua cayden cayson cem cemal cemre ceren ceri cesare chaewon chaim chaitanya chandan chanel changmin channing chantel chanwoo chanyeol charlee charleigh
  charli charu chausiku chaya chayce chee cheikh chiamaka chidera chidinma chie chihiro chika chike chima chinonso chinwe chisom chitra chiyo chizoba christos chukwudi
  chukwuemeka chus ciaran cillian cinzia ciprian ciro cissie citlali clarice claudiu clelia clementine clodagh clotilde coen colby coll colm colson colt colton conall
  concepcion concha constanze cor corbin cordula corina cornell cosmin cristiana crosby cruz cuong cyril cyrille czeslaw daan daehyun dafna dagny dahyun daichi daiki
  dajuan dalal dalary dalia dalit dallas dalton damarcus damiano damilola dangelo danuta daquan dariush dariusz davonte davood dawid dawit dawson dax daxton dayo deandre
  debora dedi deepika deepti deion delaney dele delyth demba demi deniz denver denzel deonte dequan dermot derya desean desi despina devika devonte dewayne dewi dhruvi
  dian diarmuid dick diederik diem diep dilan dilara dilip dilys dimas dimitra dimitrios dimitris dinh dion dipti disha dmitriy dmitry doaa dolly domenico domingo donal
  donato donghae donghyun dongjin dongwoo dongwook dorin doron dorottya dottie dougie dov dragana dragos duarte dudley dulcie dumisani dung duy dwi ebba ebele ebru ebuka
  ece eckhard edeltraud eden edie edison edouard eduarda edyta eero eetu eeva efa efe effie efrat efthymios efua ege egil ehab eija eiji eiko eilidh eimear eirian eirik
  eirini eita eitan eithne eka ekkehard eko ekow elad elaheh elaina eleftheria eleri elham elia eliane elianna eliezer elina eline elizaveta elliana ellianna ellinor
  ellis eloi elora els elspeth elzbieta eman emanuela emeline emersyn emiko emine emir emlyn emmalyn emmeline emmi emmie emory emrys encarnacion endang enes eng engin
  enid eniko enno enora ensley enzo eoghan ercan eren erez erhan eriko erling ersin erzsebet esa esi esmee esra esraa essam estefania estella eszter etsuko etta euan
  eugenie eunbi euncheol eunha eunhye eunji eunjung eunkyung eunseo eunsook eunwoo eurig evangelia evangelos evelina everlee everleigh evgeny ewald ewelina ewen ewoud
  eyal ezinne fabiana fabienne fadi fahad faiza faizal fajar famke fanny farhad farhana faris farnaz farooq farzad farzaneh fatih fatin fatou fatoumata faustine fawzi
  fedor felice femi femke ferdi ferdinando ferenc fereshteh ferhat fern ffion fiadh fidel fikret filippa filiz filomena finja finlay finn finnegan fionn fionnuala fitri
  flavie flemming fletcher fleur florencia florent florentina florin floris florrie fortunato fotini franca frauke freddy frederique freek frits frode fulvio fumiko fumio
  funke funmilayo furaha furkan gabi gabin gabor gael gaelle gaetan gaetano gaia galih galit gamze gaspard gautam gauthier gayatri gbenga gebhard geert geeta geir gema
  genji gennady gennaro geok georgi georgie georgios georgy geraint gerd gergely gernot gerry gert gertie getachew gethin ghada ghazal gheorghe ghislaine gia giacomo
  gianluigi gianmarco giannis gianpaolo gideon gigi gijs gijsbert gil gilad gilang gilda giles ginevra gino giorgos gita gitte giuliana giulio giustina gizem glenys
  godfrey gokhan goldie golnaz gordana goro gosta gottfried gotthard govind grainne graysen graziana graziella greger gregoire greyson griffin grigori grigoris gro
  guglielmo guilherme gul gulay gulsen gunilla gunnar gunner guray gurdeep gurmeet gurpreet gustaf gwenaelle gwenllian gwilym gwyneth gyeong gyorgy gyula haakon habiba
  hadas hadlee hadley hadrien haeun haewon hafiz haile haitham hajnalka hakon hala halil halina hallie halvor hamad hamdan hamed hamid hanako hanan hanbin hande haneul
  hani hank hanne hanneke hanni hannu harbhajan hardeep harinder harini haris harjit harjot harlan harlee harleen harleigh harley harlow harman harmeet harpreet harri
  harriett harsha harshita hartwig haruki haruko haruna hasan hatice hattie hauke havva hayes haylee hayoon hazem haziq heba hedda heejin heesun hefin hege heide
  heidemarie heikki heiner heitor heledd heleen heli helle hema hemant hendra hendro henk henna hennie henning henrike henrique henryk heribert hernan heru hesham hettie
  hidayah hideaki hideki hideko hideo hien hikari hikaru hila hildegard hiltrud hina hinata hind hiroaki hiroki hiroko hiromi hiroto hisako hisashi hitesh hitomi hiwot
  hjalmar hoai hock hojin holden honoka honorine horace hoseok hossein huat hubertus hudson hugues humphrey huseyin hussam huw huxley huy huyen hwee hyejin hyejung hyekyo
  hyeri hyewon hyojin hyunjae hyunjin hyunjoo hyunjun hyunki hyunseok hyunsoo hyunwoo iain ibrahima ichiro idan idun iestyn ieuan ifan ife ifeanyi ifunanya iida ijeoma
  ika ike ikechukwu iker ilan ilana ileana ilias ilie ilkay ilkka ilya imani imre inbal indah inderjit indra ingemar ingmar ingvild inhye inkeri inmaculada inna innes
  intan inyoung ioan ioanna ioannis ion iona ionel ionut iqra irem irfan irmtraud irving isabela isadora isamu islam isobel istvan itai itamar itsuki itzel itziar iulia
  iulian ivano ivar iveta ivor iwan iwona iyad izabella izzati jaakko jaap jaber jacco jacinto jacopo jada jadiel jaehyun jaelyn jaemin jaesung jaewon jaewook jagdish
  jagger jaheim jakayla jalen jalisa jamar jamarcus jamel jameson janelle janiyah janne janneke jannes jannik janos jaquan jari jarkko jarmo jaroslav jase jasmijn
  jaspreet jaswinder javad javed javon jawad jax jaxen jaxon jaxson jaxton jaxtyn jayant jayce jaycee jayceon jayesh jayla jaylee jayleen jaylen jayson jaziel jeannine
  jedidiah jelle jemima jensen jeongmin jeppe jeremie jericho jeroen jesper jett jevon jide jieun jihye jihyo jihyun jimin jinhee jinho jinwoo jinyoung jip jiro jisung
  jitendra jitka jiwon jiyeon jiyoung joana jock joep joey johanne joko jolanda jolene jolie jongin jongsuk joni joohyun joost jordy jorgen joris jorma jos josefin
  josette josiane jouni journee jozef jozsef judah judit juha juhani juhi juho jukka juliane julieta julissa juma junghwa jungmin junho junichi juniper junko junseo
  junyoung jurre jussi justyna jutta jyoti kaan kaarina kadeem kadek kaden kadence kadir kaede kael kaia kaiden kaidence kailani kailey kaisa kaisley kaito kaja kajal
  kaleb kali kaliyah kalle kallie kalpana kalyani kamala kamari kamden kameron kamlesh kamran kamryn kana kanako kanchan kane kannon kaori kaoru kareem karel kari karine
  kariuki karlheinz karola karolin karoly karson karsyn karter kartik kasen kash kashif kashton kason kaspar kassidy kata kataleya katalin katerina kateryna katia katri
  katsumi kaushik kaveh kayden kaydence kaylani kayleigh kaylin kayode kaysen kazuaki kazuhiko kazuko kazumi kazuo kazuya keandra keaton keegan keerthi kees kehinde
  kehlani keiichi keira keisuke keita kelechi kellan kellen kelvin kemal kendrick kenechukwu kenichi kenley kenna kennedi kensley kenta kentaro kenya kenzie keong kerem
  keren keshawn ketan ketut keyvan khadidja khairul khalani khaleesi khalil khloe khoa khoi khushi kian kiana kieu kiko kilian killian kimber kimiko kimmo kinga kinley
  kinslee kinsley kiptoo kira kirill kirsi kirti kiyoshi kjell kjersti klaas klaudia koa kobe kobina koda kody koen kohei kohen koichi koji kojo kok kolton komal komang
  konstantina konstantinos konstanze kora korbin korbinian kornelia kosisochukwu kosuke kotaro kourosh kristoffer krisztian krisztina kriti kritika ksenia kubra kuldeep
  kulwinder kumiko kunigunde kunio kunle kurniawan kwabena kwadwo kwaku kwasi kwesi kwok kye kyla kylan kyleigh kyler kylo kymani kyoko kyra kyriaki kyriakos kyrie
  kyunghee kyungho kyungsoo ladan laetitia lainey laith lakeisha laleh lalita lam lama landen landry lane laney langston lanre larisa lashawn lasse laszlo latanya latasha
  latisha latonya latrice laure laurens laurentiu lauri lavanya lavar lawanda laylah layne layton leandre leanna lech leela leen leena lefteris leia leif leighton leilani
  leire lekan lene leni lennart lennon lennox lenny leong leonhard leonid leonora lestari leszek letitia letizia levent levente lexi leylani liat lieke liesbeth
  lieselotte lieve liisa lilah liliane lilith lilla lilli lilliana lillie lilou lindiwe lino lior liora lisanne liv livio liviu liyana ljiljana ljubica llinos llyr loc
  lochlan loes loic london londyn lonneke lorcan lorelai lorelei lorella lorenz lorenza lorna lotta lotte louane loukas lovepreet lowri luana lubna lubos lucian lucile
  lucrezia ludger ludivine ludmila ludovica luella luigia luise luiz luiza luka luminita luther luuk lyanna lydie lyla lylah lyra lyudmila maaike maarten maartje maayan
  machteld maci macie madalina madden maddison maddox madelyn madge madhavi madhu madhuri madilyn madilynn mael maelle maeva magnolia maha mahdi maheen mahnoor mahsa
  mahtab maiko maina mair mairead mairi majed majid makayla makena makenna makenzie makoto maksim mala malachi malakai malin malini maliyah malte mamadou mami mamta mana
  manabu manal manasi mandana mandeep manisha manjit manju manlio manolo manpreet mansi maram marcelle mareike maren margareta margery margherita margret mariama mariane
  mariangela marianna mariarosaria maricarmen marieke mariele marije marijke marika mariko marine marios mariusz marja marjatta marjolein markku marleigh marley marloes
  marquise martijn marton maruska marwa marwan maryse marzena marzia masaaki masahiro masaki masako masami masanori masao masaru masashi masato masaya masoud massimiliano
  matan matheus mathis matias matthieu matthijs matthis matti mattia matyas maud mavis maxence maximiliano maxton maxwell mayu mayuko mayumi mazen mckenna mckinley
  mechthild meenakshi mees megha megumi mehran mehwish meike meirion melek melike meline meltem melvin meng menna menno meral merel merja merle meron merve mervyn mesut
  metin mette michalis michela micheline michiel michiko mickael midori mieczyslaw mieke mieko mihaela mihee mihir miho mijin mika miki mikiko mikio mikkel mikko miklos
  milagros milana milani milind milly miloslav milou mimi mimmo minah minako minho minhyuk minji minkyu minna minnie minoo minoru minseo minseok minsoo minyoung mircea
  mireille mirela mirja mirjam mirko misaki mitsuko mitsuo mitsuru miu miwa miyoung miyu miyuki mizuki mladen moa modou modupe mohsen moiz mojgan momina momo momoka
  momoko monia montgomery montserrat morayo morena morgane mort morten morteza morven moshe mostafa motoko moussa mpho mridula muir mukund mulugeta mulyono mumbi muna
  munachi murdo murilo musa muthoni mwajuma mwangi myah myfanwy myla mylah myles myron naama nabila nadav nadege nader nadezhda nadiah naglaa nakia nakul nana nanako
  nanami nandi nandini nanette nanna naoise naoki naoto naresh nash nasrin natale nataliya nathalia natsuki natsuko natsumi navdeep naveed navid navjot nawal nayeli
  nayeon nazanin nazli nazri nebojsa necati neelam neema neeta nefeli negar nektarios nele nell nellie nello nermin nerys nesreen nesrin nettie nevaeh neville nga ngan
  nghia nhan nhi nia nicla niclas nicolae nicoleta nidhi nienke nieves nihal nihat niina niklas niko nikola nikolaos nilesh nilgun niloofar nima nimra ningsih nino ninon
  nir niraj nishant nitesh nitzan nixon nizar njoroge nkiru nkosana nnamdi nneka noam noboru nobu nobuko nobuo nobuyuki noe noelle noemie noga noha nola nolan nolwenn
  noman nomsa nonso noora noortje norah norhayati noriko norio nosipho nouf nour novita ntombi nuala nunzia nunzio nur nuray nurhaliza nurul nwando nyambura nyla nylah
  nyokabi nyoman oaklee oakleigh oakley oaklyn oaklynn oana oanh obioma oceane octavian odile odin odysseas ofer ofir ogechi oguz okan okechukwu okon olabisi oladele
  olamide olayinka oleksandr olena olisa olli olof oluchi olufemi oluwaseun olympia omari ombline omer omid omkar omnia omolara onno onur onyeka oonagh orazio oren oreste
  orestis orhan oriane orietta orion orlando orly orna ornella orsolya ortrud osamu osian osvaldo otavio otieno otilia otis otmar ottavia ottavio oumar ousmane outi ove
  ovidiu oystein oyvind ozan ozge ozgur ozlem paavo paco padma paislee paivi palesa pallavi palle palmira panagiota panagiotis panos pansy parag paraskevi parisa
  parminder parth parul parvaneh parviz pasi pasquale patrizio paulien pavan pavlos paxton payal payam payton paz peadar pearse peder peer pegah pejman pekka pelin peng
  pentti pernille perrine persephone petar petri petru petter petteri petunia peyman phat philippine phoenix phong phuc piera pierangelo pierpaolo pierrick piet pieter
  pim pina pinar pino pirjo pirkko piroska pleun poonam pooya portia poul pouria prabhjot prachi pranjal prasad prashant praveen preben predrag prerna preslee presley
  princeton priti prudence prune puja puneet purnima putra putri putu qasim quan quinten quoc quyen rabia rachana radek radhika radoslaw radu raed raegan raekwon raelyn
  raelynn raffaella ragnhild raheem rahel rahmat raiden raija raimo raimondo raimund raja rajan rajat rajeev rajendra rajni raju rajwinder raluca ram raman ramazan rami
  ramin rana randolph rani ranjeet ranjit rasha rashad rashawn rashmi rasmus ratih ratna raven ravindra raya rayshawn razak razvan reagan rebekka recep reece reem reena
  regine regis rehema reign reijo reiko rein reino reka remington remy ren renaud rens renu renuka renzo reshma retno reut revathi rey rhett rhian rhoda rhodri rhydian
  rianne richa ridge rie rieke rieko riikka riitta rik rikke riko rikuto rima rishabh rishi risto ritesh ritsuko river rivka rizki rizky rizwan rochelle rodolphe roel
  rogelio rogerio roksana rola romane romano roni ronin ronit ronny roopa roos rosalba rosalyn rosamund rosaria rosetta roshonda rosli rosmah rossana rossella roswitha
  rowen roxane roya royalty royce ruadhan ruairi ruaridh ruba rubina rudiger ruggero rui rukiye rumi rune rupa rupali rupinder ruslan rustam rutger ruud ryker rylee
  ryleigh rylie ryoko ryota ryszard ryuichi ryuji ryunosuke saad saba sabatino sabri sacha sachiko sade sadia saebom sagar sage sagi sahana sahar sahil saiful saige saima
  saki sakshi sakurako salah salem salome samaneh samara samarth sameh samia samina samuele sanaz sandhya sandor sandrine sang sangeeta sanghoon sangmin sanjeev sanket
  sanna sanne sanni santina santino santo santosh saori sapna sari sariah sarika sarita sariyah saskia satish satnam satoko satomi satoru satu saverio savita sawsan
  sayaka saylor sayuri sebastiano seda sedat seema sefa segolene segun seiichi seija seiji selah selam selcuk selim selin sem sema semyon senan seng senga senna seohyun
  seojin seokjin seongmin seoyeon seoyun sepideh seppo serafina serap serdar serenity sergey sergiu serkan setareh settimio seun seungho seunghyun seungmin sevda sevgi
  sevim seydou seymour shabnam shahid shahin shahram shahrul shahrzad shahzad shai shaima shalini shanika shaniqua shante shanti shaquille sharad sharmila shashi shaul
  shavonne shay shazia sheela shefali shenika shigeki shigeo shigeru shikha shiloh shilpa shimon shin shingo shinichi shinji shiori shira shireen shizuka shizuko shlomo
  shmuel sho shobha shoji shona shonda shraddha shubham shunsuke siamak sian sibel sibusiso sidra sieglinde siegmar sienna sietske siew sigmund sigurd silje silvana
  silvano silviu simisola simran simranjit sina sinan sion sioned siri sirpa siti siv sizwe sjaak sjoerd skyla skyler slamet slavica sloan sloane slobodan snezana snorre
  sohail sohee soheil sola soledad solene solomon solveig somin somto sonal sonali sonam songul soojin sooyoung sora sorcha sorin soroush sota sotiris souleymane soumya
  spyridon spyros sri srinivas stanislas stavros stavroula steinar stelios steluta stergios sterling stetson stig stijn stina struan subhash subira sude sudhir sugeng
  suhail suhaila suharto suhas sujata sujin sukhdeep sukhwinder sukma suleyman sullivan sumaira suman sumeyye sumiko sumitra sunghoon sungjin sungmin sunhee sunmi
  suparman suraj surinder surya susanti sushma susumu sutrisno sutton suzume svitlana swantje swapna swee syafiq syahira sylvain sylvaine sylvester sylwia synnove
  szabolcs szymon tadashi tadhg taeho taemin taeyang taeyeon taha tahani tahira taichi taiga taina taiwo takahiro takako takao takayuki takehiko takeo takeru takumi
  takuya tal talal talia taliyah tam tamar tamiko tanguy tanisha tanmay tanveer tapani tapio taraneh taras tarja taro tarun tatsuo tatsuya tatum tatyana tavon taya tayfun
  taytum teagan tebogo teck teemu teguh tejas tejinder temitope teo teodora teodoro teppo terje tero tertia teruko tesfaye tetsuo tetsuya teun teunis tevin thabiso thach
  thaddeus thais thanasis thandeka thandi thang thatcher themba theodoros theofilos theophile thibaut thien thijmen thijs thinh thoa thor thora thorbjorn thore thuan
  thulani thuong tiana tibor tiernan tierra tigist tiina tijn tilman timea timmy timothee timur tineke tinh titik titilayo titouan titus tiziana tiziano tjeerd toan
  tobenna tokunbo tolga tolu tomohiro tomoko tomomi tomos tomoya tonino tope topi tor tord torgeir tormod torquil toru toshiaki toshiko toshio toyin traevon traian traudl
  traute tremaine trenton trevon trey treyvon trine trinh trinidad tripp tristen trond truc trudi truett truong trygve tsubasa tsuneo tsuyoshi tudur tugba tullio tumelo
  tunahan tuncay tung tuomas turgut tuti tuula tuva tuyen tuyet twan tyra tyree tyrell tyrese tyshawn tzipora ubaldo uche uchenna uday ufuk ugo ugochi ugonna ugur uju
  ulla ulli ulrik ulrika umeko umesh ummu umut urmila urszula usha usman utami utkarsh uyen uzma vadim vaggelis vahid vaibhav vaino vaishali valencia valeriy vance
  vandana vanesa vani vanya varsha vasant vasiliki vasilis vasily vasudha veda veena veerle vegard veikko venkat venkatesh verity verna veronique vesa vibeke victoire
  vidar viet viggo vikrant ville vilmos vimal vince vincenza vineet vinh vinicius vinita violaine violette viorel vipin vipul viraj virpi vishnu vitaly vitor vitoria
  viviane vlad vladislav vlado volkan volkmar volodymyr vonda vusi vyacheslav waclaw wael wafaa wahyu wai wakana walburga wale wallace wally waltraut wambui wangari
  wanjiku waqar waqas wataru wati watson waverly waweru wayan wenzel wessel widodo widya wiebe wiebke wieslaw wietske wilhelmina willa willemijn willi willow wim winnie
  wioletta wlodzimierz wolf wonho woody woojin wooyoung wout wouter wren wulan wynter xander xaver xiomara xochitl xuan yaa yadira yael yahya yair yalda yana yaniv yann
  yannick yannis yanti yara yaretzi yaron yaroslav yasemin yasir yasser yasuhiro yasuko yasuo yasushi yavuz yaw yazan yegor yehuda yeji yejin yekaterina yelena yemi yen
  yeonwoo yerin yetunde yevgenia yevgeny yigit yilmaz ying yitzhak ylva yngve yoann yogesh yohan yoichi yolande yonas yonatan yong yoojung yoona yoongi yoonseo yorgos
  yoshiaki yoshie yoshiko yoshio yossi yosuke yota youngho youngjae youngmi youngsoo ysaline yua yudi yui yuichi yuji yujin yuka yukari yukie yukiko yukio yuko yulia
  yuliya yuma yumiko yuna yuni yunseo yunus yuriko yusra yusuke yuta yutaka yuto yuuki yuval yuvraj yuzuki yvan zachariah zafar zahid zaiden zain zainal zaire zaki zander
  zanele zaria zariah zariyah zawadi zayden zaylee zayn zayne zdenek zdzislaw zeeshan zeev zehra zeinab zeki zelda zena zeno zerrin zikora zion zita ziv zlatko zodwa zoi
  zoie zola zora zsolt zsuzsa zsuzsanna zubair zulkifli zuraidah zvi zyaire zygmunt`;

/** Family names of the same. */
export const WORLD_FAMILY_NAMES = `
  aagaard aalto aaltonen aas abara abbas abboud abdallah abdi abdullah abdullahi abdulrahman aboud abramov abubakar acar acharya achatz achebe adebayo adekunle adeleke
  adeniyi adesina adewale afolabi agarwal agbaje aggarwal agyei agyemang ahlberg ahlstrom ahluwalia ahmadi akar akbar akhtar akinyemi akpan aksoy aktas alam alavi albakri
  albu albuquerque aleksandrov alekseev alexiou alfarsi alharbi alhashimi almasri alqahtani alsaud alshehri altun amadi amin amini amiri amoah ampofo anagnostou
  andreassen andreev angelopoulos anghel ansari antal antonescu antoniou antonov antunes anwar anyanwu aoki apostol apostolou appiah apte arai araki arnaud aronsson
  arshad arslan asano asante asare asghar aslam aslan asthana ates athanasiou atwal aubert auyeung awan awasthi awolowo aydin aydogan aylward ayodele ayoub azikiwe azizi
  baba babangida babic backstrom bae baek bai baig bajaj bajwa bak bakhsh bakir bakshi balan balint balla balogun bamidele bansal baranov barbier barbu baroni bartok
  barua bashir battaglia bech beckham bedi bejan bellini bello belov belyaev benedetti benedict benes bengtsson benoit beresford bergqvist bertolini besson bexley bhagat
  bhalla bhardwaj bhargava bhasin bhattacharyya bhosale bianco birchall biro biswas bjerke blaha blomqvist boateng bogdanov bognar bondar bondarenko bonifacio boothby
  bora borkar boros bos bosman botha bottcher boyko bozic bramley brampton bratu brinkmann brompton bronte brouwer bruin bruni bruun brzezinski bucur budiman bukhari
  bulut bulwer byun cahyono cai cakir campos carlton carneiro cavalcanti cavalli cavendish celik cen cermak cetin cha chadha chae chai chakraborty chandler chandra
  chandran chaturvedi chau chaudhuri chavan chawla chebet cheon cheong chernov cheruiyot chevallier chhabra chi chmielewski chopra choudhary christodoulou christou chu
  chui chukwu chukwuma chun cieslak ciobanu coetzee cojocaru colgate collet constantin constantinescu constantinou cordier cornwall coskun costache costantini coutinho
  coventry cozma cristea csonka cucu cunha czarnecki czerwinski dai dalal dandekar danila danilov danjuma danso dar darcy darko darwish dasgupta dave davydov deb dela
  delaunay demir demirci denisov deol devaux devereux devi dewan dewhurst dhaliwal dhar dhawan diaconu diallo dias dijk dijkstra dima dimaculangan dimitriou dinu diop
  diouf dixit djokovic dlamini dmitriev dobre dogan dorofeev doshi dou dragomir duan duda dugar dumitrache dumitrescu dumitru dunmore durant dutoit dwivedi ebrahimi
  economou edvardsen egorov egwu eid ekberg ekman ekwueme elamin eliasson ellery elliot elmasry elsworth enache endo ene eom erdem erdogan eren etienne eze ezeh fabbri
  fairweather fang farahani farooqi farouk fashola fawzi fazekas fedorov fei ferraz figueiredo filatov filip filippov fitzroy florea fodor fok fomin fotiou fourie franco
  francois frandsen fransson fredriksen fredriksson friis frobisher frohlich frolov fujita fujiwara fukuda fukui furukawa gadgil gaikwad gajewski galang gan gandhi
  ganesan ganesh gao garg garnier gathoni gavrilov gay geng georgescu georgiou gerasimov gerritsen ghani gheorghe ghita ghorbani ghosh giang giannopoulos gillet giuliani
  godbole gok gokhale golubev goncharov gopal gopalan gorbachev goswami gou goyal graf grassi graves grayson grewal grgic grigore grigoriev groot grosu guan guillaume
  guimaraes gul gulati guler gulyas gumede gunawan gundersen gunnarsson gunther gusev gustafsson gwak gwon gyasi haan habibi hakala hakansson hakimi halifax halim halonen
  hamada hamalainen hamdan hamidi han handoko hansson hao haq hara harahap hardjono hariri hartono haryanto hasegawa hashemi hashimi hasibuan hattori hatzis haverford
  heathcote hegde hegedus heijden heikkila heikkinen heil heinonen hellstrom hendriks henriksson heo herbert hermans hermansen hermansson hidayat higuchi hijazi hiltunen
  hirano hirata hirose hirvonen hjort hoang hoegh hofstra hohmann holmqvist honda horak horvat hoshino hosseini hruska hua hubert hubner huet hui huisman huo hussaini
  huxley hyun iancu ibe ibrahimi ichikawa igwe iida ikpeazu ilagan ilic ilyin imai ioannidis ioannou ionescu ionita iordache iqbal irawan isaev isaksen isaksson ishida
  ishihara ishii ishikawa isik iskandar ismail issa ivanovic iwasaki iwata iwu iyengar izumi jabbar jaber jadhav jafari jaiswal jakobsen jakobsson jakubowski jalali jang
  jani janssens jansson jarvinen javed jayaraman jegede jelinek jenssen jeon jeong jeppesen jian jiao jin jindal jing johannessen johar jokinen jonasson jonker jonsson
  joo jovanovic juhasz jukic julien justesen kabir kabore kaczmarczyk kaczynski kadam kaddour kader kakkar kalinin kallio kalogeropoulos kalra kam kamali kamara kamath
  kamau kamble kamdar kaneko kannan kapadia kar kara karaca karagiannis karakaya karanja karimi kariuki karjalainen karlsen karnik karpov kartika kassem katayama kato
  katona katsaros kawaguchi kawakami kawamura kawasaki kaya kazakov kazemi keita kelemen kendall kenyatta kerekes kern keskin keynes khalaf khalid khalifa khatib khosla
  khuc khumalo khurana kiani kibet kieu kikuchi kilic kimani kingston kinnunen kinoshita kipchoge kiplagat kipling kiprono kis kiselev kitamura kjaer kjeldsen klimenko
  knezevic koc kocsis koech kofoed kohli koike koivisto kojima kok komarov komatsu konate kondo kong konieczny konig koning kono konovalov konstantinidis korhonen korkmaz
  koroma kosaka kose koskinen kosta kothari kovacevic kovacic kovalchuk kovalenko kovalev kovar koyama kozlov krajewski kratochvil kravchenko kravchuk krejci kretschmer
  krishnamurthy kristensen kristiansen krylov kuang kubo kucharski kudo kuffour kufuor kuhne kuiper kuipers kulikov kundu kuo kurniawan kuroda kurosawa kurt kusuma kusumo
  kuzmin kuznetsov kyriakou laaksonen lac lacey lacson lahti lai laitinen lakatos lal lambrou lamy lan latif lauridsen lauritsen lawal lazarev lebedev lebreton leclercq
  lecomte leeuwen lehtinen lehtonen lei leinonen leite lele leng leppanen lesmana levchenko lian liao lien lima lira lis longo lou louis loureiro lourenco luan lubis lui
  luk lukacs lukic lundqvist lungu lupu luthra luu lysenko mabena macapagal macaraeg mackenzie mackintosh madera magalhaes magnussen magnusson magsaysay mahdavi
  maheshwari mahlangu mahmood mahmoud maia maina majeed mak makarov makela makgoba makinen maksimov mallet maluleke maly mandal mandela mangal mangubat manninen manole
  manolis mansour mansouri mansson manurung mao mapleton marathe marchal marchenko marchi marcos marek maric marie marinescu markopoulos markov markovic marques
  martensson martinsen martynov maruyama masilela masood masoudi masuda mata matei mathisen matic matsubara matsui matsuo matsuura matsuzaki mattila mattsson matveev maya
  mbah mbatha mbugua mccartney mcqueen medvedev mehrotra mei meijer melnik melnyk melo mena menezes meng mercado meredith meszaros miao michailidis miettinen mihai
  mihalache mihara mikhailov mikkelsen milani milic milosevic milton minami mironov mirza misra mistry mitford mitrovic mittal mitu miura miyagawa miyake miyazaki mizuno
  mkhize mocanu mochizuki modi mogensen mohanty mok mokoena moldovan molefe molenaar moloi monnier montanari moorhouse moradi moraes morais moraru mori morimoto moroz
  morozov mostafa mota motaung moulin mountbatten moura mousavi mroz mthembu mtshali mubarak mughal mui mukhopadhyay mulyadi mundra muntean munteanu muramatsu murata
  murawski mures muriithi murthy musa mustonen mutua mwangi myklebust myung nadar nadkarni nagai nagano nagarajan nagata nagpal nagy naidoo najjar nakahara nakajima
  nakamoto nakashima nakata nakayama nam nambiar nanda narayan narayanan narula nascimento nasr nasser nasution natarajan nawaz nayar nazari nazarov ndiaye ndlovu ndungu
  neacsu neagu nedelcu negru nel ngcobo nghiem ngo ngubane ngugi nhan nica nicolae niculescu nie nieminen nigam nikitin nikolaev nikolaidis nikolaou nikolic nishida
  nishikawa nishiyama nistor niu njenga njoroge nkosi nkuna nnadi noack noda noguchi nogueira noh nomura norgaard northcote novakovic ntuli nugraha nugroho nurmi
  nwachukwu nwankwo nwosu nxumalo nyaga nye o'callaghan o'connell o'dell o'donnell o'donoghue o'dwyer o'grady o'hara o'keefe o'leary o'malley o'reilly o'rourke o'shea
  o'sullivan o'toole obama obaseki obeid oberoi obi obradovic ochiai ochieng oda odhiambo odinga ofori ogawa ogbonna ogunleye ogura ohashi ohno oikawa oikonomou ojala
  ojha ojo okada okamoto okamura okazaki okeke okonkwo okoro okoye okpara okuda oladipo olah olawale olayinka oleynik olivier olofsson omar omari omollo omondi onishi ono
  onyango oommen opoku oprea oprescu orban orlando orlov orosz orta orwell osei oshima osinbajo osipov oswald ota otieno otsuka ott ottesen ouyang owusu oyelaran ozawa
  ozcan ozdemir ozer ozkan ozturk padhi pae paget pai paisley pal palin palmgren pana panagiotou panchal panchenko panda pande pandit pang panganiban pangestu pangilinan
  panicker pankhurst papadakis papadopoulos papageorgiou papaioannou paredes parekh partida parvu pasquier pasztor pathak patnaik patra pavel pavlenko pavlidis pavlov
  pavlovic pawar pawley payet pearse peeters pei peixoto pena peng penn percy perisic permana persson petcu petre petrenko petrescu petridis petrovic pettersen pettersson
  phadke philippe phiri piatek pichon pickford pienaar pierpont pietrzak pike piras pitkanen plath poddar polat poli polishchuk polyakov ponomarev popa popescu popovic
  postma poulain prabhu prabowo pradhan prajapati pranoto prasetyo pratama preda pretorius prins prochazka pronk przybylski punzalan puri purnama purnomo purohit puscasu
  putin putra pyo qadir qasim quaid quan quaye queiroz quincy qureshi rabbani racz radebe radhakrishnan radic radu rafiq rahardjo rahimi rahmani rai raina raj raja rajabi
  rajagopal rajput ramachandran ramadan ramadhan ramanathan ramaswamy ramesh ramsden rana randhawa ranganathan rantanen rasanen rashid rathod raval ravenscroft ravi rawat
  raza redgrave reimann reis renault renfrew resende rey reynard rezaei rico riva riviere robin rockefeller romagnoli romanov rong ronning roosevelt rossetti rosu rotich
  rowan rowling ruan rudenko rudolph ruf ruiter ruotsalainen rusdi ruskin rusu ryabov ryder ryu saad saarinen sabbagh sabharwal sachdev sachdeva sadeghi saeed safar
  safonov sahin sahni sahoo sahu sakaguchi sakai sakamoto sakata sakurai sala salehi salim salinger salman salminen salonen salonga samant samaras sampaio sampath
  samuelsson sandhu sandor sandu sandvik sane sangha sankaran sanna sanni sano sant'anna santana santosa santoso saputra saragih saraiva sari sarin sarpong sastry sathe
  sava savchenko savolainen sawada sawant scholten schouten sedlacek sehgal sekiguchi sembiring semenov seo seok seong serban sergeev sesay seshadri sesoko seth setiawan
  shackleton shafiq shahid shaikh shakir shankar shannon shapovalov sharif shastri shehata shekhar sheldon shelley sheng shenoy sheremet shevchenko shevchuk shibata
  shimada shimura shinde shinohara shiraishi shroff shu shui siahaan sibanda siddiqui siddons sidhu sidney sidorenko sidorov silalahi simanjuntak simek simic simsek
  sinaga singhal singhania sipos siqueira siregar sithole situmorang sjoberg sjogren skov smeets smits sobczak sobolev soderstrom sodhi soekarno sokolov sokolowski
  solanki solheim soliman soltani somani somerset somogyi sondergaard soni sonmez sood sorokin sotiriou southgate southwell sowande soyinka spielberg spyrou sridhar
  srinivasan srivastava stan stanciu stanescu stankovic stastny stavrou stefan stefanescu steffensen stepanov stephan stepien stoian stoica stojanovic stolz strom subagyo
  subramaniam suciu sudirman sugawara sugiarto sugimoto sugiura sugiyama suharto sukarno sukhov suleiman sulistyo sultan sunde sundstrom supriyadi suri suryadi susanto
  susilo sutanto sutcliffe suwandi svendsen svensson swamy swanepoel swift syahputra sykora szalai szczepanski sze szekely szewczyk szilagyi szucs szulc szymczak
  tachibana tada tadic tagore taguchi tahir tai taira takada takagi takano takayama takeda takenaka takeuchi talwar tam tanabe tanase taneja tani taniguchi tanjung tanner
  tao tarasov tarigan tas tata tavistock tehrani tekin tendulkar teng terada tereshchenko tetteh thackeray thai thakkar thapar theodorou thieu thorndike tian tikhonov
  timmermans timofeev titov tkachenko tkachuk toda todd todorovic toft tokuda toma tomar tomic tominaga tomita tong toprak torok tosi toure tovar toyoda tracey traore
  trent trevelyan tripathi trollope tshabalala tsuchiya tsuda tsui tsuji tsukamoto tsvetkov tunc tung tuominen turan turk turunen tveit twain tyagi tyson ueda uehara ueno
  ulrich umeda umeh umemoto unal ungureanu upadhyay ursu usman uzoma uzun vacek vaidya vaisanen valenta valentini vanderbilt vandermerwe varghese vasconcelos vasile
  vasileiou vasilescu vasiliev vasseur vasudevan vavra vaz veenstra venkataraman venkatesan vera verbeek veres verhoeven vermeulen verschuren vestergaard viana vidic
  viera vik viljoen villafuerte vincze vink vinogradov virtanen vitali vlachos vlad vlasov vlcek vliet vohra voicu voinea volk volkmann vorobyov voronin voros vos vries
  vukovic wachira wada wadhwa wafula wagh wahab wai wal walia walpole wan wanjala wasilewski waweru wedgwood wei wen weng wesley westerberg whitby wibisono wibowo widjaja
  widodo wiik wijaya wikstrom wilberforce willard willemsen winata winston winther winthrop wirawan wittmann wlodarczyk wouters wyndham xenakis xiang xin xing yabe yagi
  yakovenko yakovlev yalcin yamagata yamamura yamanaka yamane yamasaki yamauchi yamazaki yano yasin yasuda yau yavuz yeats yeboah yeo yeoman yildirim yildiz yin ying yiu
  yokota yokoyama yoneda yoshikawa yoshimura yoshino yousef yousefi yudhoyono yue yuksel yulianto yun yushchenko yusuf zaidi zaitsev zakharov zakrzewski zaman zamfir zand
  zanetti zang zawadzki zelensky zervas zha zhai zhan zhen zhuang zhukov zhuo zidan ziolkowski zivkovic zulu zuma zuo zwane`;
