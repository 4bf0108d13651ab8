/** Nouns from J to O: word | definition | example | cues | vetoes | distractors. */
export const nounsJToO = `
jeopardy | the risk of being lost, harmed or destroyed | The rain put the picnic in jeopardy. | | double | equilibrium, obscurity, secrecy, captivity, isolation
jubilation | great joy | There was jubilation when we won. | | | gratitude, confidence, misery, solidarity, apathy
judiciary | all the judges of a country | The judiciary must not take orders from the king. | | | legislature, electorate, treasury, militia, embassy
jurisdiction | legal power over a place, or the place itself | The park is outside the jurisdiction of the city. | | | custody, leverage, supervision, dominance, vicinity
jurist | an expert in law | A famous jurist spoke about fair trials. | | | diplomat, philanthropist, dissident, activist, entrepreneur
justification | a good reason for something | There is no justification for stealing. | | | punishment, precedent, substitute, remedy, compensation
keynote | the main speech or idea of a meeting | The keynote was given by a young inventor. | | | tribute, verdict, testimony, anecdote, ultimatum
kinship | the state or feeling of being related | We felt a kinship with the other lost hikers. | | | rivalry, enmity, gratitude, impatience, commerce
lapse | a short failure, as of memory or care | A lapse of attention cost us the goal. | | time | surge, fluctuation, distortion, dispute
launch | the start of something new or big | Many guests came to the launch of the magazine. | | rocket/missile/satellite/space/nasa/spacecraft, _ pad | anniversary, revision, acquisition, demise, suppression
lawmaker | a person elected to debate and vote on rules for the country | One lawmaker asked for safer roads. |  |  |
lawsuit | a case brought to a court | The lawsuit was about a noisy rooster. | | | petition, inquiry, boycott, referendum, campaign
leak | the giving of secret information to the public | The leak of the exam questions was a scandal. | document/secret/wikileaks/press/email/source/classified/cable/memo/journalist | water/oil/gas/pipe/roof/memory/plant/methane/crack/fuel/corrosion/tank | theft, forgery, revision, suppression, distortion
leak | a hole through which liquid or gas escapes | We found the leak in the old boat. | water/oil/gas/pipe/roof/plant/methane/crack/fuel/corrosion/tank/boat | document/secret/wikileaks/press/email/classified/cable/memo/memory, @leak/leaker/apple/reporter | blast, residue, toxin, debris, reserve
leakage | the escape of liquid, gas or information | The leakage of water ruined the floor. | | | shortage, consumption, distribution, surplus, theft
legacy | something left behind by people or events of the past | The park is a legacy of the old mayor. | | _ code/system/browser/application/software/app, _ NOUN | hallmark, critique, obsession, aspiration, prelude
legend | an old, well-known story about people or events of the past | The legend tells of a giant in the hill. | old/story/tale/ancient/tell/king/folk/myth/local/say | music/football/baseball/sport/rock/chart/map/basketball/hall/nba/john | memoir, prediction, testimony, transcript, statute
legislation | laws, or the making of laws | New legislation protects the frogs. | | | funding, litigation, propaganda, subsidy
legislator | a person who makes laws | The legislator voted against the new road. | | | prosecutor, lobbyist, ambassador, activist, shareholder
legislature | the group of people who make laws | The legislature met in an old theatre. | | | judiciary, lobby, electorate, militia, sect
legitimacy | the quality of being lawful or fair in people's eyes | Cheating took away the legitimacy of her win. | | | significance, urgency, complexity, novelty, longevity
leisure | free time | In her leisure she paints boats. | | | solitude, privacy, adolescence, captivity
leniency | a mild way of punishing someone | The teacher showed leniency towards the late boy. | | | courtesy, gratitude, impartiality, animosity, indifference
lethargy | a lack of energy | The heat filled us with lethargy. | | | nostalgia, dismay, resentment, anxiety, zeal
leverage | the power to influence people or events | With no other buyers he had little leverage. | | financial/debt/bank/ratio | expertise, credibility, profit, optimism, endurance
liability | legal responsibility for something | The owner denied liability for the accident. | legal/law/insurance/product/tax/limit/court/accident/criminal/civil/company/damage | asset/political/become | insurance, remorse, motive, sabotage, participation
liberation | the act of setting free | The village still celebrates its liberation. | | | conquest, reconstruction, isolation, prosperity, establishment
liberty | the right to live and act as one chooses | The prisoner dreamed of liberty. | | statue/media/university, _ to, at/take .. _ | prosperity, unity, vengeance, solitude
lifespan | the length of time that something lives or lasts | The lifespan of a mayfly is one day. | | | habitat, efficiency, capacity, metabolism
lifestyle | the way in which someone lives | A healthy lifestyle needs no expensive shoes. | | |
likelihood | how likely something is | The likelihood of snow in May is small. | | | duration, intensity, impact, urgency, magnitude
limitation | a weakness, or something that holds one back | The main limitation of the boat is its size. | | | hallmark, hazard, safeguard, merit, nuisance
lineage | the line of families from which someone comes | The horse has a noble lineage. | | | temperament, reputation, posture, residence, intellect
literacy | the ability to read and write | The course improved literacy in the village. | | media/financial/computer/digital/health _ | hygiene, productivity, morale, cooperation, prosperity
litigation | the process of taking a case to court | The litigation about the fence cost thousands. | | | negotiation, legislation, publicity, vandalism, restoration
livelihood | the way in which someone earns money to live | Fishing is the livelihood of the village. | | | pastime, residence, tradition, likelihood, obsession
livestock | farm animals | The livestock was moved before the flood. | | | merchandise, equipment, offspring, prey
lobby | a group that tries to influence politicians | The farmers' lobby asked for lower taxes. | industry/group/gun/congress/oil/powerful/politician/farm/israel/government/political/pressure | hotel/building/floor/enter/theater/theatre/marble/office | militia, subsidiary, sect, cohort
lobbyist | a person paid to influence politicians | The lobbyist invited three ministers to lunch. | | | correspondent, philanthropist, prosecutor, analyst, ambassador
locality | a place or area | Every locality has its own cheese.
logistics | the practical planning and organising of something | The logistics of the school trip are difficult. | | | ethics, rationale, aftermath, dynamics, proceedings
longevity | long life, or the fact of lasting long | The tortoise is known for its longevity. | | | vigilance, versatility, vigour, simplicity, obedience
loophole | a gap in a rule that lets people avoid it | He found a loophole in the dress code. | | | contradiction, amendment, stipulation, penalty, precedent
lure | something that attracts people | The lure of the sea made him leave home. | | | menace, scarcity, novelty, solitude, hindrance
magnitude | the great size or importance of something | Nobody understood the magnitude of the problem. | problem/crisis/_ of/disaster/scale/task/change/loss | earthquake/quake/richter/star/vector, order of _, order/orders .. _ | urgency, complexity, inevitability, rationale, ambiguity
mainstream | the ideas or ways that most people share | Electric bikes have entered the mainstream. | | _ NOUN/ADJ | curriculum, mythology, periphery, legislation, economy
maintenance | the keeping of something in good order | The lift is closed for maintenance. | | child/payment/alimony/divorce | reconstruction, inspection, acquisition, privatisation, surveillance
malice | the wish to harm someone | She broke the cup without malice. | | | remorse, hesitation, impatience, greed, caution
malnutrition | illness caused by too little or bad food | The doctors treated children with malnutrition. | | | infection, trauma, depression, obesity, addiction
malpractice | wrong or careless work by a professional | The dentist was accused of malpractice. | | | bribery, perjury, discrimination, theft, extortion
mandate | the official power or order to do something | The mayor has a mandate to build the school. | voter/election/government/president/win/electoral/popular/people/party/democratic/reform/parliament/un | insurance/mask/vaccine/health/individual/federal/court | ambition, proposal, incentive, pledge, budget
mania | a very strong interest that many people share | A mania for yo-yos took over the school. | | bipolar/depression/depressive | nostalgia, rivalry, contempt, outrage
manifestation | a sign or form in which something shows itself | Her smile was a manifestation of joy. | | | remnant, exaggeration, denial, rejection, pretence
manifesto | a public statement of aims, often by a party | The pupils wrote a manifesto for better lunches. | | | memorandum, treaty, petition, chronicle, memoir
manipulation | clever and often unfair control of people or facts | The advert is full of manipulation. | | dom/image/genetic/gene/string/data/array | disclosure, mockery, surveillance, harassment, distribution
manoeuvre,maneuver | a skilful movement or clever action | With a quick manoeuvre he parked the bus. | | | gesture, blunder, concession, hesitation, mishap
manuscript | a text not yet printed, or written by hand | The manuscript was found in an attic. | | | transcript, replica, caricature, prototype, memorandum
margin | the amount by which something is won or lost | She won by a margin of two votes. | vote/win/victory/election/lead/narrow/wide/percent/slim/point/majority | profit/gross/page/css/error/border/padding/text/left/box | turnout, ratio, quota, deduction
martyr | a person who dies or suffers for a belief | The painting shows a martyr of the old church. | | | founder, patron, conqueror, pioneer, traitor
massacre | the cruel killing of many people | A stone remembers the massacre. | | | famine, uprising, evacuation, epidemic, invasion
maturity | the quality of being fully grown or developed | She showed great maturity after the defeat. | | bond/debt/loan/interest | humility, candour, generosity, prominence, resentment
maxim | a short saying that gives a rule | His maxim was to leave nothing on the plate. | | | prediction, misconception, hypothesis, pledge, rumour
meditation | quiet deep thought, often as an exercise | Ten minutes of meditation calmed her. | | _ on | worship, dialogue, hygiene, solitude, guidance
melancholy | a quiet sadness | The song is full of melancholy. | | | scorn, fury, malice, zeal, optimism
memoir | a book that a person writes about their own life | The singer wrote a memoir about her youth. | | | legend, critique, manifesto, memorandum, transcript
memorandum | a short official note | A memorandum reminded us to close the windows. | | _ of | transcript, petition, manifesto, warrant, statute
memorial | something built or held to remember people or an event | The memorial stands beside the harbour. | | | shelter, fundraiser, embassy, residence, headquarters
menace | something dangerous, or a threat | The low branch was a menace to cyclists. | | | distraction, spectacle, asset, temptation, paradox
mentality | a way of thinking | The coach has the mentality of a winner. | | | demeanour, lifestyle, posture, reputation, technique
mentor | an experienced person who helps and advises another | An older pupil was my mentor in the first year. | | | rival, predecessor, substitute, peer, adversary
merchandise | goods that are bought and sold | The shop was full of fan merchandise. | | | equipment, livestock, propaganda, currency
merger | the joining of two companies or groups into one | The merger of the two bakeries saved both. | | | settlement, rivalry, expansion, bankruptcy, privatisation
merit | a good quality, or the fact of deserving praise | Each cake was judged on its merit. | | | novelty, provenance, complexity, lineage
metabolism | the processes by which a body turns food into energy | A hummingbird has a very fast metabolism. | | | immunity, appetite, stamina, instinct, temperament
metaphor | a way of describing one thing as another | The poet uses winter as a metaphor for old age. | | | backdrop, pretext, prelude, remedy, justification
methodology | the ways of working chosen for a study | The methodology of the survey is explained on page two. | | | rationale, terminology, outcome, accuracy, relevance
metropolis | a very large city | The village grew into a metropolis. | | | stronghold, republic, sanctuary, battlefield, wilderness
migrant | a person who moves to live or work elsewhere | The farm was built by a migrant from the south. | | | smuggler, peasant, veteran, fugitive, civilian
migration | the movement of people or animals to another place | The migration of the swallows begins in September. | | database/server/code/schema/rails/software/script, _ tool | slaughter, extinction, starvation, mobilisation, observation
milestone | an important point in a development | The thousandth visitor was a milestone for the museum. | | | boost, compromise, setback, coincidence, dilemma
militant | a person ready to use force for a cause | The militant was arrested at the border. | | | smuggler, fugitive, refugee, correspondent, diplomat
militia | an armed group of people who are not regular soldiers | A militia defended the small town. | | | fleet, coalition, delegation, elite, sect
mindset | a way of thinking | Failing well needs the right mindset. | | | strategy, technique, upbringing, lifestyle, posture
miniature | a very small copy of something | He built a miniature of the castle. | | | prototype, fragment, caricature, forgery
ministry | a department of a government | The ministry of health printed a leaflet. | government/health/foreign/defense/defence/education/interior/finance/official/spokesman/justice/culture/agriculture/_ of | church/pastor/gospel/christian/jesus | embassy, lobby, subsidiary, foundation#2, delegation
minority | the smaller part of a group, less than half | Only a minority voted for the blue shirts. | _ of, small/vote/majority/tiny | ethnic/religious/muslim/racial/black/language/rights/stateless | elite, cohort, majority, delegation, electorate
minority | a group different from most people of a country in origin or religion | The law protects every minority of the country. | ethnic/religious/muslim/racial/race/black/language/rights/stateless/persecute/discrimination/protect | tiny | generation, faction, elite, municipality, electorate
miracle | a wonderful and very surprising event | It was a miracle that nobody was hurt. | | | scandal, tragedy, certainty, rumour
misconception | a wrong idea | It is a misconception that owls are clever. | | | principle, paradox, coincidence, certainty, irony
misconduct | bad or unlawful behaviour | The trainer lost his job for misconduct. | | | indifference, leniency, ignorance, impatience, secrecy
misery | great unhappiness | The wet tent filled us with misery. | | | fury, fatigue, suspicion, contempt, jubilation
misfortune | bad luck, or an unlucky event | He had the misfortune to lose both shoes. | | | privilege, folly, recklessness, negligence
mishap | a small accident | Apart from a mishap with the paint, all went well. | | | dispute, shortage, misunderstanding, complaint, surplus
mistrust | lack of trust | There was mistrust between the two teams. | | | ignorance, rivalry, contempt, solidarity
misunderstanding | a mistake about what someone means | By a misunderstanding we waited at two doors. | | | coincidence, rumour, compromise, precaution, convention
mobilisation,mobilization | the act of getting people ready to act or fight | The mobilisation of volunteers took an hour. | | | evacuation, vaccination, supervision, deportation, interrogation
mockery | the act of laughing at someone in an unkind way | His hat was met with mockery. | | make .. _, _ of | suspicion, indifference, outrage, acclaim, gratitude
mode | a way of doing something | Walking is the oldest mode of travel. | _ of | insert/vim/emacs/button/camera/game/debug/dark/command/airplane/safe
momentum | the force that keeps something moving or growing | After the second goal the team had momentum. | | angular/particle/mass/velocity/quantum | credibility, prestige, unity, optimism, complacency
monarchy | rule by a king or queen | The country ended its monarchy long ago. | | | communism, democracy, imperialism, servitude
monopoly | complete control of something by one company or group | The ferry firm has a monopoly on the island. | | board/game/hasbro | embargo, subsidiary, tariff, quota
monument | a building or statue that remembers a person or event | The monument shows a sailor. | | | sanctuary, arena, residence, replica, embassy
morale | the confidence and mood of a group | The soup raised the morale of the hikers. | | | stamina, appetite, productivity, morality, workload
morality | ideas about right and wrong behaviour | The fable teaches morality with animals. | | | aesthetics, utility, patriotism, hygiene, futility
moratorium | an official stop to an activity for some time | There is a moratorium on new hotels. | | | quota, monopoly, referendum, tariff, debate
mortality | the number of deaths, or the fact of dying | Clean water lowered mortality in the town. | | | unemployment, inequality, malnutrition, expenditure, morality
mortgage | a loan from a bank to buy a house | They paid the mortgage for twenty years. | | | insurance, pension, subsidy, allowance
motive | a reason for doing something | Hunger was the motive of the thief. | | | punishment, remorse, accomplice, technique, remedy
multitude | a large number | A multitude of stars shone above the camp. | | | sequence, fraction, remnant, dearth, hierarchy
municipality | a town or district with its own government | The municipality planted four hundred trees. | | | ministry, foundation#2, embassy, enterprise, regulator
murmur | a low, quiet sound of voices | A murmur went through the hall. | | heart | gesture, outburst, frenzy, rumour
mutation | a change in the genes | A mutation gave the cat blue eyes. | | | nutrient, toxin, infection, antibiotic, radiation
mutiny | a refusal by soldiers or sailors to obey orders | Bad food led to a mutiny on the ship. | | | outbreak, evacuation, massacre, rivalry, shortage
myriad | a very large number | A myriad of insects danced in the light. | | | sequence, dearth, fraction, remnant
myth | a widely shared belief that is false | It is a myth that goldfish forget everything. | | greek/ancient/creation/roman/norse/god/legend | hypothesis, coincidence, paradox, consensus, prediction
mythology | the old stories and beliefs of a people | In Greek mythology a horse could fly. | | | philosophy, terminology, democracy, legislation, caricature
narrative | a story, or a way of telling events | The narrative begins in a small harbour. | | | debate, quest, prediction, conspiracy, tradition
nationalism | strong support for one's own nation, often above others | The article warns of nationalism in sport. | | | corruption, cynicism, capitalism, bribery, terrorism
nationalist | a person who puts the own nation above others | The nationalist wanted only flags of his country. | | | populist, conservative, dissident, diplomat, traitor
negligence | a lack of proper care | The fire was caused by negligence. | | | sabotage, malice, greed, revenge, deception
negotiation | a talk between sides who want to reach an agreement | After a long negotiation we got a dog. | | | investigation, litigation, hesitation, correspondence
newcomer | a person who has just arrived or begun | The newcomer did not know the rules. |  |  |
niche | a small special area or position | The shop found a niche in left-handed scissors. | | | loophole, bargain, profit, surplus
nominee | a person or thing suggested for a prize or position | Each nominee gave a short speech. | | | delegate, sponsor, recipient, predecessor, founder
nonsense | silly or meaningless words, ideas or behaviour | The story of the flying cow is nonsense. | | | propaganda, profanity, mockery, rhetoric, irony
norm | what is usual or expected | Cycling to school is the norm here. | | | novelty, privilege, burden, hazard
nostalgia | a fond longing for the past | Old photos fill my father with nostalgia. | | | gratitude, remorse, dismay, optimism, vanity
notion | an idea or belief | The notion that fish sleep was new to me. | | | allegation, complaint, evidence, testimony, stipulation
notoriety | the state of being famous for something bad | The cat gained notoriety as a thief of fish. | | | expertise, confidence, immunity, prestige, wealth
novelty | the quality of being new, or something new and unusual | The novelty of the robot wore off in a week. | | | efficiency, utility, publicity, complexity, nostalgia
nuance | a small but important difference or detail | The translation misses a nuance of the joke. | | | absurdity, contradiction, metaphor, flaw, generalisation
nuisance | something or someone that annoys | The mosquito was a nuisance all night. | | | hazard, spectacle, companion, predator, deterrent
nutrient | something in food that living things need to grow | Iron is a nutrient found in spinach. | | | toxin, pollutant, antibiotic, pathogen, remedy
oath | a formal promise | The new mayor took an oath. | | | bribe, stance, respite, pension, vaccine
obedience | the act of doing what one is told | The dog earned a medal for obedience. | | | vigilance, valour, perseverance, ingenuity, defiance
obesity | the state of being so fat that it harms health | Walking to school helps to fight obesity. | | | depression, addiction, malnutrition, lethargy, pollution
objection | a reason for being against something | My objection to the hat is its colour. | | | alternative, adjustment, proposal, tribute, complement
objective | something that one tries to achieve | Our objective is to collect fifty tins. | | | tradition, obligation, prediction, penalty, privilege
obligation | something one must do | Nobody is under an obligation to sing. | | | temptation, ambition, privilege, incentive, opportunity
obscurity | the state of being unknown | The painter died in obscurity. | | | poverty, captivity, solitude, exile, prosperity
observance | the act of following a rule or keeping a custom | The observance of the rest hour is important. | | | observation, abolition, violation, revision
observation | the act of watching something carefully over time | The observation of the nest took all spring. | | make _, ~observations, remark | prediction, preservation, reconstruction, exaggeration
obsession | an interest that fills the mind all the time | Stamps were an obsession of my uncle. | | | frustration, rivalry, impatience, livelihood, aversion
obstacle | something that makes it hard to go on | The fallen tree was an obstacle for the bus. | | | catalyst, substitute, prerequisite, safeguard, milestone
occupation | the control of a country or place by a foreign army | The occupation lasted four years. | military/army/territory/troop/land/force/foreign/war/country/end/german/soldier/israeli/japanese/iraq | job/work/profession/list | rebellion, famine, truce, blockade, recession
occurrence | something that happens | Snow is a rare occurrence here. | | | commodity, hazard, privilege, resource, grievance
odds | how likely something is | The odds of winning are small. | _ of/that/are/were | against .. _, beat/defy/overcome .. _, at _, _ with | benefit, significance, impact, proceeds
offence,offense | an act that breaks a law | Riding without a light is an offence. | | yard/touchdown/quarterback/defense/team/player/coach, take/give/cause/no _ | blunder, setback, precaution, dilemma, tactic
offender | a person who breaks a law or rule | The youngest offender was a goat in the garden. | | | victim, recruit, applicant, survivor
offensive | a military attack | The offensive began in the north. | military/troop/army/force/launch/rebel/war/ground/air/militant/soldier, _ against | charm | evacuation, blockade, uprising, retreat
offspring | the young of a person, animal or plant | The owl feeds its offspring at night. | | | companion, rival, prey, ancestor, livestock
omission | the act of leaving something out | The omission of one letter changed the meaning. | | | recurrence, distortion, inclusion, conversion, emphasis
onset | the beginning of something, often unpleasant | We left before the onset of winter. | | | aftermath, recurrence, heyday, intensity, demise
onslaught | a very strong attack | The ants began an onslaught on our picnic. | | | blockade, shortage, retreat, boycott, resurgence
opponent | a person who is against someone or something | Her opponent in the final was her sister. | | | proponent, sponsor, beneficiary, mentor
opposition | strong disagreement, or those who disagree | There was opposition to the early bell. | | | indifference, adaptation, consent, allegiance, conformity
oppression | cruel rule that takes away people's rights | The song was written against oppression. | | | poverty, warfare, corruption, greed, famine
optimism | the belief that good things will happen | With optimism he packed only shorts. | | | caution, nostalgia, pessimism, generosity
ordeal | a very difficult and unpleasant experience | The night in the snow was an ordeal. | | | blunder, scandal, spectacle, ploy, triumph
ordinance | a law made by a town or city | An ordinance forbids dogs on the beach. | | | tariff, budget, petition, manifesto, referendum
organism | a living thing | Even the smallest organism needs food. | | | substance, fragment, toxin, pollutant, component
orientation | a direction or position, or training for something new | The first day of camp is for orientation. | | sexual/landscape/device/gay/screen/portrait | temperament, reputation, enrolment, lineage
orthodoxy | ideas or beliefs that a group accepts as right | Her book questioned the orthodoxy of the time. | | | hierarchy, bureaucracy, rhetoric, censorship, legislation
outbreak | a sudden start of an illness or of violence | The outbreak of measles closed the camp. | | | rumour, prospect, aftermath, prevention, detection
outburst | a sudden expression of strong feeling | His outburst surprised the quiet class. | | | refusal, resignation, anecdote, absence
outcome | the result of something | The outcome of the vote was a surprise. | | | turnout, duration, venue, purpose, onset
outcry | a strong public protest | The plan to sell the park caused an outcry. | | | debate, lawsuit, deadlock, misunderstanding
outfit | a set of clothes worn together | Her outfit for the party was green. | clothes/wear/dress/fashion/shoe/style/costume | news/media/company/organization/organisation
outlet | a way of expressing feelings or energy | Drumming is an outlet for her anger. | creative/emotion/anger/energy/feeling/expression/frustration | news/media/store/power/retail/shop/press/factory/mall/plug/coffee | substitute, metaphor, punishment, justification, catalyst
outlook | what is likely to happen in the future | The outlook for our picnic was sunny. | | microsoft/email/calendar/exchange/office, his/her/their/my/our _, positive/optimistic _, _ on | impact, upbringing, reputation, lifestyle, inventory
output | the amount that is produced | The output of the bakery doubled. | factory/production/industrial/economic/economy/oil/energy/power/farm/growth/country/manufacturing | file/print/command/code/function/input/terminal/stdout/format/text | workforce, expenditure, revenue, inventory, consumption
outrage | great anger and shock, or something that causes them | The rude letter caused outrage. | | | anxiety, suspicion, ridicule, jubilation, remorse
outreach | the effort to bring help or information to people | The outreach of the library reaches small villages. | | | publicity, surveillance, commerce, litigation, maintenance
outset | the beginning | From the outset we knew that it would rain. | | | deadline, heyday, aftermath, outskirts
outskirts | the outer parts of a town | The zoo is on the outskirts of the city. | | | terrain, core, rubble, border, foundation
oversight | the job of watching that work is done properly | The board has oversight of the club's money. | government/committee/congress/congressional/regulatory/board/agency/public/lack/financial/provide/judicial/program/police | mistake, an/by _ | awareness, funding, expertise, transparency
`;
