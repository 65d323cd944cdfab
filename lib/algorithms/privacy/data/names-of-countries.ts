/** Given names of many countries in small letters and without accents, beside those of english-names.ts; none is a word. */
export const MORE_GIVEN_NAMES = `
  aaliyah abby abdul abdullah abel abigail ada adam addison adela adele adeline adrian adriana agnes ahmad ahmed aidan aileen aimee aisha aiden alan alana alastair albert
  alberto aldo alejandra alejandro alec alejo alena alessandra alessandro alessia alex alexa alexander alexandra alexandre alexandria alexia alexis alfie alfonso alfred
  alfredo ali alice alicia alina alisha alisa alison alistair allan allen allison allyson alma alonso alvaro alvin alyssa amalia amanda amandine amara amaya ambrose amelia
  amelie amin amina amir amit amos amy ana anais anastasia anders andre andrea andreas andreea andrei andres andrew andrzej andy anette ange angela angelica angelika angelina
  angelo angie angus anil anita anja anjali ann anna annabel annabelle anne anneliese annette annie annika ansel anthony antoine antoinette anton antonella antonia antonio
  anuj anya apollonia araceli archie arianna ariel ariella arjun arlene armando arnaud arne arnold arnulf aron arthur arturo arun arvid arya asha ashish ashlee ashleigh ashley
  ashton astrid athena aubrey audrey augustin augusto aurelie aurelio ava avery avril axel ayaan ayden ayesha ayla aylin barbara barbel barney barry bart bartosz bastian
  baptiste beata beate beatrice beatriz beau becky belen belinda bella ben benedetta benedict benedikt benita benito benjamin bennett benny benoit bernadette bernard bernardo
  bernd bernhard bernice bert bertha berta beth bethan bethany betsy betty beverley beverly bianca bilal birgit birgitta bjorn blake bob bobbie bobby bogdan boris boyd brad
  braden bradley brady brandi brandon brandy branden braxton brayden breanna brenda brendan brenna brent bret brett brian briana brianna bridget brigitta brigitte brittany
  brittney brock brody bronwyn bruce bruno bryan bryce bryony bryson byron caden caitlin caitlyn caleb callie callum calvin camila camilla camille camilo cameron candace
  candice cara carina carl carla carlo carlos carlotta carly carmela carmelo carmen carol carole carolin carolina caroline carolyn carrie carsten cary caryn casandra casey
  cassandra cassidy cassie caterina catherine cathleen cathy cecile cecilia cecily cedric celeste celestino celia celina celine cesar chandler chandra chantal charlene charles
  charlie charlotte charmaine chelsey cheryl chiara chloe chris christa christel christelle christian christiane christina christine christof christoph christophe christopher
  christy ciara cindy claire clara clarence clarissa claude claudette claudia claudine claudio claus clayton clement clemence clemens clifford clinton clive clyde cody colin
  colleen colette connie connor conor conrad conrado constance constantin consuelo cora coral corentin corey corinna corinne corneila cornelia cornelius cory cosimo courtney
  craig cristian cristiano cristina cristobal curtis cynthia dagmar damian damien damon dan dana daniel daniela daniele daniella danielle danny dante daphne darcy daria dario
  darius darlene darnell darrell darren darryl daryl dave david davide deanna deb debbie deborah debra declan deepa deepak deirdre delia delphine demetrius denis denise dennis
  derek derrick desiree detlef detlev devin devon diana diane dianne didier diego dieter dietmar dietrich dimitri dina dinesh dirk divya dmitri dolores dominic dominik
  dominika dominique donald donna donovan dora doreen dorian doris dorota dorothea dorothee dorothy doug douglas duncan dustin dwayne dwight dylan eberhard ed eddie edgar
  edgardo edith edmund edna edoardo eduard eduardo edward edwin edwina efrain egon eileen ekaterina elaine elba eleanor elena eleonora elfriede eli eliana elias elijah elin
  elinor eliot elisa elisabeth elisabetta elise eliza elizabeth elke ella elle ellen ellie elliot elliott elma elmer elodie eloise elsa elsie elvira elvis emanuel emanuele
  emil emilia emilie emiliano emilio emily emma emmanuel emmanuelle emmett emre enrica enrico enrique eric erica erich erick erik erika erin erna ernest ernestine ernesto
  ernst ervin erwin eryk esmeralda esteban estela estelle esther ethan ettore eugen eugene eugenia eugenio eunice eusebio eva evan evangeline evelyn evelyne ezio ezra fabian
  fabien fabio fabiola fabrice fabrizio faisal farah farhan fatima fatma faye federica federico felicia felicity felipe felix ferdinand fergus fermin fernanda fernando filip
  filippo fiona flavia flavio florence florian floriane flynn francesca francesco francine francis francisca francisco franciszek franck franco francois francoise frank franz
  franziska fred freda freddie frederic frederick frederik frederike freya frida frieda friedhelm friedrich fritz gabe gabriel gabriela gabriele gabriella gabrielle gail
  galina gareth garrett gary gaspare gaston gavin gemma genevieve geoff geoffrey georg george georges georgia georgina gerald geraldine gerard gerardo gerda gerhard gerlinde
  gerrit gertrud gertrude gianluca gianna gianni gilbert gilberto gilles gina giorgia giorgio giovanna giovanni giselle gisela gitta giulia giuliano giuseppe giuseppina gladys
  glenda glenn gloria goran gordon graciela graham grazia grazyna greg gregor gregorio gregory greta gretchen grzegorz guadalupe gudrun guido guillaume guillermo gunter
  gunther gustav gustavo gwen gwendolyn hailey haley hamish hamza hana hanna hannah hannelore hannes hans harald hari harish harold harriet harry hartmut harvey hassan hayden
  hayley heath heather hector hedwig heidi heike heiko heinrich heinz helen helena helene helga helge helmut hendrik henri henriette henrik henry herbert heriberto herman
  hermann herve hilary hilda hilde holger horacio horst hortense howard hubert hugh hugo humberto hussein ian ibrahim ida ignacio igor ilaria ilona ilse iman imogen imran ina
  indira ines inga inge ingeborg ingo ingrid inigo ioana irena irene irina irma irmgard isaac isabel isabell isabella isabelle isaiah ishaan isidro ismael ismail ivan ivana
  ivo ivonne izabela jace jack jackie jacob jacqueline jacques jacek jadwiga jaime jake jakob jakub jamal james jamie jan jana jane janet janette janice janina janine janusz
  jared jarek jaroslaw jasmin jasmine jason jasper javier jayden jaya jayne jeanette jeanne jeannette jeannie jeff jeffery jeffrey jelena jenna jennie jennifer jenny jens
  jeremiah jeremy jermaine jerome jerry jerzy jess jesse jessica jessie jesus jill jillian jim jimena jimmy jo joachim joan joann joanna joanne joao joaquin jochen jocelyn
  jodi jodie jody joe joel joelle joerg johan johann johanna johannes john johnathan johnny jolanta jon jonah jonas jonathan jordi jorge jorg jose josef josefa josefina
  josefine joseph josephine josh joshua josiah josie josue joyce juan juana juanita judith judy juergen jules julia julian juliana julianna julianne julie julien juliet
  juliette julio julius julita jurgen justin justine justus kacper kai kaitlin kaitlyn kamal kamil kamila kara karan karen karin karina karl karla karolina karsten kasia
  katarina katarzyna kate katelyn katharina katharine katherine kathleen kathrin kathryn kathy katie katja katrin katrina kavita kavya kay kayla kaylee keith kellie kelly
  kelsey ken kendall kendra kenneth kenny kerri kerry kerstin kevin khadija khalid kiara kieran kim kimberly kiran kirk kirsten kirsty klara klaus knut konrad konstantin kosta
  kris krishna krista kristen kristian kristie kristin kristina kristine kristopher krystal krystyna krzysztof kumar kurt kyle kylie lacey lakshmi lamar lana lara larissa
  larry lars latoya laura lauren laurence laurent lauretta laurie laurin lavinia lawrence lea leah leandro leanne lee leila lena leo leon leona leonard leonardo leonie leonor
  leopold leroy lesley leslie leticia levi lewis lia liam lidia liesel lila lilian liliana lillian lilly lina linda lindsay lindsey linus lionel lisa lisbeth lise litzy livia
  liza lloyd lois lola lolita lora loredana loren lorena lorenzo loretta lori lorraine lothar lottie lou louis louisa louise lourdes luc luca lucas lucia luciana luciano lucie
  lucien lucille lucinda lucio lucy ludovic ludwig luigi luis luisa lukas lukasz luke lutz lydia lynda lyndsey lynette lynn lynne mabel maciej mackenzie macarena madeleine
  madeline mae maggie magda magdalena magnus mahmoud maia maike maisie maja malcolm malgorzata malik mandy manfred manish manon manuel manuela mara marc marcel marcela
  marcella marcello marcelo marcia marcin marco marcos marcus marek margaret margarete margarita margaux margie margit margot marguerite mari maria mariah mariam marian
  mariana marianne mariano maribel marie marielle marilyn marina mario marion marisa marisol marissa marit marius marjorie marko markus marlene marlies marlon marsha marta
  martha marten marthe martina martine marvin mary maryam mateo mateusz mathew mathias mathieu mathilde matilda matilde matt matteo matthew matthias mattie maura maureen
  maurice mauricio maurizio mauro maxime maximilian maxine maya mckenzie meera megan meghan mehdi mehmet mel melanie melinda melissa meredith mia micaela micah michael
  michaela michal michel michele micheal michelle mick miguel mikael mike mikolaj mila milena miles millie milos milton mina mindy mira miranda miriam miroslav miroslaw
  mitchell mohamed mohammad mohammed mohan mohit moira moises mollie molly mona monica monika monique moritz morris moses muhammad muriel murray mustafa myra myriam myrna
  nabil nadia nadine nadja nancy naomi narayan natalia natalie natasha nathalie nathan nathaniel neal ned neha neil nelly nerea nestor nguyen niall nicholas nick nicky nico
  nicola nicolas nicole nicolo nicoletta niels nigel nikhil nikita nikolai nikolaus nils nina nisha nitin noah noel noelia noemi noor nora norbert noreen norma norman nuria
  octavia octavio odette ola olaf oleg olga oliver olivia olivier ollie omar ophelia oscar osama oskar oswald otto owen pablo paige paloma pamela paola paolo pascal pascale
  patrice patricia patricio patrick patrizia patryk patsy patti patty paul paula paulina pauline paulo pavel pawel pedro peggy penelope percy pete peter petra petros phil
  philip philipp philippa philippe phillip phoebe phyllis pia pier piero pierre pietro piotr polly pooja prakash pranav pratik preeti priscilla priya priyanka przemyslaw
  quentin quincy rachael rachel rafael rafaela raffaele rafal ragnar rahul rainer raj rajesh rajiv rakesh ralf ralph rama ramesh ramiro ramon ramona randal randall randy
  raphael raquel rasheed raul ravi raymond rebeca rebecca rebekah reggie regina reginald rehaan reiner reinhard reinhold rekha remi rena renata renate renato rene renee reza
  rhea rhiannon rhonda rhys ricardo riccardo richard rick rickey ricky rita ritu robbie robert roberta roberto robyn rocco rocio roderick rodney rodolfo rodrigo roger rohan
  rohit roland rolf roman romain romeo romina romy ron ronald ronan ronja ronnie rory rosa rosalia rosalie rosalind rosalinda rosanna rosario rosaura roseanne rosella
  rosemarie rosemary rosie roslyn ross rowan rowena roxana roxanne roy ruben rudi rudolf rudolph rudy rufus rupert russ russell ruth ryan rylan sabina sabine sabrina sadie
  saif sally salma salvador salvatore sam samantha samir samira samuel sana sandeep sandra sandro sanjay sara sarah sascha sasha saul scarlett scott sean sebastian sebastien
  selena selina selma seamus serena serge sergei sergio seth severin shanaya shane shania shanice shankar shannon shari sharon shaun shauna shawn sheila shelby sheldon shelley
  shelly sheri sherri sherry sheryl shirley shiv shreya shruti shyam sibylle sid sidney siegfried sigrid silas silke silvia silvio simon simona simone sinead siobhan skylar
  slawomir sofia sofie solange sonia sonja sonya sophia sophie soren spencer stacey staci stacie stacy stan stanislav stanislaw stanley stefan stefania stefanie stefano
  steffen stephan stephane stephanie stephen steve steven stewart stuart suki sunil sunita suresh susan susana susann susanna susanne susie suzanne suzanna svea svein sven
  svenja svetlana swati sybille sydney sylvia sylvie syed tabitha tadeusz takashi tamara tamas tami tammie tammy tania tanja tanner tanya tara tariq tasha tatiana tatjana ted
  terence teresa teri terrance terrence terri terry tess tessa thea thelma theo theodor theodora theodore theresa therese thibault thiago thierry thilo thomas thorsten tia
  tiago tilda tim timo timothy tina tino toby todd tom tomas tomasz tomasso tommaso tommy toni tonia tony tonya torben torsten tracey traci tracie tracy travis trent trevor
  tricia trina trish trisha tristan troy trudy tyrone tyson udo uli ulf ulrich ulrike umar umberto urs ursula ute uwe valentin valentina valentine valeria valerie valerio
  vanessa varun veit vera verena vernon veronica veronika vicente vicki vickie vicky victor victoria vijay vikas vikram viktor viktoria vinay vincent vincente vincenzo viola
  violeta violetta virgil virginie vito vittoria vittorio vivek vivian viviana vivien vivienne vladimir volker waldemar walter waltraud wanda wayne wendy werner wesley wilbur
  wilfried wilhelm willard willem willie wilma winfried winifred winston witold wojciech wolfgang wolfram xavier ximena yasmin yasmine yesenia yolanda yosef youssef yusuf
  yvette yvonne zac zach zachary zack zahra zainab zane zbigniew zeynep zoe zofia zoey zsofia hoang huong linh thanh thao trang tuan minh ngoc phuong quang thuy tien trung duc
  duong hanh hieu khanh nhung quynh thu tram binh chau giang jing xiaoming xiaohong xiaoyu xiaoli yuan lihua lijuan meiling meili haoran zihan zixuan yifan yichen yuchen yuhan
  yutong yuxuan jianguo jianhua guohua guoqiang haiyan hongmei jiayi jiahao junjie minghao mingyu qing weiwei wenjie xiuying yaping zhihao zhiqiang aarav aditi aditya advik
  akash amitabh ananya aniket anika arnav chetan darshan dhruv gaurav girish gopal ira ishita jatin kabir karthik kunal lata lalit madhav mahesh manoj mayank meena mukesh
  naveen neeraj nirmala pankaj pradeep prateek radha raghav reyansh riya rohini sachin sai samar sanjana saurabh shivani siddharth sneha sudha sumit tanvi tushar vidya vihaan
  vishal yash zoya abbas adel bashir farid fatimah habib hadi hakim hisham jamil karim khaled laila layla leyla mansour nasser nadira osman rania rashid salim samer sami
  sherif tarek walid yasin yousef zaid ziad`;

/** Family names of many countries, as above. */
export const MORE_FAMILY_NAMES = `
  abbott acosta adams adkins aguilar aguirre ahmad albrecht alexander alfaro allison alonso altmann alvarado amato anand andersson andersen andre angelini antonelli aranda
  arias arora arroyo ashton asif atkins avila ayala babu bachmann baca badami bains baldwin balakrishnan ballard banerjee baptiste barajas barker barlow barnes barnett barone
  barr barrera barron barry bartels barth bartlett barton basile basu batra bauman baumann baxter beasley beattie beck becker beckett begum behrens beltran benitez benson
  bentley benton berger bergmann bernard bernardi bernal bertrand bhandari bhatia bhatt bhattacharya biggs birch blackburn blackwell blair blake blanc blanchard blankenship
  blanco blevins bloggs boehm bogdan bohm bolton bonilla booker boone borg borges bose boucher bouvier bowen bowers bowman boyer boyle bradford bradshaw brady brandt braun
  brennan brewer briggs briones britt brock brun brunner bruno bryan bryant bui buck buckley bullock burgess burnett burns busch bustamante butcher byrd byrne caballero
  cabello cabrera cain calderon caldwell calvo camacho cameron cano cantu cardenas carey carlsson carmona carney caron carrasco carrillo carson caruso carvalho casey castaneda
  castillo castro caputo cattaneo cervantes chaney chang chapa charles charpentier chatterjee chaudhary chaudhry chauhan chavez chevalier chen choudhury christensen christian
  clement clements cline cobb cochran coffey colin colombo coleman collado combs compton conley conner connolly conrad conte contreras conway cordero cordova corona corrigan
  cortes cortez cowan craig crane crawford cruz cuevas cummings dalton daniel danielsson datta daugherty davenport david davila dawson dayal de decker delacruz deleon delgado
  deluca denis dennis desai deshmukh deshpande dhillon diaz dickens dickerson dickson diehl dietrich dietz dillon dixon doan dobson dodd domingo dominguez donaldson donati
  donnelly donovan dorsey dotson dougherty doyle drake driscoll dubey duarte duffy duggal dumas dumont dunlap duong dupont dupuis durham duran dutta dvorak dyer eaton ebert
  eckert edwards elliott ellis ellison engel enriquez erickson ernst escobar espinosa espinoza estes estrada evans everett ewing fabre faber farley farrell faulkner faure
  fernandes fernandez ferrara ferreira ferrer ferri fiedler figueroa finley fink fiore fischer fitzgerald fitzpatrick flores floyd flynn foley fontaine fontana foster fournier
  frank franke frazier frederick freeman friedrich fritz fuchs fuentes gaines galindo gallego gallegos galli gallo galvan ganguly garber garcia garner garrison garza gatti
  gauthier gautier geiger gentile george gerard gibbs gilbert giles gillespie gilmore giordano giraud girard glenn glover godfrey goel goldberg gomes gomez gonzales goodman
  goodwin gordon gorman gotz gould graham granados greco greer gregory griffith grimes grimm grosse grover guerra guerin guha guillot gupta gutierrez guzman haas hahn hale
  haley hammond hampton hancock haney hardin harding harmon harrell harrington hartmann harris harrison hartley hartwig hass hassan hatfield hauser hayden haynes heath hebert
  hein heinrich heinz heller helm hendricks hendrix henning henry hensley henson hentschel herman hermann herrera herring herrmann herzog hess hester hewitt hickman higgins
  hinojosa hinton hirsch hobbs hodge hodges hodgson hofmann hogan holden holloway holman holmes hoover horne horton hubbard huber hudson huerta huffman huggins hughes humbert
  humphrey humphreys hurley hurst hussein hutchinson huynh ibarra imhoff ingram irwin iverson jacob jacobi jacobs jacobson jacquet jagannathan jahn james jansen janssen jarvis
  jefferson jenkins jha jimenez johns johnston joly joyce juarez jung kaiser kapoor karlsson kaminski kane kapur kashyap kauffman kaufmann kaur kay keith keller kelley kemp
  kennedy kerr khanna khatri kim kirby kirk kirsch klaus klemm kline knapp knowles knox kohl kohler kovac kovacs kozlowski kraft kramer krause krebs krishnan kruger kruse kuhn
  kuhlmann kulkarni kunz kurz lacroix lakhani lam lambert lang lange langer lara larsson lavoie lawrence lawson leach leblanc leclerc lee lefevre legrand lehmann lemaire
  lemoine lenz leonard leone leroux lester levine levy lewandowski lin lindner lindsay lindsey livingston llorente lockhart logan lombardi lombardo lopes lopez lorenz lowery
  lozano lucas lucero ludwig luna luther lutz lyons mack mackay madden maddox magana mahajan mahoney maier maldonado malhotra malik mallick malone maloney mancini manning
  marchand marchetti marino marion marquez martel martens martin martinelli martini martins marx mas masson mathew mathieu mathis mathur maurer maxwell mayer maynard mazur
  mcbride mccall mccann mcclain mcclure mcconnell mccormick mccullough mcdaniel mcdonald mcdowell mcfarland mcgee mcgrath mcguire mcintosh mcintyre mckay mckee mckinney
  mclaughlin mclean mcmahon mcmillan mcneil mcpherson meadows medina mehra mehta mejia melendez melton mendez mendoza menon mercier merlo merritt messina metz meunier meyers
  michael michaud michel middleton miranda mishra mitra mohamed mohan mohr molina monroe montero montes montoya mora morales moran moreno morgan morin morrow morse morton
  mosley mueller muir muller mullins munoz munro murillo naidu naik nair naranjo narang naumann nava navarro nayak neal negron nelson nguyen nicholson nicolas nieto niemann
  noel nolan nordstrom norton novikov nunez obrien ochoa oconnell odom odonnell ojeda oliva oliveira olson oneal orozco ortiz osborn osman otero otto pacheco padilla palacios
  pallai palmieri pandey pandya parisi parmar parra parrish parry pascual passmore patel patil patrick patterson patton paul paulson payne pearson pellegrini pennington perez
  perret perrin perrot perry petersson petit pfeiffer pham phan philipp phillips picard pichler pierre pillai pineda pinto pires pittman pohl poirier ponce poole powell
  prakash prasad pratt preston prieto pruitt puente pugh puig quintana quintero raab radtke raghavan rahman rajan raman ramirez ramos randall randolph rangel rangan rao
  rasmussen rastogi rathore ratti rauch raymond reddy redmond rees reeves regan reich reilly reinhardt renard renaud reuter reyes reyna reynaud rhodes rhys ribeiro richard
  richardson richmond ricci riggs rinaldi rios ritter rivas rivera riviera rizzo robbins robert roberto roberts robles rocha roche rodgers rodrigues roger rojas roland rollins
  romero rosales rosario rosen rosenberg ross rossi roth rousseau rowe rowland rowley roy rubio ruffini ruiz russo saini salas salinas salgado salvi samson sanchez sanders
  sandoval sanford sanghvi santoro santiago santini sarkar sartori sauer saunders sawyer saxena schaefer schafer scherer schmid schmitt schmitz schneider scholz schreiber
  schroder schroter schubert schultze schulz schulze schumacher schuster schwab schwartz schwarz segura seidel sen sengupta serra serrano sethi sexton seymour shaw sheikh
  shepard sheppard sherman shetty shukla siegel sierra silva simmons simon singh singleton sinha skinner sloan snyder solis solomon sommer sosa soto sousa spence stafford
  stanton steele stein steiner stephenson stevens stevenson stewart stokes strauss strickland stuart suarez subramanian sullivan sutton swanson sweeney talbot tandon tapia
  tate taylor tejada teixeira tello terrell terry testa thakur thiel thomas thornton tiwari torres townsend tran travis trevino trivedi trujillo tucker tyler ullrich urban
  urrutia valenzuela valle vance varela vargas varma vasquez vaughan vaughn vega velasco velasquez velazquez venkatesh verma vernon vidal vieira vila villanueva villarreal
  villegas vincent vitale vogel vogt voigt volkov vu vyas wagner walsh walter walters walton warner warren watts weaver weber wegner weiner weiss welch wendt werner whitaker
  whitehead whitehouse whitley whitney wiedemann wiese wiggins wiley wilhelm wilcox wilkerson wilkins willems wirth witt wojcik wolfe woodard woodward wozniak wyatt xiong
  yadav yates zabel zamora zapata zavala ziegler zielinski zimmer zuniga cao cheng cui deng ding du feng hou hsu jia jiang qian qiao qin qiu ren shao shen shi xia xiao xue yan
  yao yuan zeng zhong zou dinh vuong trinh truong luong`;
