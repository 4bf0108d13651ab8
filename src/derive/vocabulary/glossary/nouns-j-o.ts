/** Nouns from J to O: word | definition | example | cues | vetoes | distractors. */
export const nounsJToO = `
jeopardy | danger of loss, harm or failure | The rain put the picnic in jeopardy. | | double, contestant/trebek/trivia | dispute, isolation, secrecy, stagnation, obscurity
jubilation | great joy that people show openly | There was jubilation when we won. | | | dismay, defiance, indifference, mockery, anxiety
judiciary | the judges and courts of a country or state | The judiciary must not take orders from the king. | | _ committee/panel/chair/chairman/chairwoman/member, house/senate _ | legislature, electorate, ministry, militia, bureaucracy
jurisdiction | legal power over something, or the area it covers | The park is outside the jurisdiction of the city. | | ~jurisdictions | supervision, expertise, budget, custody
jurist | an expert in law, such as a judge or professor | A famous jurist spoke about fair trials. | | | diplomat, dissident, correspondent, activist
justification | a reason why something is right or acceptable | There is no justification for stealing. | | text/paragraph/align/css, @font | precedent, alternative, prerequisite, penalty
keynote | the main speech or idea of a meeting | The keynote was given by a young inventor.
kinship | the state or feeling of being related | We felt a kinship with the other lost hikers.
lapse | a failure, as of care, memory or judgement | A lapse of attention cost us the goal. | | _ of/in time, time/contract/insurance/law/treaty, let .. _, to _, PRON _, subscription/licence/license/membership/copyright/policy, _ of .. year/month/week/day/hour/time, _ into, funding/appropriations/benefit/coverage/subsidy
launch | the start of something new or big | Many guests came to the launch of the magazine. | | rocket/missile/satellite/space/nasa/spacecraft, _ pad, missiles, @kernel/process/launcher/rocket/satellite/nasa/missile, _ NOUN/ADJ, application/app _
lawmaker | a person elected to debate and vote on rules for the country | One lawmaker asked for safer roads.
lawsuit | a case that one side brings to court against another | The lawsuit was about a noisy rooster. | | | petition, investigation, boycott, inspection
leak | the act of making secret information public, or such information | The leak of the exam questions was a scandal. | document/secret/wikileaks/press/email/source/classified/cable/memo/journalist | water/oil/gas/pipe/roof/memory/plant/methane/crack/fuel/corrosion/tank, @memory/allocation/leak
leak | an escape of liquid or gas through a hole | We found the leak in the old boat. | water/oil/gas/pipe/roof/plant/methane/crack/fuel/corrosion/tank/boat | document/secret/wikileaks/press/email/classified/cable/memo/memory, @leak/leaker/apple/reporter, radiation/data/information/security | blast, shortage, consumption, reserve, tariff
leakage | the escape of something that should be kept in | The leakage of water ruined the floor. | | current/voltage/transistor/circuit/memory, money/carbon/economy/tax/revenue/tourism/demand
legacy | what a person, event or time leaves behind | The park is a legacy of the old mayor. | | _ code/system/browser/application/software/app, _ NOUN, _ of VERB, preference/admission/alumnus, _ ADJ | ambition, abolition, downfall, motive
legend | an old, well-known story about people or events of the past | The legend tells of a giant in the hill. | old/story/tale/ancient/tell/king/folk/myth/local/say | music/football/baseball/sport/rock/chart/map/basketball/hall/nba/john, living/career/coach/champion/star/comic/guitar/jazz/nfl/player/become/pop
legislation | a law or set of laws, whether planned or in force | New legislation protects the frogs. | | | funding, evidence, litigation, criticism
legislator | a person who makes laws | The legislator voted against the new road. | | | lobbyist, spokesperson, diplomat, correspondent, candidate
legislature | an assembly with the power to make laws | The legislature met in an old theatre. | | | judiciary, electorate, ministry, bureaucracy, militia
legitimacy | the quality of being accepted as lawful, right or fair | Cheating took away the legitimacy of her win. | | | prestige, stability, complexity, independence, efficiency
leisure | free time | In her leisure she paints boats.
leniency | mildness in judging or punishing someone | The teacher showed leniency towards the late boy. | | | candour, hostility, compensation, asylum
lethargy | a lack of energy or of the will to act | The heat filled us with lethargy. | | | anxiety, impatience, agony, paranoia
leverage | the power to influence people or events | With no other buyers he had little leverage. | | financial/debt/bank/ratio, to/can/will/could/help/we/they _, _ DET, @software/fund/stock/loan/hedge, lever/wrench/muscle/grip/wrestler
liability | legal responsibility for something | The owner denied liability for the accident. | legal/law/insurance/product/limit/court/accident/criminal/civil/company/damage | asset/political/become, ~liabilities, debt/tax, be/become .. a _, limited _, defensive, a _, biggest/big/greatest/political _ | compensation, consent, privilege, publicity
liberation | the act of setting free, or of becoming free | The village still celebrates its liberation. | | _ theology/army/front/movement | conquest, isolation, bombardment, reconstruction, inspection
liberty | freedom, or a right to live and act as one chooses | The prisoner dreamed of liberty. | | statue/media/university, _ to, at/take .. _, take .. _, _ of | prosperity, unity, tradition, obedience
lifespan | the time for which something lives or lasts | The lifespan of a mayfly is one day. | | | capacity, workload, appetite, output
lifestyle | the way in which someone lives | A healthy lifestyle needs no expensive shoes.
likelihood | how probable something is | The likelihood of snow in May is small.
limitation | a weakness, or something that restricts or holds back | The main limitation of the boat is its size. | | statute/browser/api, arms/weapon/damages | merit, achievement, methodology, component, ambition
lineage | the ancestors or forerunners of someone or something | The horse has a noble lineage. | | virus/variant/cell/species/sublineage/omicron/strain/gene/clone/data, album/design/style/film/camera/model/brand
literacy | the ability to read and write | The course improved literacy in the village. | | media/financial/computer/digital/health _, _ NOUN, carbon/tech/information/news/computer/visual _, emotional/scientific/cultural/civic/ai/energy/data/math/political/racial _ | attendance, hygiene, unemployment, poverty
litigation | the process of fighting a case in court | The litigation about the fence cost thousands. | | | negotiation, legislation, inspection, bankruptcy, maintenance
livelihood | the work or means by which someone earns money | Fishing is the livelihood of the village. | | | heritage, reputation, pastime, morale, unity
livestock | farm animals, such as cows or sheep | The livestock was moved before the flood. | | | merchandise, equipment, debris, personnel
lobby | people or firms that try to influence politicians | The farmers' lobby asked for lower taxes. | industry/group/gun/congress/oil/powerful/politician/farm/israel/government/political/pressure | hotel/building/floor/enter/theater/theatre/marble/office, apartment/museum/station/elevator/lift/guest/arena/reception/desk/lounge/courthouse
lobbyist | a person paid to influence politicians | The lobbyist invited three ministers to lunch. | | | correspondent, philanthropist, prosecutor, analyst, ambassador
locality | a place or area | Every locality has its own cheese.
logistics | the practical planning of something complicated | The logistics of the school trip are difficult. | | company/firm/center/warehouse/supply/chain/delivery/amazon/freight/industry
longevity | long life, or how long something lasts | The tortoise is known for its longevity. | | | productivity, prosperity, simplicity, novelty
loophole | a gap in a rule that lets people avoid it | He found a loophole in the dress code. | | biology/biological/brain/software/security, @code | precedent, reform, deduction, dispute, burden
lure | something that attracts people | The lure of the sea made him leave home. | | fish/fishing/bait/bass/email/phishing, to/can/could/will/help _, _ DET/PRON
magnitude | the size, extent or importance of something | Nobody understood the magnitude of the problem. | problem/crisis/disaster/scale/task/change/loss, _ of | earthquake/quake/richter/star/vector, order of _, order/orders .. _, aftershock/tremor/temblor/seismic/fault, _ of NUM | complexity, duration, inevitability, ambiguity, likelihood
mainstream | the ideas or ways that most people share | Electric bikes have entered the mainstream. | | _ NOUN/ADJ
maintenance | the keeping of something in good order | The lift is closed for maintenance. | | peace/order/child/payment/alimony/divorce, @software/code/release/kernel/package, standard/weight/status/power/balance/level/security/relation/ceasefire/stability, drug/therapy/dose/chemotherapy/calorie | expansion, acquisition, disposal, insurance, privatisation
malice | the wish to harm someone | She broke the cup without malice. | | actual _ | negligence, vanity, ignorance, remorse, courtesy, affection
malnutrition | bad health from too little food or food of poor quality | The doctors treated children with malnutrition. | | | infection, trauma, depression, illiteracy, addiction
malpractice | wrong or careless work by a professional | The dentist was accused of malpractice. | | electoral/election/exam/examination | harassment, discrimination, perjury, bribery, vandalism
mandate | the official power or order to do something | The mayor has a mandate to build the school. | voter/election/government/president/win/electoral/popular/people/party/democratic/reform/parliament/un | insurance/mask/vaccine/health/individual/federal/court
mania | a very strong interest that many people share | A mania for yo-yos took over the school. | | bipolar/depression/depressive
manifestation | a sign or form in which something shows itself | Her smile was a manifestation of joy. | | tiktok/universe/astrology/crystal, _ against | denial, exaggeration, catalyst, critique
manifesto | a public statement of aims and beliefs | The pupils wrote a manifesto for better lunches. | | | budget, petition, treaty, memoir, memorandum
manipulation | clever, perhaps unfair control of people or facts | The advert is full of manipulation. | | dom/image/genetic/gene/string/data/array, bone/spinal/file/text/object/photo/video/pixel, code/path/lock
manoeuvre,maneuver | a planned or skilful movement, or a clever step to get something | With a quick manoeuvre he parked the bus. | | ~manoeuvres, ~maneuvers, military/army/navy, room .. _
manuscript | an old text written by hand, not printed | The manuscript was found in an attic. | ancient/medieval/century/monk/scroll/parchment/illuminated/monastery/latin/arabic/islamic/timbuktu/papyrus/monastic | journal/peer/submit/author/submission, novel/novelist/publisher/editor/draft | monument, decree, forgery, archive
margin | the amount by which something is won or lost | She won by a margin of two votes. | vote/win/victory/election/lead/narrow/wide/percent/slim/point/majority | profit/gross/page/css/error/border/padding/text/left/box, _ of/for error, @css/layout/margin, company/revenue/quarter/earnings/sale/retailer/business, operating/refining/fuel, _ of .. society/town/field/law/history/empire | verdict, consensus, penalty, threshold
martyr | a person who dies or suffers for a belief | The painting shows a martyr of the old church. | | | traitor, fugitive, veteran, patron, conqueror
massacre | the cruel killing of many people | A stone remembers the massacre. | | game/season/score/match/film, texas/chainsaw | evacuation, occupation, siege, deportation, imprisonment
maturity | the state of being fully grown, developed or sensible | She showed great maturity after the defeat. | | bond/debt/loan/interest, date/technology/software/market/sexual/fish/tree/model
maxim | a short saying that states a rule or a truth | His maxim was to leave nothing on the plate. | | | rumour, prediction, complaint, pledge, misconception
meditation | the practice of calming and focusing the mind | Ten minutes of meditation calmed her. | | _ on, _ about | worship, dialogue, hygiene, eloquence
melancholy | deep or thoughtful sadness | The song is full of melancholy. | | | optimism, gratitude, fury, humility, anxiety
memoir | a book that a person writes about their own life | The singer wrote a memoir about her youth. | | | manifesto, critique, transcript, petition, inventory
memorandum | a written message or record on official business | A memorandum reminded us to close the windows. | | _ of, sign/agreement/understanding/treaty/country/iran, breach/violation, @memorandum | transcript, rebuke, petition, complaint, manifesto
memorial | something built or held to remember people or an event | The memorial stands beside the harbour. | | _ day/park/hospital/stadium/service
menace | danger, or someone or something that threatens harm | The low branch was a menace to cyclists. | | with _, voice/tone/smile
mentality | the usual way of thinking of a person or group | The coach has the mentality of a winner. | | | reputation, tactic, stamina, expertise, posture
mentor | an experienced person who helps and advises another | An older pupil was my mentor in the first year. | | | rival, critic, sponsor, heir, predecessor
merchandise | goods that are bought and sold | The shop was full of fan merchandise. | | | equipment, correspondence, livestock, evidence, debris
merger | the joining of two or more companies or groups into one | The merger of the two bakeries saved both. | | galaxy/star/neutron/hole/gravitational/species | lawsuit, bankruptcy, audit, dispute, boycott
merit | worth or value, or a good quality | Each cake was judged on its merit. | | badge/scholarship, ~merits, order of _
metabolism | the chemical processes that keep a living thing going | A hummingbird has a very fast metabolism. | | drug/medicine/alcohol/caffeine | immunity, concentration, stamina, posture, temperament
metaphor | a word, image or thing that stands for something else | The poet uses winter as a metaphor for old age. | | desktop/interface, @interface/ui | anecdote, exaggeration, slogan, formula, backdrop
methodology | the ways of working chosen for a task or study | The methodology of the survey is explained on page two. | | | funding, terminology, rationale, ethics, publicity
metropolis | a very large and busy city | The village grew into a metropolis. | | | republic, wilderness, empire, battlefield
migrant | a person who moves to live or work elsewhere | The farm was built by a migrant from the south. | | bird/species/duck | smuggler, hostage, veteran, volunteer
migration | the movement of people or animals to another place | The migration of the swallows begins in September. | | database/server/code/schema/rails/software/script, _ tool, @server/software/database/platform/code/windows/linux/cloud/cell, cell/tumor/tumour/planet/planetary/neuron/user/site/twitter, venture/account/customer/subscriber/client/format/app | starvation, extinction, pollution, conservation
milestone | an important point in a development | The thousandth visitor was a milestone for the museum. | | @release/mozilla/version/github/sprint/kernel, _ birthday/anniversary/age | compromise, verdict, setback, obstacle
militant | a person ready to use force for a cause | The militant was arrested at the border. | | | civilian, smuggler, diplomat, contractor, refugee
militia | armed people who fight but are not regular soldiers | A militia defended the small town. | | | delegation, convoy, charity, ministry
mindset | a way of thinking or of looking at things | Failing well needs the right mindset. | | | ambition, reputation, tactic, posture, discipline
miniature | a very small copy of something | He built a miniature of the castle.
ministry | a department of a government | The ministry of health printed a leaflet. | government/health/foreign/defense/defence/education/interior/finance/official/spokesman/justice/culture/agriculture, _ of | church/pastor/gospel/christian/jesus, pastoral/preach/preacher/priest/bishop/parish/paul/evangelical/evangelist/clergy | regulator, embassy, delegation, lobby
minority | the smaller part of a group, less than half | Only a minority voted for the blue shirts. | _ of, small/vote/majority/tiny | ethnic/religious/muslim/racial/black/language/rights/stateless
minority | a group that differs from most people of a country, as in religion | The law protects every minority of the country. | ethnic/religious/muslim/racial/race/black/language/rights/stateless/persecute/discrimination/protect | tiny
miracle | something wonderful that nobody expected | It was a miracle that nobody was hurt. | | drug/cure/jesus/god/saint/prayer/church
misconception | a wrong idea or belief about something | It is a misconception that owls are clever. | | | complaint, prediction, objection, coincidence
misconduct | behaviour that breaks rules or laws | The trainer lost his job for misconduct. | | research/scientific, sexual _ | bribery, perjury, sabotage, hypocrisy, ignorance
misery | great unhappiness or suffering | The wet tent filled us with misery. | | | prosperity, uncertainty, isolation, nostalgia
misfortune | bad luck, or an unlucky event | He had the misfortune to lose both shoes. | | | privilege, obligation, blunder, humiliation
mishap | an accident or other unlucky event | Apart from a mishap with the paint, all went well. | | | dispute, adjustment, inspection, raid
mistrust | lack of trust | There was mistrust between the two teams.
misunderstanding | a mistake about what someone means | By a misunderstanding we waited at two doors.
mobilisation,mobilization | the act of getting people ready to act or fight | The mobilisation of volunteers took an hour. | | resource/fund/capital/finance/savings/money
mockery | unkind jokes or laughter about someone or something | His hat was met with mockery. | | make .. _, _ of | indifference, approval, suspicion, encouragement
mode | a way of doing something | Walking is the oldest mode of travel. | _ of | insert/vim/emacs/button/camera/game/debug/dark/command/airplane/safe
momentum | the force that keeps something moving or growing | After the second goal the team had momentum. | | angular/particle/mass/velocity/quantum, electron/photon/physics/velocity | credibility, funding, recognition, independence, confidence
monarchy | rule by a king or queen, or a royal state or family | The country ended its monarchy long ago. | | | parliament, communism, treasury, censorship
monopoly | sole control of something, such as a trade, or its holder | The ferry firm has a monopoly on the island. | | board/game/hasbro | subsidy, boycott, tariff, rivalry, quota
monument | a building or statue in memory of someone or something | The monument shows a sailor.
morale | the confidence and mood of a group | The soup raised the morale of the hikers. | | | productivity, attendance, discipline, morality, workload
morality | the rightness of an act, or ideas about right and wrong | The fable teaches morality with animals. | | sexual .. _, _ tale/play/police
moratorium | an official stop to an activity for some time | There is a moratorium on new hotels. | | | referendum, monopoly, debate, quota, tariff
mortality | the number of deaths, or the fact that one must die | Clean water lowered mortality in the town. | | | malnutrition, vulnerability, literacy, morality
mortgage | a loan to buy a house or other property | They paid the mortgage for twenty years. | | | insurance, pension, warranty, inheritance, penalty
motive | a reason for doing something | Hunger was the motive of the thief. | | _ power/force | tactic, outcome, culprit, obligation
multitude | a large number | A multitude of stars shone above the camp.
municipality | a town or district with its own government | The municipality planted four hundred trees. | | | republic, charity, enterprise, embassy
murmur | a low, quiet sound, as of voices or water | A murmur went through the hall. | | heart, discontent/complaint/dissent, without .. _
mutation | a lasting change in the genes | A mutation gave the cat blue eyes. | gene/genetic/virus/viral/cell/dna/cancer/variant/strain/blood/inherit/disease/protein/species/bacteria/bacterium/evolution/animal/tumour/tumor/genome/doctor | @code/state/object/graphql/javascript/variable/rust/class | symptom, infection, deficiency, toxin, antibiotic
mutiny | open refusal by a group to obey its leaders | Bad food led to a mutiny on the ship. | | | surrender, retreat, massacre, negotiation, evacuation
myriad | a very large number | A myriad of insects danced in the light.
myth | a well-known old story, or a belief that is not true | It is a myth that goldfish forget everything. | | greek/ancient/creation/roman/norse/god/legend, hero/gods/epic/goddess/tale/story/tribe/legend | tradition, hypothesis, prediction, complaint, consensus
mythology | the old stories and beliefs of a people | In Greek mythology a horse could fly.
narrative | a story, or a way of telling events | The narrative begins in a small harbour. | | @game/player
nationalism | strong devotion to the cause of one's own country or people | The article warns of nationalism in sport. | | white/black/christian _ | globalisation, communism, populism, capitalism, terrorism
nationalist | a person devoted to the cause of their own country or people | The nationalist wanted only flags of his country. | | white/black/christian _ | dissident, conservative, populist, lobbyist, entrepreneur
negligence | a failure to take proper care | The fire was caused by negligence. | | | sabotage, harassment, vandalism, fatigue, bribery
negotiation | discussion between sides to reach an agreement | After a long negotiation we got a dog. | | @tls/protocol/ssl/content | litigation, confrontation, demonstration, surveillance
newcomer | a person who has just arrived or begun | The newcomer did not know the rules.
niche | a small special area or position | The shop found a niche in left-handed scissors. | | _ NOUN/ADJ/PROPN
nominee | a person or thing put forward for a prize or position | Each nominee gave a short speech. | | | predecessor, spokesperson, critic, sponsor, founder
nonsense | silly or meaningless words, ideas or behaviour | The story of the flying cow is nonsense.
norm | a usual or accepted way in which things are done | Cycling to school is the norm here. | | vector/matrix/math, @vector/matrix, data/statistic/value/temperature/rainfall/deviation | priority, obligation, privilege, nuisance
nostalgia | a fond longing for the past | Old photos fill my father with nostalgia. | | | remorse, contempt, optimism, indifference, gratitude
notion | an idea or belief about something | The notion that fish sleep was new to me.
notoriety | the state of being widely known, mostly for something bad | The cat gained notoriety as a thief of fish. | | | autonomy, gratitude, wealth, authority
novelty | the quality of being new, or something new and unusual | The novelty of the robot wore off in a week. | | gift/shop/song | temptation, nuisance, simplicity, complexity
nuance | a fine or small difference or detail | The translation misses a nuance of the joke. | | with .. _
nuisance | something or someone that annoys | The mosquito was a nuisance all night. | | | asset, amenity, deterrent, spectacle, temptation
nutrient | something that living things take in and need to grow | Iron is a nutrient found in spinach. | | | pollutant, antibiotic, pathogen, residue
oath | a formal promise, as one made in public | The new mayor took an oath. | | mutter/curse/utter, hurl/scream/shout, under .. _ | tradition, bribe, stance, precaution
obedience | the act of doing what one is told | The dog earned a medal for obedience. | | | defiance, gratitude, secrecy, humility, perseverance
obesity | the state of weighing so much that one's health suffers | Walking to school helps to fight obesity. | | | addiction, depression, infection, illiteracy, trauma
objection | a statement or reason against something | My objection to the hat is its colour. | | | expectation, alternative, commitment, suspicion, milestone
objective | something that one tries to achieve | Our objective is to collect fifty tins. | | lens/microscope/telescope, @lens/c, _ NOUN/ADJ, be/more/as _, and _ | obstacle, consequence, precaution, obligation
obligation | something one must do, as by law or duty | Nobody is under an obligation to sing. | | debt/pension/bond _ | privilege, opportunity, incentive, reluctance, inability
obscurity | the fact of being unknown to most people | The painter died in obscurity. | | text/language/prose/meaning/poem/jargon | poverty, exile, captivity, bankruptcy, isolation
observance | the act of following a rule or keeping a custom | The observance of the rest hour is important.
observation | the act of watching something carefully over time | The observation of the nest took all spring. | | make _, ~observations, remark
obsession | an interest, idea or worry that fills the mind | Stamps were an obsession of my uncle. | | | dissatisfaction, rivalry, aversion, collaboration, resemblance
obstacle | something that makes it hard to go on or succeed | The fallen tree was an obstacle for the bus. | | _ course/race | incentive, asset, prerequisite, catalyst
occupation | the control of a country or place by a foreign army | The occupation lasted four years. | military/army/territory/troop/land/force/foreign/war/country/end/german/soldier/israeli/japanese/iraq | job/work/profession/list, student/protester/building/street/campus/activist/square | reconstruction, bombardment, truce, famine, recession
occurrence | something that happens | Snow is a rare occurrence here.
odds | how great the chance of something is | The odds of winning are small. | _ of/that | against .. _, beat/defy/overcome .. _, at _, _ with
offence,offense | an act that breaks a law or rule | Riding without a light is an offence. | | yard/touchdown/quarterback/defense/team/player/coach, take/give/cause/no _, game/season/score/pass/point/ball/nfl/yards/drive/touchdowns/offensive, for _, coordinator/scoring/roster/puck/basket/touchdowns | inquiry, blunder, dispute, verdict
offender | someone who breaks a law or rule | The youngest offender was a goat in the garden. | | worst/biggest/main/chief/bad _ | victim, survivor, recruit, applicant
offensive | a large attack by armed forces | The offensive began in the north. | military/troop/army/force/launch/rebel/war/ground/air/militant/soldier, _ against | charm, _ NOUN, diplomatic/media/legal/propaganda/marketing/publicity/pr _, on .. _ | retreat, truce, blockade, withdrawal, embargo
offspring | a person's child or children, or an animal's young | The owl feeds its offspring at night. | | | ancestor, rival, companion, predecessor
omission | the leaving out of something, or what is left out | The omission of one letter changed the meaning. | | | inclusion, contradiction, exaggeration, recurrence
onset | the beginning of something, as of an illness | We left before the onset of winter. | | | aftermath, prevention, duration, recurrence, absence
onslaught | a very strong attack, or a great many things at once | The ants began an onslaught on our picnic. | | | retreat, scarcity, suppression, withdrawal, controversy
opponent | a person or side that is against someone or something | Her opponent in the final was her sister. | | | proponent, beneficiary, mentor, companion, predecessor
opposition | disagreement with something, or action against it | There was opposition to the early bell. | _ to, strong/fierce/face/stiff/widespread/public/local/vocal/growing _ | party/leader/parliament/mp/minister/coalition/candidate/rebel/senator/lawmaker/politician/coach/team/goal/player, _ NOUN | commitment, indifference, consent, awareness
oppression | cruel or unfair use of power over people | The song was written against oppression. | | | unemployment, isolation, negligence, participation, emigration
optimism | the belief that good things will happen | With optimism he packed only shorts. | | | scepticism, caution, nostalgia, impatience
ordeal | a very difficult and unpleasant experience | The night in the snow was an ordeal. | | | investigation, negotiation, triumph, ceremony, spectacle
ordinance | a law made by a town, city or county | An ordinance forbids dogs on the beach. | | unexploded/explosive/president/parliament/cabinet/national/demonetisation | budget, petition, referendum, subsidy
organism | a living thing, such as an animal, plant or germ | Even the smallest organism needs food.
orientation | a direction or position, or training for something new | The first day of camp is for orientation. | | sexual/landscape/device/gay/screen/portrait
orthodoxy | ideas or beliefs that a group accepts as right | Her book questioned the orthodoxy of the time.
outbreak | a sudden start or spread of something bad, such as illness | The outbreak of measles closed the camp. | | | prevention, aftermath, elimination, detection, decline
outburst | a sudden expression of strong feeling | His outburst surprised the quiet class. | | star/comet/nova/meteor/radio, violence/fighting/flood/lake/glacial | denial, admission, resignation, anecdote
outcome | the result of something | The outcome of the vote was a surprise. | | | significance, duration, motive, deadline
outcry | a strong public protest | The plan to sell the park caused an outcry. | | | inquiry, enthusiasm, lawsuit, frenzy, rumour
outfit | a set of clothes worn together | Her outfit for the party was green. | clothes/wear/dress/fashion/shoe/style/costume | news/media/company/organization/organisation, group/team/band/crime/security/mercenary/production/club
outlet | a way of expressing feelings or energy | Drumming is an outlet for her anger. | creative/emotion/anger/energy/feeling/expression/frustration | news/media/store/power/retail/shop/press/factory/mall/plug/coffee
outlook | what is likely to happen in the future | The outlook for our picnic was sunny. | economic/economy/growth/weather/forecast/bleak/grim/uncertain/market | microsoft/email/calendar/exchange/office, his/her/their/my/our _, positive/optimistic _, _ on | reputation, reform, crisis, rivalry
output | the amount that is produced | The output of the bakery doubled. | factory/production/industrial/economic/economy/oil/energy/power/farm/growth/country/manufacturing | file/print/command/code/function/input/terminal/stdout/format/text | consumption, reserve, shortage, tariff, decline
outrage | great anger and shock | The rude letter caused outrage. | | an/this _, ~outrages | optimism, anxiety, indifference, gratitude
outreach | an effort to contact, help or involve people | The outreach of the library reaches small villages.
outset | the beginning | From the outset we knew that it would rain.
outskirts | the outer parts of a town | The zoo is on the outskirts of the city.
oversight | the task of watching that things are done properly | The board has oversight of the club's money. | government/committee/congress/congressional/regulatory/board/agency/public/lack/financial/provide/judicial/program/police | mistake, an/by _ | funding, approval, legislation, negotiation, expertise
`;
