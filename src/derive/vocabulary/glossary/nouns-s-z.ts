/** Nouns from S to Z: word | definition | example | cues | vetoes | distractors. */
export const nounsSToZ = `
sabotage | damage done on purpose to stop or harm something | The missing screw was sabotage. | | | negligence, surveillance, corruption, misfortune, coincidence
safeguard | something that protects against harm | The lid is a safeguard against mice. | | | incentive, loophole, exemption, grievance, petition
salvation | the act or means of being saved | The small boat was our salvation. | | | downfall, humiliation, prosperity, retribution, isolation
sanction | an official punishment, such as a trade ban | The sanction stopped the sale of oil. | country/trade/un/nation/impose/economic/iran/russia/lift/government/european/council/north/oil/ease/security/treasury, _ against | _ of, official/moral/legal _, without _, give .. _ | tariff, quota, reform, subsidy, lawsuit
sanctuary | a safe place for people or animals, or the protection it gives | The island is a sanctuary for puffins. | | church/altar/temple, _ city/cities, cathedral/choir/pulpit/priest, _ law/policy/state/jurisdiction
sanitation | systems that take away waste and keep places clean | Better sanitation ended the illness. | | | irrigation, literacy, vaccination, commerce, governance
scandal | a shocking case of wrong or shameful behaviour | The scandal about the fake prize filled the paper. | | | inquiry, dispute, lawsuit, boycott, reform
scarcity | the fact that there is not enough of something | The scarcity of sugar made cakes rare. | | | surplus, pollution, consumption, distribution, procurement
scenario | a possible situation or course of events | In the worst scenario we walk home. | | test/testing/user, @test/scenario
scepticism,skepticism | an attitude of doubt | The plan to fly was met with scepticism. | | | enthusiasm, optimism, impatience, gratitude, generosity
scope | the range of things that something covers | Poems are outside the scope of this course. | | variable/angular/rifle/function/$scope/css/javascript, _ for/to
scorn | strong dislike and lack of respect | The chef looked at the burnt toast with scorn. | | to/not/will _, _ DET | affection, anxiety, gratitude, remorse, compassion
scourge | something that causes great harm or suffering | Mosquitoes are the scourge of the camp. | | | stigma, temptation, legacy, spectacle, remedy
scrutiny | careful and critical examination | Under scrutiny the coin turned out to be fake. | | | ridicule, litigation, acclaim, reform, expansion
seclusion | the state of being apart from other people | The writer lives in seclusion. | | | poverty, prosperity, agony, servitude, misery
secrecy | the state of being hidden from other people | The party was planned in secrecy.
sect | a religious group with beliefs of its own | The sect lived on a mountain. | | | militia, charity, lobby, delegation, coalition
segregation | the keeping apart of groups, as by race or sex | The march was a protest against segregation. | | waste/network/data/garbage, gene/chromosome/allele, prison/inmate/prisoner/jail/cell | integration, censorship, equality, surveillance, austerity
semblance | an appearance, or a small degree, of something | After an hour there was a semblance of order.
sensation | a feeling, or an event that causes great excitement | The talking bird was a sensation.
sensibility | the way someone feels about and understands things | The poem shows a fine sensibility.
sentiment | a feeling or opinion | The sentiment in the hall was against the plan. | | analysis/investor/market
separation | the state or act of being apart or dividing | The twins cried at their separation. | | _ of concern/concerns, framework/unit, @code/framework
sequence | a series, or the order in which things follow | Put the pictures in the right sequence. | | dna/gene/genome/protein, film/action/scene/opening/dream/title/fight/chase
servitude | slavery, or a similar state | The book tells of a girl who escaped servitude. | | penal _ | poverty, exile, solitude, starvation, independence
setback | something that slows or undoes progress | The flat tyre was a setback. | | zoning/feet | breakthrough, boost, concession, milestone, coincidence
settlement | an agreement that ends a quarrel, war or legal case | Both sides signed the settlement. | agreement/lawsuit/court/dispute/peace/pay/reach/million/legal/negotiate/claim/case/lawyer/sue | village/israeli/jewish/bank/jerusalem/colony/settler/house/building/palestinian/early/town, pay/funding/budget/devolution _ | verdict, deadlock, indictment, testimony, alliance
shareholder | a person who owns a part of a company | Every shareholder received a letter.
shortage | a lack of something needed | The shortage of eggs ended the pancake party.
shortcoming | a fault or weakness in someone or something | His only shortcoming is his singing. | | | merit, ambition, innovation, grievance, benefit
siege | a time when armed people surround or hold a place | During the siege people ate rats. | | state of _, community, under _, capitol, _ mentality/engine/warfare | evacuation, liberation, uprising, retreat, famine
significance | how important something is, or what it means | She did not see the significance of the key. | | statistical/statistically/p-value/hypothesis, @statistics/p-value | complexity, authenticity, accuracy, validity, duration
similarity | the state of being alike, or something shared | There is a similarity between the two songs.
simplicity | the quality of being easy or plain | The beauty of the game is its simplicity. | | | complexity, versatility, authenticity, novelty, accuracy
skirmish | a short, small fight or argument | The snowball skirmish lasted five minutes. | | | truce, dialogue, summit, evacuation, alliance
slaughter | the killing of animals, or of people in large numbers | The film is about the slaughter of whales. | | | exploitation, deportation, vaccination, imprisonment, preservation
slogan | a short phrase that is easy to remember | The slogan on the bag says read more.
slump | a sharp fall, or a bad period | Ice-cream sales had a slump in rainy June. | | to/will/may _, chair/shoulder | surge, fluctuation, revival, boost, merger
smuggler | a person who secretly takes goods across a border | The smuggler hid tea in a coffin.
socialism | a system in which the state or workers own the main industries | The two friends argued about socialism.
solace | comfort when one is sad or worried | She found solace in music. | | | prestige, solitude, revenge, wealth, inspiration
solidarity | unity with others, or support for them | The whole team shaved their heads in solidarity. | | | gratitude, rivalry, indifference, contempt, defiance
solitude | the state of being alone | He enjoys the solitude of the lighthouse. | | | hardship, simplicity, prosperity, captivity, misery
sovereignty | the power or right of a state or people to rule | The island defended its sovereignty. | | data/digital/food/energy/technological _ | prosperity, heritage, stability, reputation, privacy
spectacle | an unusual or impressive sight or show | The dancing cranes were a spectacle. | | ~spectacles | ritual, tournament, nuisance, coincidence
spectator | a person who watches an event | One spectator slept through the game.
spectrum | the whole range of something | The fair offers a wide spectrum of games. | wide/broad/political/range, _ of | light/color/colour/wavelength/radio/autism/wireless/frequency/electromagnetic
speculation | guessing, or a guess, without knowing all the facts | There was speculation about the teacher's age. | | market/currency/stock/property/land/financial/price, cpu/branch/investor, @spectre | criticism, consensus, controversy, optimism, resentment
sphere | an area of activity or influence | Music is her sphere. | public/influence/political/private/social/economic, _ of influence | ball/earth/celestial/round/planet/glass
spokesperson,spokesman,spokeswoman | a person who speaks for a group | The spokesperson answered three questions.
sponsor | a person or group that supports something with money | The sponsor of the race is a bakery. | | terrorism/senate/bill/legislation/congress, sobriety/immigrant/visa/sober, resolution/amendment/recovery/refugee
stability | the state of being steady and not likely to change | Three legs give the stool stability. | | @kernel/release/software/crash/bug | prosperity, transparency, independence, diversity, complexity, momentum
stagnation | a state with little or no growth or change | The new ideas ended years of stagnation. | | | prosperity, inflation, expansion, surge, exploitation
stake | a share or interest in something | She has a stake in the outcome. | _ in | wooden/burn/burned/vampire, at _, ~stakes, table, high/raise/lower _, heart/ground/hammer | patent, profit, expertise, grievance
stakeholder | a person or group affected by, or involved in, something | Every stakeholder was asked about the new road. | | | contractor, analyst, volunteer, competitor, bystander
stalemate | a situation in which no side can win or progress | The talks ended in a stalemate. | | chess/king/pawn | surrender, compromise, triumph, truce, alliance
stamina | the strength to go on for a long time | Rowing across the lake needs stamina. | | | precision, intellect, confidence, valour, humility
stance | the opinion or attitude that someone has on a matter | Her stance on uniforms is clear. | | feet/foot/batting/yoga/batter/golf, crouch/squat/hitter | legislation, ambition, tactic, dilemma, penalty
standpoint | a position from which something is seen and judged | From the standpoint of a cat, doors are silly.
standstill | a complete stop of movement or activity | Traffic came to a standstill.
staple | a basic food or product, or a regular feature | Rice is a staple in our kitchen. | food/diet/rice/wheat/crop/potato/bread/corn/maize, _ of | paper/gun/remove, _ NOUN/ADJ | novelty, substitute, bargain, temptation
starvation | suffering or death from lack of food | The birds were saved from starvation. | | thread/process/cpu/resource, _ wage/diet | infection, fatigue, persecution, imprisonment, eviction
stature | the importance and respect that someone or something has | A player of her stature needs no name on her shirt. | | short/small/tall/height, in _, physical/diminutive/slight/feet | expertise, wealth, ambition, maturity, ingenuity
statute | a written law passed by a parliament or similar body | An old statute forbids pigs in church. | | _ of | verdict, treaty, petition, precedent, indictment
steward | a person who looks after something | She is a good steward of the garden. | | flight/airline/ship/marshal, race/formula/jockey/festival/match/penalty, shop _
stigma | shame or disapproval that society links to something | There should be no stigma about asking for help. | | flower/pollen/petal/plant | prevalence, prestige, awareness, trauma
stimulus | something that causes a reaction or growth | Light is a stimulus for plants. | brain/plant/react/response/nerve/sense/light/sound/visual/participant/pain | bill/package/dollar/billion/congress/fiscal/plan/economic/spending/economy/recession
stimulus | official action, such as spending, to make the economy grow | The stimulus gave every family a hundred dollars. | bill/package/dollar/billion/congress/fiscal/economic/spending/economy/recession/trillion/deficit | brain/nerve/visual | tariff, deficit, reform, referendum
stipulation | a condition that is demanded or agreed on | The only stipulation is that we feed the fish. | | | prediction, assumption, exemption, complaint, coincidence
strain | pressure that is hard to bear | The long illness was a strain on the family. | pressure/emotional/relation/stress/family/financial/tension/economic, _ on | virus/bacteria/muscle/flu/injury/bacterial/back/cannabis/disease, variant/eye/music/song/seed
strand | one part of something complex | One strand of the story is about a fox. | _ of .. story/thought/idea/argument/history/life/society/tradition/debate | hair/dna/thread/rope
strategy | a plan to reach a goal | Our strategy is to start slowly.
strife | bitter disagreement or fighting | The game ended years of strife. | | | reconciliation, poverty, corruption, austerity, prosperity
stronghold | a place where a group has great power or support | The village is a stronghold of folk music. | | castle/fortress | battlefield, frontier, outskirts, metropolis
subsidiary | a firm that is owned or controlled by another | The toy firm is a subsidiary of a bank. | | | rival, creditor, regulator, sponsor, headquarters
subsidy | money a government gives to support something | The subsidy makes bus tickets cheap. | | | tariff, quota, penalty, regulation, monopoly
substance | a solid, liquid or gas | A sticky substance covered the floor. | chemical/toxic/dangerous/powder/liquid/drug/harmful/ozone/hazardous/radioactive/banned/unknown/material | argument/style/lack/form/policy, of/in _
substitute | a person or thing used in place of another | Honey is a good substitute for sugar. | | _ NOUN, player/bench/goal/match/minute/teacher, to/can/could/will _, _ ADJ, _ ADV, his/her/their _ | prerequisite, complement, remedy, predecessor, nominee, contender
successor | a person or thing that follows another and takes its place | The old dog trained its successor. | | | predecessor, deputy, rival, sponsor, guardian
suffrage | the right to vote in elections | Women fought for suffrage. | | | literacy, independence, welfare, privacy, insurance
summit | a high-level meeting, as between heads of state | The summit on clean seas lasted two days. | leader/president/minister/meeting/nation/g8/g20/nato/eu/peace/talk/climate/attend/conference/european/hold/country/host | mountain/peak/climb/everest/climber/hike | referendum, alliance, tournament, inauguration, boycott
superiority | the state of being better | The superiority of her pancakes is clear.
supervision | the act of watching over and directing people or work | Small children swim under supervision. | | | consent, coercion, influence, suspicion, encouragement
suppression | the stopping or hiding of something, as by force | The suppression of the news did not work. | | immune/appetite/noise/warning/fire/weed/cough/pain
supremacy | the state of having the most power or being the best | Two teams fought for supremacy. | | white/racial/quantum/aryan _ | independence, equality, recognition, stability, prosperity
surge | a sudden large increase | A surge of visitors emptied the bakery. | | storm/power/electrical/troop/iraq/voltage, to/will/may/could _, PRON _, crowd/stage/crush | decline, fluctuation, shortage, standstill
surplus | the part that is more than is needed or spent | We gave the surplus of apples to the neighbours. | | _ NOUN, trade _, current .. _ | deficit, decline, forecast, fluctuation, monopoly
surrender | the act of giving up or of handing something over | The white flag was a sign of surrender. | | to/not/will/must _, weapon/passport/document | negotiation, evacuation, triumph, mobilisation, liberation
surrounding,surroundings | everything around a place or person | The cat explored its new surroundings.
surveillance | the close watching of people or places | The bank is under camera surveillance. | | disease/virus/epidemic/outbreak/pathogen/cdc | interrogation, detention, censorship, harassment, propaganda
survivor | a person who lives through a disaster or illness | A survivor told the story of the storm.
suspicion | a feeling that something is wrong or cannot be trusted | Jam on his nose raised suspicion. | | _ that, _ .. exist, on _ of, my _ be | frustration, compassion, contempt, enthusiasm, gratitude
sustainability | the ability to go on without lasting harm | The school won a prize for sustainability. | | fiscal/financial/debt
syndrome | a group of signs that together show an illness | The syndrome begins with a slight fever. | | imposter/impostor/stockholm/poppy _
synergy | the greater effect of things working together | There was great synergy between drum and flute.
taboo | something forbidden by custom, or the custom that forbids it | Money is a taboo at their table. | | _ NOUN, be/so/too/still _ | obsession, ritual, dilemma, monopoly, precedent, privilege
tactic | a planned way of acting to reach a goal | Her tactic was to smile and wait. | | | blunder, instinct, concession, precedent, expertise
tariff | a tax on goods that come into a country | The tariff made foreign cheese expensive. | | phone/energy/electricity/mobile, prison/jail/sentence/murder/hotel, feed-in _ | quota, subsidy, embargo, patent, warranty
temperament | the way somebody feels and behaves by nature | The pony has a calm temperament. | | | reputation, intellect, expertise, posture, stamina
temptation | a strong wish to do something unwise, or what causes it | He could not resist the temptation of the cake. | | | obligation, reluctance, provocation, threat, inability
tendency | a habit, or a likely way of behaving or developing | Milk has a tendency to boil over. | | | reluctance, obligation, inability, ambition, ability
tenet | a main belief or principle | Kindness is a tenet of our club. | | | flaw, ritual, motive, consequence, drawback
tension | a feeling or state of strain or conflict | There was tension before the results. | | muscle/surface/string/rope/cable/hubble/neck/membrane, creative/sexual/dramatic/narrative _, chord/melody/harmony
tenure | the time during which someone holds a job or office | During his tenure the team won twice. | | professor/faculty/track/land/university/academic, housing/tenant/renter/owner, judge/judicial/teacher/grant/deny/security | absence, campaign, exile, debut, adolescence
terminology | the special words of a subject | Sailing has its own terminology. | | | ethics, procedure, equipment, mythology
terrain | land of a certain shape or surface | The goats know the steep terrain. | | @player/game/map, political/legal/moral/new/uncharted/unfamiliar/cultural _
territory | an area, as of land or activity, that someone controls or enters | The wolf marks its territory. | | uncharted/new/familiar/dangerous/unfamiliar _, uncharted/unknown/familiar/new/financial/dangerous/unfamiliar/record/bear/negative .. _, PROPN _, wire/service/sales/coverage, @player/league, political/emotional/comedic/creative/moral _, come with .. _
terrorism | violence meant to frighten the public for political aims | The law was passed to fight terrorism.
testament | a proof or sign of something | The full hall is a testament to her talent. | _ to | new/old/bible/will/biblical | threat, complement, obstacle, alternative, prelude
testimony | a statement, mostly a formal one, of what someone knows | Her testimony freed the boy. | | _ to, church/god/christ | verdict, investigation, negotiation, settlement, criticism
theft | the crime of stealing | The theft of the cake was never solved.
thesis | the main idea that someone tries to prove | The thesis of her talk is that bees count. | | phd/doctoral/graduate/master/student/university/doctorate/write/degree, supervisor/dissertation/scholar, dissertation/undergraduate/advisor/adviser
threshold | the level at which something starts to count or happen | The threshold for a prize is ten points. | | door/house/cross/step, on .. _ of, @pixel/signal/threshold, brightness/pixel/screen | estimate, deadline, penalty, surplus, margin
throne | the seat or position of a king or queen | The prince waited forty years for the throne.
tolerance | the readiness to accept other opinions and ways | Tolerance makes life in a big family easier. | religious/racial/diversity/minority/respect/culture/different/muslim/gay/faith/freedom/society/intolerance | drug/alcohol/fault/zero/glucose, _ for/to, risk/pain/heat/error/lactose/salt | hostility, obedience, conversion, persecution, segregation
toll | the number of people killed or hurt | The death toll of the flood rose. | death/kill/victim/casualty/dead/war/earthquake/disaster/rise/injury/die/heavy | road/bridge/highway/free/pay/collect/booth/bell, take/exact .. _, _ on, psychological/emotional/mental/physical/environmental/economic/financial _
torment | great suffering of body or mind | The itch was a torment. | | to/not/will _, PRON _ | solitude, temptation, distraction, suspicion, poverty
torture | the act of causing great pain on purpose | International law forbids torture.
tournament | a contest with many games and one winner | She won the chess tournament.
toxin | a poisonous substance, as from a plant, animal or factory | The frog's skin holds a toxin. | | | antibiotic, nutrient, ingredient, residue, mutation
trafficking | illegal trade, as in people or drugs | The police fight the trafficking of rare birds. | | protein/membrane | extortion, migration, consumption, addiction, vandalism
tragedy | a very sad event | The fire was a tragedy for the village. | | greek/shakespeare/play/drama/comedy/stage
trait | a quality typical of a person, animal or thing | Curiosity is a trait of cats. | | @rust/trait/scala/php | motive, mutation, defect, accomplishment, privilege
traitor | a person who betrays their country or friends | The traitor showed the enemy the secret path.
trajectory | the path or course that something follows | The trajectory of the ball ended at the window. | | | duration, momentum, intensity, altitude, reputation
transaction | a business deal or payment, such as a purchase | The transaction took place in a car park. | | database/sql/commit, @bitcoin/blockchain/database | dispute, audit, estimate, warranty, forecast, lawsuit
transcript | a written copy of what was said | The transcript of the talk has forty pages. | | school/college/grade/gene/rna, diploma/university/student/degree | excerpt, recollection, critique, memorandum, caricature
transformation | a great change in form, nature or appearance | The transformation of the barn surprised everyone. | | matrix/css/fourier/lorentz/coordinate, data/function/geometric/linear, @shader | preservation, decline, expansion, isolation, evaluation
transition | the process of changing from one state or stage to another | The transition to the new school was easy. | | css/animation/jquery, gender/trans/slide/page/phase/defense/defence, ~transitions
transmission | the act of passing something on | Washing hands stops the transmission of colds. | disease/virus/infection/hiv/malaria/prevent/covid/spread/sexual/signal, _ of | car/gear/automatic/manual/engine, power/line/electricity/electric/radio/data/signal/vehicle/speed
transparency | openness that lets people see what is done | The club's open books are a sign of transparency. | government/lack/public/accountability/process/greater/openness/corruption/company/financial/official | glass/pixel/png/alpha/window/image | efficiency, discipline, secrecy, impartiality, diversity
trauma | a deep shock or wound that harms mind or body | The accident left a trauma. | | _ center/centre/unit, blunt/head _ | stigma, malnutrition, isolation, temptation, nostalgia
treason | the crime of betraying one's own country | The general was accused of treason. | | | bribery, negligence, vandalism, trafficking, forgery
treasury | the government department that is in charge of money | The treasury pays for the new roads. | | bond/yield, ~treasuries, bitcoin/crypto/museum/cathedral/temple
treaty | a formal agreement between countries or peoples | The treaty ended a long war. | | | decree, manifesto, embargo, referendum, ultimatum
trend | a general direction of change, or a fashion | The trend is towards smaller cars. | | twitter/hashtag, _ on
tribunal | a court or panel that judges certain kinds of cases | The tribunal gave her the job back. | | | legislature, ministry, regulator, lobby
tribute | words, an act or a gift that shows respect | The concert was a tribute to the old singer. | | _ act/band, emperor/vassal/aztec/inca | rebuke, complaint, prelude, objection, mockery
triumph | a great success or victory | The cake was a triumph. | | to/will/can _, in _ | setback, blunder, ordeal, deadlock, scandal
truce | an agreement to stop fighting for a time | The brothers called a truce for lunch. | | | offensive, ultimatum, blockade, uprising, boycott
turbulence | rough, irregular movement, or a troubled state | The plane shook in the turbulence.
turmoil | great confusion, worry or disorder | The lost keys threw the house into turmoil. | | | prosperity, poverty, isolation, stagnation
turnout | the number or share of people who come or vote | The turnout at the meeting was low. | | | margin, enthusiasm, expenditure, awareness, output
tycoon | a very rich and powerful person in business | The tycoon began with one small shop. | | | lobbyist, analyst, spokesperson, correspondent, legislator
tyranny | cruel rule by one person or group | The people rose against tyranny. | | _ of | poverty, ignorance, terrorism, corruption
tyrant | a ruler or boss who treats people cruelly | The tyrant taxed even the windows. | | | traitor, fanatic, populist, conqueror, diplomat
ultimatum | a final demand that comes with a threat | Her ultimatum was to tidy up or stay home. | | | proposal, denial, pledge, compromise, verdict
uncertainty | doubt about what will happen or what is true | The uncertainty about the trip made us nervous. | | quantum/heisenberg/measurement
underdog | a person or side expected to lose | The underdog won by one goal. | | | newcomer, veteran, aggressor, spectator
undertaking | a large or difficult task | Building a boat is a big undertaking. | | give/legal/court/sign, receive/seek/accept | compromise, breakthrough, obstacle, blunder, privilege
unemployment | the state of having no job | Unemployment fell when the factory opened.
unity | the state of being together and agreeing | The song is a sign of unity. | | @unity/engine/player | independence, diversity, prosperity, defiance, rivalry
unrest | anger and disorder among a large number of people | The higher bread price led to unrest. | | | inequality, unemployment, austerity, corruption, emigration
upbringing | the way in which a child is raised | His upbringing on a farm taught him patience. | | | career, residence, temperament, livelihood, ambition
upheaval | a great change that causes trouble or confusion | Moving house was an upheaval for the cat. | | | prosperity, isolation, austerity, cooperation, inequality
uprising | a fight by many people against those in power | The uprising began in the market square. | | | truce, referendum, occupation, recession, drought
urgency | the need, or a feeling of the need, to act quickly | The urgency in her voice made us run. | | | inevitability, optimism, secrecy, guilt, duration
usage | the way or amount in which something is used | The usage of the pool is free for children.
utility | the quality of being useful | The utility of a third sock is small. | _ of | company/electric/water/power/gas/command/software/tool/bill/unix/line/pipe/sewer, player/infielder/base/outfield/baseball
utility | a service such as water, gas or electric power | The rent does not include any utility. | electric/electricity/water/power/gas/bill/rent | overhead/underground/line/pole/cable/pipe, software/command/unix/tool/program, _ of, player/infielder/base/outfield/baseball
vaccination | an injection that trains the body to fight an illness | The vaccination took five seconds.
vaccine | something given to protect the body against an illness | The vaccine protects against measles.
vacuum | a gap left when someone or something important is gone | His leaving left a vacuum in the team. | power/leave/political/fill/leadership/create/security | cleaner/pump/tube/light/carpet, clean, cleaner/chamber/pump/space, in/within a _
validity | the quality of being true, legal or acceptable | The guard checked the validity of our tickets.
valour,valor | great courage, especially in a fight | She got a medal for valour. | | | ingenuity, obedience, integrity, generosity, endurance
vandalism | the act of damaging things on purpose | Painting the statue green was vandalism.
vanity | too much pride in oneself | The mirror is the only friend of his vanity. | | plate/url/fair/bathroom/sink/metric, _ project/press/publisher/number, _ NOUN | greed, humility, insecurity, nostalgia, impatience
variation | a difference or change from the usual | There is little variation in the menu.
vendetta | a long campaign to harm someone out of hate or revenge | The crow has a vendetta against the cat. | | | accusation, lawsuit, alliance, petition, objection
vengeance | harm done to someone in return for a wrong | The hero of the film wants vengeance. | | with .. _ | reconciliation, clemency, publicity, asylum, independence
venture | a new business or activity that involves risk | Her latest venture is a floating cafe. | | capital/capitalist, to/not/can/will _, joint _ | lawsuit, fundraiser, patent, investigation
venue | a place in which an event is held or happens | The venue of the concert is a barn. | | change of _ | sponsor, genre, agenda, deadline, spectacle
verdict | a decision or opinion, above all of a court | The verdict was that the dog was innocent. | | | testimony, objection, settlement, investigation, petition
versatility | the ability to do or be used for many things | The versatility of the actor is famous. | | | precision, stamina, simplicity, fidelity, generosity
vessel | a ship or large boat | The vessel carried six hundred cars. | ship/sea/boat/sail/crew/coast/port/navy/captain/fishing/cargo/ocean/naval/tanker | blood/heart/cook/clay/reactor/pressure/brain
veteran | a person with long experience of a job or war | The old veteran told us about the war. | | _ NOUN/ADJ, _ PROPN/ADV | recruit, refugee, correspondent, newcomer, civilian
viability | the ability to work well or survive | The viability of the shop depends on tourists. | | fetus/foetus/fetal/pregnancy/abortion | complexity, scope, prestige, novelty
vicinity | the area near or around a place | There is no bakery in the vicinity. | | _ of .. million/billion/percent | core, rubble, headquarters, frontier, aftermath
victim | a person harmed by something bad | The victim of the prank was our coach. | | fall _, _ of .. success
viewpoint | an opinion or way of seeing something | From the viewpoint of a snail, the hill is high.
vigilance | careful watch for danger or trouble | Thanks to the dog's vigilance, no fox came in. | | | discipline, restraint, obedience, indifference, aggression
vigour,vigor | strength and energy in body or mind | She rowed with vigour. | | | caution, reluctance, precision, pessimism, nostalgia
violation | the act of breaking a law, rule or right | Parking here is a violation of the rules. | | memory/access/segmentation | interpretation, recognition, revision, abolition, endorsement
virtue | a good quality, or moral goodness | Patience is a virtue. | | by _ of, _ signal/signaling/signalling | flaw, privilege, obligation, instinct
vocation | work that one feels called to do, or that feeling | Teaching is a vocation for her.
void | a large empty space or feeling of emptiness | The old dog left a void in our house. | | function/java/static/null/public
volatility | the quality of changing suddenly and sharply | The volatility of prices worried the farmer. | | | decline, inflation, scarcity, complexity, superiority
volition | the power to choose freely | He washed up of his own volition.
vulnerability | weakness, or the state of being easily harmed | The broken gate is a vulnerability of the fort. | | openness/honesty/intimacy/tenderness/singer/song/performance, emotional/relationship/lyric/actor
warfare | fighting between armies, or a conflict like it | The castle is too old for modern warfare. | | | diplomacy, commerce, surveillance, exploration
warrant | a document that gives officials legal permission to act | The police need a warrant to open the safe. | police/arrest/judge/search/court/issue/fbi/officer/law | stock/option/share, to/not/may/would _ | verdict, amnesty, petition, testimony, injunction
warranty | a seller's promise to repair or replace what is faulty | The kettle has a warranty of two years. | | software/license/express/implied | mortgage, patent, subsidy, deduction
watchdog | a person or group that checks whether others keep the rules | A watchdog told the firm to change its advert. | group/government/agency/consumer/regulator/industry/independent/press/financial/right/media/public/un/nuclear | dog/timer/bark | lobbyist, tribunal, retailer, contractor, creditor
welfare | the well-being of someone or something | The club cares for the welfare of old horses. | animal/child/health/public/people/worker/human/general/safety/student, _ of | state/benefit/payment/recipient/reform/program/system/check, corporate, social/department/dole
whistleblower,whistle-blower | a person who reveals wrong acts from inside an organisation | The whistleblower sent the files to a newspaper. | | | prosecutor, lobbyist, correspondent, diplomat
wilderness | natural land where few or no people live | They hiked through the wilderness for a week. | | political/years, voice .. _ | metropolis, frontier, glacier, outskirts, battlefield
willingness | the readiness to do something | Her willingness to help is famous. | | | reluctance, inability, obligation, ability
withdrawal | the act of leaving or taking something back | The withdrawal of the troops took a month. | troop/military/force/army/soldier/agreement/eu/nato/treaty/candidate/support/american, _ from | drug/alcohol/symptom/bank/cash/atm/nicotine/addict/caffeine, opioid/heroin/social
workforce | all the people who work somewhere | The workforce of the zoo is small.
workload | how much someone has to do | The workload before the exams is heavy. | | server/cloud/cluster/cpu/kubernetes/azure, app/ios/computation
worship | the act of honouring a god, or equally great admiration | The temple is a place of worship. | | hero _, to/not/will/who _ | commerce, mockery, debate, solitude, tolerance
yearning | a strong wish for something | The song is full of yearning. | | | contempt, anxiety, gratitude, remorse
zeal | great eagerness and energy | She cleaned the bike with zeal. | | | humility, reluctance, secrecy, scepticism, discipline
zealot | someone who pushes a belief or cause far too hard | The zealot shouted at the chess players. | | | intellectual, dissident, commentator, diplomat, patriot
`;
