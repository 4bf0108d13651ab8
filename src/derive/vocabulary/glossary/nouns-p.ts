/** Nouns with P: word | definition | example | cues | vetoes | distractors. */
export const nounsP = `
pact | a formal or firm agreement | The sisters made a pact never to fight. | | | embargo, ultimatum, dispute, decree, boycott, manifesto
pandemic | the spread of an illness over many countries | During the pandemic we learned at home.
paradigm | a model or usual way of thinking about something | The phone created a new paradigm of photography.
paradox | something that seems to contradict itself but may be true | It is a paradox that resting makes me tired. | | | drawback, coincidence, consensus, breakthrough, objection
paralysis | the state of being unable to move or act | Fear led to paralysis on the diving board. | | polio/spinal/vocal/leg/stroke | fatigue, depression, frenzy, instability, turmoil
paranoia | unreasonable fear, above all that others want to harm one | His paranoia made him lock the fridge. | | | complacency, resentment, impatience, ambition, solidarity
parliament | the elected group that makes the laws of a country | The parliament voted on the new law.
partiality | an unfair liking for one side | The referee was accused of partiality. | | _ for/to | hypocrisy, leniency, negligence, secrecy, bribery
participant | someone who joins in something, such as a race or study | Each participant in the race got a shirt. | | | spectator, sponsor, bystander, founder, critic
participation | the act of joining in an activity | Participation in the choir is free. | | | confidence, investment, exclusion, influence, expertise
partition | the division of a country or area into parts | The partition of the island lasted for decades. | country/india/pakistan/state/territory/land/palestine/ireland/plan | disk/drive/boot/linux/mount/usb/file/disc/table, room/office/wall/glass | liberation, conquest, reconstruction, exploitation, exploration
pastime | something done for fun in free time | Fishing is her favourite pastime. | | | livelihood, remedy, ambition, obligation
patent | the sole legal right to make, use or sell an invention | She got a patent for her folding chair. | | | subsidy, prototype, exemption, warranty, formula
pathogen | a tiny thing, such as a virus, that causes illness | Soap removes the pathogen from your hands. | | | pollutant, nutrient, mutation, antibiotic, residue
patriot | a person who loves their country | The old patriot knew all the songs of his land. | | act/missile | dissident, intellectual, veteran, philanthropist, craftsman
patriotism | love of one's country | Flags are not the only sign of patriotism. | | | optimism, nostalgia, generosity, ambition, gratitude
patron | a person who supports artists or an organisation with money | The painter found a rich patron. | art/artist/support/wealthy/painter/rich/charity/royal/museum, _ of .. art/artist/museum/poet | saint/restaurant/bar/library/customer/theater | critic, heir, rival, founder, mentor
peasant | a poor farmer or farm worker | The peasant paid with a sack of corn.
pedestrian | a person walking in the street | The driver stopped for a pedestrian.
peer | someone or something of the same age, rank or kind | She is liked by every peer in her class. | | _ review/lord/lords/house of/network/node/to peer/_ -, hereditary/life/baron/aristocrat .. _, reviewer/reviewed, tory/labour/crossbench/conservative _ | predecessor, mentor, guardian, critic
penalty | a punishment for breaking a rule or law | The penalty for being late is washing up. | | kick/football/goal/soccer/shootout/minute/referee/box/player/spot/hockey, motherhood/performance/wage/runtime/marriage _, holding/yard/nfl/nhl/flag
pension | a regular payment to someone who is retired or cannot work | Grandma bought a boat with her pension. | | | insurance, mortgage, inheritance, tariff, exemption
perception | the way in which someone sees or understands something | A mirror changes our perception of a room. | | depth/sensory/visual/colour/color/brain
peril | serious danger, or something that brings it | The climbers were in peril. | | at .. _ | benefit, dispute, isolation, temptation, captivity
periphery | the outer edge or part of something | The bakery is on the periphery of the village.
perjury | the crime of lying after swearing to tell the truth | The witness was charged with perjury. | | | bribery, negligence, vandalism, harassment, trafficking
persecution | cruel treatment of people for what they are or believe | They left their home to escape persecution. | | | deportation, extremism, censorship, surveillance, corruption
perseverance | the quality of going on despite difficulty | Perseverance taught her to whistle. | | | ingenuity, intuition, humility, vigilance, generosity
persistence | the quality of going on and not giving up or ending | Thanks to his persistence we got a dog. | | data/storage/hibernate/database, layer/local, state/vision/hunting, @database/storage/java/hibernate
personnel | the people who work for an organisation | All personnel must wear a badge. | | | equipment, infrastructure, expertise, convoy, documentation
perspective | a way of looking at something | From the perspective of an ant, grass is a forest. | | tag/rule/task, @omnifocus/task, linear/vanishing/draughtsman, keep/put .. in/into _, sense of .. _, lose/keep .. _, out of _
persuasion | the act of winning someone over to a belief or action | With a little persuasion she joined the choir. | | political/religious/every/all _, of a/any .. _ | coercion, observation, deliberation, concentration, hesitation
pessimism | the belief that bad things will happen | His pessimism spoiled the picnic. | | | enthusiasm, confidence, complacency, indifference, resentment
petition | a formal request, such as one that many people sign | The petition for a skate park had ninety names. | | | manifesto, pledge, boycott, settlement, ballot
phenomenon | an event, fact or trend that can be observed | A rainbow is a beautiful phenomenon. | | internet/pop/global/cultural/tv/music/viral/singer/band/teen
philanthropist | a rich person who gives money to help others | A philanthropist paid for the library. | | | diplomat, lobbyist, contractor, intellectual
philanthropy | the giving of money or effort for the good of others | The hospital was built through philanthropy. | | ~philanthropies | activism, diplomacy, commerce, litigation, eloquence
philosophy | a set of ideas about how to live or act | Her philosophy is to laugh at rain. | my/his/her/our/their/your/same/basic/coaching/design/business/management/personal _ | study/professor/degree/department, philosopher/book/class/course/major/teach, @philosopher
picket | a group of workers who stand outside as a protest | The picket outside the factory lasted all night. | | fence
pioneer | one of the first to do something | She was a pioneer of women's football. | | settler/wagon/west/frontier/mormon | critic, successor, opponent, spectator, beneficiary
piracy | the illegal copying of films, music or programs | Piracy costs musicians money. | music/film/movie/software/copyright/internet/online/copy/download/book/hollywood/digital | ship/somali/sea/pirate/vessel | censorship, exploitation, monopoly, extortion, vandalism
plague | a deadly disease that spreads fast, or something as harmful | The plague emptied whole villages. | | _ of
plaintiff | a person or group that takes someone to court | The plaintiff asked for a new fence. | | | defendant, prosecutor, creditor, regulator, jurist
plea | a serious and urgent request | Her plea for silence was heard. | | guilty/deal, _ bargain, court/judge/enter/innocent/charge, plead/defendant/prosecutor/lawyer/attorney, _ agreement/hearing/bargaining | complaint, threat, rebuke, forecast
pledge | a serious promise to do or give something | He made a pledge to plant a tree each year. | | fraternity/sorority | proposal, threat, opportunity, prediction, reluctance
plight | a difficult or sad situation | The film shows the plight of street dogs. | | | resilience, migration, ambition, generosity, temperament
ploy | a clever trick to get something | His headache was a ploy to skip the test. | | | blunder, pledge, concession, incentive, triumph
plunder | things stolen by force | The pirates hid their plunder in a cave.
plurality | the largest share, as of votes, but less than half | No song won a plurality of the votes. | vote/voter/election/candidate/ballot/poll/percent/seat/win | | mandate, endorsement, consensus, margin, exemption
polarisation,polarization | the division of people or opinions into opposed groups | The vote increased the polarisation of the town. | | light/magnetic/optical/filter | apathy, corruption, instability, complacency, reconciliation
policymaker | a person who decides what a government will do | A policymaker visited our school kitchen.
poll | a study that asks many people for their opinion | In our poll, most pupils liked tea. | | to/at/into .. _, _ open/close/worker/tax/station, go/head .. _, server/queue/api, @doodle, exit _, frequency/latency/task/queue, presidential/general/legislative/parliamentary/snap/assembly/local _, by-election, before/after/since .. _ | forecast, audit, inquiry, budget, debate
pollutant | something that makes air, water or soil dirty | Smoke is a pollutant. | | | nutrient, organism, pathogen, antibiotic, ingredient
pollution | dirt or harm in the air, water or soil | Pollution killed the fish in the river.
populace | the people of a country or place | The populace cheered the new queen. | | | elite, militia, workforce, bureaucracy, legislature
populism | politics that claims to stand for ordinary people against elites | The lecture explained populism with three examples. | | | globalisation, nationalism, capitalism, austerity, communism
populist | a politician who claims to speak for ordinary people | The populist promised free bread. | | | dissident, tycoon, militant, diplomat, intellectual
portfolio | a collection, as of works, investments or duties | She showed her portfolio of drawings.
posterity | all people who will live in the future | The diary was kept for posterity. | | | publicity, electorate, inspiration, prosperity, nostalgia
posture | the way in which someone stands or sits | Good posture helps your back. | back/stand/sit/body/spine/shoulder | defense/military/political, nuclear
poverty | the state of being poor | The school feeds children who live in poverty.
practitioner | a person who works in a skilled job | She is a practitioner of old dances.
precaution | something done to avoid danger or trouble | As a precaution, take a second rope. | | | courtesy, penalty, tribute, concession, incentive
precedent | an act or case that serves as an example for later ones | The first win set a precedent for our team. | | | deadline, loophole, quota, penalty, obligation
precision | the quality of being exact | The watch was made with precision. | | float/floating/double/decimal/recall/arithmetic/rounding, @float/decimal/recall, _ medicine/agriculture/farming/fermentation | caution, secrecy, vigour, discipline, enthusiasm
predator | an animal that hunts other animals | The owl is a silent predator. | animal/prey/hunt/species/fish/bird/wolf/shark/lion/eat/wildlife/food | sexual/drone/child/online/sex, harass/abuse/woman/girl, financial/corporate/serial _
predecessor | the person or thing that came before | The new mayor thanked her predecessor. | | | successor, deputy, rival, mentor
predicament | a difficult or embarrassing situation | Without keys we were in a predicament. | | | dispute, opportunity, triumph, alliance, privilege
prediction | a statement of what will happen | Her prediction of snow came true.
predominance | the state of being greater in number or power | The predominance of blue in the painting is striking. | | | exclusion, absence, equality, scarcity, isolation
preference | a greater liking for one thing than for another | My preference is tea. | | menu/system/setting, ~preferences, user/option/voter/ranked, _ pane, get/give/receive/show .. _, racial/sexual/tariff/trade/hiring/gender _, liquidation
prejudice | an unfair opinion or dislike, formed without reason | Meeting the neighbours ended our prejudice. | | with/without _ | hardship, segregation, rivalry, resistance, illiteracy
prelude | something that comes before a larger event | The wind was the prelude to a storm. | | music/piano/bach/chopin/fugue/haskell/import | alternative, deterrent, objection, tribute, obstacle
premise | an idea on which an argument or plan is built | The premise of the plan is that people like frogs. | argument/idea/theory/basic/logic/false/based/wrong/faulty/reject/accept, _ that | building/police/office/evacuate, ~premises, film/story/show/movie/novel/book/series/game/plot/tv
preoccupation | constant thought or worry about something | Food was our preoccupation on the hike.
prerequisite | something that must exist or be done first | A tent is a prerequisite for this trip. | | course/install/class/exam | obstacle, substitute, catalyst, incentive, consequence
prescription | a doctor's written order for a medicine | The doctor wrote a prescription for eye drops. | | _ for .. economy/growth/success/disaster/change/peace
preservation | the act of keeping something safe and unchanged | The group works for the preservation of old boats. | | | expansion, exploitation, depletion, exploration, disposal
prestige | respect that comes from success or importance | The prize gave the school prestige. | | _ tv/drama/television/item/brand/class/picture/cosmetics | wealth, independence, expertise, stability, unity
presumption | something believed to be true without proof | The presumption of innocence protects everyone. | | arrogance/arrogant
pretence,pretense | an act of making something seem true | Under the pretence of sleep he listened.
pretext | a false reason given for doing something | She left under the pretext of a cold. | | | precedent, incentive, substitute, deterrent, remedy, stipulation
prevalence | the degree to which something is common or widespread | The prevalence of colds rises in winter. | | | intensity, duration, elimination, detection, inevitability
prevention | the act of stopping something before it happens | Brushing helps in the prevention of tooth decay. | | | detection, investigation, recurrence, prediction, transmission
prey | an animal that is hunted by another | The cat watched its prey. | | fall/easy _, _ to
principle | a basic rule or belief | It is a principle of hers to tell the truth. | | in _
priority | something more important than other things | Safety is the first priority on the boat. | | give/take/have/high/low _, @queue/thread/scheduler/interrupt/task/bug, high/highest/low/top/waiver .. _, _ NOUN | obstacle, achievement, solution, drawback, precaution
privacy | freedom from being watched or disturbed | A hedge gave the garden some privacy.
privatisation,privatization | the passing of public services or property to companies | The privatisation of the railway was unpopular. | | | expansion, reconstruction, bankruptcy, abolition, inspection
privilege | a special right, advantage or honour | Choosing the music is the driver's privilege. | | the _ of, root/user/code/escalation/admin/permission/process, attacker/exploit/attorney/client/legal/executive | obligation, burden, ordeal, prejudice, nuisance
probability | how likely something is | The probability of rain is low.
probe | a careful search for the truth | The police began a probe into the missing cake. | investigation/police/fbi/corruption/official/prosecutor/federal/scandal/lawmaker/senate/criminal, _ into | space/nasa/mars/spacecraft/planet/orbit/comet/saturn/medical/sensor, _ NOUN | lawsuit, crackdown, campaign, petition, boycott
procedure | a set way of doing something, step by step | The procedure for lost keys is simple. | | surgery/surgical/surgeon/patient/hospital/medical/cosmetic/stored, doctor/dental/operation/function/call/sql/language
proceedings | actions taken in a court, or what happens at a formal event | The proceedings were broadcast on the radio. | | journal/conference/publish/paper/volume, dominate/enliven/spectator/goal/half/minute
proceeds | money gained from a sale, event or other activity | The proceeds of the bake sale bought a tent. | | PRON/PROPN _, _ to/with | merchandise, publicity, residue, evidence, equipment
proclamation | an important public statement | The proclamation of the new holiday pleased everyone.
procurement | the act of buying what an organisation needs | The procurement of chairs took three months. | | organ/egg/tissue | disposal, maintenance, inspection, distribution, supervision
productivity | how much is made or done in a given time | A short nap raised my productivity. | | ocean/plankton/ecosystem/crop/soil/forest/marine/land, app | morale, attendance, prosperity, stability, literacy
profanity | rude or offensive words | The song has no profanity. | | | slogan, criticism, rhetoric, nostalgia, metaphor
profession | a job that needs special training or skill | Nursing is a hard profession.
proficiency | skill in doing something | His proficiency in chess surprised us. | | | confidence, participation, enthusiasm, ambition, indifference
profit | money gained in business after costs are paid | The lemonade stand made a profit of five pounds.
progression | the process of developing step by step | Her progression from beginner to captain was quick. | | chord/music/level/game/player/xp
prohibition | an official order that forbids something | The prohibition of ball games upset the children. | | alcohol/liquor/era/bootleg | debate, recommendation, referendum, reliance, monopoly
projection | a guess about the future based on facts | The projection for next year is 200 visitors. | forecast/growth/economic/population/estimate/future/budget/percent/climate/rise/model/cost/year/sale | screen/film/image/map/movie/light/video | quota, census, expenditure, audit, complaint
proliferation | a fast increase in number or spread | The proliferation of scooters worries walkers. | | cell/tumor/tumour/cancer | prohibition, regulation, scarcity, disposal, detection
prominence | the state of being important or well known | The singer rose to prominence in a week. | | sun/solar | prosperity, maturity, independence, wealth, isolation
propaganda | one-sided or false information spread to influence people | The poster was war propaganda. | | | censorship, criticism, surveillance, testimony, documentation
propensity | a tendency to act or behave in a certain way | He has a propensity to talk in his sleep. | | | reluctance, obligation, inability, contempt, ability
proponent | a person or group that supports an idea | She is a proponent of longer breaks. | | | opponent, critic, founder, beneficiary, consumer
proportion | a part or share of a whole | A large proportion of the class walks to school. | | epic/blown, out of _, ~proportions, _ to, golden/direct/inverse _, in _
proposal | a plan or suggestion put forward | The proposal for a later bell was popular. | | marriage/ring/wedding/romantic, girlfriend/boyfriend/fiance/engaged | objection, pledge, complaint, verdict, obligation
proposition | a statement or suggestion to think about | The proposition to swim in March surprised us. | | california/ballot, _ 8, value/risky/expensive/losing/tough/attractive/costly/dangerous/business/unique/selling .. _, different/difficult/daunting/formidable/simple/dicey/trickier/easier _
prosecution | the act of taking someone to court for a crime | He was saved from prosecution by a photo. | | the _, _ say/argue/claim/rest/witness/lawyer/case | persecution, deportation, ridicule, bankruptcy, eviction
prosecutor | a lawyer who tries to prove that someone is guilty | The prosecutor showed the judge a glove. | | | defendant, regulator, whistleblower, correspondent
prospect | something that may happen, or the chance of it | The prospect of pizza cheered us up. | | player/draft/league/team/baseball/basketball/pick/minor/football, ~prospects, quarterback/hockey/nfl/nba/sales/customer, as a _, @league/pitcher/roster | burden, recollection, prevention, obligation, aftermath
prosperity | the state of being rich and successful | The port brought prosperity to the town. | | | stability, equality, independence, unity
protagonist | the main person in a story or event | The protagonist of the book is a mouse. | | | rival, companion, culprit, heir, critic
protocol | a set of rules for how something is done | By protocol the queen enters first. | | internet/tcp/http/network/ip/tls/smtp/server/kyoto/montreal/bluetooth/encryption/client, method/implementation/swift/object/delegate, @code/class/software/swift, wayland, @wayland/kernel, ireland/brexit/irish
prototype | an early or first model of something | The prototype of the robot fell over. | | @object/javascript/class/chain/inheritance | replica, component, successor, rival
provenance | the source or origin of something | The provenance of the ring is unknown. | | | destination, composition, purpose, significance
provision | the act of giving what is needed | The club pays for the provision of helmets. | _ of | ~provisions, law/constitution/act/clause/bill/contract/article/treaty/agreement/legal/section/policy | regulation, supervision, privatisation, inspection, disposal
provision | a part of a law or agreement | One provision of the contract forbids pets. | law/constitution/act/clause/bill/contract/treaty/agreement/legal/section/constitutional/statute/amendment/code/policy | _ of .. service/food/care/water/aid/education | loophole, flaw, objective, drawback, deadline
provocation | something that causes anger or a strong reaction | He stayed calm despite the provocation. | | | hesitation, precaution, concession, precedent
proximity | the fact of being close to something | The proximity of the bakery is dangerous for me. | | | resemblance, allegiance, relevance, vulnerability, aversion
pseudonym | a name used instead of one's real name | She wrote poems under a pseudonym. | | | pretext, slogan, supervision, copyright, deadline
publicity | attention from newspapers, radio and other media | The lost penguin brought the zoo publicity. | | | funding, feedback, reputation, compensation, merchandise
punishment | something done to make a person suffer for a wrong act | His punishment was to wash the bus.
pursuit | the act of trying to reach or catch something | She left town in pursuit of a dream. | | ~pursuits, trivial _, leisure/outdoor/academic/sporting _, cycling/biathlon/team/individual _ | rejection, recognition, defiance, preservation, anticipation
`;
