import { wordSet } from "@/lib/algorithms/privacy/data/word-set";

/**
 * Given names of the census of the USA of 1990 (public domain) in small letters, beside those of english-names.ts;
 * those that are everyday words are left out.
 */
export const CENSUS_GIVEN_NAMES: ReadonlySet<string> = wordSet(`
  abbey abbie abe abram adah adalberto adaline adan addie adelaida adelaide adelia adelina adell adella adelle adena adina adolfo adolph adria adriane adrianna
  adrianne adrien adriene adrienne afton agnus agripina agueda agustin agustina aida aiko ailene akilah alaina alaine alane alanna alayna alba alberta albertha
  albertina albertine albina alden alease alecia aleen aleida aleisha alejandrina alesha aleshia alesia aleta aletha alethea alethia alfonzo alfreda alfredia
  alica alida alise alishia alisia alissa alita alix aliza allegra allena allene allie alline allyn almeda almeta alona alonzo alpha alphonse alphonso
  altagracia altha althea alton alva alvera alverta alvina alyce alycia alysa alyse alysha alysia alyson amada amado amberly amee america amie amiee amira ammie
  amparo anabel anamaria anastacia andera andree andria angele angelena angeles angelia angelic angeline angelique angelita angella angelyn angila anglea anibal
  anisa anisha anissa anitra anjanette anjelica annabell annalee annalisa annamae annamaria annamarie annelle annemarie annett annetta annice annis annita
  annmarie antione antionette antone antonetta antonette antonietta antonina antony antwan apolonia apryl aracelis aracely arcelia ardath ardelia ardell ardella
  ardelle ardis ardith aretha argelia argentina ariane arianne arica arie arielle arla arlean arleen arlen arlena arletha arletta arlette arlie arlinda arline
  arlyne armand armanda armandina armida arminda arnetta arnette arnita arnoldo arnulfo arron artie arvilla ashanti ashely ashlea ashli ashlie ashly ashlyn asia
  asley assunta asuncion audie audra audrea audria audrie audry augustina augustine aundrea aurea aurelia aurore avelina awilda ayako ayana ayanna azalee
  azucena azzie babara babette bambi barb barbera barbie barbra barrie basilia bea beatris beaulah becki beckie bee belia belkis belva bennie berenice berna
  bernadine bernarda bernardina bernardine berneice bernetta bernie berniece bernita bertie bertram beryl bess bessie bethanie bethann bethel bette bettie
  bettina bettyann bettye beula beulah bev beverlee bibi billi billie billye birdie blaine blanca blanch blondell blossom blythe bobbye bobette bong bonnie
  bonny boyce bradly branda brande brandee brandie brant breana breann breanne bree brendon brenton brianne brice bridgett bridgette brigette brigid brigida
  britany britney britni britta brittaney brittani brittanie britteny brittni brittny broderick brook bruna brunilda bryanna brynn bryon buffy buford bula bulah
  bunny burl burma burt buster calandra calista camelia camellia camie cammie cammy candance candelaria candi candie candis candra candyce caprice caren caridad
  carie carin carisa carissa carlee carleen carlena carlene carletta carley carli carlie carline carlita carlota carlyn carma carman carmel carmelia carmelina
  carmelita carmella carmina carmine carmon carola carolann carolee caroll carolyne carolynn caroyln carri carrol caryl carylon casie casimira cassaundra cassey
  cassi cassondra cassy catarina catharine catherin catherina cathern catheryn cathey cathi cathie cathrine cathryn catina catrice catrina cayla cecelia cecila
  cecille cedrick celena celesta celestina celestine celinda celsa ceola chadwick chae chana chanda chanel chanell chanelle chantay chante chantel chantell
  chantelle chara charis charise charissa charisse charita charity charleen charlena charlesetta charlette charley charline charlott charlsie charlyn charmain
  charolette chas chasidy chasity chassidy chastity chauncey chaya chelsea chelsie chere cheree cherelle cheri cherie cherilyn cherise cherly cherlyn cherri
  cherrie cherryl chery cheryle cheryll chester chet cheyenne chieko chin ching chiquita chong chrissy christal christeen christen christena christene christi
  christia christiana christin christinia christoper chrystal chuck cicely ciera cierra cinda cinderella cindi cindie cinthia cira claretha claretta claribel
  clarice clarinda clarine claris clarisa clarita classie claud claudie clay clelia clemencia clemente clementina clementine clemmie cleo cleopatra cleora
  cleotilde cleta cletus cleveland cliff clifton clint clora clorinda clotilde colby coleen colene coletta collen collene collette collin colton columbus
  concepcion concetta concha conchita consuela contessa coralee coralie corazon cordelia cordell cordia cordie coreen corene coretta cori corie corina corine
  corliss cornell corrie corrin corrina corrine corrinne cortney coy creola cris criselda crissy crista cristen cristi cristie cristin cristine cristopher
  cristy crysta crystle cuc curt cyndi cyndy cyril cyrstal cyrus cythia dacia dagny dahlia daina daine daisey dakota dalene dalia dalila dallas damaris damion
  danae danelle danette dani dania danial danica daniell danika danille danilo danita danna dannette dannie dannielle danuta danyel danyell danyelle daphine
  darby darcel darcey darci darcie darell daren darin darla darleen darlena darline daron darrel darrick darrin darron darwin davida davina dawna dawne dayle
  dayna daysi deadra deana deandra deandre deandrea deane deangelo deann deanne debbi debbra debby debera debi debora debrah debroah dede dedra dee deeann
  deeanna deedee deedra deena deetta deidra deidre delaine delana delbert delcie delena delfina delicia delila delinda delisa delma delmar delmer delmy delois
  deloise delora deloras delores deloris delorse delpha delphia delsie demarcus demetra demetria demetrice dena denae deneen denese denice denisha denisse
  denita dennise denny denver denyse deon deonna derick desirae despina dessie destiny detra devona devora devorah dewayne dewey dewitt dian diann dianna dick
  diedra diedre dierdre dimple dinah dino dinorah dion dione dionna dionne dixie dodie dollie dolly doloris domenic dominga dominica dominick dominque domitila
  domonique donella donetta donette dong donita donn donnell donnetta donnette donnie donny donte donya dorathy dorcas doreatha dorene doretha dorethea doretta
  doria dorie dorinda dorine dorla dorotha dorris dortha dorthea dorthey dorthy dottie dotty douglass dovie dreama drema drucilla drusilla duane dudley dulcie
  dusti dwain dwana dyan earl earle earlean earleen earlene earlie earline earnest earnestine eartha eboni ebonie eda edda eddy edelmira edie edmond edmundo
  edra edris edwardo edyth edythe effie efren ehtel eilene eladia elaina elana elane elanor elayne elbert elda elden eldora eldridge eleanora eleanore elease
  elene elenor elenora elenore eleonor eleonore elfreda elfrieda elia elicia elida elidia elina elinore eliseo elisha elissa eliz elizabet elizbeth elizebeth
  ellamae ellan ellena elli ellsworth elly ellyn elmira elmo elna elnora elodia elois eloisa elouise eloy elroy elsy elton elva elvera elvia elvie elvin elvina
  elwanda elwood elyse elza ema emelda emelia emelina emeline emely emerita emerson emiko emile emilee emmaline emmie emmitt emmy emogene emory ena enedina
  eneida enid enoch enola enriqueta epifania erasmo ericka erinn erlene erlinda erline erma ermelinda erminia ernestina errol eryn essie estefana estell estella
  ester etha ethelene ethelyn ethyl etsuko etta ettie eufemia eugena eugenie eula eulah eulalia eun euna eusebia eustolia evalyn evangelina evelia evelin
  evelina eveline evelynn everette evette evia evon evonne exie ezequiel fae fallon fannie fanny farrah faustina faustino fausto faviola fawn fay felecia felica
  felicita felicitas felipa felisa felisha felton fermina fern fernande ferne fidela fidelia filiberto filomena fleta florance florencia florencio florene
  florentina florentino floretta floria florinda florine florrie flossie floy forest forrest france francene franchesca francie francina frankie franklyn
  fransisca fredda freddy frederica fredericka fredia fredric fredrick fredricka freeda freida fumiko galen garfield garland garnet garnett garret garry garth
  gaye gayla gayle gaylene gaylord gaynell gaynelle gearldine gema gena genaro genesis geneva genevie genevive genia genie genna gennie genny genoveva georgann
  georgeann georgeanna georgene georgetta georgette georgiana georgiann georgianna georgianne georgie georgine geraldo geralyn germaine gerri gerry gertha
  gertie gertrudis gertude ghislaine gidget gil gilberte gilma ginette ginger ginny gino gisele gita gladis glady glayds glendora glenna glennie glennis glinda
  glory glynda glynis golda goldie gracia gracie grady graig granville grayce gregg gregoria gretta gricelda grisel griselda guillermina gussie gwenda gwenn
  gwyn gwyneth hae halina halley hallie hank harlan harland harriett harriette hassie hattie haydee haywood hedy hee heide heidy helaine hellen henrietta herb
  herlinda herma hermelinda hermila hermina hermine herminia herschel hershel herta hertha hettie hiedi hien hilaria hilario hildegard hildegarde hildred
  hillary hilma hilton hipolito hiram hiroko hisako hobert holley holli hollie hollis homer hong horace hortencia hortensia hosea hoyt hsiu huey hulda hwa
  hyacinth hye hyman hyo hyon idalia idell idella iesha ignacia ike ila ilana ilda ileana ileen ilene iliana iluminada imogene inell inez inger inocencia iola
  iona ione iraida irish irvin irving isadora isaias isaura isela isiah isidra isis isobel isreal issac iva ivelisse ivette ivey izetta izola jacalyn jacelyn
  jacinda jacinta jacinto jackeline jackelyn jacki jacklyn jackqueline jaclyn jacqualine jacque jacquelin jacquelyn jacquelyne jacquelynn jacquetta jacqui
  jacquie jacquiline jacquline jacqulyn jada jae jaimee jaimie jaleesa jalisa jama jamaal jamar jame jamee jamel jamey jamika jamila jamison jammie janae janay
  janean janee janeen janel janell janella janelle janene janessa janeth janett janetta janey jani janie janiece janis janise janita jann janna jannet jannette
  jannie janyce jaqueline jaquelyn jarod jarred jarrett jarrod jaunita jaye jayme jaymie jayna jayson jazmin jazmine jeana jeane jeanelle jeanene jeanett
  jeanetta jeanice jeanie jeanine jeanmarie jeanna jeannetta jeannine jed jefferey jeffie jeffry jena jenae jene jenee jenell jenelle jenette jeneva jenice
  jenifer jeniffer jenine jenise jennefer jennell jennette jenni jenniffer jennine jerald jeraldine jeramy jere jeri jerica jerilyn jerlene jerold jeromy
  jerrell jerri jerrica jerrie jerrod jerrold jesenia jesica jessenia jessi jessia jessika jestine jesusa jesusita jetta jettie jewell jimmie jinny joana joane
  joanie joannie joaquina jodee joeann joella joellen joesph joetta joette joey johana johanne johna johnathon johnetta johnette johnie johnna johnsie joi
  jolanda joleen jolene joline jolyn jolynn jona jonathon jone jonell jonelle joni jonie jonna jonnie jordon joselyn josephina josette joslyn jospeh josphine
  jovan jovita joya joycelyn joye judie judson julee julene juliane juliann julieann julienne julieta julietta julissa junie junita junko justa justina jutta
  kacey kaci kacie kacy kaila kaleigh kaley kallie kalyn kamala kamilah kandace kandi kandice kandis kandra kandy kanesha kanisha kareem kareen karey karie
  karima karine karisa karissa karleen karlene karly karlyn karmen karol karole karoline karolyn karon karren karri karrie karry kary karyl karyn kasandra kasey
  kasha kasie kassandra kassie katelin katelynn katerine kathaleen katharyn kathe katheleen katherin katherina kathern katheryn kathey kathi kathie kathlene
  kathline kathlyn kathrine kathryne kathyrn katia katina katlyn katrice kattie katy kayce kaycee kaye kayleen kayleigh kaylene kazuko kecia keeley keely keena
  keenan keesha keila keira keitha kellee kelli kellye kelsi kelsie kelvin kemberly kenda kendal kendrick keneth kenia kenisha kenna kennith kenton kenya
  kenyatta kenyetta keri kermit kerrie kesha keshia keturah keva keven khadijah khalilah kiana kiera kiersten kiesha kieth kiley kimber kimberely kimberlee
  kimberley kimberli kimberlie kimbery kimbra kimiko kindra kirstie kirstin kittie kiyoko kizzie kizzy korey kortney kory kourtney kraig krissy kristan kristeen
  kristel kristi kristle kristofer kristy kristyn krysta krysten krystin krystina krystle kurtis kylee kym kymberly kyoko kyong kyra kyung lachelle laci lacie
  lacresha ladawn ladonna lael lahoma laine lajuana lakeesha lakeisha lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita lala lamonica lamont
  lanell lanelle lanette lani lanie lanita lannie lanny lanora laquanda laquita larae laraine laree larhonda larisa larita laronda larraine larue lasandra
  lashanda lashandra lashaun lashaunda lashawn lashawna lashawnda lashay lashell lashon lashonda lashunda lasonya latanya latarsha latasha latashia latesha
  latia laticia latina latisha latonia latonya latoria latosha latoyia latrice latricia latrina latrisha launa lauralee lauran laure laureen laurel laurena
  laurene laurette lauri laurice laurinda laurine lauryn lavada lavelle lavenia lavera lavern laverna laverne laveta lavette lavina lavon lavona lavonda lavone
  lavonia lavonna lavonne lawana lawanda lawanna lawerence layne lazaro leana leandra leann leanna leanora leatha leatrice lecia leeann leeanna leeanne leena
  leesa leia leif leigh leigha leighann leilani leisa leisha lekisha lela lelah leland lelia lemuel lenard lenita lenna lennie lenny lenora lenore leola leoma
  leonarda leonel leonia leonida leonila leonora leonore leontine leopoldo leora leota lera lesa lesha lesia leslee lesli lessie letha letisha letitia lettie
  letty lexie lezlie liana liane lianne libbie libby liberty librada lida lieselotte ligia lilia lilli lillia lilliam lilliana lillie lindsy lindy linette
  linnie lino linsey linwood lisabeth lisandra lisette lisha lissa lissette lizabeth lizbeth lizeth lizette lizzette lizzie loida loise lon lona londa loni
  lonna lonnie lonny loraine loralee lore lorean loree loreen lorelei lorene lorenza loreta lorette loria loriann lorie lorilee lorina lorinda lorine loris
  lorita lorna lorretta lorri lorriane lorrie lorrine lory louann louanne louella louetta louie loura lourie louvenia lovella lovetta lovie lowell loyce loyd
  luana luann luanna luanne luba luci lucienne lucila lucile lucilla lucina lucius lucrecia lucretia ludie ludivina lue luella luetta luise lula lulu lupe
  lupita lura lurlene lurline luvenia lyda lyla lyle lyman lyn lyndia lyndon lyndsay lynell lynelle lynetta lynna lynnette lynsey lynwood mabelle mable machelle
  macie macy madalene madaline madalyn maddie madelaine madelene madelyn madge madie madlyn madonna maegan mafalda magali magaly magan magaret magdalen
  magdalene magnolia mahalia maida maile maira maire majorie makeda malcom malena malia malika malinda malisa malissa malka mallie mallory malorie malvina mamie
  mammie mandie manie mao maragaret maragret maranda marcelene marcelina marceline marcelino marcell marcelle marcellus marcene marchelle marci marcie marcy
  mardell maren margareta margarett margaretta margarette margarite margarito margart margene margeret margert margery marget margherita margo margorie margret
  margrett marguerita margurite margy marhta marianela mariann marianna maribeth marica maricela maricruz mariel mariela mariella marietta mariette mariko
  marilee marilou marilu marilynn marinda marine maris marisela marisha marita maritza marivel marjory marketta markita marla marlana marleen marlen marlena
  marlin marline marlo marlyn marlys marna marni marnie marquerite marquetta marquita marquitta marry marth marty marva marvel marvella marvis marya maryalice
  maryann maryanna maryanne marybelle marybeth maryellen maryetta maryjane maryjo maryland marylee marylin maryln marylou marylouise marylyn marylynn maryrose
  masako matha mathilda maud maudie maurine maurita mavis maxie maximina maximo maybell maybelle maye mayme mayola mayra mazie mckinley meagan meaghan mechelle
  meda meggan meghann melaine melani melania melany melba melda melia melida melina melisa melissia melita mellie mellisa mellissa melodee melodie melonie
  melony melva melvin melvina melynda mendy mercedez mercy merideth meridith merilyn merissa merle merlene merlin merlyn merna merri merrie merrilee merrill
  merry mertie mervin meryl micha michaele michale michelina micheline michell michiko micki mickie miesha migdalia mignon miguelina mika mikaela mikel miki
  mikki milagro milagros milda milford milissa millard millicent milly minda mindi minerva minnie miquel mireille mirella mireya mirian mirna mirta mirtha misha
  missy misti mistie misty mitch mitchel mitsue mitsuko mittie mitzi mitzie miyoko modesta modesto monnie monserrate monte monty moriah mose moshe mozell
  mozella mozelle muoi myesha myles myong myrl myrle myron myrta myrtice myrtie myrtis myung nadene naida nakesha nakia nakisha nana nancee nancey nanci nancie
  nanette nannette nannie naoma napoleon narcisa natacha natalya natashia nathanael nathanial natisha natividad natosha necole neda nedra neely neida nelda
  nelia nelida nellie nenita neoma neomi nereida nerissa nery neta nettie neva nevada neville nichelle nichol nichole nicholle nicki nickie nickolas nickole
  nicol nicolasa nicolette nicolle nida nidia niesha nieves niki nikia nikki nikole nilda nilsa ninfa nita noble nobuko noella noelle nohemi nona norah norberto
  norene noriko norine normand novella nubia nydia nyla obdulia ocie odelia odell odessa odilia odis ofelia olene oleta olevia olimpia olinda olympia omer
  oneida onie onita oralee oralia oren oretha orpha orval orville ossie osvaldo oswaldo otelia otha otilia otis ouida ozell ozella ozie palma palmira pamala
  pamelia pamella pamila pamula pandora pansy parthenia particia pasquale pasty patrica patrina pattie paulene pauletta paulette paulita pearle pearlene pearlie
  pearline pearly peggie pei penney penni pennie perla petrina petronila phebe phillis philomena phung phylicia phylis phyliss piedad pinkie porfirio porsche
  porsha portia pricilla priscila providencia prudence qiana queen queenie quiana quintin quinton quyen rachal racheal rachele rachell rachelle racquel rae
  raeann raelene raguel raina raisa raleigh ramonita ranae randa randee randell randi ranee rashad rasheeda rashida raven raye rayford raylene raymon raymonde
  raymundo rayna reagan reanna reatha reba rebbeca rebbecca rebecka reena refugia refugio regena regenia regine reginia reiko reina reinaldo reita rema remedios
  remona renae renaldo renay renea renetta renita renna ressie retha retta reva reynalda reynaldo rheba rhett rhoda rhona ria ricarda richelle richie ricki
  rickie rigoberto rikki rima riva rivka robbi robbin robby robbyn robena robt rochel rochell rochelle rocky rodger rodrick rogelio rolanda rolande rolando
  rolland roma romaine romelia romona rona ronda roni ronna ronni ronny roosevelt rosalba rosalee rosalina rosaline rosalva rosalyn rosamaria rosamond rosana
  rosann rosanne rosaria roscoe roseann roseanna roselee roselia roseline roselle roselyn rosena rosenda rosendo rosetta rosette rosia rosina rosio rosita
  rossana rossie rosy roxane roxann roxanna roxie roxy royce rozanne rozella rubi rubie rubin rubye rueben rufina russel rutha ruthann ruthanne ruthe ruthie
  ryann sabra sacha sachiko sadye sage salena salina salley sallie salome samara samatha samella sammie sammy samual sanda sandee sandi sandie sanjuana
  sanjuanita sanora santina santo sarai sarina sarita saturnina saundra savanna scarlet scot scottie scotty sebrina seema selene sena senaida serafina serina
  serita setsuko shad shae shaina shakia shakira shakita shala shalanda shalon shalonda shameka shamika shan shana shanae shanda shandi shandra shaneka shanel
  shanell shanelle shani shanika shaniqua shanita shanna shannan shanon shanta shantae shantay shante shantel shantell shantelle shanti shaquana shaquita shara
  sharan sharda sharee sharell sharen sharice sharie sharika sharilyn sharita sharla sharleen sharlene sharmaine sharolyn sharonda sharri sharron sharyl sharyn
  shasta shaunda shaunna shaunta shaunte shavon shavonda shavonne shawana shawanda shawanna shawna shawnda shawnee shawnna shawnta shay shayla shayna shayne
  shea sheba sheena sheilah shela shelba shelia shella shelli shellie shemeka shemika shena shenika shenita shenna shera sheree sherell sherice sheridan sherie
  sherika sherill sherilyn sherise sherita sherlene sherley sherly sherlyn sheron sherrell sherrie sherril sherrill sherron sherryl sherwood shery sheryll
  shiela shila shiloh shin shira shirely shirl shirlee shirleen shirlene shirly shizue shizuko shon shona shonda shondra shonna shonta shoshana shyla sibyl
  silvana sima simonne sindy sirena siu sixta slyvia socorro soila soledad somer sondra sonny sook soraya stacee stacia stanford starla stasia stefani stefany
  steffanie stepanie stephaine stephani stephania stephany stephenie stephine stephnie sterling stormy suanne sudie sueann suellen sulema sumiko sunni sunshine
  susannah susy suzan suzann suzette suzi suzie suzy sybil syble sylvester synthia syreeta tabatha tabetha taina taisha tajuana takako takisha talia talisha
  talitha tamala tamar tamatha tambra tameika tameka tamekia tamela tamera tamesha tamica tamie tamiko tamisha tammara tammera tammi tamra tandra tandy taneka
  tanesha tangela tanika tanisha tanna tarah taren tarra tarsha taryn tashia tashina tasia tatum tatyana taunya tawana tawanda tawanna tawna tawny tawnya tayna
  teena teisha telma temeka temika tempie temple tenesha tenisha tennie tennille teodora teodoro teofila tequila tereasa terese teresia teresita teressa terica
  terina terisa terresa terrie terrilyn tesha tessie thad thaddeus thalia theda theola theresia theressa theron thersa thomasena thomasina thomasine thora
  thresa thurman tiana tianna tiara tiera tiesha tifany tiffaney tiffani tiffanie tiffiny tijuana tillie timika timmy tinisha tisa tish tisha titus tobi tobie
  toccara tod tomasa tomeka tomi tomika tomiko tommie tommye tomoko tonda tonette toney tonie tonisha tonita tonja tora tori torie torri torrie tosha toshia
  toshiko tova towanda toya tracee treasa treena trena trenton tresa tressa tressie treva trey trinidad trista trudi trudie trula truman tula tuyet twana twanda
  twanna twila twyla tyesha tyisha tynisha tyra tyree tyrell tyron ulysses usha valarie valencia valene valeri valery vallie valorie valrie vanda vanesa vanetta
  vania vanita vanna vannesa vannessa vashti vasiliki veda velda velia vella velva vena venessa venetta venice venita vennie venus veola verda verdell verdie
  vergie verla verlene verlie verline vern verna vernell vernetta vernia vernice vernie vernita verona veronique vertie vesta vicenta vickey victorina viki
  vikki vilma vince vincenza vinita vinnie violette virgen virgie virgilio virgina vivan voncile vonda vonnie wade wai waldo wally waneta wanetta wava waylon
  weldon wen wendell wendi wendie wendolyn wenona wes wilber wilbert wilburn wilda wilford wilfredo wilhelmina wilhemina willa willena willene willetta willette
  willia willian williemae willodean willow willy wilmer wilton winford winfred winnie winnifred winona wonda woodrow wynell wynona xenia xiomara xochitl xuan
  yadira yaeko yael yahaira yajaira yanira yasuko yee yelena yessenia yetta yevette ying yolande yolando yolonda yong yoshie yoshiko youlanda yuette yukiko yuko
  yulanda yuonne yuriko yvone zachariah zachery zackary zada zaida zana zandra zelda zella zelma zena zenaida zenia zenobia zetta zita zoila zola zonia zora
  zoraida zula zulema zulma
`);

/** The commonest fourteen thousand family names of the same census, likewise. */
export const CENSUS_FAMILY_NAMES: ReadonlySet<string> = wordSet(`
  abarca abbate abbey abe abell abels abercrombie abernathy abernethy abeyta ables abner abney abrahams abrahamson abram abrams abramson abrego abreu abron
  absher abshire abston acevedo aceves acheson acker ackerman ackermann ackerson ackley acklin acree acton acuff acuna adair adamczyk adame adames adamo adamski
  adamson adan adcock addington addis addy adelman adelson adkinson adkison adkisson adler adorno agan agee agnew agostini aguayo aguero aguiar aguila aguilera
  agustin ahearn ahern ahlers ahn ahner ahrens ahumada aiello aiken aikens ainsworth aitken aker akers akins akridge alamo alanis alaniz alarcon alba albanese
  albano albarran albaugh albee alber albers alberts albertson albin albino albright albritton albro alcala alcantar alcantara alcaraz alcorn aldana alday alden
  alderete alderman alderson aldrich aldridge aleman alessi alfano alford alger alicea alkire allain allaire allard allbritton alldredge alleman allender
  alleyne allgood allie allman allmon alloway allred allsop allums almanza almanzar almaraz almazan almeida almendarez almodovar almon almond almonte alonzo
  alpert alston alsup altamirano althoff altieri altizer altman altom alton alva alvardo alvarenga alvares alverez alverson alves alvey alvis alvord amado
  amador amann amaral amaro ambler ambriz amburgey amedee amerson ames amey amezcua amezquita amick amidon ammerman ammons amoroso amundsen amundson anaya
  ancheta anchondo anderton andes andino andrade andreasen andresen andress andrus andujar angeles angell anglin anguiano angulo ankney annis ansell anselmo
  ansley anson antone antonucci anzalone aparicio apodaca aponte apperson appleby applegate appleton applewhite appling aquilar aquino aragon araiza arambula
  arana arango araujo arbogast arbuckle arce arceneaux archambault archer archuleta arciniega arcuri ardoin arellano arena arenas arends arendt arevalo argo
  arguelles arguello argueta arispe arledge arline armand armbruster armendariz armenta armentrout armes armijo armistead armitage armour armstead arndt arneson
  arnett arnette arney arnone arocho aronson arp arredondo arreola arriaga arrington arriola arrowood arruda arsenault arteaga arterburn artrip arvin arvizu
  arwood arzola asay asberry asbury ascencio asencio ashbaugh ashburn ashby ashcraft ashcroft ashe ashford ashlock ashman ashmore askew askins aston astorga
  asuncion atchison atchley atencio atherton athey atkin attaway atterberry atwater atwell atwood aube aubin aubry aubuchon auclair aucoin audet audette auer
  auerbach auger auguste augustine auld ault aultman auman aust auten authement autrey autry avallone avalos avelar avendano avent averett averill aviles avina
  awad axtell aybar aycock ayer ayers ayon ayotte ayres azar azevedo aziz azure babb babbitt babcock baber babin babineaux baccus bach bachman backer backes
  backman backus baden bader badger badgett badillo baer baez baeza bagby baggett bagley bagwell bahena bahr baier bailes baillargeon baily bainbridge baines
  bair baird baisden baity baize bakke bakken bakker balch balcom balderas baldridge bale balentine bales ballance ballenger ballentine ballesteros ballew
  ballinger ballou balmer balogh balsamo baltazar baltimore baltz balzer banach banas bancroft baney banister bankhead bankston banning bannister bannon banta
  banton banuelos baptist baptista barahona baran baranowski barb barbeau barbee barbera barbieri barbosa barbour barboza barcenas barclay barcus bard barden
  bardwell barefield barefoot barela barfield bargas barge barger barham barhorst baril barkley barks barksdale barlett barnard barner barnette barnhart
  barnhill barns barnum barnwell baron barragan barraza barrentine barreras barreto barrette barrick barrie barrientos barriga barringer barrington barrios
  barros barroso barrow barrows barstow barta bartee bartel bartell bartelt barter barthel bartholomew bartley barto bartos bartsch bartz barwick bascom bash
  basham bashaw basinger baskerville baskett baskin basler basnight bassett bassler batchelder batchelor bateman bates batey batista batiste batres batson batt
  batten battista battiste battles batton batts batty baty baucom bauder baugh baugher baughman baum baumbach baumer baumgardner baumgartner baur bautista baver
  baxley bayer bayles bayless baylis baylor bayne baynes bays baysinger bazan bazemore bazile beacham beadle beagle beahm beaird beal beale beall beals beaman
  beamer beamon beane beard bearden beardsley beason beaton beatty beaty beauchamp beauchemin beaudette beaudin beaudoin beaudry beaulieu beaumont beaupre
  beauregard beauvais beaver beavers becerra bechtel bechtold beckford beckles beckley beckman beckmann beckner beckstead beckwith becnel becton bedard bedell
  bedford bedgood bednar bednarz bedolla bedwell bee beebe beech beecher beedle beeler beem beeman beene beers beery beesley beeson begay begaye beggs begley
  behling behm behnke behr behrendt beier beil beiler bejarano belair belanger belcher belden belew belisle beliveau belk belknap bellamy bellard beller
  bellinger bellino belliveau bellman bellows belmont belmonte belote belton beltz belz bembry bemis benally benavides benavidez benbow bencomo bender benedetto
  benefiel benefield benevides benfield benford benge bengtson benham benites benn benner bennet bennette benning benninger bennington bentz benz berard berardi
  berens berg bergeron bergeson berggren bergin berglund bergman bergquist bergstrom berk berkey berkley berkowitz berlin berman bermudez bernabe bernardino
  berndt berner bernhardt bernier berning bernstein berrier berrios berryhill berryman berthiaume bertram bertsch berube berumen beshears bess bessette bester
  betancourt bethea bethel bethune bettencourt bettis betts betz bevan bever beveridge bevers bevins bewley bey beyer beyers bibb bibbs bible bice bickel
  bickerstaff bickford bickham bickley bicknell biddle bidwell bieber biel bierman bigelow biggers biggerstaff bigham bigler bigley bilbrey biles biller
  billings billingsley billington billiot billman billups bilodeau bilyeu binette binford bing bingaman bingham binion binkley binns birchfield birdsall
  birdsell birdsong birdwell birge birk birkholz birmingham birnbaum biron birt bischoff bise bish bishop bissell bissett bisson bissonnette bitner bittinger
  bittle bittner bivens bivins bixby bixler bjork bjorklund blacker blackford blackledge blackman blackmon blackmore blackshear blackshire blackstock blackston
  blackstone blackwelder blackwood blagg blain blaine blais blaisdell blakeley blakely blakemore blakeney blakeslee blakey blakley blakney blalock blanchette
  blanding blaney blanks blanton blaser blasingame blasko blassingame blatt blauser blay blaylock blazek bledsoe bliss blizzard bloch blocker blodgett blom
  blomquist bloodworth bloom bloomer bloomfield bloomquist blosser blossom blough blouin blount blubaugh bluhm blum blumberg blume blumenthal blunt blythe boan
  boardman boatman boatner boatright boatwright boaz bobadilla bobb bobbitt bober bobo bocanegra bock bodden boddie boddy bode boden bodie bodine bodkin bodnar
  bodner boe boerner boes boettcher bogan bogar bogard bogart boger boggess boggs bogle bogner bogue bohan bohanan bohannan bohannon bohanon bohl bohn bohon
  bohrer boissonneault boisvert boivin bojorquez boland bolanos bolden bolding boldt bolduc bolen boler boles boley bolger bolick bolin boling bolinger bolivar
  bolles bolling bollinger bollman bolte boltz bolyard boman bomar bonanno bonaparte bonar bonds bondurant boner boney bonham bonin bonk bonneau bonnell bonner
  bonnett bonnette bonney bono bontrager booher bookman bookout boomer boos boose boothe booze boozer bopp borchardt borchers bordelon borden borders borel
  boren borgen borgman borja bork borkholder borkowski borland borman borne borowski borrego borrero borton borum bosley bosse bost bostic bostick bostrom
  bostwick boswell bosworth botelho botello bothwell botkin bott botts bouchard boudreau boudreaux bouffard boughton bouie boulanger bouldin bouley boulton
  boulware bounds bourassa bourdeau bourdon bourg bourgeois bourgoin bourke bourland bourne bourque bousquet boutin boutte boutwell bova bove bovee bowden bowe
  bowens bower bowerman bowersox bowes bowker bowlby bowler bowles bowley bowlin bowling bowser bowyer boyce boyden boydston boyes boyett boyette boykin boykins
  boylan boyland boyles boynton boysen bozarth bozeman braaten bracamonte bracero bracey brack bracken brackett brackin bracy bradberry bradburn bradbury
  braddock braddy bradfield bradt bragdon bragg braggs brainard braithwaite brake braley bramble bramblett brame bramlett brammer branam brandenburg brandes
  branham brannan brannen brannon branscum branson branstetter brant brantley brantner branton branum brase brasfield brashear brashears brasher brassfield
  braswell bratcher brathwaite bratton braud brauer braunstein bravo brawley brawner bray brayton brazell brazelton braziel brazier brazil breault breaux
  breazeale brecht breckenridge breeden breeding breedlove breen breese brehm brekke breland bremer brenneman brenner breslin bresnahan bressler breton bretz
  breuer breunig brew brewington brewster brewton brice briceno bricker brickey brickhouse bridgeman bridgers bridgewater bridwell brien brier brigham brigman
  briley brill brim brimer brimmer brindle brindley brinegar brink brinker brinkerhoff brinkley brinkman brinson brinton brisco briscoe briseno brisson brister
  bristol bristow brito brittain britten brittingham britton brizendine broach broadbent broaddus broadhead broadnax broadus broadwater broadway broadwell
  broady brochu brockett brockington brockman brockway brodbeck brode broderick brodeur brodie brodsky brogan brogdon brokaw bromley bronson bronstein brook
  brooker brookes brookins brookshire broom broome broomfield brophy brotherton brough broughton brouillard broussard brousseau browder brower browne brownell
  brownfield browning brownlee brownlow broyles brubaker bruck brucker bruder bruggeman bruhn brumbaugh brumfield brumley brummett brundage brundidge brunell
  brunelle bruner brunet bruning brunk bruns brunson brunswick bruss brust bruton bucci buch buchan buchanon bucher buchholz buchman buckingham buckland buckler
  buckman buckmaster buckner budde buehler buell buendia buenrostro buettner buffington bufford buffum buford bugarin bugbee bugg buggs buhl buhr buie buker
  bulger bull bullard bullen buller bullington bullins bullis bulloch bulluck bulter bumgardner bumgarner bumpus bunce bundy bunger bunn bunnell buntin bunting
  bunton buono burbach burbank burcham burchard burchell burchett burchette burchfield burciaga burd burden burdett burdette burdick burdine burditt burford
  burgan burge burgett burgher burgin burgoon burgos burk burkart burkes burkett burkey burkhalter burkhardt burkhart burkhead burkholder burks burleigh
  burleson burley burlingame burman burmeister burnell burnes burnette burney burnham burnley burnside burr burrell burress burrill burris burriss burrough
  burroughs burrow burrows burrus burruss burse burson burt burwell busby buser bush bushey bushman bushnell bushong buskirk bussard busse bussell bussey
  bussiere buster bustillos bustos butera butterfield butters buttram butts butz buxton buzzard buzzell byars bybee bye byer byerly byers byington byler bynum
  byram byrge byrnes byrum caban cabana cabezas cabral cabrales caceres cacho caddell cade cadiz cadwallader cadwell cady caesar caffee caffey caffrey cagle
  cahill cahoon caine caines cairns calabrese calabro calahan calder caldera cales calfee calhoon calhoun calkins callaghan callahan callan callaway callen
  callender calles callihan callis callison calloway calton calvert calvillo calzada camarena camargo camarillo cambell cambridge cambron camden camire cammack
  campa campana campuzano canada canaday canady canales canas canchola candelaria candelario candler cane canfield cangelosi canipe canizales cann cannady
  canning cannon cansler cantara canter canterbury cantin canton cantor cantrell cantwell canty canup capehart capel capers caplan caple caples caplinger
  capobianco capone capp capps capuano caraballo caraway carbajal carballo carbaugh carberry carbone carbonell cardella carden carder cardin cardinale cardona
  cardone cardoso cardoza cardwell cargile cargill carignan carillo carino carle carleton carley carlile carlin carlisle carlock carlsen carlucci carlyle
  carmack carman carmean carmichael carmody carmon carnahan carnell carner carnes carollo carone carothers carpentier carper carpio carranza carrasquillo
  carraway carreiro carrell carreno carreon carreras carrero carrick carrico carrier carriere carrigan carrington carrion carrizales carrol carron carruth
  carruthers carstens carswell cartagena cartee cartier cartwright carty caruthers carvajal carver carwile casady casale casanova casares casarez casavant
  cascio casella cashion cashman casiano casias casillas caskey cason casper cass cassady cassel cassell cassity casson castano castanon casteel castellano
  castellanos castelli castello castellon caster castiglione castille castilleja castle castleberry castleman casto caston castor castorena castrejon caswell
  catalan catalano cataldo catchings cater cates cathcart cathey catlett catlin cato caton catron catt caudell caudill caudillo caudle caufield cauley caulfield
  causey cauthen cavalier cavallaro cavallo cavanagh cavanaugh cavazos cavender caver cavin caviness cawley cawthon caylor caywood cazares ceasar ceballos
  cedeno cedillo ceja celaya celestin celestine celis ceniceros centeno centers cepeda cephas cerda cerna cerny cervantez chabot chacon chadwell chadwick
  chaffee chaffin chaffins chafin chagnon chaidez chaires chaisson chalfant chalk chalker chalmers chamberlain chamberland chamberlin chamblee chambless
  chambliss chamness champlin chancellor chancey chao chaparro chapin chaplin chappel chappell chapple chaput charbonneau charest charette charity charland
  charleston charley charlton charney charron chartier chartrand chastain chasteen chatfield chatham chatman chatmon chauvin chavarria chavers chaves chavira
  chavis chea cheatham cheatwood chee cheek cheeks cheeseman cheesman cheever chenault cheney chenoweth cheshire chesley chesney chesnut chess chesser chesson
  chester chestnut chevez chewning chiang chiasson chick chico chidester childers childress childs chiles chilson chilton chin ching chipman chipps chisholm
  chism chisolm chittenden chitwood chiu chivers choate choe chon chong choquette chou chouinard choy chretien chrisman christ christen christenson christiansen
  christianson christman christner christofferso christopherso chronister chumley chunn chupp churchill churchwell chute ciccone cifuentes cimino cintron cioffi
  cipriano cirillo cisco cisneros claar claassen clabaugh clack claiborne clanton clapp clapper clardy clarkson clary classen claunch clausen clauson claussen
  clawson claxton clay clayborn claycomb claypool claypoole claytor cleary cleaver cleaves cleek clegg cleghorn cleland clem clemente clemmer clemmons clemons
  cleveland clevenger clift clifton clinard clinger clinkscales clodfelter cloninger clontz clopton closson cloud clough clouse clouser cloutier clover clow
  clower clowers cloyd cluck cluff clukey clyburn clymer coakley coan coates coaxum cobble cobbs coble cobos coburn cochrane cockerham cockrell coddington coder
  coe coelho coen cofer coffelt coffield coffin coffman cofield cogan cogburn cogdill coggin coggins cogswell cohan cohn coke coker colangelo colbert colburn
  colby coldiron coldwell colegrove colella coles coley colgan coll collard collazo collett collette colletti colley collie collier colligan collin collings
  collinsworth collis collum colman colquitt colson colston colter colton colucci columbus colunga colvard colvin colwell colyer comeau comeaux comerford
  commander commons comstock conant conard conatser conaway concepcion conde conder condit condon conerly coney confer congdon conger conkle conklin conlin
  conlon conn connally connell connelly conners connors conover conroy constable constantine constantino conti converse conwell conyers cooke cooks cooksey
  cookson cooley coolidge coombs coomer coomes coon cooney coonrod coons coots cope copeland copenhaver copes copley coppage coppedge copple coppock coppola
  corbett corbin corbitt corby corcoran cordeiro cordell corder cordes cordle cordoba cordon cordray coria corle corley corliss cormier cornejo cornelison
  cornell cornett cornish cornman cornwell coronado coronel corpuz corr corrado corral corrales correa correia correll corriveau corry corson cortese cortinas
  corum corwin cosby cosentino cosey cosgrove cosme cosner cosper coss cossey costales costanza costanzo costello costilla costin costner coston cota cote
  cothern cothran cotner cotten cotter cottingham cottle cottman cotto cottrell cottrill coughlin coulombe coulson coulter council countryman cournoyer coursey
  courson courtemanche courtright courville coury cousins couto couture covarrubias covell covert covey covington cowans coward cowart cowden cowell cowen
  cowgill cowie cowles cowley coy coyle coyne cozart crabb crabtree craddock crafton craighead crain craine cram cramer crampton crandall crandell cranford
  cranmer cranston crary crase crass craven cravens craver crawley cray crayton creager creamer creasey creason creasy creech creed creek creekmore creel
  creighton cremeans crenshaw crespin crespo cress creswell crews cribb cribbs crichton crick crider crigger crim crimmins criner cripe crippen crisler crissman
  crist criswell critchfield critchlow crites crittenden crittendon crockett croft croley cromer crompton cromwell cronan crone cronin cronk crook crooks croom
  crooms cropper crosby crose crosier crosley crossen crossland crossley crossman crosson crosswhite croteau crothers crotts crotty crouch crouse crow crowder
  crowe crowell crowl crowley crownover crowson crowther croy croyle crozier crum crumb crumbley crumley crump crumpler crumpton cruse crutcher crutchfield cudd
  cuellar cueto culberson culbert culbertson culbreath culbreth cull cullen culler culley cullinan cullins cullum culp culpepper culver cumberbatch cumberland
  cumbie cumming cummins cundiff cuneo cuomo cupp curcio cureton curiel curlee curley curran curren currey currie currier currin curtin curtiss curtsinger
  cusack cushing cushman cusick custer cuthbert cuthbertson cutler cutlip cutright cutshall cutshaw cutts cyr cyrus czajkowski czech dabbs dabney dabrowski
  dacosta dacus dade daggett dagostino dahl dahlberg dahlgren dahlin dahlke dahlquist dahlstrom dahms daigle dail dailey dalessandro dalessio daley dalke dallas
  dalrymple daly damato dambrosio dameron damiano damico damm damore dampier damron dancer dancy dandrea dandridge danford danforth dangelo dangerfield daniell
  danielson danis danley danna danner dansby dantzler dao darbonne darby dardar darden dargan darlington darr darrah darrow dart darwin dasher dashiell dasilva
  daubert daughtery daughtrey daughtry daum davalos daves davey davie davison davisson davy dawes dawkins dawley daye dayton deacon dealba deanda deane
  deangelis deangelo deans dearborn dearing dearman dearth deas deason deatherage deaton deaver deberry deblois deboer debolt debord debose decamp decarlo
  decastro decicco deckard deckert decosta decoteau dedmon dedrick dee deeds deegan deem deemer deen deer deering dees deese deeter defalco defazio defelice
  defeo deford deforest defranco defreitas degarmo degeorge degnan degraff degraw degroot deguzman dehaan dehart dehaven deherrera dehn dehoyos deitz dejesus
  dejohn dejong dekker delafuente delagarza delancey delaney delano delao delapaz delapena delarosa delatorre delaughter delcastillo deleo delgadillo delisle
  delk dellinger deloach deloatch deloney delong delorenzo delosreyes delossantos delozier delp delph delreal delrio delrosario deltoro delucia deluna delvalle
  delvecchio demaio demarco demaria demars demartino dematteo demby demello dement demers deming demmer demoss demott demps dempsey dempster denby dendy dengler
  denham denison denman dennard dennett denney dennie denning dennison denniston denny densmore denson denton depalma depasquale depew depriest depue depuy
  deramus derby deroche derosa derose derosier derouen derr derry derryberry desalvo desantiago desantis deschamps deshields deshong deshotel desilva desimone
  desjardins deskins desmarais desoto desousa desouza despain despres desrochers desroches desrosiers destefano detrick detweiler detwiler deutsch devane
  devaney devaughn devault deveau dever devereaux devers deville devito devitt devlin devoe devore devos devries dew dewald dewall dewalt dewar dewberry dewees
  deweese dewey dewitt dews dey deyo deyoung dibble dibenedetto dicarlo dick dicken dickenson dickey dickinson dickman dicus didonato diederich diemer dierking
  diez digby diggins diggs digiacomo digiovanni digregorio dilbeck dildy dileo dill dillard diller dilley dillinger dillingham dillion dillman dillow dills
  dilorenzo dilworth dimaggio dimarco dimartino dimas dimatteo dimmick dimond dinan dinardo dineen dinger dingess dingle dingman dingus dinkel dinkins dinsmore
  dinwiddie dion dionne diorio dipaolo dipasquale dipietro dirks disalvo dishman dismuke dismukes distefano dittman dittmer dix dixson dizon doak doane dobbins
  dobbs dockery dodds dodge dodson doe doering doerr doggett doherty doiron dolby doles dolezal dolph dolphin dombrowski domingue domingues dominick dominquez
  dominy donaghy donahoe donahue donato donegan donelson doner doney dong donley donnell donofrio donoghue donoho donohoe donohue doody dooley doolittle dorado
  doran dorazio dore dorey dorfman dority dorman dorn dorr dorris dorsett dortch dorton doss dossett doster dostie doty doucet doucette doud dougan doughty
  douglass dover dow dowd dowdell dowden dowdle dowell dowler dowling downer downes downey downie downing doyon dozier draeger dragon drakeford drakes drapeau
  draper draughn drayton drees dreher dreiling drennan drennen drennon dresser dressler drews drexler dreyer driggers driggs drinkard driskell driskill drouin
  drozd drucker drumm drummond drury dryden drye drysdale dubay dube dubin dublin dubose dubreuil ducharme duckett duckworth duclos dudash dudek dudley duell
  duenas duerr dufault duff duffey duffield dufour dufrene dufresne dugan dugas duggan dugger duggins duguay duhart duhon dukes dulaney duley dulin dunagan
  dunaway dunbar dunford dungan dunham dunigan dunkel dunkelberger dunkin dunkle dunkley dunleavy dunmire dunne dunnigan dunning dunphy dunson dunston dunton
  duplessis dupre dupree duprey dupuy duque duquette durazo durbin durden duren durfee durgin durkee durkin duron durr durrant durrett durso durst dusek
  dussault dutcher dutra dutton duval duvall dwyer dyal dyar dyck dycus dyess dyke dykes dykstra dysart eaddy eades eads eady eagan eagle eakes eakin eakins
  ealey ealy eames eanes earhart earl earle earles earley earls earnest earp earwood easley eason easterday easterling easterly easterwood eastin eastland
  eastman eastridge eastwood eatmon eaves ebel ebeling eberhardt eberhart eberle eberly ebersole ebling ebner eby eccles eccleston echevarria echeverria echols
  eck eckard eckenrode ecker eckhardt eckhoff eckles ecklund eckman eckstein ector eddings eddington eddins eddy edelen edelstein edenfield edens edgerton edgin
  edgington edick edie edinger edington edmiston edmond edmonds edmondson edmonson edmunds edmundson edney edson eells efird egan egbert egerton eggen egger
  eggers eggert eggleston ehlers ehlert ehrhardt ehrhart eichelberger eicher eichhorn eichler eickhoff eide eidson eilers eisele eisen eisenberg eisenhauer
  eisenman eisner eklund ekstrom elam elbert elder eldred eldredge eldridge eley elgin elia eliason elie elizalde elizondo elkin elkins ellard elledge
  ellenberger ellenburg ellender ellerbe ellett ellinger ellingson ellington ellsworth ellzey elmore elms elrod elser elsner elson elston elswick elton elwell
  elwood ely emberton embree embrey embry emerick emerson emert emmert emmons emond emory emrich emrick encarnacion encinas enciso enders endicott endres
  endsley engebretson engelbrecht engelhardt engen engle englehart engleman engler englert engles englund engram engstrom enloe enlow ennis enoch enochs enos
  enright ensley ensminger ensor entrekin epley epp epperson epps epstein erb erdman erdmann ericksen ericson eriksen erikson erlandson erskine erving escalante
  escalera escamilla escobedo escoto escudero eshelman eskew eskridge eslinger espada espana esparza espinal espino espitia esqueda esquibel esquivel essary
  esser essex estabrook estep estepp ester esters esteves estevez etheredge etheridge ethier ethridge ettinger eubank eubanks eudy evangelista evanoff eveland
  evens evenson everette everhart everitt everly evers eversole everson evert ewald ewart ewell ewers ewert exley exum eyler ezell ezzell fabela fagan fagundes
  fahey fahy fain fairbanks fairchild faircloth fairfax fairfield fairley fairman faison fajardo falco falcon falcone falconer fales falgoust falgout falk
  falkner fallin fallis fallon fancher fanelli fann fannin fanning farber faria farias farina farish farkas farlow farner farnham farnsworth farnum farquhar
  farr farrar farren farrer farrington farrior farris farrish farrow farthing farwell fasano fason fassett faucett faucette faucher faught faulk faust fava
  favela fawcett fay fazio feagin feaster feathers featherston featherstone febus fecteau feder fedor feeley feeney fehr feinberg feinstein feist feld felder
  feldman feldmann feliciano felker feller fellers fellows feltman feltner felton felts felty fenderson fendley fenn fennell fenner fenske fenton fentress
  fenwick ferebee fergerson ferland fern ferrante ferraro ferree ferrel ferrell ferretti ferrin ferris ferry fessler fetter fetterman fetters fetzer fewell fey
  fiala fidler fielder fielding fierro fife fifer fifield fike fikes filkins fillmore finch fincher findlay findley finke finkel finkelstein finkle finlay finn
  finnegan finnell finnerty finney fiorentino firestone firth fiscus fishback fishel fishman fitch fitchett fite fitts fitz fitzgibbon fitzhugh fitzsimmons
  fitzwater flack flaherty flake flanagan flanary flanders flanigan flannagan flannery flannigan flatt flaugher fleck fleckenstein fleenor fleet fleetwood
  fleischer fleischman fleischmann fleisher flemings flemming flesher fleshman fleury flickinger flinchum flinn flint flippen flippo florez florio flory
  flournoy fluellen fluharty fluker flynt fogarty fogel fogg fogle folger follett follis folmar folse folsom foltz fondren fong fonseca fontanez fontenot
  fonville foote forbes forbis forbush forcier forde fordham fordyce forehand forest forester foret forman forney forrest forrester forsberg forster forsyth
  forsythe fortenberry fortier fortin fortner fortney fortson fortunato fosdick foshee foss fossett fossum foti foulk fountain fouse foust fouts foutz fowlkes
  foxworth foxx foy foye frady fraga fragoso frahm frailey fraire fraizer frakes fraley fralick frampton france frankel franko franks frantz franzen fraser
  frasher frasier frausto frawley frazee frazer frechette fredericks frederickson fredette fredrick fredricks fredrickson freeborn freed freedman freeland
  freels freer freese freeze fregoso freitag freitas frenette freshour fretwell freudenburg freund frew frey frias frick fricke fridley fried friedlander
  friedman friel frier frierson friese friesen frink frisbee frisbie frisby frisch frison fritch frith fritsch fritts frizzell froehlich fromm fruge fryar frye
  fryer fryman fudge fugate fuhrman fujii fujimoto fulbright fulcher fulford fulgham fulghum fulk fulkerson fulks fullerton fullilove fullmer fullwood fulmer
  fulton fults fultz funches funderburg funderburk funes fung funke funkhouser fuqua furey furlong furlow furman furr furst furtado fusco fuselier fuson fussell
  futch futrell fye fyfe gabaldon gabbard gabbert gabel gable gabler gabrielson gadbois gadd gaddis gaddy gadsden gadson gaeta gaffney gafford gagliano
  gagliardi gagne gagnon gailey gaillard gainer gainey gaiser gaitan gaither galan galarza galasso galaviz galbraith galbreath gales galey galicia gallaher
  gallant gallardo gallaway galligan gallimore gallion gallman gallop galloway gallup galvez galvin galyon gamache gambill gambino gamboa gambrell gamez gammage
  gammill gammon gammons gandy ganey ganley gann gannaway gannon gans gantt gantz gaona garay garceau garces gardea gardella gardener gardin gardiner garduno
  garey garfield garibay garica garland garlock garman garmon garnes garnett garnica garofalo garr garrard garren garretson garrick garrido garris garrity
  garrow garry garst garth gartman gartner garton garver garvey garvin garwood gasaway gaskill gaskin gaskins gaspar gaspard gasper gass gassaway gasser
  gastelum gately gatewood gatlin gatling gatson gattis gatto gatton gaudet gaudette gaudreau gaughan gaul gault gaunt gause gautreaux gauvin gayden gaydos
  gayle gaylor gaylord gaynor gaytan gayton gazaway gearhart geary gebhard gebhardt gebhart geddes geer gehring gehrke geier geis geise geiser geisler geissler
  geist gelinas gendron genest genova genovese gentry geoghegan gerace geraci geraghty gerardi gerber gerdes gerena gerhardt gerhart gerke gerken gerlach
  germain germany gerner gerow gerry gerstner gerth gertz gervais gessner getchell geter getty getz geyer gholson gholston giannini giardina gibb gibbons
  giddens giddings gideon giese giffin gifford giglio giguere gil gilbertson gilbreath gilchrist gilcrease gildea gilder gildersleeve gile gilford gilkey gill
  gillam gillard gilleland gillen gillenwater gillett gillette gilley gilliam gilliard gillies gilligan gilliland gillis gillispie gillman gillum gilman gilmer
  gilmour gilpin gilreath gilroy gilson gilstrap gilyard ginder gines gingerich gingras gingrich ginn ginsberg ginsburg ginter gipe gipson giraldo giron
  girouard giroux gish gist gittens giusti givens gladden gladney gladstone glantz glasco glaser glasgow glasper glaspie glasscock glasser glassman glaze glazer
  glazier gleason gleeson glennon glessner glick glidden glidewell glines glisson glowacki gluck glynn goad gober gobert goble gochenour godbey goddard godin
  godinez godley godoy godsey godwin goebel goetz goff goforth goggans goggin goggins goguen goin goines goings goins gokey goldenberg goldfarb golding goldman
  goldsberry goldsmith goldstein goldston golightly golliday goncalves gong gonsales gonsalez gonsalves gonyea gonzalas gooch goodale goodall goode goodell
  gooden goodfellow goodin gooding goodlett goodloe goodner goodnight goodrich goodridge goodrum goodsell goodson goodwill goodwyn goodyear goolsby gorby gordan
  gorden gordy gorecki goree gorham goris gormley gorrell gorski gorsuch gorton gose goshorn goslin gosnell goss gosselin gossett gottfried gottlieb gottschalk
  goudeau goudy gouge gough goulding goulet gourdine gourley gouveia govan gove govea gow gowan gowdy gowen gower goyette graber grable grabowski gracey gracia
  graddy grady graff grafton gragg grainger grajeda grammer grams granado granata grandberry grandstaff grandy grange granger granier granillo grantham
  granville grasso gratton gravel gravelle gravely graver gravitt gravois graybill grayer grays graziano greathouse greaves greear greeley greenawalt greenbaum
  greenberg greenfield greenhalgh greenhaw greenhill greening greenlaw greenleaf greenlee greenman greenspan greenstein greenwald greenwalt greenway greenwell
  greenwood greeson gregg greggs gregoire gregson greig greiner gremillion grenier gresham gress gribble grice grider grieco griego grier griffen griffey
  griffie griffis grigg griggs grigsby grijalva grillo grimaldi grimaldo grimmett grimsley grindle grindstaff griner grinnell grinstead grisby grisham grissett
  grissom griswold grizzle groat groce groff grogan groh grondin groner groom grooms groover grose grossi grossman grosso groth grove groves grubb grubbs grube
  gruber grullon grundy gruver guajardo guardado guarino guay gudino guenther guercio guernsey guerrier guertin guevara guffey guglielmo guice guidi guidry
  guild guilford guillemette guillen guillory guimond guin guinn guiterrez guitierrez gulick gulledge gullett gulley gullion gullo gully gumbs gumm gump
  gunderson gunn gunnell gunning gupton gurganus gurley gurney gurrola gurule gusman guss gustafson gustin guth guthrie gutierez gutierres gutirrez gutman
  gutshall guyer guyette guyton gwaltney gwin gwinn gwynn haack haag haase haberman hack hackett hackler hackman hackney hackworth haddad haddix haddock haddox
  haden hadfield hadley hadlock hafer haffner hafner hagan hagans hagar hagberg hage hagedorn hageman hagen hager hagerman hagerty haggard haggerty haggins
  hagins hagler haglund hagood hague haider haigh haight haigler hail haile haines haire hairston haith hajek halbert halcomb hales halford hallam hallberg
  halle hallenbeck haller hallett halley halliburton halliday halligan hallinan hallman hallmark hallock halloran halloway hallowell halls hallum halpern halpin
  halsey halstead halterman halton halverson halvorsen halvorson haman hamann hamblen hamblin hambrick hamburg hamby hamel hamer hames hamill hamler hamlet
  hamlett hamlin hamm hammack hamman hammel hammers hammes hammett hammock hammon hammonds hammons hamner hampson hamrick hance handley hanford hanke hankerson
  hankins hanley hanlin hanlon hannan hanner hannigan hannon hannum hanrahan hansel hansell hansford hanshaw harada haralson harbaugh harber harbert harbin
  harbison harbour hardaway hardcastle hardee hardeman harden hardesty hardie hardiman hardison hardman hardnett hardwick hardy hare harger hargett hargis
  hargrave hargraves hargrove haring haris harjo harker harkey harkins harkless harkness harlan harless harlow harman harms harnden harned harner harney harnish
  haro harr harrel harrelson harrigan harrill harriman harriss harrod harrold harshaw harshbarger harshman harte harter hartfield hartford hartig hartigan
  harting hartle hartline hartman hartnett hartsell hartsfield hartshorn hartsock hartung hartwell harty hartz hartzell hartzler hartzog harvell harville harvin
  harwell harwood hasan hash hashimoto haskell haskett haskin haskins haslam haslett hassell hassen hassett hassinger hassler hasson hastings hasty hatch
  hatcher hatchett hathaway hathcock hathorn hatley hatmaker hatter hatton haubrich hauck hauer haug hauge haugen haugh haught haughton haun haupt hause hausman
  hausmann havard havel havens haviland hawes hawker hawkes hawkinson hawks hawley hawn haworth haws hawthorne hayashi haycraft haydon haygood hayman hayne
  hayner haynie hays hayward haywood hayworth hazelton hazelwood hazen hazlett hazzard heacock headen headley headrick heady heald healey healy heaney heaps
  hearn hearne hearns heatherly heaton hebb hecht heckel hecker heckman hedberg hedden hedge hedgepeth hedges hedlund hedrick heenan heffernan heffner heffron
  hefley heflin hefner hegarty hegwood heid heiden heidenreich heilman heimann heine heineman heinemann heiner heins heintz heise heiser heisler heitman
  heitzman helfrich helgeson helland hellman helman helmer helmick helms helmuth helsel helton helwig helzer hembree hemenway hemingway hemmer hempel hemphill
  hendershot hendley hendon hendren hendrick hendrickson hendry heng henke henkel henline henn hennen hennessey hennessy hennig henninger hennings henriksen
  henriques henriquez hensel henshaw hentges henthorn henton hepburn hepler hepner hepworth herald herb herbst herd heredia hereford hering hermanson hermosillo
  hern hernadez hernandes herndon herod herold heron herr herren herrick herrin herrington herrman herrod herron hersey hersh hershberger hershey hershman
  hertel hertz hervey herzig hesse hesser hessler hesson heston hetherington hetrick hettinger hetzel heuer hewes hewett hewlett heyer heyman heyward heywood
  hiatt hibbard hibbert hibbler hibbs hickerson hickey hickok hickox hickson hidalgo hiebert hiers higa higbee higdon higginbotham higginson higgs highland
  highsmith hight hightower higley higuera hilbert hilburn hildebrand hildebrandt hilderbrand hildreth hile hileman hiles hillard hiller hillery hillhouse
  hilliard hillier hillis hillman hills hillyard hillyer hilson hilt hilton hiltz himes hinckley hindman hinds hine hiner hines hinkel hinkle hinkley hinkson
  hinman hinnant hinojos hinrichs hinshaw hinson hintz hinz hipps hirsh hirst hirt hise hiser hitchcock hite hitt hively hix hixon hixson hoadley hoag hoagland
  hoard hoban hobart hobdy hobgood hobson hochstetler hock hockaday hockenberry hockensmith hocker hockett hocking hockman hodgdon hodgins hodgkins hodnett hodo
  hodson hoefer hoehn hoekstra hoelscher hoey hofer hoffer hofman hofmeister hofstetter hogg hoggard hoglund hogue hohman hohn hoisington hoke holbert holbrook
  holcomb holcombe holdren holeman holguin holifield holladay hollander hollandsworth hollar hollaway holleman hollenbeck holler holley holliday hollie
  hollifield holliman hollinger hollingshead hollingsworth hollins hollis hollister hollman holloman hollomon hollon hollowell holm holmberg holmgren holmquist
  holsinger holst holstein holston holte holter holthaus holtman holton holtz holtzclaw holtzman holub holyfield holzer holzman homan homer honaker honea
  honeycutt hong honore hooker hooper hoopes hoosier hooten hopper hopson hopwood horace horan hord horgan hornback hornbeck hornbuckle horner horning hornsby
  hornung horowitz horrell horrocks horsley horstman horvath horwitz hosea hosey hosier hoskin hoskins hoskinson hosler hosley hosmer hoss hostetler hostetter
  hotaling hotchkiss hott houchens houchin houchins houck houde hough houghtaling houghton houk houle houlihan householder housel houser housley housman hovey
  hovis howarth howe howells hower howerton howery howes howie howington howland howle howlett howley howse howser howze hoxie hoye hoyer hoyle hoyos hoyt hsieh
  hubbell hubbert hubble hubbs hubler huck huckabee huckaby huckins hudak huddleston hudgens hudgins hudnall hudspeth huebner huertas huey huff hufford hughey
  hughley hughs huhn huie huizar hulbert hulett huling hull hullinger hulme hulse hulsey hults hume humes hummel hummer humphries hundley huneycutt hungerford
  hunley hunnicutt hunsaker hunsicker hunsinger hunsucker huntington huntley huntsman hunziker huot hupp hurd hurdle hurlburt hurlbut hurtado hurtt hurwitz huse
  husk huskey huskins huss hussey husted huston hutchens hutcherson hutcheson hutchings hutchins hutchison huth hutsell hutson hutt hutter hutto hutton hyatt
  hyde hyden hyder hyer hyland hylton hyman hymel hymes hynes hysell ickes iglesias ikeda iles imes imler infante ingalls ingersoll ingham ingle inglis ingraham
  iniguez inman innes innis inniss inoue inouye iorio ippolito irby ireland irick irish irizarry irons irvin irvine irving isaacs isaacson isbell isenberg
  isenhour isham islam islas isley isom ison iversen ives ivey ivie izaguirre izquierdo izzo jablonski jacinto jackman jaco jacobo jacobsen jacoby jacquez
  jaeger jaffe jager jaggers jahnke jaimes jain jakes jalbert jamerson jameson jamieson jamison janda jandreau janes janik janis janke jankowski janson jantz
  janzen jaques jaquez jara jaramillo jarboe jardine jarman jarmon jarosz jarrard jarrell jarrett jasinski jasso jauregui jaworski jaynes jeanbaptiste jeanlouis
  jefcoat jeffcoat jefferies jeffers jeffords jeffreys jeffries jellison jemison jenkin jenks jenner jennette jenson jent jepson jerez jerkins jernigan jeske
  jessee jessen jessop jessup jester jeter jett jetton jewell jewett jhonson jiles jimerson jiminez jinks jiron jobe johannsen johansen johanson johnsen
  johnstone johson joiner jolin jolley jolly jone jonson joplin jordon jorgensen jorgenson josephs josephson josey joslin joslyn jost joubert jourdan jowers
  joyal joyner judd judkins judson juhl juliano junker jurado jurgens jusino justis kaczmarek kaczor kadlec kaelin kagan kahl kahle kahler kahn kalinowski
  kalish kaminsky kammerer kamps kanagy kangas kania kanter kaplan kapp kappel kappler karas karcher karg karlson karn karnes karns karp karpinski karr kash
  kaspar kasper kass kasten kaster kastner kates katz kaufman kaul kautz kavanagh kavanaugh kaye kaylor kays kayser kea kean keane kearney kearns kearse keating
  keaton keck kee keech keefe keefer keegan keeler keeley keeling keels keenan keene keener keeney kees keesee keeter keeton keever keffer kegley kehoe keil
  keim keiser keister keitt kelch kellam kellar kelleher kellerman kelling kellner kellogg kellum kelm kelso keltner kelton kelty kemmer kemper kempf kempton
  kendig kendrick kendricks kennard kennelly kenner kennett kenney kennison kennon kenworthy kenyon keo keough keown kephart kepler kerber kerby kerley kernan
  kerner kerney kerns kerrigan kersey kershaw kershner kersten kerstetter kerwin kesler kessel kessinger kessler kester kesterson ketcham ketchum ketron
  ketterman keyes keyser khalil khoury kibbe kibler kidd kidder kidwell kiefer kieffer kiely kiernan kifer kiger kight kilburn kilby kile kiley kilgore kilian
  killebrew killeen killen killian killingsworth killion killough kilmer kilpatrick kimball kimbell kimber kimberlin kimble kimbrell kimbro kimbrough kimes
  kimmel kimmons kimsey kimura kinard kincade kincaid kinch kinchen kinder kindred kingery kingsbury kingsley kinkead kinlaw kinley kinman kinnard kinney
  kinsella kinser kinsey kinsler kinsley kinslow kinzer kipp kircher kirchner kirkendall kirkham kirkland kirklin kirkman kirkpatrick kirksey kirkwood kirschner
  kirtley kirwan kiser kish kisner kiss kissel kissinger kistler kitchens kitt kitterman kittle kittredge kittrell kitts kizer klassen klatt kleinschmidt kleist
  kling klingensmith klinger klock kloss klotz klug kluge knauer knecht kneeland knepp knepper knighten knighton knights knipp knisely knisley knoll knop knopf
  knopp knorr knott knotts knouse knowlton knuckles knudsen knudson knuth knutsen knutson kober kocher koehler koehn koenig koepke koepp koerner koester koger
  kohn kolar kolb kollar koller kolodziej konopka koon koonce koons koontz koopman kopec kopecky kopf kopp korn kornegay korth koski koss kott koury kovach
  koval kowal kowalczyk kowalewski kozak koziol kraemer krahn kral krall krantz kranz kratz kratzer kraus krauss krawczyk kreger kreider kreitzer kremer kreps
  kress krick krieg krieger krier kriner kroeger krohn krol kroll krone krouse krueger krull krum krumm krupa krupp kubiak kubik kucera kuehl kuehn kuester
  kugler kuhl kuhlman kuhns kujawa kulick kull kulp kummer kump kunkel kunkle kuntz kunze kurth kurtz kushner kuster kutz kuykendall kuzma kwak kwan kwiatkowski
  kwon kwong kyles labarbera labarge labarre labbe labelle labonte laborde laboy labrecque labrie lacasse lacayo lach lachance lachapelle lackey laclair lacombe
  lacour lacourse ladd ladner ladson ladue laduke ladwig lafave lafayette lafferty laflamme lafleur lafollette lafond lafontaine laforge lafortune lafountain
  lafrance lafreniere lagasse lagrone laguna lagunas lahr lail laine laing lair laird lajoie lake lakes lakey lakin laliberte lally lalonde lamanna lamarre
  lamas lamb lambdin lambrecht lamere lamkin lamm lammers lamon lamons lamont lamontagne lamoreaux lamothe lamoureux lampe lampert lamphere lampkin lampley
  lamson lancaster landa landau lander landeros landers landes landin landis landreth landrum landry landwehr laney lanford langan langdon langevin langford
  langham langhorne langley langlois langston langton lanham lanier lanigan lankford lanning lannon lanoue lansing lantz lanza lao lapan lapierre laplant
  laplante lapoint lapointe laporte lapp lappin laprade laramie lares largent larimore larios lariviere lark larkin larkins larocca laroche larochelle larock
  larocque larosa larose larrabee larrison larue lasalle lasater laseter lash lasher lashley laskey laskowski lasky lasley lasseter lassiter laster latham
  lathan lathrop latimer latimore latorre latour latta lattimer lattimore laub lauderdale lauer laughlin laughter laureano lauria laux lauzon lavalle lavallee
  lavalley lavelle lavergne laverriere laverty lavery lavigne lavin lavine lawerence lawhorn lawing lawler lawless lawley lawlor lawton lax laxton layfield
  layman laymon layne layton lazar lazaro lazarus lazenby lazo leachman leahy leake leal leaman lear leary leasure leatherman leathers leatherwood leavell
  leavitt leavy lebeau lebel leboeuf lebrun lechner lechuga leclair leclaire lecompte lecroy ledbetter leddy lederer lederman ledesma ledet ledezma ledford
  ledger ledoux leduc leech leeds leedy leek leeman leeper leeson lefever leff leffler lefkowitz lefler leflore leftwich legaspi legault legere legette legg
  leggett lehman lehn lehner lehoux lehr leib leibowitz leigh leighton leija leiker leininger leist leister leitch leiter leitner leiva lejeune leland lema
  lemaster lemasters lemay lemieux lemire lemke lemley lemmon lemmons lemons lemos lemus lenard lenhart lenihan lennox lenoir lenox lentz leonetti leong
  leonhardt leos lepage lepore leppert lerch lerma lerman lerner lesher lesko lesperance lessard letendre letourneau letson leu levasseur leveille levenson
  leverett leverette levesque levin levingston levins levinson levitt lew lewallen lewellen lewin lewter leyba leyva lezama lheureux libby liberatore liberty
  licata lichtenstein licon liddell liddle lieb lieberman liggett liggins lightfoot lightner lightsey likens lile liles lillard lilley lillie linares lind
  lindahl lindberg linde lindell lindeman lindemann linden linder linderman lindgren lindholm lindley lindquist lindsley lindstrom lineberger lineberry linehan
  lingenfelter lingerfelt lingle lingo linhart linker linkous linscott linton lintz linville lipe lipinski lipman lipp lippert lippincott lipps lipscomb lipsey
  liptak lipton lirette liriano lisk liss lister liston litchfield litchford litten litteral littlefield littlejohn littles littleton litton littrell litwin
  livengood liverman livermore livesay lizarraga lizotte llamas llanes llanos llewellyn loar lobb lobo locher lockard locke locker lockett locklear lockman
  lockridge lockwood loe loeb loeffler loehr loera loesch loewen lofgren loftin loftis lofton loftus loggins logsdon logue lohman lohmann lohr loiselle lokey
  lollar lollis lomas lomax lombard lomeli lomonaco london lonergan loney longfellow longley longmire longoria longshore longstreet loomis looney loos loper
  lopresti lord lore lorenzen loring lorusso losey losoya lott lotz loucks louden loudermilk lough loughlin loughman loughran louie lounsbury louque louviere
  lovato loveday lovejoy lovelace lovelady loveland loveless lovell lovern lovett lovette lovins lowder lowell lowman lowrance lowrey lowrie lowry lowther loy
  loya loyd loza lozada lozier lozoya lubin luby lucey lucier luckett luckey lucus ludlow ludwick luebke lueck luedtke luevano lugo lujan lukens luker lukes
  luman lumley lummus lumpkin lumpkins lumsden lunceford lund lundberg lunde lundell lundgren lundin lundquist lundstrom lundy lunn lunsford lunt luoma luongo
  luper lupton lusby lusk lussier lust luster lute lutes luttrell lyall lybarger lydon lykins lyle lyles lyman lyon lytle lytton maas mabe mabery mabrey mabry
  macaluso macarthur macaulay macdougall mace macedo macfarlane macgregor machado machuca macias maciejewski maciel macintyre mackey mackie mackin mackinnon
  macklin maclean macleod maclin macmillan macneil macomber macon macpherson macrae macri macy maddock maddux maddy mader madewell madigan madore madrid
  madrigal madsen madson maeda maes maestas maez maffei magallanes magallon magdaleno magee mager magers maggard magill magner magness magno magnuson magoon
  magruder maguire mahaffey mahan mahaney mahar maher mahler mahon mahone mahood mahr mahurin maiden maillet mailloux maines mainor mair maisonet majeski
  majewski majors makowski makris malave malcom malek maley malick malin malinowski mallard mallery mallett mallette malley mallon mallory malloy malm malott
  maloy malpass malveaux manahan mancha manchester mancia mancilla mancuso mandel mandell manders mandeville mandujano maner manes maness maney manfredi mangan
  mangold mangrum mangual mangum manigault manion manke mankin manley manly manners mannino mannion manno manor manrique manriquez mansell mansfield manske
  manson mantooth manzanares manzano manzer manzi manzo mapes maples mapp marable marano marasco marble marcano marceau marcellus marchan marchant marchese
  marciano marciniak marcotte marcoux marcum marcy marden mardis mares maresca marez margolis mariani marine marinelli marinez marini maris mariscal markel
  markert markey markham markland markle markovich markowitz marlar marlatt marler marlin marlow marlowe marmol marmolejo maroney marotta marple marquardt
  marquart marra marrero marriott marron marrone marroquin marrow marrs marrufo marsden marsh marshal marshburn marston marte martell martindale martineau
  martines martino martinson martone martucci marty martz marvel mascarenas mashburn masi massaro massenburg massengale massengill massey massie massingill
  masters masterson mastin matchett matheny mather matherly matherne mathers mathes matheson mathews mathewson mathison matias matlock matney matos matranga
  matson matsuda matsumoto matta mattern matteson matthes mattice mattingly mattison mattocks mattos mattox mattson matus matz mauck mauer maughan mauk mauldin
  mauney maupin maus maxey maxfield maxie maxon maxson mayberry maye mayers mayes mayfield mayhew mayle mayne maynor mayon mayorga mays mayton maze mazurek
  mazza mazzeo mazzola mazzone mcabee mcadams mcadoo mcadory mcafee mcaleer mcalexander mcalister mcallister mcalpin mcalpine mcanally mcandrew mcandrews
  mcardle mcatee mcateer mcauley mcauliffe mcavoy mcbee mcbeth mcbrayer mcbroom mcbryde mcburney mccabe mccafferty mccaffery mccaffrey mccain mccaleb mccalla
  mccallister mccallum mccammon mccandless mccane mccants mccardle mccarley mccarroll mccarron mccart mccarter mccarty mccarver mccary mccaskill mccasland
  mccaslin mccaughey mccauley mccaw mccay mcchesney mcchristian mcclanahan mcclary mcclaskey mcclay mcclean mccleary mccleery mcclellan mcclelland mcclendon
  mccleskey mcclintock mcclinton mccloskey mccloud mccluney mcclung mcclurg mccluskey mccollough mccollum mccomas mccomb mccombs mcconville mccool mccord
  mccorkle mccormack mccourt mccowan mccown mccracken mccrae mccraney mccrary mccraw mccray mccrea mccready mccreary mccree mccreery mccrimmon mccrory mccubbin
  mccue mccullar mccullen mcculley mcculloch mccullum mccully mccune mccurdy mccurley mccurry mccusker mccutchen mccutcheon mcdade mcdaniels mcdavid mcdermott
  mcdevitt mcdill mcdonnell mcdonough mcdougal mcdougald mcdougall mcdougle mcduffie mcduffy mceachern mcelfresh mcelhaney mcelrath mcelroy mcelveen mcelwain
  mcelyea mcentee mcentire mcevoy mcewan mcewen mcfadden mcfall mcfalls mcfarlane mcfarlin mcgaha mcgahan mcgann mcgarry mcgarvey mcgary mcgaughey mcgehee
  mcgeorge mcghee mcgill mcginley mcginn mcginnis mcginty mcglone mcglothlin mcglynn mcgoldrick mcgonagle mcgough mcgovern mcgowan mcgowen mcgrady mcgrane
  mcgraw mcgregor mcgrew mcgriff mcgruder mcguffin mcguigan mcguinness mchale mchaney mchenry mchone mchugh mcilvain mcilwain mcinerney mcinnis mcintire
  mcinturff mciver mcjunkin mckain mckamey mckean mckeehan mckeel mckeever mckellar mckelvey mckenna mckenney mckeon mckeown mckernan mckibben mckie mckillip
  mckim mckinley mckinnie mckinnis mckinnon mckinsey mckinstry mckinzie mckissick mcknight mckown mckoy mclain mclamb mclane mclaren mclaurin mclellan mclemore
  mclendon mcleod mclin mcloughlin mcmahan mcmanis mcmann mcmanus mcmaster mcmasters mcmath mcmichael mcmillen mcmiller mcmillian mcmillin mcmillion mcmillon
  mcminn mcmorris mcmullan mcmullen mcmullin mcmurray mcmurry mcmurtry mcnabb mcnair mcnally mcnamara mcnamee mcnary mcnatt mcnaughton mcneal mcnealy mcneely
  mcneese mcneill mcnelly mcnerney mcnett mcnew mcnicholas mcnichols mcniel mcnulty mcnutt mcpeak mcphail mcphee mcquade mcquaid mcquiston mcrae mcray
  mcreynolds mcroberts mcshane mcsherry mcspadden mcswain mcsweeney mctaggart mcvay mcveigh mcvey mcvicker mcwhirter mcwhorter mcwilliams meacham mead meade
  meader meador meadors meads meagher meaney mears mease meaux mebane mecham medders medeiros medellin mederos medford medley medlin medlock medrano meece
  meehan meek meeker meekins meeks mefford mehl meier meighan meikle meiners meisner meissner meister mejias melancon melanson melby melcher melchor meldrum
  melgar melgoza melillo mellen mellinger mello mellon mellott melnick melson meltzer melville melvin menard menchaca mendel mendelson mendenhall mendes
  mendiola mendonca mendosa menefee menendez meneses menjivar menke mentzer menzel meraz merced mercer mercuri mercurio merida merino merkel merkle merrell
  merriam merrick merrifield merrill merriman merriweather merry merryman mertens mertz merwin merz messenger messer messersmith messick messier messinger
  messmer messner mestas metcalf metcalfe metheny metoyer metts metzger metzler meurer meza miceli michaelis michaels michaelson michalak michalski michell
  michels michelson mickel mickelson mickens mickle middaugh middendorf middlebrook middlebrooks midgett midkiff mielke miera mikel mikell mikesell mikula milam
  milano milazzo milburn miley milford milian millan millar millard millen millet millett millette millhouse millican milligan milliken milliner millington
  milliron millis millman millner millsap millsaps millwood milne milner milstead mimms mims minard minarik minaya mincey minch miner mines mingo minick mink
  minks minner minnich minnick minnis minter minton mintz minyard mirabal miramontes mireles miron mishler misner mistretta mitcham mitchel mitchem mitchum
  mitton mitts mixon mixson miyamoto mize mizell mizrahi moak moats moberg moberly mobley modica modlin moe moeller moen moffat moffatt moffett moffitt mohler
  mohn moir moise mojica moler moles molinari molinaro moline moll moller mollett molloy molnar moloney molter monaco monaghan monahan monarrez moncada moncrief
  mondragon monette monge monger moniz monk monks monn monreal monroy monson montague montalvo montana montanez montano monte monteiro monteith montejano
  monteleone montelongo montemayor montenegro montez monti montiel montijo monzon moody mooney mooneyham mooneyhan moor moorefield moorehead moorer moores
  moorhead mooring moorman moos moose morabito moralez morano moree morehead morehouse moreira morel moreland morell morelli morello morelock moretti moretz
  morey morfin moriarty morita mork morlan morley morman morningstar morones morrell morrill morrissette morrissey morrone mortensen mortenson mortimer morvant
  mosby moseley mosely moser mosher moshier mosier moskowitz mosqueda mosser mossman moten motes motley moton mott motter motz moua moulder moulton moultrie
  mounce mouser mousseau mouton mouzon mowbray mower mowery mowry moxley moy moya moye moyer moyers moynihan mozingo mudge muirhead mulcahy mulder muldoon
  muldrow mulford mulhern mulholland mulkey mull mullane mullaney mullen mullenax mullens mullett mulligan mullikin mullin mullinax mullings mullis mulvaney
  mulvey mulvihill mumford mummert munch muncie muncy munday mundell munden mundt mundy munford munger munguia muniz munk munn munos munroe munsey munson
  murakami murchison murdoch murdock murguia murph murphey murphree murr murrell murry murtagh muse musgrave musgrove musick musselman musser musso mutchler
  muth mutter myatt myer myhre myles mynatt myrick naber nabors naccarato nace nadeau nader nadler nagel nagle najera nakagawa nakano nall nalley nalls nally
  nance nantz napier napoleon napoli napolitano napper nappi naquin narcisse nardi nardone naron narron narvaez nash nason nassar natal natale nations natividad
  natoli naughton naugle nault nauman navarra navarrete navarrette navas naylor nazario neace neale nealy neary necaise nee needham neel neeley neely neese neff
  negrete negri neher nehls neill neilsen neilson nellis nelms nelsen nemec nemeth neri nesbit nesbitt nesmith nester netherton nettles neubauer neufeld neuman
  nevarez nevels neves neville nevin nevins newberg newberry newbold newburn newby newcomb newcomer newell newhouse newkirk newland newlin newlon newport newsom
  newsome newson ney nicastro nichol nicholes nicholls nickell nickelson nickens nickerson nicklas nickles nickols nicol nicoletti niehaus nielson nieman
  niemeyer niemi nies nieves nightingale nigro niles nilsen nilson nilsson nimmo nimmons nims nino nipper nisbet nishimura nissen nivens nix nixon noble nobles
  noblitt nocera nock noga nokes noland nolasco nolen noles nolette nolin noll nolte noonan noone norberg norcross nord norden nordin nordman norfleet noriega
  normand normandin norsworthy northcutt northington northrop northrup northup norvell norwood nott nottingham novack novick novoa novotny nowakowski nowell
  nowicki nowlin noyes nuckols nugent nunes nunley nunn nunnally nunnery nusbaum nuss nussbaum nutt nuttall nutter nutting nyberg nygaard nyman nystrom oakes
  oakley oakman oaks oates obanion obannon ober oberg oberlander oberle oboyle obregon obrian obryan obryant ocallaghan ocampo ocasio ochs oconner odaniel oday
  oddo odea odell oden odle odoms odum oestreich offutt ogara ogata ogburn ogden ogg ogilvie ogle oglesby ogletree ogorman ogrady ogren ohalloran ohanlon ohara
  ohare ohler okane okeefe okelley olander oldaker oldenburg oldfield oldham olds olea oleary oles oleson olguin olinger oliphant olivares olivarez olivarria
  olivas olivera oliveras oliveri olivieri olivo oller ollis olmo olmos olmstead olmsted olney oloughlin olsson olszewski olvera omalley omara omeara oneil
  oneill oney ong ontiveros oquendo oquinn oram orchard orcutt ordaz ordonez ordway orear oreilly orellana orenstein orman orme ormond ormsby orndorff ornelas
  orona oropeza orosco orourke orr orsini ortego ortegon ortez orth orton osbourne osburn osgood oshaughnessy oshea oshiro osmond osorio ospina osteen oster
  osterberg osterman ostler ostrander ostrom ostrowski osullivan osuna oswalt otani otey otis otoole otten ottinger otwell oubre ouellette ousley outland outlaw
  ovalle overbey overby overcash overman overstreet overton overturf oviedo owensby owings ownby owsley oxendine oxford oxley oyler ozment ozuna pabon pabst
  packard packer paddock paden padgett padron padula paez pagan pagano pagel pahl painter paiva paiz palacio paladino palen palermo palko palladino palma
  palmateer palmeri palmore palmquist palomares palomino palomo palumbo panek pangburn paniagua pankey pannell pantoja paolucci pape papenfuss papineau papp
  pappalardo pappas paquet paquette paquin parada paradise paradiso paramore pardo pardue parente parenteau parham parikh parise parish parke parkerson parkes
  parkhill parkhurst parkin parkins parkinson parkman parks parmenter parmer parmley parnell parr parrett parris parrott parsley parson partain partee partin
  partlow parton partridge parvin paschal paschall pasco pascoe pascua pasillas pasley pasquale pastore pastrana patenaude paterson patillo patino patnode paton
  patt patten pattison paugh pauley paulin paulino paulk paull paulsen paulus pauly pavlik pawlak pawlowski paxson paxton payan paynter payson payton peabody
  peachey peacock peake pearcy pearlman pearman pearsall peart pease peaslee peasley peavy peay peck peckham pecora pecoraro peden pedersen pederson pedigo
  pedraza pedroza peebles peed peele peeler peeples peer peery peet pegg pegram pegues peiffer peirce pelaez pelayo pelchat pelfrey pelham pelkey pellegrin
  pellegrino pellerin pelletier peloquin pelt peltier pelton peluso pender pendergast pendergraft pendergrass pendleton pendley penick penix penland penley
  penman pennell penner penney pennock penrod penrose penson pentecost penton penwell peoples pepin peppers perales peralez peralta peraza percival perdomo
  perdue perea pereira perera peres pereyra perillo perlman permenter perna pernell perrault perreault perreira perri perrine perron perrone perrotta perryman
  persaud persinger persons pesina peterkin peterman petitt petree petrella petrey petri petrick petrie petrillo petrin petrone petrucci petry pettaway
  pettengill petterson pettey pettiford pettigrew pettis pettit pettitt pettry pettus pettway pew pewitt pfaff pfeffer pfeifer pfeil pfister phair phaneuf
  phares pharr phelan phelps phifer philbrick philbrook phillippi philpot philpott phinney phipps phoenix phung piatt piccirillo pichardo piche pickard pickel
  pickell pickens pickering pickett pickle pickles pidgeon pieper piercy pierro pierson pifer pigg piggott pigott piland pilcher pilgrim pilkington pillsbury
  pilon pimental pimentel pinard pinckney pinder pinedo piner pinero pinette pinheiro pinion pinkard pinkerton pinkham pinkney pinkston pinney pino pinon pinson
  pinter piotrowski pipes pipkin pippen pippin pippins pirkle pirtle pisano piscitelli pitcher pitchford pitcock pitman pitre pitt pittenger pitts pitzer pixley
  pizano pizarro placencia plaisance plank plascencia plaster platt pledger plemmons plemons pless pletcher plotkin plott plourde plowman plumlee plumley
  plummer plunk plunkett plyler poarch poe poff pogue pohlman poindexter pointer poitra poitras pokorny polak polanco poland polen poling polite polito polk
  pollack pollak pollard polley pollitt pollock polson polston polzin pomerleau pomeroy pompey pond ponds pons pontius ponton pooler poon poore poorman pope
  popham poplar popovich popp poppe porath porras porterfield portillo portis portwood posada posey posner pospisil poss postell poston poteat poteet potts
  potvin poulin pouliot poulos poulsen poulson powe poyner poynter poythress prado prager prall prater prather pray preble preciado preece prejean premo
  prendergast prentice prentiss prescott presnell pressler pressley presswood prestridge prettyman prevatte prevost prewitt prichard prickett priddy pridemore
  pridgen priebe priest priester priestley primeaux primm primmer prindle prine pringle prisco pritchard pritchett privett probst prochaska procter proctor
  proffitt prokop propes propst prosser proulx prout prouty provencher provenzano provost pruden prudhomme pruett pruneda prunty pryce pryor puccio puckett
  puentes puga pugliese puleo pulido pullen pulley pulliam pullin pullins pullum pumphrey purcell purdue purdy purifoy purkey purnell purpura pursell purser
  pursley purtell purvis puryear pusey putman putnam putney putt pyatt pye pyles pyne quach quackenbush quade qualls quandt quarles quarterman quattlebaum
  quayle queen quesada quesenberry quevedo quezada quigley quijada quijano quiles quillen quimby quinlan quinones quinonez quint quintanilla quinton quirion
  quiroga quiros quiroz quisenberry raabe rabb rabe raber rabideau rabinowitz rabon raby rachal racine rackley radcliff radcliffe rademacher rader radford radke
  radley rae rael rafferty ragan rager raggs ragin ragland raglin ragsdale ragusa rahn raiford railey railsback rainbolt raine raines rainey rains rainwater
  rake rakes rakestraw raleigh raley rall ralls ralston ramage rambo ramer rameriz ramey ramires ramm ramsay ramsdell ramsey rancourt randazzo randel randell
  randle randles raney ranieri rankin rankins ranney ransdell ransom ransome ranson raper raposa rapp rappaport rarick rasberry rasch rasco rascon rash raskin
  ratchford ratcliff ratcliffe rath rathbone rathbun rathburn ratley ratliff ratzlaff rausch rauscher raven rawlings rawlins rawlinson rawls rawson raybon
  rayborn rayburn rayfield rayford raymer rayner raynor razo reagan ream reames reams reardon rearick reaves reavis reay reber recinos recio reck redden reddick
  redding redfern redfield redford reding redman redmon redondo redwine reece reeder reedy reep reeser reeve regalado reger regnier rego rehkop rehm reiber
  reichard reichel reichenbach reichert reichman reider reidy reif reiff reimer reimers reina reinert reinhart reinke reisinger reiss reiter reitz reliford
  remaley rembert remick remillard remington remley remy rendon reneau renfro renfroe renfrow renken renn renner rennie renninger reno renshaw rentas renteria
  rentz renwick renz repp resch resendez resendiz resnick ressler restivo restrepo retana rettig reveles revell revels revilla revis reynosa reynoso rhames
  rheaume rhee rhine rhinehart rhoades rhoads rhode rhoden rhone rhymes rhyne ricard ricciardi riccio richarson richburg richerson richert richey richie richins
  richman rickard ricker rickert rickett ricketts rickman ricks riddell riddick riddle ridenhour ridenour rideout ridge ridgeway ridgley ridgway ridings ridley
  riedel riegel rieger riehl riemer riendeau ries rife riffe riffle rigby rigdon rigg riggins riggio riggle riggleman rigney rigsby riker riles rimmer rincon
  rine rinehart rines riney ringer ringler rinker rio riojas riordan rioux ripley rippeon ripple rippy riser rish risher risinger risley risner rist rister
  ritch ritchey ritchie ritenour rittenhouse ritz ritzman rivard rivenburg riveria rivers rives rix rizo rizzi rizzuto roach roan roane roark robb roberge
  roberson robeson robey robichaud robichaux robicheaux robidoux robillard robinett robinette robins robison robitaille robledo robson roby roca rochelle
  rochester rochon rockett rockwell rockwood rodarte roddy roden rodger rodiguez rodman rodrigez rodrigue rodriques rodriquez roe roebuck roeder roehl roemer
  roepke roesch roesler roessler rogan rogerson rogge rohde rohn rohr rohrbach rohrbaugh rohrer rojo roldan rolen rolfe roling rolland rolle rollin rollings
  rollo rolon rolston romaine romanowski romans rome romer romig romine romo rondeau rondon rone roney rooker rooks rooney roop roos roper ropp roque rorie
  rosado rosamond rosas rosati rosato roscoe roseberry roseboro roselli roseman rosemond rosenbaum rosenberger rosenberry rosenblatt rosenbloom rosenblum
  rosendahl rosenfeld rosenthal roser rosier rosner rosser rossignol rossiter rossman rosson roten rothe rother rothermel rothman rothrock rothschild rothstein
  rothwell rotz roudebush rouleau roundtree roundy rountree rourke rouse roush roussel routh rowden rowell rowlands rowles rowlett royals royalty roybal royce
  roye royer royster royston rozek rozell rozier ruano ruark rubalcava rubenstein rubin rubino ruble rucker ruckman rudd rudder ruddy ruder rudisill rudnick
  rueda ruel ruelas ruff ruffin ruffner rugg ruggiero ruggles ruhl ruis rumbaugh rummel rumph rumsey rundell runge runion runkle runnels runyan runyon rupp
  ruppe ruppert rusch rushing rushton rusk rusnak russel rutan rutherford rutkowski rutland rutledge rutt rutter ruvalcaba ruzicka ryals rye ryerson rymer saari
  saavedra sabatini sabatino sabb sabin sabol sacco sachs sackett sacks saddler sadler sadowski saechao saenz saez safford sage sager sagers sailor sainz saito
  saiz salamone salcedo salcido saldana saldivar saleh salerno salguero salisbury sallee salley salmeron salmons salo salomon salsbury salter salters saltsman
  saltzman salyer salyers salzman samaniego sammons samons samora sampson sams samuels samuelson sanabria sanborn sanches sandberg sandefur sandell sander
  sanderlin sanderson sandford sandidge sandifer sandler sandlin sandridge sands sandstrom sandusky saner sanfilippo sanger sankey sanmiguel sanner sansom
  sanson sansone santacruz santamaria santangelo santee santillan santistevan santo santoyo santucci sapienza sapp sappington sarabia saravia sargeant sargent
  sarmiento sarno sartain sartin sartor sarver sasaki sass sasser sasso satchell sather satterfield satterlee satterwhite sattler sauceda saucedo saucier sauls
  saulsberry sauter sauve savage savala savarese savell saville savino savoie savoy sawicki sawyers saxon saxton sayer sayers sayler sayles saylor sayre scaggs
  scaife scalf scalise scanlan scanlon scannell scarberry scarborough scarbrough scates schaaf schaal schacht schaeffer schaff schaffer schaffner schaible
  schall schaller schank schantz scharf scharff schatz schaub schauer schechter scheel scheer scheetz scheffler scheid schell scheller schenck scher
  schermerhorn scherr schexnayder schiavo schiavone schick schiff schiffer schiffman schild schill schiller schilling schillinger schimmel schindler schipper
  schirmer schlegel schleicher schlemmer schlenker schlesinger schley schlichting schloss schlosser schlueter schmaltz schmeling schmit schneck schnieders
  schoch schock schoen schoenfeld schoenrock schofield schooley schoonmaker schoonover schorr schott schrader schram schramm schrecengost schreck schreiner
  schrimsher schrock schroer schrum schuck schueler schuette schuetz schuh schuldt schuler schuller schulman schulte schumaker schuman schumann schutt schutte
  schutz schuyler schwandt schweiger schweitzer schweizer schwenk scofield scoggins scotti scoville scranton scribner scrivner scroggins scroggs scruggs scudder
  scull scully scurlock scurry seabolt seaborn seabrook seager seagle seagraves seale seales sealey seals sealy seaman seamans seamon searcy searle searles
  sears sease seaton seaver seavey seawright seay sebring sechrist secor secrest sedgwick sedillo seeber seeger seeley seely seeman seese segal segarra segars
  seger segovia segrest seguin seibel seiber seibert seidl seidman seifert seigler seiler seitz selby selders sellars selleck selman selph seltzer selvidge
  seman semple sena senecal senger senn senter sepulveda sequeira serafin sergent serna serpa serrato servantes servin sesco sessoms setser setzer severance
  severson sevier sevigny sevilla seward sewell seybert seyler seymore shabazz shackelford shackleford shadle shaeffer shafer shaffer shahan shain shamblin
  shanahan shand shaner shank shankle shanklin shanks shanley shapiro sharkey sharpe sharpton shatley shattuck shatzer shaughnessy shaul shaver shavers shawver
  shay shea shead sheahan shealey shealy sheard shearer shearin shears shedd sheehan sheehy sheetz sheffer sheffield shehan sheilds shellenbarger shelor shenk
  shepardson sheperd shephard shepherd sherer sheridan sheriff sherrard sherrell sherrer sherrill sherrod sherwin sherwood shetler shew shewmaker shick shields
  shifflett shiflett shih shilling shim shimizu shin shinault shinn shipe shipley shipman shipp shippy shirey shirk shisler shively shiver shivers shives shoaf
  shockey shockley shoemake shoemaker shoffner shofner sholes shook shoop shope shores shorey shortridge shortt shotwell shoup shouse showalter showers shrader
  shreve shriver shropshire shrout shroyer shrum shryock shubert shuck shuey shuford shuler shull shulman shults shultz shumaker shuman shumate shumpert shumway
  shunk shupe shurtleff shurtz shuster shute shutt shuttleworth shutts sias sibert sibley sicard siciliano sickler sickles sidwell sieber siebert sieg siemens
  sievers sifuentes sigala sigler sigman sigmon sikes sikora sikorski silberman silcox siler sill sills silvas silveira silverberg silverman silvernail silvers
  silverstein silvestre silvestri silvey silvis simard simas simcox simkins simmers simmon simmonds simms simonds simoneau simoneaux simonetti simons simonsen
  simonson simonton simpkins sines singletary singley sinnott sipe sipes sipple sirois sisco sisk sisler sisneros sisson sistrunk sitton siu sizemore sizer
  skaggs skeen skeens skeete skelly skelton skiba skidmore skiles skillern skipper sklar skoog slade slagle slape slater slaton slattery slaugh slaughter slaven
  slavens slavin slawson slay slayden slayton sleeper sliger sloane sloat slocum slone sloss slover sluder slusher sluss sly smalley smallwood smartt smedley
  smelley smelser smeltzer smidt smiley smit smither smitherman smithers smithey smithson smoak smock smolen smoot smothers smtih smyth smythe snapp snavely
  snead sneed snell snelling snelson snider snipes snoddy snodgrass snook snowden soares sobel sobers socha soderberg soderquist sohn soileau sokol solano
  solares solari solberg soler soles soliz sollars soloman solorio solorzano solt soltis somers somerville sommers sommerville songer sonnenberg sonnier soper
  sorensen sorenson soria soriano sorrell sorrells sorrentino sosebee sotelo sotomayor soucy souder souders soukup soule sours southall southard souther
  southerland southwick southworth souza sowa sowards sowder sowell sowers spady spaeth spahn spain spalding spangler spann spano sparkman sparks sparling
  sparrow spataro spates spaulding speakman spear spearman spears specht speck spector speegle speer speers speicher speight speights speller spellman spells
  spengler sperling sperry spicer spiegel spielman spiers spies spiker spillane spillers spillman spina spindler spinelli spinks spinner spinney spires spitler
  spitz spitzer spiva spivey spohn spoon spooner spotts spradlin spradling spraggins sprague spratt sprayberry spriggs springer springfield sprinkle sproul
  sprouse spruill spry spurgeon spurlin spurling spurlock spurr spurrier squires sroka staab staats stabler stackhouse stadler stagg staggers staggs stagner
  stahl stahlman staley stalker stall stallard stallcup stallings stallworth stalnaker stalvey stambaugh stamey stamm stamper stampley stamps stanback stancil
  standifer standish standley standridge stanek stanfield stanfill stanford stange stanger stanhope stannard stansberry stansbury stansell stansfield stapler
  staples stapleton stapp starbuck starcher starke starkey starks starling starnes starrett statler staton staub stauffer stayton stclair stcyr stead steadman
  stearns stebbins steck stecker stedman steed steelman steely steen steeves stefanski steffan steffens steffes steffey stegall steger stehle steib steiger
  steinbach steinberg steinke steinman steinmetz stell stelly stelzer stemple stenberg stender stenger stennett stennis stenson stepney stepp steptoe sterling
  stern sternberg sterner sterrett stetler stetson stever steverson steward stgeorge stgermain sthilaire stice stickel stickler stickles stickley stickney
  stidham stiefel stier stiffler stigall stiles stillings stillman stills stillwell stilson stiltner stilwell stimpson stimson stine stiner stines stinnett
  stinson stirling stites stith stitt stiver stivers stjean stjohn stlaurent stlouis stockdale stocker stockman stockstill stockton stockwell stoddard stoffel
  stogner stoker stoll stolle stoller stollings stoltz stoltzfus stonebraker stoneking stoneman stonge stoops storch storer storey storms storrs stotler stott
  stotts stoudt stouffer stough stoughton stovall stover stowe stowell stowers stpeter stpierre strachan strader strahan strait straka straley strang strasser
  stratton straub strauch straus strauser straw strawn strawser strayer strecker streeter streets streit stribling stricker strickler stricklin stringer
  stringfellow stringfield stringham stripling strobel strode stroh stroman stromberg strope strother stroud stroup stroupe strouse strout strozier struble
  strunk struthers stryker stubblefield stubbs stucker stuckey stucky studdard studebaker studer stull stultz stump stumpf sturdevant sturdivant sturgeon
  sturges sturgill sturgis sturm sturtevant stutz stutzman styron suazo suber sublett sudduth sugg suggs suh suiter sullins sumler sumlin summerfield summerlin
  summerville summey sumner sumpter sumrall sumter sundberg sunderland sundquist suniga surber surles surratt sussman suter sutherland sutphin sutter
  sutterfield suttle suttles svoboda swafford swaim swain swan swaney swanger swanigan swank swann swanner swarey swarts swartz swasey swayze swearingen
  sweatman sweatt sweeny sweeten sweitzer swensen swenson swett swick swider swigart swiger swigert swilley swindell swindle swindler swinehart swiney swinford
  swingle swink swinney swinson swint swinton swisher switzer swofford swope swopes sword sydnor sykes sylvain sylvester symonds symons synder szabo szeto
  szymanski tabares tabb taber tabor tabron tackett tadlock tafolla tafoya taft taggart tague taing tait takacs takahashi talamantes talamantez talarico
  talavera talbert talbott taliaferro talkington tallant tallent talley tallman tally talmadge talton talty tamayo tamez tamura tandy tanguay tankersley
  tanksley tann tannehill taormina tapley tapp tapper tarango tarantino taranto tarbox tardif tardiff tarin tarleton tarpley tarr tarrant tarter tarver tarvin
  tasker tassone tatom tatro tatum tauber taulbee tavares tavarez taveras teague teasley tebo tedder tedeschi tedford teed teegarden teeple teeter teeters teets
  tefft tejeda telford teller telles tellez tellier tellis temple temples templeton templin tennant tenney tennison tennyson tenorio tepper teran terhune
  terpstra terrazas terrill terwilliger tesch teske tessier testerman teter tetreault tew tewksbury thach thacker thaler thames tharp tharpe thatcher thaxton
  thayer thedford theis theisen theiss thelen theobald theriault theriot theroux therrien theus thibeault thibodaux thibodeau thibodeaux thiele thielen thies
  thiessen thigpen thill thom thoma thomason thomasson thome thompkins thoms thomsen thomson thor thoreson thorn thornberry thornburg thorne thornhill
  thornsberry thorp thorpe thorsen thorson thorton thrasher threadgill threatt thrift throckmorton throop thrower thurber thurlow thurman thurmond thurston
  tibbetts tibbitts tibbs tice tichenor tickle tidwell tiemann tierney tiggs tighe tigner tijerina tilghman tiller tillery tillett tilley tillis tillman
  tillotson tilton timberlake timko timm timmer timmerman timmins timmons timms tims tincher tindall tindell tindle tineo tiner tingle tingley tinker tinney
  tinnin tinoco tinsley tippett tipton tirado tisdale tittle titus tobar tobey tobin tobler tocco tokarz toland tolar tolbert toledo tolentino toler toles
  toliver tollefson tolley tollison tolliver tolman tolson toman tomaszewski tomblin tomes tomko tomlin tomlinson tompkins tondreau toney tonkin toohey tookes
  toole tooley toombs toomer toomey toothaker toothman topete topping torain torbert torgerson toribio torkelson toro torrance torre torrence torrey torrez
  toscano tosh toth totten touchet touchstone tousignant toussaint towe towell tower towers towery towle towler towles towne towner townes townley towns townsel
  townsley towry trafton trahan trainor tramel trammel trammell trantham trask traub trautman traver trawick traxler traylor traynor treadway treadwell treece
  tregre trejo tremblay trepanier tressler trew trexler triana tribble trice triche trigg triggs trimble trimm trinidad triplett tripp trivett trivette troche
  troiano trollinger trombley troncoso trosclair trosper trost trotman trott trotta trotter trottier troup troupe trout troutman troutt trowbridge trower troxel
  troxell troxler troyer truax trudeau trudell trueblood truelove truesdale truesdell truett truex truitt trull truman trussell tsai tsan tsang tse tseng tso
  tsosie tubbs tucci tudor tufts tuggle tull tullis tullos tully tunnell tunstall tupper turbeville turco turcotte turek turgeon turley turman turnage turnbow
  turnbull turney turnipseed turpin tussey tuten tuthill tutt tuttle tweedy twigg twilley twitchell twitty twombly twomey twyman tye tyndall tyner tynes tyree
  tyrell tyrrell tyus uchida uecker uhl ulibarri ullery ullman ulloa ulmer umana underhill underwood unger unknow unrein unruh upchurch updike upham upshaw
  upson upton urbanski urbina urena uriarte urias uribe urquhart urso usher usry ussery utecht utley utter utterback utz vacca vaccaro vachon vaden vadnais vail
  vaillancourt valadez valasquez valdes valdivia valdovinos valencia valente valenti valera valero valladares vallee vallejo vallejos valles valley valliere
  vallo valverde vanallen vanarsdale vanatta vanburen vanbuskirk vancamp vancleave vandemark vandenberg vanderford vandergriff vanderhoof vandermark vanderpool
  vandeusen vandeventer vandiver vandoren vandusen vandyke vanegas vanek vanetten vanfleet vangorder vangundy vanhook vanhoose vanhorn vanhouten vankirk
  vanlandingham vanmeter vannatta vanness vannest vannorman vannote vannoy vanover vanpelt vansant vanscoy vansickle vanslyke vantassel vanvalkenburg vanwinkle
  vanwormer vanzandt vanzant varga vargo varley varnado varnell varner varney varnum vasques vass vassallo vassar vasser vath vaught vazquez veach veal veale
  veasey veatch veazey vedder veilleux vela velarde velazco velez veliz vella veloz venable venegas venezia ventura verdin verdugo verduzco vereen vergara
  vermillion verner verret verrett verrill verville vesely vess vessels vestal vester vetter vick vickers vickery vidrine vierra viers vigil vigue villa
  villagomez villalba villalobos villalpando villani villanveva villar villareal villasenor villatoro villeneuve vinci vines vineyard vining vinson vinyard
  violette viramontes visser viveiros viveros vizcaino voelker vogan vogler voight volkert volkman vollmer volpe volz vong voorhees vosburgh voss votaw vowell
  voyles vreeland vroman wachter wacker waddell waddington waddle waddy wade wadley wadsworth wager wagers wages waggoner wagnon wagoner wagstaff waguespack
  wahl waid wainscott wainwright waite waiters waites waits wakefield wakeman walcott walczak wald walden waldman waldo waldon waldrep waldron waldrop waldrup
  wales walko walkup walla wallach wallen waller walley wallick wallin walling wallis walmsley walraven walser walston walther waltman waltz walz wampler
  wamsley wanamaker wanner wansley warburton wardell warden wardlaw wardle wardlow wareham warf warfield warford wargo waring wark warman warne warnick warnke
  warnock warr warrick warriner warrington warwick washam washburn wasserman wasson watchman waterhouse waterman waters watford wathen watters watterson waugh
  wayland wayman waymire weakley weatherby weatherford weatherholt weatherly weathers weathersby weatherspoon weatherwax webber webre webster wechsler
  weddington weddle wedgeworth weed weeden weekley weems weese wegener weibel weidman weidner weigand weigel weikel weiland weiler weimer wein weinberg
  weinberger weingarten weinstein weintraub weir weis weisberg weise weiser weisman weissman weitzel welborn weldon weldy welk welker weller wellington wellman
  welsh welter welton welty wendel wendell wendland wendling wenger wenner wentworth wentz wentzel wenzel wert werth werts wertz wescott wesner wesolowski
  wessel wessels wesson westberg westberry westbrook westbrooks westcott wester westerfield westerman westfall westfield westgate westlake westley westlund
  westman westmoreland westover westphal westrick wetherell wetherington wethington wetmore wetzel wexler weyant weyer weymouth whalen whaley wharton whatley
  wheat wheatley wheaton wheelock whelan wherry whetstone whetzel whicker whidden whiddon whipkey whipple whisenant whisenhunt whisler whisnant whitacre
  whitcomb whiteaker whited whitefield whitehill whitehurst whiteley whiteman whitener whitesell whiteside whitesides whitford whiting whitis whitlock whitlow
  whitman whitmer whitmire whitmore whitsett whitson whitt whittaker whitted whittemore whitten whittier whittington whittle whitton whitworth whorton whyte
  wible wickersham wickham wickline wicklund wickman wicks wideman widener widman widmer widner wiebe wiechmann wieczorek wiegand wieland wiener wiens wier
  wiersma wiesner wiest wigfall wiggin wigginton wiggs wight wightman wigley wike wilbanks wilber wilbert wilborn wilbourn wilburn wilcher wilder wildes wildman
  wilds wile wiles wilfong wilford wilhite wilhoit wilhoite wiliams wilk wilke wilken wilkens wilkes wilkey wilkie wilkin wilks willaims willams willbanks
  willcox wille willett willette willey willhite williford willingham willison willman willmon willoughby wills willson wilmore wilmot wilmoth wilsey wilton
  wiltse wiltshire wimberly wimbish wimbley wimbush wimer wimmer winans winburn winbush winchell winchester windham windle windley windom windsor winebrenner
  winegar wines winfield winfree wingard wingate winger wingert winget wingfield wingo wininger winkelman winkfield winkle winkler winn winningham winship
  winslow winsor winstead winton wireman wirt wirtz wiseman wisner wisniewski witcher witham withers witherspoon withrow witkowski witmer witten witter wittman
  witty witzel wixom wofford wojciechowski wojtowicz wolcott wold wolfenbarger wolff wolfgram wolford wolfson wolk wolter wolters wolverton womack womble woo
  woodall woodberry woodburn woodbury woodcock woodell woodfin woodford woodham woodhouse woodland woodley woodman woodring woodrow woodruff woodrum woodside
  woodson woodworth woody woodyard woolard wooldridge woolery wooley woolf woolfolk woolford woolley woolridge woolsey woosley wooster wooten wooton worcester
  workman worley worrall worrell worsham worsley wortham worthen worthey worthington wortman wotring wray wren wrenn wrigley wrobel wroblewski wulf wulff wunder
  wunderlich wurster wurth wyant wyche wyckoff wycoff wylie wyman wymer wynkoop wynn wynne wyrick wysocki wysong wyss yaeger yager yale yamada yamaguchi
  yamashita yancey yancy yandell yanes yanez yarber yarborough yarbrough yardley yarnell yawn yazzie ybarra yeager yearwood yeary yeates yee yelton yelverton
  yeomans yepez yerby yerger yerkes yetter yeung yim yingling yoakum yockey yocum yoder yohe yoho yong yonker yoo yoon york yoshida yoshioka yost youmans
  youngblood youngman youngquist youngs younker yount younts yow yuen yunker zabala zacharias zachery zackery zager zahn zajac zaleski zalewski zamarripa
  zambrano zamudio zander zanders zaragoza zarate zayas zehr zeigler zeitz zelaya zell zeller zellers zellmer zellner zeman zendejas zeno zepeda zerbe zeringue
  zielke ziemba zigler zimmermann zink zinn zirkle zito zoll zollinger zook zorn zuber zubia zucker zuckerman zukowski zullo zumwalt zurcher zwilling
`);
