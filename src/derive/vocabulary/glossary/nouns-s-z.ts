/** Nouns from S to Z: word | definition | example | cues | vetoes | distractors. */
export const nounsSToZ = `
sabotage | damage done on purpose to stop or harm something | The missing screw was sabotage. | | | negligence, theft, misfortune, evidence, mockery
safeguard | something that protects | The lid is a safeguard against mice. | | | penalty, campaign, incentive, lawsuit, grievance
salvation | the act of being saved | The small boat was our salvation. | | | prosperity, inspiration, downfall, livelihood
sanction | an official punishment, such as a trade ban | The sanction stopped the sale of oil. | country/trade/un/nation/impose/economic/iran/russia/lift/government/european/council/north/oil/ease/security/treasury, _ against | _ of, official/moral/legal _ | tariff, ultimatum, quota, lawsuit, austerity
sanctuary | a safe place | The island is a sanctuary for puffins. | | church/altar/temple | destination, menace, obstacle, battlefield
sanitation | systems that keep places clean, such as drains | Better sanitation ended the illness. | | | irrigation, literacy, legislation, cooperation, surveillance
scandal | an event or behaviour that shocks people | The scandal about the fake prize filled the paper. | | | lawsuit, investigation, debate, correspondence
scarcity | a lack of something | The scarcity of sugar made cakes rare. | | | contamination, prohibition, procurement, trafficking, abundance
scenario | a possible course of events | In the worst scenario we walk home. | | | compromise, misunderstanding, coincidence, confrontation
scepticism,skepticism | an attitude of doubt | The plan to fly was met with scepticism. | | | indifference, mockery, outrage, impatience, jubilation
scope | the range of things that something covers | Poems are outside the scope of this course. | | variable/angular/rifle/function/$scope/css/javascript | budget, duration, urgency, tradition
scorn | the feeling that someone deserves no respect | The chef looked at the burnt toast with scorn. | | | dismay, suspicion, remorse, nostalgia, gratitude
scourge | something that causes great suffering | Mosquitoes are the scourge of the camp. | | | lure, hallmark, distraction, livelihood
scrutiny | careful and critical examination | Under scrutiny the coin turned out to be fake. | | | coercion, ridicule, bombardment, oath, legislation
seclusion | the state of being away from other people | The writer lives in seclusion. | | | poverty, obscurity, anxiety, adversity, prosperity
secrecy | the state of being hidden from other people | The party was planned in secrecy.
sect | a religious group, often small or strict | The sect lived on a mountain. | | | militia, delegation, cohort, elite, contingent
segregation | the keeping apart of groups, as by race or sex | The march was a protest against segregation. | | | censorship, corruption, deportation, austerity, privatisation
semblance | the outward look of something | After an hour there was a semblance of order. | | | absence, collapse, surge, violation, abundance
sensation | a feeling, or an event that causes great excitement | The talking bird was a sensation. | | | nuisance, temptation, menace, recollection
sensibility | the way someone feels about and understands things | The poem shows a fine sensibility. | | | simplicity, eloquence, ambiguity, melancholy, narrative
sentiment | a feeling or opinion | The sentiment in the hall was against the plan. | | | legislation, propaganda, testimony, evidence
separation | the state or act of being apart or dividing | The twins cried at their separation. | | | reconciliation, resemblance, rejection, humiliation
sequence | a series, or the order in which things follow | Put the pictures in the right sequence. | | dna/gene/genome/protein | context, composition, outcome, archive
servitude | slavery, or a similar state | The book tells of a girl who escaped servitude. | | | poverty, persecution, surveillance, starvation
setback | a problem that delays progress | The flat tyre was a setback. | | | milestone, provocation, reprisal, triumph
settlement | an agreement that ends a quarrel | Both sides signed the settlement. | agreement/lawsuit/court/dispute/peace/pay/reach/million/legal/negotiate/claim/case/lawyer/sue | village/israeli/jewish/bank/jerusalem/colony/settler/house/building/palestinian/early/town | verdict, lawsuit, amendment, warranty, testimony
shareholder | a person who owns a part of a company | Every shareholder received a letter. |  |  |
shortage | a lack of something needed | The shortage of eggs ended the pancake party.
shortcoming | a fault or weakness | His only shortcoming is his singing. | | | merit, ambition, grievance, torment
siege | the surrounding of a place by force | During the siege people ate rats. | | | quarantine, famine, evacuation, massacre
significance | importance or meaning | She did not see the significance of the key. | | | complexity, provenance, absence, resemblance
similarity | the state of being alike, or something shared | There is a similarity between the two songs.
simplicity | the quality of being easy or plain | The beauty of the game is its simplicity. | | | versatility, novelty, intensity, impartiality, complexity
skirmish | a short fight or argument | The snowball skirmish lasted five minutes. | | | negotiation, truce, tournament, exodus
slaughter | the killing of many people or animals | The film is about the slaughter of whales. | | | migration, trafficking, preservation, observation
slogan | a short phrase that is easy to remember | The slogan on the bag says read more. | | | manifesto, caricature, pseudonym, tribute, memorandum
slump | a sudden fall, or a bad period | Ice-cream sales had a slump in rainy June. | | | surge, fluctuation, revival, shortage
smuggler | a person who secretly takes goods across a border | The smuggler hid tea in a coffin. | | | fugitive, peasant, craftsman, insurgent, accomplice
socialism | a system in which the state or workers own the main industries | The two friends argued about socialism. | | | capitalism, nationalism, imperialism, populism, austerity
solace | comfort in sadness | She found solace in music. | | | inspiration, solidarity, wealth, prestige, livelihood
solidarity | support for each other within a group | The whole team shaved their heads in solidarity. | | | frustration, defiance, mockery, impatience
solitude | the state of being alone | He enjoys the solitude of the lighthouse. | | | simplicity, prosperity, obscurity, poverty
sovereignty | the right or power to rule oneself | The island defended its sovereignty. | | | heritage, reputation, prosperity, biodiversity
spectacle | an unusual or impressive sight or show | The dancing cranes were a spectacle. | | | nuisance, metaphor, hazard, coincidence, obstacle
spectator | a person who watches an event | One spectator slept through the game. | | | commentator, volunteer, participant, substitute
spectrum | a whole range | The fair offers a wide spectrum of games. | wide/broad/political/range, _ of | light/color/colour/wavelength/radio/autism/wireless/frequency/electromagnetic | hierarchy, surplus, alliance, fraction
speculation | the act of guessing without knowing the facts | There was speculation about the teacher's age. | | market/currency/stock/property/land/financial/price | consensus, evidence, certainty, secrecy
sphere | an area of activity or influence | Music is her sphere. | public/influence/political/private/social/_ of influence/economic | ball/earth/celestial/round/planet/glass
spokesperson,spokesman,spokeswoman | a person who speaks for a group | The spokesperson answered three questions. |  |  |
sponsor | a person or group that supports something with money | The sponsor of the race is a bakery. | | terrorism/senate/bill/legislation/congress | beneficiary, founder, competitor, participant
stability | the state of being steady and not likely to change | Three legs give the stool stability. | | | prosperity, momentum, simplicity, versatility
stagnation | a state without growth or change | The new ideas ended years of stagnation. | | | strife, rivalry, isolation, secrecy, oppression
stake | a share or interest in something | She has a stake in the outcome. | | wooden/burn/burned/vampire, at _, ~stakes, table | confidence, career, setback, deficit
stakeholder | a person with an interest in something | Every stakeholder was asked about the new road. | | | contractor, competitor, lawmaker, newcomer
stalemate | a situation in which no side can win | The talks ended in a stalemate. | | | compromise, truce, triumph, confrontation
stamina | the strength to go on for a long time | Rowing across the lake needs stamina. | | | precision, cooperation, caution, valour, expertise
stance | an opinion that someone states openly | Her stance on uniforms is clear. | | feet/foot/batting/yoga/batter/golf | influence, expertise, reliance, impact, expenditure
standpoint | a way of looking at something | From the standpoint of a cat, doors are silly. | | | upbringing, lifestyle, habitat, altitude, instinct
standstill | a complete stop | Traffic came to a standstill. | | | destination, border, consensus, fruition, prominence
staple | a basic food, product or part of something | Rice is a staple in our kitchen. | food/diet/rice/wheat/crop/potato/bread/corn/maize/_ of | paper/gun/remove | substitute, remedy, novelty, temptation, bargain
starvation | suffering or death from lack of food | The birds were saved from starvation. | | | captivity, extinction, slaughter, infection, pollution
stature | the importance that someone has won | A player of her stature needs no name on her shirt. | | short/small/tall/height | temperament, stamina, humility, posture, upbringing
statute | a written law | An old statute forbids pigs in church. | | | treaty, petition, memorandum, legend
steward | a person who looks after something | She is a good steward of the garden. | | flight/airline/ship/marshal | inhabitant, critic, pioneer, founder
stigma | a feeling that something is shameful | There should be no stigma about asking for help. | | | secrecy, ignorance, debate, restriction
stimulus | something that causes a reaction or growth | Light is a stimulus for plants. | brain/plant/react/response/nerve/sense/light/sound/visual/participant/pain | bill/package/dollar/billion/congress/fiscal/plan/economic/spending/economy/recession | hindrance, threat, toxin, safeguard, substitute
stimulus | money a government spends to help the economy grow | The stimulus gave every family a hundred dollars. | bill/package/dollar/billion/congress/fiscal/economic/spending/economy/recession/trillion/deficit | brain/nerve/visual | tariff, pension, compensation, inheritance
stipulation | a condition in an agreement | The only stipulation is that we feed the fish. | | | drawback, irony, precaution, benefit, objective
strain | worry or pressure that is hard to bear | The long illness was a strain on the family. | pressure/emotional/relation/stress/family/financial/tension/economic, _ on | virus/bacteria/muscle/flu/injury/bacterial/back/cannabis/disease | influence, assault, intrusion, expenditure
strand | one part of something complex | One strand of the story is about a fox. | _ of .. story/thought/idea/argument/history/life/society/tradition/debate | hair/dna/thread/rope | interpretation, revision, metaphor, inspiration, exaggeration
strategy | a plan to reach a goal | Our strategy is to start slowly.
strife | bitter disagreement or fighting | The game ended years of strife. | | | isolation, stagnation, poverty, austerity, secrecy
stronghold | a place where a group or force is strong | The village is a stronghold of folk music. | | | battlefield, arsenal, archive, opponent
subsidiary | a company that is owned by a larger one | The toy firm is a subsidiary of a bank. | | | competitor, creditor, shareholder, founder, sponsor
subsidy | money a government gives to support something | The subsidy makes bus tickets cheap. | | | tariff, regulation, quota, insurance
substance | a solid, liquid or gas | A sticky substance covered the floor. | chemical/toxic/dangerous/powder/liquid/drug/harmful/ozone/hazardous/radioactive/banned/unknown/material | argument/style/lack/form/policy, of/in _
substitute | a person or thing that takes the place of another | Honey is a good substitute for sugar. |  | _ NOUN | remedy, prerequisite, stimulus, complement, pretext
successor | the person or thing that comes next | The old dog trained its successor. | | | rival, predecessor, companion, guardian, offspring
suffrage | the right to vote | Women fought for suffrage. | | | literacy, custody, privacy, asylum, leisure
summit | an important meeting of leaders | The summit on clean seas lasted two days. | leader/president/minister/meeting/nation/g8/g20/nato/eu/peace/talk/climate/attend/conference/european/hold/country/host | mountain/peak/climb/everest/climber/hike | demonstration, tournament, referendum, boycott
superiority | the state of being better | The superiority of her pancakes is clear. | | | simplicity, authenticity, novelty, similarity, composition
supervision | the act of watching over people or work | Small children swim under supervision. | | | coercion, encouragement, discipline, insurance, threat
suppression | the act of stopping or hiding something, often by force | The suppression of the news did not work. | | | distribution, exaggeration, leak, exploitation, prediction
supremacy | the state of having the most power | Two teams fought for supremacy. | | | independence, recognition, equality, revenge
surge | a sudden large increase | A surge of visitors emptied the bakery. | | storm/power/electrical/troop/iraq/voltage | decline, shortage, fluctuation, sequence
surplus | more than is needed | We gave the surplus of apples to the neighbours. | | | deficit, quota, fraction, output
surrender | the act of giving up in a fight | The white flag was a sign of surrender. | | | mutiny, triumph, treason, hostility
surrounding,surroundings | everything around a place or person | The cat explored its new surroundings.
surveillance | the careful watching of people, often in secret | The bank is under camera surveillance. | | | interrogation, quarantine, bombardment, deportation, maintenance
survivor | a person who lives through a disaster or illness | A survivor told the story of the storm.
suspicion | a feeling that something is wrong or true, without proof | Jam on his nose raised suspicion. | | | mockery, resentment, objection, morale, jubilation
sustainability | the ability to go on without lasting harm | The school won a prize for sustainability. | | | innovation, literacy, transparency, inclusion, productivity
syndrome | a group of signs that together show an illness | The syndrome begins with a slight fever. | | | infection, mutation, addiction, metabolism
synergy | the greater effect of things working together | There was great synergy between drum and flute. | | | rivalry, resemblance, disparity, contradiction, friction
taboo | something that people avoid doing or talking about | Money is a taboo at their table. | | | preoccupation, privilege, novelty, distraction, obligation
tactic | a planned action to reach a goal | Her tactic was to smile and wait. | | | instinct, tendency, obligation, punishment, privilege
tariff | a tax on goods that come into a country | The tariff made foreign cheese expensive. | | phone/energy/electricity/mobile | quota, embargo, subsidy, monopoly
temperament | the way somebody usually feels and behaves | The pony has a calm temperament. | | | posture, lifestyle, companion, upbringing
temptation | the wish to do something that one should not | He could not resist the temptation of the cake. | | | obligation, opportunity, reluctance, ability
tendency | a likely way of developing or behaving | Milk has a tendency to boil over. | | | inability, ability, reluctance, ambition, obligation
tenet | a main belief of a group | Kindness is a tenet of our club. | | | prerequisite, slogan, benefit, legacy, privilege
tension | a feeling or state of strain or conflict | There was tension before the results. | | muscle/surface/string/rope/cable/hubble/neck/membrane | disparity, speculation, dialogue, apathy
tenure | the time during which someone holds a job or office | During his tenure the team won twice. | | professor/faculty/track/land/university/academic | absence, imprisonment, exile, adolescence
terminology | the special words of a subject | Sailing has its own terminology. | | | protocol, equipment, tradition, mythology, hazard
terrain | land and its shape | The goats know the steep terrain. | | | glacier, debris, obstacle, trajectory
territory | land that belongs to a country, person or animal | The wolf marks its territory. | | uncharted/new/familiar/dangerous/unfamiliar _ | resource, embassy, heritage, offspring
terrorism | violence meant to frighten the public for political aims | The law was passed to fight terrorism.
testament | a proof or sign of something | The full hall is a testament to her talent. | _ to | new/old/bible/will/biblical | complement, prelude, hindrance, threat, stimulus
testimony | a statement made by a witness | Her testimony freed the boy. | | | petition, verdict, objection, tribute
theft | the crime of stealing | The theft of the cake was never solved.
thesis | the main idea that someone tries to prove | The thesis of her talk is that bees count. | | phd/doctoral/master/student/university/doctorate/write/degree | irony, prediction, outcome, metaphor
threshold | the level at which something begins | The threshold for a prize is ten points. | | door/house/cross/step, on .. _ of | deduction, margin, estimate, ratio, penalty
throne | the seat or position of a king or queen | The prince waited forty years for the throne.
tolerance | the readiness to accept other opinions and ways | Tolerance makes life in a big family easier. | | drug/alcohol/fault/zero/glucose | discipline, generosity, cooperation, privacy, humility
toll | the number of people killed or hurt | The death toll of the flood rose. | death/kill/victim/casualty/dead/war/earthquake/disaster/rise/injury/die/heavy | road/bridge/highway/free/pay/collect/booth/bell, take/exact .. _, _ on | probability, intensity, duration, penalty
torment | great suffering | The itch was a torment. | | | isolation, uncertainty, secrecy, temptation
torture | the act of causing great pain on purpose | International law forbids torture.
tournament | a contest with many games and one winner | She won the chess tournament.
toxin | a poisonous substance | The frog's skin holds a toxin. | | | antibiotic, nutrient, mutation, bacterium, residue
trafficking | illegal trade, often in people or drugs | The police fight the trafficking of rare birds. | | | slaughter, theft, captivity, addiction, extinction
tragedy | a very sad event | The fire was a tragedy for the village. | | greek/shakespeare/play/drama/comedy/stage
trait | a quality of a person or animal | Curiosity is a trait of cats. | | | motive, symptom, privilege, pastime
traitor | a person who betrays their country or friends | The traitor showed the enemy the secret path. | | | fugitive, tyrant, patriot, recruit
trajectory | the path or course that something follows | The trajectory of the ball ended at the window. | | | momentum, outcome, onset, ambition
transaction | a piece of business, such as buying or selling | The transaction took place in a car park. | | database/sql/commit | audit, dispute, theft, estimate
transcript | a written copy of what was said | The transcript of the talk has forty pages. | | school/college/grade/gene/rna | critique, manuscript, agenda, revision, excerpt
transformation | a complete change | The transformation of the barn surprised everyone. | | matrix/css/fourier/lorentz/coordinate | evaluation, collapse, inspection, acquisition
transition | a change from one state to another | The transition to the new school was easy. | | css/animation/jquery | access, commitment, resistance, allegiance, obstacle
transmission | the act of passing something on | Washing hands stops the transmission of colds. | disease/virus/infection/hiv/malaria/prevent/covid/spread/sexual/signal/_ of | car/gear/automatic/manual/engine | recurrence, diagnosis, onset, detection, duration
transparency | openness that lets people see what is done | The club's open books are a sign of transparency. | government/lack/public/accountability/process/greater/openness/corruption/company/financial/official | glass/pixel/png/alpha/window/image | efficiency, productivity, generosity, literacy
trauma | a deep shock or injury | The accident left a trauma. | | | addiction, stigma, isolation, infection
treason | the crime of betraying one's own country | The general was accused of treason. | | | bribery, perjury, genocide, extortion, theft
treasury | the government department that is in charge of money | The treasury pays for the new roads. | | bond/yield, ~treasuries | parliament, regulator, judiciary, embassy, populace
treaty | a formal agreement between countries | The treaty ended a long war. | | | decree, petition, embargo, manifesto, referendum
trend | a general direction of change, or a fashion | The trend is towards smaller cars. | | twitter/hashtag, _ on
tribunal | a kind of court | The tribunal gave her the job back. | | | ministry, lobby, parliament, embassy, regulator
tribute | an act or words that show respect | The concert was a tribute to the old singer. | | | rebuke, alternative, solace, burden, prelude
triumph | a great success or victory | The cake was a triumph. | | | setback, compromise, fiasco, tribute
truce | an agreement to stop fighting for a time | The brothers called a truce for lunch. | | | merger, summit, boycott, referendum
turbulence | sudden rough movement or change | The plane shook in the turbulence. | | | congestion, stagnation, altitude, radiation
turmoil | a state of confusion or worry | The lost keys threw the house into turmoil. | | | poverty, bankruptcy, hostility, isolation, jubilation
turnout | the number of people who come or vote | The turnout at the meeting was low. | | | enthusiasm, morale, literacy, output
tycoon | a very rich and powerful person in business | The tycoon began with one small shop. | | | craftsman, shareholder, smuggler, lobbyist, veteran
tyranny | cruel rule by one person or group | The people rose against tyranny. | | | corruption, austerity, invasion, bureaucracy, segregation
tyrant | a cruel ruler | The tyrant taxed even the windows. | | | legislator, populist, nationalist, tycoon, conqueror
ultimatum | a last demand with a threat | Her ultimatum was to tidy up or stay home. | | | compromise, recommendation, prediction, pledge, punishment
uncertainty | doubt about what will happen or what is true | The uncertainty about the trip made us nervous. | | quantum/heisenberg/measurement | pessimism, misunderstanding, debate, rumour, indifference
underdog | the weaker side, expected to lose | The underdog won by one goal. | | | newcomer, substitute, veteran, aggressor, opponent
undertaking | a task, often large or difficult | Building a boat is a big undertaking. | | | temptation, milestone, privilege, distraction, inspiration
unemployment | the state of having no job | Unemployment fell when the factory opened.
unity | the state of being together and agreeing | The song is a sign of unity. | | | gratitude, liberty, prosperity, defiance, nostalgia
unrest | angry protest or fighting by many people | The higher bread price led to unrest. | | | starvation, unemployment, emigration, bankruptcy, trafficking
upbringing | the way in which a child is raised | His upbringing on a farm taught him patience. | | | livelihood, lineage, vocation, ideology
upheaval | a great change that causes trouble | Moving house was an upheaval for the cat. | | | injustice, rivalry, betrayal, milestone
uprising | a fight by many people against those in power | The uprising began in the market square. | | | epidemic, massacre, evacuation, ceremony, tournament
urgency | the need to act quickly | The urgency in her voice made us run. | | | authority, malice, contempt, mockery, melancholy
usage | the way or amount in which something is used | The usage of the pool is free for children. | | |
utility | the quality of being useful | The utility of a third sock is small. | _ of | company/electric/water/power/gas/command/software/tool/bill/unix/line/pipe/sewer | likelihood, novelty, authenticity, appeal#3, simplicity
utility | a service such as water, gas or electric power | The rent does not include any utility. | electric/electricity/water/power/gas/bill/rent | overhead/underground/line/pole/cable/pipe, software/command/unix/tool/program, _ of | insurance, equipment, maintenance, warranty, tariff
vaccination | an injection that trains the body to fight an illness | The vaccination took five seconds.
vaccine | something given to protect the body against an illness | The vaccine protects against measles.
vacuum | a gap left when someone or something important is gone | His leaving left a vacuum in the team. | power/leave/political/fill/leadership/create/security | cleaner/pump/tube/light/carpet, clean, cleaner/chamber/pump/space | legacy, rivalry, stigma, faction
validity | the quality of being true, legal or acceptable | The guard checked the validity of our tickets. | | | availability, provenance, significance, simplicity, novelty
valour,valor | great courage, especially in a fight | She got a medal for valour. | | | generosity, obedience, ingenuity, longevity, perseverance
vandalism | the act of damaging things on purpose | Painting the statue green was vandalism. | | | mockery, negligence, theft, propaganda, forgery
vanity | too much pride in oneself | The mirror is the only friend of his vanity. | | | greed, insecurity, paranoia, melancholy, humility
variation | a difference or change from the usual | There is little variation in the menu. | | | resemblance, ambiguity, clarity, accuracy
vendetta | a long quarrel in which someone tries to harm another | The crow has a vendetta against the cat. | | | lawsuit, prejudice, petition, safeguard
vengeance | harm done to someone in return for a wrong | The hero of the film wants vengeance. | | | recognition, liberty, wealth, solitude, reconciliation
venture | a new business or activity that involves risk | Her latest venture is a floating cafe. | | capital/capitalist | lawsuit, rivalry, headquarters, patent, obsession
venue | the place where an event takes place | The venue of the concert is a barn. | | | sponsor, beneficiary, inspiration, prelude, recipient
verdict | a decision or opinion, above all of a court | The verdict was that the dog was innocent. | | | testimony, rumour, complaint, prediction, irony
versatility | the ability to do or be used for many things | The versatility of the actor is famous. | | | longevity, generosity, eloquence, perseverance, vanity
vessel | a ship or large boat | The vessel carried six hundred cars. | ship/sea/boat/sail/crew/coast/port/navy/captain/fishing/cargo/ocean/naval/tanker | blood/heart/cook/clay/reactor/pressure/brain | depot, enterprise, smuggler, retailer
veteran | a former soldier, or a person with long experience | The old veteran told us about the war. | | | correspondent, refugee, civilian, patriot, diplomat
viability | the ability to work or survive | The viability of the shop depends on tourists. | | | reputation, expansion, productivity, novelty
vicinity | the area around a place | There is no bakery in the vicinity. | | | aftermath, core, wilderness, archive
victim | a person harmed by something bad | The victim of the prank was our coach.
viewpoint | an opinion or way of seeing something | From the viewpoint of a snail, the hill is high. | | | upbringing, habitat, altitude, lifestyle, vicinity
vigilance | careful attention to danger | Thanks to the dog's vigilance, no fox came in. | | | aggression, obedience, stamina, temperament, affection
vigour,vigor | strength and energy | She rowed with vigour. | | | precision, rigour, caution, reluctance, optimism
violation | the act of breaking a law, rule or right | Parking here is a violation of the rules. | | memory/access/segmentation | interpretation, recognition, revision, abolition, observance
virtue | a good quality | Patience is a virtue. | | by _ of | privilege, instinct, obligation, prerequisite, burden
vocation | a job that someone feels called to do | Teaching is a vocation for her. | | | pastime, burden, solace, privilege, ordeal
void | a large empty space or feeling of emptiness | The old dog left a void in our house. | | function/java/static/null/public | legacy, residue, debt, stigma
volatility | the quality of changing suddenly | The volatility of prices worried the farmer. | | | stagnation, decline, stability, complexity
volition | the power to choose freely | He washed up of his own volition. | | | intuition, conscience, temperament, vanity, stamina
vulnerability | a weakness that leaves one open to harm | The broken gate is a vulnerability of the fort. | | | resistance, safeguard, adaptation, aversion
warfare | the activity of fighting a war | The castle is too old for modern warfare. | | | diplomacy, surveillance, commerce, equipment
warrant | an official paper that allows the police to do something | The police need a warrant to open the safe. | police/arrest/judge/search/court/issue/fbi/officer/law | stock/option/share | indictment, warranty, ultimatum, motive
warranty | a written promise to repair or replace a product | The kettle has a warranty of two years. | | software/license/express/implied | lifespan, patent, warrant, deadline, mortgage
watchdog | a person or group that watches over others' acts | A watchdog told the firm to change its advert. | group/government/agency/consumer/regulator/industry/independent/press/financial/right/media/public/un/nuclear | dog/timer/bark | sponsor, competitor, shareholder, lobbyist, retailer
welfare | the health and happiness of people or animals | The club cares for the welfare of old horses. | animal/child/health/public/people/worker/human/general/_ of/safety/student | state/benefit/payment/recipient/reform/program/system/check | supervision, obedience, offspring, lineage, habitat
whistleblower,whistle-blower | a person who reveals wrong acts from inside | The whistleblower sent the files to a newspaper. | | | prosecutor, spokesperson, lobbyist, correspondent, analyst
wilderness | wild land where few or no people live | They hiked through the wilderness for a week. | | political/years | outskirts, battlefield, metropolis, rubble, sanctuary
willingness | the readiness to do something | Her willingness to help is famous. | | | inability, refusal, obligation, ability, reluctance
withdrawal | the act of leaving or taking something back | The withdrawal of the troops took a month. | troop/military/force/army/soldier/agreement/eu/nato/treaty/candidate/support/american, _ from | drug/alcohol/symptom/bank/cash/atm/nicotine/addict/caffeine | deployment, mobilisation, inspection, surrender, vaccination
workforce | all the people who work somewhere | The workforce of the zoo is small. | | | revenue, budget, inventory, territory
workload | how much someone has to do | The workload before the exams is heavy. | | server/cloud/cluster/cpu/kubernetes/azure
worship | the showing of great respect to a god | The temple is a place of worship. | | hero | solitude, commerce, asylum, debate, punishment
yearning | a strong wish | The song is full of yearning. | | | gratitude, remorse, contempt, melancholy
zeal | great eagerness | She cleaned the bike with zeal. | | | precision, caution, gratitude, affection, reluctance
zealot | a person whose beliefs are much too strong | The zealot shouted at the chess players. | | | dissident, commentator, tyrant, rogue
`;
