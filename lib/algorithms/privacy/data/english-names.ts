import { MORE_FAMILY_NAMES, MORE_GIVEN_NAMES } from "@/lib/algorithms/privacy/data/names-of-countries";
import { WORLD_FAMILY_NAMES, WORLD_GIVEN_NAMES } from "@/lib/algorithms/privacy/data/names-of-the-world";
import { wordSet } from "@/lib/algorithms/privacy/data/word-set";

/** Given names in lower case, of many countries; those that are everyday words first of all (mark, will) are left out. */
export const GIVEN_NAMES: ReadonlySet<string> = wordSet(
  `${MORE_GIVEN_NAMES}${WORLD_GIVEN_NAMES}
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul andrew joshua kenneth kevin brian george timothy
  ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick jack dennis jerry tyler aaron
  jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl dylan harold jordan jesse bryan lawrence arthur
  gabriel bruce logan billy joe alan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb bradley russell lucas oliver harry charlie oscar leo alfie archie
  theo freddie isaac finley max lewis callum connor owen ian neil graham simon stuart nigel colin trevor derek gareth hugh alistair fergus angus duncan craig ross dean lee
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah
  stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia
  heather helen catherine diane julie victoria joyce lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann
  anne kathryn abigail sophia frances jean alice judy isabella julia denise amber marilyn danielle beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie
  isla amelia ava mia ella freya poppy lucy lily sophie chloe evie imogen phoebe harriet gemma kirsty fiona eleanor georgia molly zoe jane kate katie claire louise tracey
  sally wendy jill gillian lorraine yvonne maureen eileen sheila rosemary tina monica erica vanessa veronica holly leah audrey naomi caroline melanie jenna kristen
  tom tim jim bob ben sam dan matt mike dave steve chris nick tony alex andy greg jeff josh ed eddie fred ted ray ron rob robin pete phil ken kenny jon johnny jimmy tommy
  danny beth liz jen jenny jess becky debbie pam sue sandy cindy mandy kim kathy patty maggie peggy annie ellie
  hans klaus jurgen wolfgang stefan markus lukas felix jonas leon anja heike sabine ursula petra ingrid greta astrid lars sven bjorn erik olaf nils anders freja
  pierre jacques michel francois luc antoine mathieu julien thierry camille chloe manon elodie amelie juliette marcel giovanni marco luca matteo alessandro giuseppe francesco
  chiara giulia sofia elena paola carlos luis miguel javier diego pablo alejandro fernando jorge ricardo eduardo rafael pedro manuel antonio carmen lucia isabel ana rosa
  ivan dmitri sergei alexei vladimir nikolai boris yuri olga natasha irina svetlana tatiana anastasia katya oksana pavel tomas jan piotr andrzej magdalena agnieszka ewa
  raj rahul amit sanjay vijay arjun ravi anil sunil rohan vikram aditya karan nikhil suresh ramesh priya anjali neha pooja sunita kavita deepa lakshmi aisha fatima meera ananya
  mohammed muhammad mohamed ahmed ali omar hassan hussein ibrahim yusuf khalid abdul tariq zainab layla noor amina khadija maryam leila samir karim nadia yasmin
  wei ming jun hao lei jie yang bin feng qiang tao xin yan jing ling fang mei xia hui juan yun li xiaoming xiaoli xiaoyu xiaohong yuki hiroshi kenji takeshi akira yoko keiko naoko
  sakura haruto jihoon minjun seojun jiwoo soyeon hyun jin kwame kofi amara chidi ngozi emeka zuri thabo sipho lerato tunde
  kaitlyn kaylee aiden hunter jayden carter wyatt grayson levi everett declan silas harper scarlett aria penelope nora hazel violet stella lydia clara ivy elise celeste bianca
  gavin marcus trevor spencer clayton wesley preston brent chad dustin corey derrick darren shane troy brett curtis leonard norman stanley ernest clifford gordon edwin
  marvin leslie glenn harvey howard ralph eugene louis philip phillip warren lloyd dwight felicity tamara tanya natalia valerie gwen bethany whitney miranda sabrina cassandra
  rosie tessa kara alison allison paula tracy regina leticia guadalupe alejandra mateo santiago sebastian nathaniel dominic tobias jasper rupert miles malcolm callie nina grace faith hope rose joy ruby pearl jade dawn eve mark frank grant dean chase theodore jackson sebastian evelyn isabel imogen
  caitlin kaitlin siobhan niamh saoirse aoife ciara roisin sinead bronwen bronwyn rhys dafydd morag hamish lachlan ewan rory declan cormac seamus padraig oisin eoin gwendolyn marjorie barry
  brenda geoff geoffrey clive nigel roger rodney maurice cedric percy winston clarence cecil herbert sidney archibald ernie ernest albie reggie reuben jude elliot elliott toby harvey joel
  micah josiah ezra isaiah asher ezekiel adrian julian brody bentley brayden landon easton axel roman ryder jace braxton kingston beau knox maverick weston sawyer emmett ellie avery riley
  aubrey addison brooklyn savannah skylar paisley kennedy quinn piper peyton delilah josephine eliza lila eloise adeline margot beatrice matilda florence imelda agnes edith mabel ethel doreen
  maude winifred mildred bernice thelma velma opal myrtle gertrude bertha esther ruth naomi rhonda tonya latoya keisha shanice tamika jamal darnell tyrone malik deshawn marquis andre terrell
  guillermo enrique raul sergio andres hector ramon roberto cesar victor hugo gustavo ignacio esteban emilio joaquin ximena valentina camila daniela gabriela adriana mariana alejandra catalina
  esperanza consuelo pilar dolores beatriz monique genevieve colette simone celine margaux aurelie severine laurent etienne gaston marc jerome olivier sylvie nathalie dominique brigitte
  horst dieter helmut gunther heinz manfred rolf uwe ralf torsten kerstin birgit monika renate gisela heidi lena lara emilia friedrich konrad matthias johannes anneliese katrin silke
  matilde lorenzo riccardo davide simone federica martina silvia valentino massimo fabio luciano rosario donatella annika linnea maja elsa signe mikael henrik johan fredrik magnus tove
  aleksander zbigniew krzysztof marek pawel jakub wojciech malgorzata katarzyna joanna zofia bogdan vasile ioana mihai andreea dragan milan zoran jelena dusan petr vaclav jiri ondrej
  dimitri nikos yiannis maria eleni kostas mehmet mustafa emre ayse fatma zeynep elif hakan murat leyla ismail bilal hamza idris rashid salim faisal nasser sultan rania hana huda salma
  deepak sandeep manoj rajesh mukesh dinesh ashok vinod prakash kiran arun ganesh krishna shreya divya swati ritu shweta preeti kavya isha riya aarav vivaan siddharth varun gaurav harish
  hiro daisuke kazuki ryo shota satoshi akiko yumi haruka aya mai emi rina eun-ji ji-woo min-ji seo-yeon jisoo taehyung jungkook chinedu chioma adaeze ifeoma obinna nkechi folake olumide
  wanjiru kamau njeri achieng thandiwe nomvula bongani mandla ayanda tariro tendai nguyet linh thao huong duc quang minh tuan hoa lan anh mei-ling xiaoling xiaomei xiaojun jian weiwei lili
  yiming yifan zihan haoran jiayi siyu yuxin zixuan ruoxi jiahui zhiqiang jianguo guoqiang xiulan guiying shufen lihua chunmei
  aaliyah abdullah alana alberto alessia alexandra alexandre alfred alicia alina amir andreas angel angelo anika anita ansel antoinette antonia archana ariana arnold aryan
  asha aurora ayesha ayumi bella benedict bernard bill blake bridget brooke bruno bryce cameron carla carlo carolina casey cecilia chandra chantal charlene christa
  christoph claudia cody conor constance cristina dale damian desmond dexter dwayne edgar eduard elias elisabeth emil erin esme eva evan fabian farah fernanda floyd
  francesca francis franco franz frederick frida garrett gerard gina giorgio giovanna glen gonzalo haley hanna helena herman ida igor ines irene iris isabelle jaime jana
  jared jasmine jay jeanne jemma joanne jodie johanna juanita juliet julio june kai karl karolina katarina katrina kelsey kerry kirk kristina kurt lance liang lillian linus
  lionel luisa luke lynn mackenzie madeleine magda mahmoud marcela mariam marina mario marion marlene marta mathilde maxim maya melody mercedes mikhail mila milo miriam
  morgan nelson nicola nicolas nikita norma nuno orla otto paige pauline perry philippa quentin raymond reginald renee rita robyn rodrigo roland rowan roxanne ruben sadie
  saeed samira sasha selena serena seth shannon shaun shawn shirin skye sofie sonia stacey stacy stephan susanna sydney sylvia tania tara terrence thea thiago tiffany todd
  tomasz toni travis trent trinity trisha ulrich umar uma valeria vera vernon vicki viktor vincenzo viola virginia vivian wilfred wilhelm wilma xavier yolanda yosef yves
  zara zoltan`,
);

/** Family names in lower case. */
export const LAST_NAMES: ReadonlySet<string> = wordSet(
  `${MORE_FAMILY_NAMES}${WORLD_FAMILY_NAMES}
  smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin lee perez thompson white
  harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts
  gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard
  ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell
  jenkins perry russell sullivan bell coleman butler henderson barnes gonzales fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace
  moreno west cole hayes bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods washington kennedy wells
  vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner
  black robertson boyd rose stone salazar fox warren mills meyer rice schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer
  hawkins arnold pierce hansen peters santos hart bradley knight elliott cunningham duncan armstrong hudson carroll lane riley andrews ray lawrence oconnor obrien whitaker
  singh sharma kumar gupta khan ali ahmed hussain shah mehta iyer rao reddy das wang li zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo zheng liang xie song
  tang wong chan cheung leung lau ng ho lam chow yip kwok tanaka suzuki yamamoto watanabe sato ito nakamura kobayashi park choi jung kang cho muller schneider fischer weber
  becker hoffmann koch bauer richter klein wolf schroeder neumann dubois durand leroy moreau laurent simon lefebvre roux rossi russo ferrari esposito bianchi romano ricci
  novak kowalski nowak ivanov petrov smirnov popov andersen jensen nielsen larsen johansson lindqvist eriksson okafor adeyemi mensah mbeki hargreaves whitfield ashworth pemberton
  fletcher chambers barrett atkinson dawson holland lloyd jennings goodwin osborne gallagher doyle byrne mcarthur mckenzie macdonald sinclair buchanan
  banks burke burton carlson carpenter carr chapman cheng chowdhury chung clarke clayton cohen contreras curtis davidson davies dean delgado fleming fowler francis franklin
  fuller garrett george gilbert greene griffiths guerrero hanson harper harvey hoffman holt hopkins howell huges hwang ibrahim jacobs johnston joseph joshi kaur lambert
  larson lawson leonard lowe lucas lynch mann matthews mccarthy mccoy montgomery morrison mukherjee newman newton norris o'brien o'connor o'neill oliver olsen ortega owen
  parsons pearce pearson perkins petersen pham quinn reid richards santiago schultz schwartz shelton sims stanley tan valdez walsh walters watkins watts welch wheeler
  wilkinson williamson willis yates yilmaz yu zimmerman`,
);

/** Words with a capital that stand where a name could: not names by themselves. */
export const NOT_ENGLISH_NAMES: ReadonlySet<string> = wordSet(
  `the a an this that these those it its i you he she we they my your his her our their not very so just really happy sad sorry glad sure disappointed pleased impressed satisfied
  looking writing trying having using waiting going giving returning buying new old here there where when what who how all everyone everybody anyone sir madam customer customers
  service support team seller sellers buyer amazon ebay walmart apple google samsung sony microsoft nike adidas target costco prime echo alexa kindle iphone android windows
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december american british canadian
  chinese french german italian spanish indian japanese english european asian african christmas easter thanksgiving halloween valentine good great best nice amazing awesome
  perfect excellent terrible horrible bad poor love like highly overall also but and or if as at by for from in of on to with no yes ok okay please thanks thank regards hello hi hey
  dear coffee clean pepper martens muscle potato bean fix food beast men universe dior sixty selfridge scholl bronner bronners squeeze clean's meyer's meyers cooper dash fields butterworth oetker teal jart brown seuss who strange robot heater bubble pen lube claus
  friend friends guys folks all again everyone valued amazon's product products item order orders shipping delivery return refund store shop company brand quality price size color
  first second third last next one two three four five six seven eight nine ten once twice still now today tomorrow yesterday never always only even both
  small medium large xl xxl petite plus tall short big little beginner guitarist musician drummer mom mum dad mother father grandma grandpa husband wife nurse teacher student
  doctor engineer usually normally currently definitely absolutely completely extremely super too quite pretty fairly more most less much many canadian australian vegan
  pro max mini ultra air lite black white red blue green pink gold silver brown grey gray reader readers kitty comcast verizon fedex ups usps dhl hermes evri paypal visa mastercard netflix disney etsy wish shein temu aliexpress alibaba taobao hp dell lenovo asus acer canon nikon lg philips bosch dyson fender gibson yamaha roland boss korg ibanez martin taylor epiphone squier customer-service santa jesus god usa uk us tv dvd cd pc mac os diy led usb hd`,
);

/** Brands and people that everybody knows, by their whole names. */
export const NOT_FULL_NAMES: ReadonlySet<string> = new Set(
  `aunt jemima|uncle ben|papa john|sam adams|john doe|jane doe|jack daniel|ernie ball|vera bradley|ann taylor|oscar schmidt|sally hansen|harley davidson|floyd rose|pearl white|warby parker|alexander mcqueen|brooks brothers|banana republic|carolina herrera|diane von|donna karan|elizabeth taylor|frank lloyd|george foreman|helena rubinstein|hugo boss|issey miyake|jean paul|jennifer lopez|jim beam|johnnie walker|karl lagerfeld|kenneth cole|kenneth jay|laura ashley|laura geller|levi strauss|lily pulitzer|martha stewart|max factor|max mara|nina ricci|norma kamali|oscar de|paco rabanne|perry ellis|peter thomas|rachel ray|rachel zoe|robert mondavi|rebecca minkoff|samuel adams|stella artois|sherlock holmes|thomas kinkade|tom clancy|tommy bahama|tony hawk|trina turk|victor hugo|victoria beckham|william morris|william shakespeare|yves saint|albert einstein|anne frank|anne klein|arthur conan|barack obama|charles dickens|christian louboutin|donald duck|donald trump|george clooney|george orwell|george michael|jackie chan|james cameron|jane eyre|jerry garcia|john wick|johnny depp|leo tolstoy|mark twain|martin luther|neil young|oprah winfrey|peter parker|robert frost|roger federer|ronald mcdonald|tiger woods|tom cruise|tom petty|tom hanks|walt disney|angus young|jack white|george martin|gary moore|alice cooper|andy warhol|jim dunlop|les paul|sam ash|dean markley|calvin klein|ralph lauren|michael kors|tommy hilfiger|kate spade|marc jacobs|betsey johnson|jessica simpson|vera wang|tory burch|eddie bauer|tom ford|paul smith|ted baker|jimmy choo|stella mccartney|steve madden|sam edelman|jack daniels|johnny walker|harry potter|james bond|stephen king|jimi hendrix|eric clapton|eddie van|bob marley|mary kay|paul mitchell|estee lauder|laura mercier|charlotte tilbury|elizabeth arden|bobbi brown|john deere|ben sherman|fred perry|jo malone|peter pan|betty crocker|sara lee|oscar mayer|jimmy dean|jack wolfskin|louis vuitton|stuart weitzman|taylor swift|tony stark|george harrison|paul mccartney|john lennon|ringo starr|jimmy page|brian may|steve jobs|bill gates|elon musk|jeff bezos|michael jackson|elvis presley|bob dylan|johnny cash|jane austen|jk rowling|agatha christie|santa claus|george washington|abraham lincoln|mickey mouse|charlie brown|tom brady|michael jordan|lebron james|serena williams|david bowie|freddie mercury|jim hall|bob taylor|larry carlton|steve vai|joe satriani|john mayer|carlos santana|thomas edison|henry ford`.split(
    "|",
  ),
);

/** Given names that are as often a brand, a month, a colour or a thing. */
export const AMBIGUOUS_GIVEN_NAMES: ReadonlySet<string> = new Set(
  "destiny mercy prudence phoenix chuck charity chastity patience constance honor liberty justice harmony temperance verity felicity blessing precious comfort barbie ken mark frank taylor martin jordan austin dean chase hunter mason carter parker logan tyler harper jackson grant rose lily violet hazel ivy amber ruby pearl jade april may june summer autumn grace faith hope joy dawn eve stella aria li jean carol drew bill angel aurora dale iris lance mercedes melody viola trinity casey jay crystal india milan orlando salem august zara carolina virginia sydney charlotte florence paris tiffany sienna savannah luna penny daisy basil kerry israel alma victoria diego santiago nelson floyd francis perry glen ray rob pat lane chad".split(
    " ",
  ),
);
