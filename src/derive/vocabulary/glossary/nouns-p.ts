/** Nouns with P: word | definition | example | cues | vetoes | distractors. */
export const nounsP = `
pact | a formal or firm agreement between people, groups or countries | The sisters made a pact never to fight. | | | rivalry, scandal, monopoly, stalemate
pandemic | the spread of an illness over many countries | During the pandemic we learned at home.
paradigm | a model or usual way of thinking about something | The phone created a new paradigm of photography.
paradox | a situation with two parts that seem impossible together | It is a paradox that resting makes me tired. | | | consensus, remedy, milestone, ritual
paralysis | the state of being unable to move or act | Fear led to paralysis on the diving board. | | polio/spinal/vocal/leg/stroke | recklessness, prosperity, solidarity, transparency
paranoia | unreasonable fear, above all that others want to harm one | His paranoia made him lock the fridge. | | | impatience, ambition, gratitude, solidarity
parliament | the elected group that makes the laws of a country | The parliament voted on the new law. | | | electorate, bureaucracy, militia, regulator
partiality | an unfair liking for one side | The referee was accused of partiality. | | _ for/to | bribery, negligence, ignorance, arrogance
participant | a person or group that joins in something | Each participant in the race got a shirt. | | | spectator, founder, critic, predecessor
participation | the act of joining in an activity | Participation in the choir is free. | | | supervision, hesitation, vigilance, secrecy
partition | the division of a country or area into pieces | The partition of the island lasted for decades. | country/india/pakistan/state/territory/land/palestine/ireland/plan | disk/drive/boot/linux/mount/usb/file/disc/table | reconstruction, exploration, exploitation
pastime | something often done, mostly for fun in free time | Fishing is her favourite pastime. | | | livelihood, temptation, remedy, obligation, burden
patent | the legal right to be the only one to use an invention | She got a patent for her folding chair. | | | warranty, prototype, subsidy, mortgage
pathogen | a tiny thing, such as a virus, that causes illness | Soap removes the pathogen from your hands. | | | nutrient, antibiotic, residue, predator
patriot | a person who loves their country | The old patriot knew all the songs of his land. | | act/missile | dissident, veteran, migrant, populist, craftsman
patriotism | love of one's country | Flags are not the only sign of patriotism. | | | greed, optimism, generosity, gratitude
patron | a person who supports artists or an organisation with money | The painter found a rich patron. | art/artist/support/wealthy/painter/rich/charity/royal/museum, _ of .. art/artist/museum/poet | saint/restaurant/bar/library/customer/theater | critic, heir, pioneer, retailer
peasant | a poor farmer or farm worker | The peasant paid with a sack of corn.
pedestrian | a person walking in the street | The driver stopped for a pedestrian.
peer | someone or something of the same age, rank or kind | She is liked by every peer in her class. | | _ review/lord/house of/network/node/to peer/_ - | mentor, critic, recruit, predecessor
penalty | a punishment for breaking a rule or law | The penalty for being late is washing up. | | kick/football/goal/soccer/shootout/minute/referee/box/player/spot/hockey
pension | money paid to someone who has stopped working | Grandma bought a boat with her pension. | | | inheritance, insurance, mortgage, tariff
perception | the way in which someone sees or understands something | A mirror changes our perception of a room. | | depth/sensory/visual/colour/color/brain | recollection, suppression, reconstruction, consumption
peril | a situation of serious danger | The climbers were in peril. | | at .. _ | captivity, secrecy, solitude, obscurity
periphery | the outer edge of something | The bakery is on the periphery of the village. | | | core, terrain, mainstream, rubble
perjury | the crime of lying after swearing to tell the truth | The witness was charged with perjury. | | | bribery, negligence, vandalism, discrimination
persecution | cruel treatment of people for what they are or believe | They left their home to escape persecution. | | | unemployment, illiteracy, pollution, negligence
perseverance | the quality of going on despite difficulty | Perseverance taught her to whistle. | | | humility, intuition, generosity, vigilance
persistence | the fact of going on and not stopping | Thanks to his persistence we got a dog. | | data/storage/hibernate/database, layer/local, state/vision/hunting, @database/storage/java/hibernate
personnel | the people who work for an organisation | All personnel must wear a badge. | | | electorate, merchandise, generation, propaganda
perspective | a way of looking at something | From the perspective of an ant, grass is a forest. | | tag/rule/task, @omnifocus/task
persuasion | the act of making someone believe or do something | With a little persuasion she joined the choir. | | political/religious/every/all _ | supervision, hesitation, endurance, isolation
pessimism | the belief that bad things will happen | His pessimism spoiled the picnic. | | | impatience, greed, lethargy, arrogance
petition | a formal request, often signed by many | The petition for a skate park had ninety names. | | | ballot, budget, transcript, forecast
phenomenon | an event, fact or trend that can be observed | A rainbow is a beautiful phenomenon. | | internet/pop/global/cultural/tv/music/viral/singer/band/teen
philanthropist | a rich person who gives money to help others | A philanthropist paid for the library. | | | diplomat, lobbyist, contractor, intellectual
philanthropy | the giving of money to help others | The hospital was built through philanthropy. | | | commerce, extortion, exploration, litigation
philosophy | a set of ideas about how to live or act | Her philosophy is to laugh at rain. | my/his/her/our/their/your/same/basic/coaching/design/business/management/personal _ | study/professor/degree/department, philosopher/book/class/course/major/teach, @philosopher | upbringing, lineage, livelihood, reputation
picket | a group of workers who stand outside as a protest | The picket outside the factory lasted all night. | | fence
pioneer | one of the first to do something | She was a pioneer of women's football. | | settler/wagon/west/frontier/mormon | critic, beneficiary, commentator, bystander
piracy | the illegal copying of films, music or programs | Piracy costs musicians money. | music/film/movie/software/copyright/internet/online/copy/download/book/hollywood/digital | ship/somali/sea/pirate/vessel | vandalism, litigation, extortion, rivalry
plague | a deadly illness, or something equally harmful | The plague emptied whole villages. | | _ of | avalanche, eclipse, boycott, evacuation
plaintiff | a person who brings a case against someone in court | The plaintiff asked for a new fence. | | | contractor, bystander, successor, correspondent
plea | a serious and urgent request | Her plea for silence was heard. | | guilty/deal, _ bargain, court/judge/enter/innocent/charge | rebuke, tribute, anniversary, forecast
pledge | a serious promise to do or give something | He made a pledge to plant a tree each year. | | fraternity/sorority | refusal, inability, hesitation, misunderstanding
plight | a difficult or sad situation | The film shows the plight of street dogs. | | | rivalry, temperament, superiority, appetite
ploy | a clever trick to get something | His headache was a ploy to skip the test. | | | precaution, coincidence, misfortune, hindrance
plunder | things stolen by force | The pirates hid their plunder in a cave.
plurality | the largest number of votes, but less than half | No song won a plurality of the votes. | vote/voter/election/candidate/ballot/poll/percent/seat/win | | consensus, margin, fraction, ratio
polarisation,polarization | the division of people into two opposed groups | The vote increased the polarisation of the town. | | light/magnetic/optical/filter | complacency, sovereignty, reconciliation, nostalgia
policymaker | a person who decides what a government will do | A policymaker visited our school kitchen.
poll | a study that asks many people for their opinion | In our poll, most pupils liked tea. | | to/at/into .. _, _ open/close/worker/tax/station, go/head .. _, server/queue/api, @doodle, exit _, frequency/latency/task/queue | lawsuit, budget, boycott, audit
pollutant | something that makes air, water or soil dirty | Smoke is a pollutant. | | | nutrient, deterrent, stimulus, safeguard
pollution | dirt or harm in the air, water or soil | Pollution killed the fish in the river.
populace | the people of a country or place | The populace cheered the new queen. | | | elite, workforce, bureaucracy, militia, legislature
populism | politics that claims to stand for ordinary people against elites | The lecture explained populism with three examples. | | | capitalism, imperialism, globalisation
populist | a politician who claims to speak for ordinary people | The populist promised free bread. | | | tycoon, philanthropist, lobbyist, diplomat
portfolio | a collection, as of works, investments or duties | She showed her portfolio of drawings.
posterity | all people who will live in the future | The diary was kept for posterity. | | | prosperity, vengeance, nostalgia, compensation
posture | the way in which someone stands or sits | Good posture helps your back. | back/stand/sit/body/spine/shoulder | defense/military/political, nuclear | temperament, upbringing, literacy, appetite
poverty | the state of being poor | The school feeds children who live in poverty.
practitioner | a person who works in a skilled job | She is a practitioner of old dances.
precaution | something done to prevent danger | As a precaution, take a second rope. | | | tribute, bribe, incentive, milestone
precedent | an earlier case that serves as an example | The first win set a precedent for our team. | | | deadline, penalty, temptation, rivalry
precision | the quality of being exact | The watch was made with precision. | | float/floating/double/decimal/recall/arithmetic/rounding, @float/decimal/recall | reluctance, hesitation, indifference, gratitude
predator | an animal that hunts other animals | The owl is a silent predator. | animal/prey/hunt/species/fish/bird/wolf/shark/lion/eat/wildlife/food | sexual/drone/child/online/sex, harass/abuse/woman/girl, financial/corporate/serial _
predecessor | the person or thing that came before | The new mayor thanked her predecessor. | | | successor, deputy, rival, mentor
predicament | a difficult or embarrassing situation | Without keys we were in a predicament. | | | privilege, rivalry, ambition, ritual
prediction | a statement of what will happen | Her prediction of snow came true.
predominance | the state of being greater in number or power | The predominance of blue in the painting is striking. | | | novelty, convergence, resemblance, isolation
preference | a greater liking for one thing than for another | My preference is tea. | | menu/system/setting, ~preferences, user/option/voter/ranked, _ pane | aversion, contempt, remedy, gratitude
prejudice | an unfair opinion or dislike, formed without reason | Meeting the neighbours ended our prejudice. | | with/without _ | rivalry, temptation, illiteracy, nostalgia
prelude | something that comes before a larger event | The wind was the prelude to a storm. | | music/piano/bach/chopin/fugue/haskell/import | hindrance, remedy, tribute, complement
premise | an idea on which an argument is built | The premise of the plan is that people like frogs. | argument/idea/theory/basic/logic/false/based/wrong/faulty/reject/accept, _ that | building/police/office/evacuate, ~premises, film/story/show/movie/novel/book/series/game/plot/tv | drawback, compromise, privilege, deadline
preoccupation | something one thinks about all the time | Food was our preoccupation on the hike. | | | compromise, rivalry, milestone, privilege
prerequisite | something that must exist first | A tent is a prerequisite for this trip. | | course/install/class/exam | substitute, hindrance, consequence, tribute
prescription | a doctor's written order for a medicine | The doctor wrote a prescription for eye drops. | | _ for .. economy/growth/success/disaster/change/peace
preservation | the act of keeping something safe and unchanged | The group works for the preservation of old boats. | | | disposal, depletion, acquisition, inspection
prestige | respect that comes from success or importance | The prize gave the school prestige. | | | privacy, nostalgia, vigilance, simplicity
presumption | something believed to be true without proof | The presumption of innocence protects everyone. | | arrogance/arrogant | violation, remnant, restoration, compensation
pretence,pretense | an act of making something seem true | Under the pretence of sleep he listened.
pretext | a false reason given for doing something | She left under the pretext of a cold. | | | influence, substitute, burden, deadline
prevalence | how common something is | The prevalence of colds rises in winter. | | | simplicity, longevity, expenditure, absurdity
prevention | the act of stopping something before it happens | Brushing helps in the prevention of tooth decay. | | | transmission, recollection, distribution, exploration
prey | an animal that is hunted by another | The cat watched its prey. | | fall/easy _, _ to
principle | a basic rule or belief | It is a principle of hers to tell the truth. | | in _ | tendency, obstacle, precaution, rivalry
priority | something more important than other things | Safety is the first priority on the boat. | | give/take/have/high/low _, @queue/thread/scheduler/interrupt/task/bug | privilege, restriction, tradition, incentive
privacy | freedom from being watched or disturbed | A hedge gave the garden some privacy.
privatisation,privatization | the sale of state property to companies or persons | The privatisation of the railway was unpopular. | | | inspection, evacuation, abolition
privilege | a special right, advantage or honour that only some have | Choosing the music is the driver's privilege. | | the _ of, root/user/code/escalation/admin/permission/process, attacker/exploit/attorney/client/legal/executive | burden, pastime, dilemma, preoccupation, restriction
probability | how likely something is | The probability of rain is low.
probe | a careful search for the truth | The police began a probe into the missing cake. | investigation/police/fbi/corruption/official/prosecutor/federal/scandal/lawmaker/senate/criminal, _ into | space/nasa/mars/spacecraft/planet/orbit/comet/saturn/medical/sensor, _ NOUN | embargo, referendum, boycott, subsidy
procedure | the usual way of doing something in steps | The procedure for lost keys is simple. | | surgery/surgical/surgeon/patient/hospital/medical/cosmetic/stored, doctor/dental/operation/function/call/sql/language
proceedings | actions taken in a court or official meeting | The proceedings were broadcast on the radio. | | journal/conference/publish/paper/volume | equipment, correspondence, propaganda, merchandise
proceeds | money gained from a sale or event | The proceeds of the bake sale bought a tent. | | PRON/PROPN _, _ to/with | publicity, equipment, correspondence, evidence
proclamation | an important public statement | The proclamation of the new holiday pleased everyone. | | | forecast, prescription, patent, subsidy
procurement | the act of buying goods for an organisation | The procurement of chairs took three months. | | | disposal, inspection, restoration
productivity | how much work or goods come out of the time put in | A short nap raised my productivity. | | ocean/plankton/ecosystem/crop/soil/forest/marine/land, app | appetite, longevity, literacy
profanity | rude or offensive words | The song has no profanity. | | | rhetoric, criticism, metaphor, rumour
profession | a job that needs special training or skill | Nursing is a hard profession.
proficiency | skill in doing something | His proficiency in chess surprised us. | | | reluctance, indifference, humility
profit | money gained in business after costs are paid | The lemonade stand made a profit of five pounds.
progression | the process of developing step by step | Her progression from beginner to captain was quick. | | chord/music/level/game/player/xp
prohibition | an official order that forbids something | The prohibition of ball games upset the children. | | alcohol/liquor/era/bootleg | recommendation, memorial, census, subsidy
projection | a guess about the future based on facts | The projection for next year is 200 visitors. | forecast/growth/economic/population/estimate/future/budget/percent/climate/rise/model/cost/year/sale | screen/film/image/map/movie/light/video | tariff, inventory, subsidy, slogan
proliferation | a fast increase in number | The proliferation of scooters worries walkers. | | cell/tumor/tumour/cancer | depletion, disposal, inspection
prominence | the state of being important or well known | The singer rose to prominence in a week. | | sun/solar | captivity, isolation, simplicity, secrecy
propaganda | information, often false, spread to win people for a cause | The poster was war propaganda. | | | testimony, criticism, documentation, merchandise
propensity | a natural tendency to behave in a certain way | He has a propensity to talk in his sleep. | | | inability, reluctance, ambition, ability
proponent | a person who supports an idea | She is a proponent of longer breaks. | | | opponent, victim, beneficiary, successor
proportion | a part of a whole, or its share | A large proportion of the class walks to school. | | epic/blown, out of _, ~proportions, _ to, golden/direct/inverse _, in _ | surplus, deduction, quota, threshold
proposal | a plan or suggestion put forward | The proposal for a later bell was popular. | | marriage/ring/wedding/romantic, girlfriend/boyfriend/fiance/engaged | tribute, deadline, rivalry, milestone
proposition | a statement or suggestion to think about | The proposition to swim in March surprised us. | | california/ballot, _ 8, value/risky/expensive/losing/tough/attractive/costly/dangerous/business/unique/selling .. _
prosecution | the act of taking someone to court for a crime | He was saved from prosecution by a photo. | | the _, _ say/argue/claim/rest/witness/lawyer/case | persecution, eviction, bankruptcy, unemployment
prosecutor | a lawyer who tries to prove that someone is guilty | The prosecutor showed the judge a glove. | | | whistleblower, legislator, correspondent, shareholder
prospect | the chance that something will happen | The prospect of pizza cheered us up. | | player/draft/league/team/baseball/basketball/pick/minor/football, ~prospects, quarterback/hockey/nfl/nba/sales/customer, as a _, @league/pitcher/roster | absence, aftermath, prevention, recollection
prosperity | the state of being rich and successful | The port brought prosperity to the town. | | | posterity, publicity, literacy, seclusion
protagonist | the main person in a story or event | The protagonist of the book is a mouse. | | | sponsor, critic, predecessor, architect
protocol | a system of rules for an occasion or process | By protocol the queen enters first. | | internet/tcp/http/network/ip/tls/smtp/server/kyoto/montreal/bluetooth/encryption/client, method/implementation/swift/object/delegate, @code/class/software/swift, wayland, @wayland/kernel
prototype | an early or first model of something | The prototype of the robot fell over. | | @object/javascript/class/chain/inheritance | replica, component, successor, rival
provenance | the place or owner from which something comes | The provenance of the ring is unknown. | | | destination, longevity, complexity, resemblance
provision | the act of giving what is needed | The club pays for the provision of helmets. | _ of | law/constitution/act/clause/bill/contract/article/treaty/agreement/legal/section | inspection, disposal, abolition, contamination
provision | a part of a law or agreement | One provision of the contract forbids pets. | law/constitution/act/clause/bill/contract/treaty/agreement/legal/section/constitutional/statute/amendment/code | _ of .. service/food/care/water/aid/education | consequence, milestone, rivalry, coincidence
provocation | something that causes anger or a strong reaction | He stayed calm despite the provocation. | | | concession, hesitation, distraction, precedent, temptation
proximity | the fact of being close to something | The proximity of the bakery is dangerous for me. | | | allegiance, similarity, resemblance, relevance
pseudonym | a name used instead of one's real name | She wrote poems under a pseudonym. | | | oath, mentor, deadline, copyright
publicity | attention from newspapers, radio and other media | The lost penguin brought the zoo publicity. | | | misfortune, autonomy, immunity, nostalgia
punishment | something done to make a person suffer for a wrong act | His punishment was to wash the bus.
pursuit | the act of trying to reach or catch something | She left town in pursuit of a dream. | | ~pursuits, trivial _, leisure/outdoor/academic/sporting _ | defiance, recognition, rejection, anticipation, violation
`;
