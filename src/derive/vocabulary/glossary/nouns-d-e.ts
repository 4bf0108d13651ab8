/** Nouns from D to E: word | definition | example | cues | vetoes | distractors. */
export const nounsDToE = `
deadline | the time by which something must be done | The deadline for the essay is Friday.
deadlock | a situation in which no side gives way | The talks about bedtime ended in deadlock. | | thread/lock/mutex/transaction, goal/score/scorer/header/penalty/striker/midfielder | compromise, surrender, alliance, reconciliation
dealings | business or other contact with people or groups | We have no dealings with that shop.
dearth | a lack of something | There is a dearth of benches in the park. | | | abundance, remnant, reserve, excess
debris | scattered waste or broken pieces | The street was full of debris after the storm. | | _ disk/disc/flow | equipment, merchandise, artifact, livestock
debt | money that is owed | He paid his debt with apples. | | technical/gratitude, a _ to, _ to .. society/history
debut | a first public appearance or first work | She made her debut as a singer at school. | | _ album/novel/film/single/feature/season/match/game/collection/book/record/ep/song | triumph, breakthrough, revival, resignation
decency | good behaviour and respect for others | Have the decency to say sorry.
deception | the act of making someone believe what is not true | The fake letter was a clever deception. | | | coercion, provocation, negligence, retaliation
declaration | a firm or official statement | The declaration was read aloud in the square. | | @variable/function/type/class, tax/customs/asset/income, innings/inning/wicket/batsman/batter/bowler/cricket, @innings/wicket/batsman/bowler/cricket | proposal, ultimatum, rumour, complaint
decline | a fall in number, strength or quality | The decline of the bees worries farmers. | _ in/of, a/sharp/steady/steep/economic/rapid/slow _, in _ | | surge, revival, fluctuation, expansion
decree | an official order from someone in power | By decree of the king, cats wore bells. | | consent _, _ nisi/absolute | petition, pledge, denial, forecast
deduction | an amount taken away from a total | After the deduction of costs, we had nine pounds. | tax/pay/salary/income/cost/wage/interest/mortgage/point | logic/reason/detective/holmes
defect | a fault in how something is made or works | The lamp was cheap because of a small defect. | | | component, refinement, safeguard, symptom
defector | a person who leaves and turns against their country or group | The defector crossed the border at night. | | | smuggler, correspondent, envoy, hostage, guerrilla
defendant | a person or company accused or sued in a trial | The defendant said that he was asleep. | | | plaintiff, prosecutor, bystander, victim
defiance | open refusal to obey someone or something | The cat sat on the table in defiance. | | | obedience, desperation, gratitude, humiliation
deficiency | a lack of something necessary, or a weakness | A deficiency of iron made her tired. | | | excess, consumption, fluctuation, contamination
deficit | the amount by which more money goes out than comes in | The club ended the year with a deficit. | budget/trade/government/fiscal/spend/billion/million/federal/percent/tax/reduce/gdp/economy | attention/hearing/cognitive/sleep/memory, goal/point/run/set/shot/trust _, population/calorie/caloric/democratic/water _ | surplus, reform, tariff, penalty
deforestation | the cutting down of many or all trees in an area | Deforestation left the hill bare. | | | pollution, drought, erosion, industrialisation
degradation | the process of becoming worse or more damaged | The degradation of the soil took years. | | performance, @performance/browser, protein/enzyme/molecule/polymer/mitochondrial/pathway/self, human/moral/sexual/woman/humiliation
delegate | a person who attends a meeting, as to speak or vote for others | Each class sent one delegate to the meeting. | | @class/method/event | correspondent, volunteer, lobbyist, sponsor
delegation | a group of people who represent others | A delegation of pupils met the mayor. | | authority/power/task/responsibility, @class/method | embassy, militia, convoy, legislature
deliberation | careful thought or discussion before a decision | After much deliberation she chose the red bike. | | | persuasion, testimony, litigation, frustration
delusion | a false belief held in spite of the facts | He had the delusion that he could sing. | | | realisation, prediction, recollection, anxiety
demeanour,demeanor | the way a person looks and behaves | Her calm demeanour helped the frightened child.
demise | the end or death of someone or something | Rain led to the demise of our snowman. | | | revival, expansion, isolation, prominence
democracy | rule by the people through votes, or such a country | In a democracy every adult can vote.
demographic | a part of the population, such as an age group | The show is made for a young demographic. | | ~demographics, _ NOUN
demonstration | a public march or meeting to show an opinion | The demonstration filled the square. | protest/protester/police/march/street/thousand/peaceful/crowd/demonstrator/square/rally/violent/government, _ against | _ of, product/cooking/lab/technology/technique/experiment/skill
demonstrator | a person who takes part in a public protest | Each demonstrator carried a broom. | | technology/prototype/aircraft/flight/product | spectator, commuter, lobbyist, pedestrian
denial | a refusal to accept, believe or allow something | His denial convinced nobody. | | _ of service, service
depletion | a great reduction in the amount of something | The depletion of the well worried the village. | | | contamination, preservation, distribution, restoration
deployment | the sending out or putting to use of people or things | The deployment of more buses took a week. | | docker/kubernetes/server/code, software/application/production/release/cloud/azure/app, @deploy/kubernetes/docker/cluster/app/developer/software
deportation | the act of forcing someone to leave a country | The family was saved from deportation. | | | imprisonment, persecution, interrogation, unemployment
deposition | a formal statement given under oath before a trial | The lawyer read her deposition aloud. | lawyer/court/trial/oath/testimony/attorney/case/testify | metal/acid/film/rock, _ of .. king | verdict, correspondence, memoir, warrant
depot | a place where goods or vehicles are kept | The last bus drove to the depot. | | home _, train/railroad _ | headquarters, vessel, frontier, arena
depression | an illness of deep sadness that lasts | A doctor helped her out of her depression. | anxiety/mental/illness/symptom/suffer/patient/suicide/treat/drug/mood/disorder/health/doctor/antidepressant/loneliness | economic/1930s/economy/tropical, great _
deprivation | the lack of things that people need | Deprivation in the old quarter is worse than last year. | | sleep/sensory .. _, _ of .. liberty/freedom/right/citizenship/life, self - _ | isolation, discrimination, pollution, prosperity
deputy | a person second in rank who can act in the place of another | When the head is ill, her deputy decides. | minister/director/chief/mayor/head/prime/leader/editor/president/secretary | sheriff/parliament/elect/assembly, _ NOUN/PROPN, ~deputies
descendant | a person or thing that comes from an earlier one | Dogs are descendants of wolves. | | css/selector/node | predecessor, guardian, companion, counterpart
desperation | the state of being almost without hope | In desperation he asked the cat. | | _ to/for | defiance, indignation, gratitude, arrogance
destination | the place to which someone or something is going | Our destination was a tiny island.
destiny | what will or must happen to someone or something | The girl believed that it was her destiny to fly. | | manifest _ | reputation, upbringing, legacy, obligation
detainee | a person held by the police or another authority | The detainee wrote to his family each week. | | | recruit, employee, bystander, correspondent
detection | the act of noticing or finding something | Early detection of the leak saved the floor. | | | prevention, distribution, elimination, transmission, recurrence
detention | the state of being held by the police or other authorities | The men were released after a month in detention. | | school/classroom/teacher | exile, quarantine, servitude, refuge
deterioration | the process of becoming worse | Damp caused the deterioration of the painting. | | | restoration, stagnation, refinement, disruption
determination | the firm wish to do something despite difficulty | With determination she learned to juggle. | | make .. _, _ of/that/whether, legal/court/final/official, self - _ | reluctance, caution, humility, intuition
deterrent | something that makes people afraid or unwilling to act | The barking dog was a good deterrent. | | | incentive, provocation, remedy, substitute
detriment | harm done to someone or something | He plays at night to the detriment of his sleep. | | | benefit, advancement, preservation, restoration
devastation | terrible damage, destruction or grief | The photo shows the devastation after the fire. | | | evacuation, reconstruction, uncertainty, pollution
deviation | a difference from what is usual, planned or expected | Any deviation from the recipe ruins the cake. | | standard _, absolute _, median/z-score | withdrawal, exemption, independence, objection
diagnosis | a finding of what illness or fault is present | The diagnosis was a sprained ankle. | | error/software/bug | prescription, prevention, forecast, insurance
dialogue | talk between people or groups | A dialogue between the neighbours ended the quarrel. | peace/country/political/open/side/community/government/group/engage/constructive/continue/cultural, _ between/with | script/novel/character/play/box, film/movie/screenplay/dialog
dichotomy | a division into two very different parts | There is a dichotomy between his words and acts. | | | correlation, similarity, compromise, rivalry
dictator | a ruler with total power over a country | The dictator put his face on every stamp. | | | populist, insurgent, legislator, philanthropist
dictatorship | rule by a leader or group with total power, or such a state | The country was freed from dictatorship. | | | occupation, socialism, segregation, stagnation
dignity | the quality of deserving respect, or calm pride | Every patient was treated with dignity. | | | privacy, leniency, equality, indifference
dilemma | a situation that forces a hard choice | Cake or ice cream was a sweet dilemma. | | prisoner | deadline, temptation, ultimatum, opportunity
dimension | one side or aspect of a situation | The accident gave the debate a new dimension. | new/moral/political/human/add/social/another/spiritual/international/ethical/cultural | three/size/measure/space/spacetime/length/height/fourth/width/four/two
diplomacy | the work or skill of dealing with other countries or people | Diplomacy ended the quarrel about the river. | | | warfare, litigation, propaganda, surveillance
diplomat | a person who represents a country abroad | The diplomat spoke five languages. | | | correspondent, executive, legislator, veteran, entrepreneur, intellectual
directive | an official order about what to do | A directive forbids phones in class. | | css/compiler/code/angular/html, @browser/server/apache, @macro/function/compiler/code | petition, recommendation, manifesto, forecast
disadvantage | a bad side, or something that makes success harder | Short legs are a disadvantage in high jump.
disarmament | the giving up of weapons | Both sides signed a plan for disarmament. | | | proliferation, cooperation, mobilisation, reconstruction
discharge | the release of a liquid or gas | The discharge of oil killed fish. | water/waste/river/sewage/oil/pollution/plant/factory/gas/lake/pipe | army/military/hospital/honorable/dishonorable/battery/patient/electric
discipline | control over behaviour, by rules or training | Good discipline won us the rowing race. | | academic/science/field/study/scientific, different/other/many/various/engineering, ~disciplines, _ of, olympic/slalom/sprint/event/throw
disclosure | the making public of facts, or the facts themselves | The disclosure of his age surprised us. | | full _, vulnerability, bug/bugs/security
discontent | unhappiness with how things are | Cold lunches caused discontent. | | | optimism, indifference, solidarity, nostalgia
discord | lack of agreement or peace between people | The will brought discord into the family. | | chat/server/twitter/reddit/app/join | solidarity, optimism, anxiety, rapport
discourse | talk, discussion or writing | Public discourse should be polite.
discrepancy | a difference between things that should be the same | There is a discrepancy between the two lists. | | | similarity, correlation, coincidence, rivalry
discretion | the freedom to decide what should be done | The prize is given at the discretion of the judge. | power/judge/use/wide/prosecutor/court/decide/exercise | viewer/quiet/tact/secret/privacy/client/valour
discrimination | unfair treatment because of the group one belongs to | The law forbids discrimination at work. | | task/visual/signal/price | harassment, retaliation, surveillance, negligence
disdain | proud dislike of what seems worthless | The cat looked at the food with disdain. | | | affection, gratitude, anxiety, remorse
disillusionment | disappointment with what one had believed in | His disillusionment with football came after ten defeats. | | | enthusiasm, impatience, engagement, solidarity
dismay | a feeling of shock, worry or disappointment | To our dismay, the pool was closed. | | | gratitude, indifference, optimism, impatience
disparity | a great or unfair difference | The disparity between the two teams was great. | | | rivalry, correlation, similarity, compromise
displacement | the forcing of people or things out of their place | The flood led to the displacement of many families. | | engine/water/volume/vector | starvation, imprisonment, exploitation, mobilisation
disposal | the act of getting rid of something | The disposal of batteries needs care. | waste/garbage/trash/nuclear/sewage/rubbish/toxic/landfill/body/bomb | at .. _, afl/footy | distribution, inspection, consumption, restoration
disposition | a person's usual character | The pony has a gentle disposition. | nature/gentle/character/friendly/sunny/cheerful/calm | _ of
dispute | a serious disagreement or argument | The dispute about the fence lasted years. | | no _, in _, beyond _ | alliance, negotiation, campaign, investigation, boycott
disregard | lack of care or respect for something | He drove with disregard for the rules. | | | liability, enthusiasm, preference, gratitude
disruption | an interruption or upsetting of the normal way of things | Snow caused disruption on the railway. | | startup/innovation, @startup | shortage, congestion, maintenance, expansion
dissatisfaction | the feeling of not being pleased | She wrote to show her dissatisfaction with the soup.
dissent | disagreement with an official or common opinion | There was no dissent when the trip was planned. | | justice/opinion/supreme/court, yellow/referee/card | corruption, propaganda, obedience, vandalism
dissident | a person who openly disagrees with the government | The dissident was freed after two years. | | _ NOUN | diplomat, militant, entrepreneur, correspondent
distinction | a clear difference, or the act of seeing it | Explain the distinction between fruit and vegetables. | draw/make/clear, _ between | honor/honour/award/medal/degree/graduate, _ of, dubious _
distortion | a change that makes something untrue or out of shape | The mirror shows a funny distortion of faces. | | audio/lens/guitar/sound/image, spacetime/space/wave/signal/light/gravity/gravitational/market/price/trade
distraction | something that takes attention away | The radio is a distraction when I read.
distress | serious pain, worry or trouble | The lost child was in distress. | | _ signal/call
distribution | the sharing, sending or spreading out of something | The distribution of the books took an hour. | food/aid/product/vaccine/water/film/movie/network/newspaper/wealth/income, _ of | linux/ubuntu/debian/normal/statistical/probability
distrust | the feeling that someone or something cannot be relied on | Her distrust of salesmen is well known.
diversion | something that takes attention away from the main thing | The loud music was a diversion. | attention/create/tactic/distract | traffic/road/water/river/flight, _ of
diversity | the fact of including many different kinds of people or things | The diversity of birds here is great. | | | scarcity, unity, equality, dominance
division | a disagreement between groups | The question of the uniform caused division. | political/deep/among/bitter/racial/country/class/national/ethnic/social/religious/society/sow/party | league/army/company/football/infantry/multiplication/cell/business/head/product/unit/sales/corporate/revenue/championship/title/labour/labor, _ of
doctrine | a belief or principle taught or followed by a group | The doctrine of the old school was silence. | | | ritual, hierarchy, treaty, prediction
documentation | papers or texts that prove or explain something | Bring all documentation to the office.
dogma | a belief that people must accept without question | The group accepts no dogma. | | central _ | ritual, hierarchy, slogan, compromise
domain | an area of knowledge, activity or control | Cooking is my father's domain. | scientific/knowledge/political, _ of | name/web/website/dns/server/email/url/registrar/controller, public/eminent _
dominance | the state of being the strongest or most powerful | The dominance of our team ended in May. | | | instability, isolation, obscurity, prosperity
donor | a person or group that gives something | A secret donor paid for the piano. | | pollen | recipient, critic, lobbyist, opponent
doom | death or a terrible end | The old ship sailed to its doom. | | @game/player, gloom
downfall | a loss of power or success, or what causes it | Pride was the downfall of the king. | | | triumph, revival, expansion, legacy
downside | the bad side of something | The downside of the flat is the noise.
downturn | a time when business or trade gets worse | The downturn closed two cafes. | | injury, _ in .. form/violence/health | boom, reform, monopoly, crackdown
drawback | a bad side of something useful | The only drawback of the tent is its weight. | | | benefit, objective, lure, innovation
drought | a long time without rain | The drought turned the grass brown. | | goal/title/trophy/win/championship/score/medal/ipo/deal/cup/victory/playoff/coin
duration | the time that something lasts | We sat still for the duration of the film. | | | onset, intensity, aftermath, significance
dynamics,dynamic | the way in which people or forces interact | One new player changed the dynamics of the team.
earnings | money that a person, company or country makes | He spent his first earnings on a drum. | | _ NOUN | output, workforce, inheritance, tariff
eclipse | a time when the sun or moon is covered | The birds fell silent during the eclipse.
ecosystem | all living things of a place and how they depend on each other | A pond is a small ecosystem. | species/plant/animal/ocean/forest/climate/nature/marine/reef/lake/river/fish/environmental/biodiversity | app/startup/software/tech/developer/apple/google | economy, infrastructure, heritage, livelihood, sanitation
edition | one version of a book, product or event | The first edition of the book is rare.
efficiency | the ability to work without waste | The new stove is praised for its efficiency. | | ~efficiencies, module/panel/solar/cell/conversion/percent/% | precision, robustness, longevity, novelty
electorate | all the people who may vote | The electorate chose a young mayor. | | stand in .. _, whose/my/her/his/local/rural/marginal _, _ cover, ~electorates, seat/boundary, one/each/every _, voter .. _ | judiciary, workforce, ministry, legislature, delegation
elimination | the act of removing something or someone | The elimination of the mice took a year. | | tournament/round/cup/match/team, playoff/playoffs/contestant/championship, _ diet | proliferation, conservation, distribution, recurrence
elite | a group with the most power, wealth or skill | Only the elite of the runners took part. | | _ NOUN/ADJ | populace, workforce, majority, electorate, militia
eloquence | skill in speaking or writing well | Her eloquence won the debate. | | | ingenuity, intellect, perseverance, impatience
embargo | an official ban on trade | The embargo made coffee rare. | trade/arms/oil/lift/country/export/weapon/import/ban/un/nation/impose/cuba | press/journalist/news/publish | tariff, subsidy, treaty, lawsuit
embassy | the office of a country in another country | He got a new passport at the embassy. | | | ministry, tribunal, archive, memorial
embodiment | a person or thing that shows an idea perfectly | My aunt is the embodiment of patience. | | | opponent, beneficiary, caricature, critic
emergence | the act of coming out, appearing or becoming known | The emergence of the first leaves means spring. | | | suppression, decline, elimination, absence
emigration | the act of leaving one's country to live elsewhere | Hunger led to the emigration of many families. | | | unemployment, persecution, imprisonment, exploitation
eminence | the state of being famous and respected | The doctor rose to eminence in her field. | | grey _, _ grise | obscurity, independence, maturity, prosperity
emission | gas, heat, light or other waves given off, or their release | The old bus has a high emission of smoke. | | | consumption, reserve, depletion, subsidy
empathy | the ability to understand and share what others feel | Reading stories can build empathy. | | | contempt, gratitude, discipline, confidence
emphasis | special importance given to something | The course puts emphasis on speaking. | | _ added/mine/ours | restriction, prohibition, consensus, reservation
empire | a group of countries ruled by one power | The empire built roads to every port. | roman/british/ottoman/ruler/rule/emperor/colony/conquer/soviet/soviets/century/ancient/russian/colonial | business/media/state/building/fashion/newspaper
encounter | a meeting or contact with someone or something | My encounter with the bear lasted a second. | | police/militant/troop/security/soldier/army/singles/victory/cup/league/final/beat/bull/game/match/half/goal/fixture, singles _
encouragement | words or acts that give someone hope or courage | With a little encouragement she sang.
encroachment | a gradual advance into the land, space or rights of others | Neighbours protested against the encroachment on the park. | | | retreat, partition, reliance, emphasis
encryption | the turning of data into a secret code | Encryption keeps your bank card safe.
endeavour,endeavor | an effort or activity with an aim | Her latest endeavour is a raft of bottles. | | | setback, controversy, predicament, coincidence
endorsement | a statement or act of public support | The cereal has the endorsement of a swimmer. | | _ deal, sponsor/sponsorship/brand/licence, money/million/contract/product/athlete, commercial/paid/lucrative/olympic/medalist | criticism, ridicule, scrutiny, blame
endurance | the ability to keep going for a long time | A marathon is a test of endurance. | | battery/drone/aircraft/tyre | precision, valour, intellect, integrity, cooperation, ingenuity
enforcement | the act of making people obey a law or rule | The enforcement of the speed limit saved lives. | rule/ban/regulation/strict/sanction, _ of | law _ | abolition, revision, withdrawal, interpretation
engagement | the act of taking part or being interested | The teacher praised our engagement in the debate. | civic/student/community/political/public/customer/social/employee/user/audience/learning/democratic | ring/wedding/marry/marriage/fiance/couple/rule/military/royal/palace/queen/king/prince/princess/duke/speaking
enhancement | an improvement | The new lights are an enhancement of the stage.
enmity | deep hatred between people or groups | The old enmity between the villages is over. | | | kinship, rapport, cooperation, indifference
enrichment | the act of making something better or richer | The trip was an enrichment for the whole class. | | uranium/nuclear/plutonium/iran
enrolment,enrollment | the act or number of people signing up | Enrolment rose when the pool opened.
enterprise | a business or big project | Her small enterprise sells soap. | business/private/state/company/economy/owner/commercial/joint/economic/social/free | software/edition/ship/starship/customer/server/cloud
enthusiasm | great interest and excitement | The choir sang with enthusiasm.
enthusiast | a person who is very interested in something | A train enthusiast took two hundred photos. | | | retailer, critic, newcomer, pioneer
entity | an organisation or other thing that exists on its own | The two clubs became one entity. | | api/code/class/database/framework
entrepreneur | a person who starts and runs a business | The young entrepreneur sells homemade soap. | | | philanthropist, employee, correspondent, analyst
envoy | a person sent to speak for a government or group | The king sent an envoy with a gift. | | | correspondent, prosecutor, mentor, executive
epidemic | the fast spread of an illness or other bad thing | The flu epidemic closed the school.
epitome | a perfect example of something | His kitchen is the epitome of order. | | | caricature, remnant, prerequisite, pioneer
equality | the state of having the same rights and chances | They marched for equality at work.
equilibrium | a stable state in which different forces are in balance | The scale came to rest in equilibrium. | | @nash/game/player/chemical | prosperity, supremacy, instability, disruption
equivalent | something with the same value, meaning or role | One mile is the equivalent of 1.6 kilometres. | | be _ to, _ NOUN/PROPN
era | a long period of time with something special about it | Steam trains belong to another era.
erosion | the slow wearing away or weakening of something | Grass protects the hill from erosion. | | | restoration, expansion, formation, contamination
escalation | an increase that makes a situation more serious | A joke led to the escalation of the quarrel. | | privilege, price/cost/wage | prevention, settlement, recurrence, disruption
essence | the most important quality of something | Rhythm is the essence of the song. | the _ of | vanilla/perfume/oil
establishment | the act of starting or founding something | The establishment of the club took a year. | _ of | political/restaurant/hotel/bar/republican/party/washington/military | collapse, abolition, expansion, privatisation
estimate | a guess at an amount, based on facts | My estimate is that forty people came.
ethics,ethic | ideas about what is right and wrong | Lying to a friend is a question of ethics. | | work _ | logistics, terminology, diplomacy, strategy
ethnicity | membership of a people with shared origins and culture | The choir welcomes people of every ethnicity. | | | profession, generation, ideology, temperament, income, calibre
evacuation | the moving of people out of a dangerous place | The evacuation of the school took five minutes. | | medical _ | inspection, quarantine, occupation, reconstruction
evaluation | a careful judgement of someone or something | The evaluation of the cakes began at noon. | | @compiler/expression/code
eviction | the act of forcing people out of a home or place | The family fought against its eviction. | | cache/memory, @cache, housemate/contestant/villa | bankruptcy, unemployment, imprisonment, separation
evolution | slow change or development | The evolution of the horse took millions of years. | species/animal/darwin/biology/human/gradual/scientist/change/biological/natural, _ of
exaggeration | a statement that makes something seem bigger than it is | A thousand is an exaggeration; there were ten.
excerpt | a short part taken from a text, film or speech | She read an excerpt from her diary. | | | critique, revision, citation, memoir
excess | more than is needed or right | An excess of sugar is bad for teeth. | | in/to _, _ NOUN, ~excesses, policy/insurance/claim
exclusion | the act of keeping someone or something out | His exclusion from the team was unfair. | | _ zone/order/criterion, ~exclusions, insurance/policy
execution | the deliberate killing of someone, as a punishment | The execution was stopped by the king. | prisoner/death/penalty/murder/kill/sentence/row/hang/judge/inmate/public/mass/injection/bullet | code/program/plan/idea/strategy/remote/flawless, _ of .. plan/warrant/contract/order/play/pass | interrogation, deportation, extradition, liberation, evacuation
executive | a person with a high position in a company or organisation | An executive of the firm visited our school. | | order/branch/power/privilege/parliament/congress/judiciary/legislature/legislative, _ NOUN/PROPN/ADJ | lobbyist, critic, correspondent, volunteer
exemption | permission not to do, pay or follow something | She had an exemption from sports because of her knee. | | | penalty, quota, patent, recognition
exile | life away from one's country, as by force | The poet wrote his best lines in exile. | | a/an _, ~exiles, NUM _, company/ceo/firm/job/team, this .. _, @company/google/apple/executive, prisoner/prison | captivity, obscurity, secrecy, poverty
exodus | a departure in large numbers | The heat caused an exodus to the beach. | | | influx, shortage, surplus, boycott, rivalry
expansion | the act of becoming or making something bigger | The expansion of the library took two years.
expectation | a belief about what will or should happen | Against every expectation, the tomatoes grew.
expenditure | how much is spent on something | Our expenditure on snacks is too high. | | | revenue, output, reliance, restriction
expertise | special skill or knowledge | Her expertise in bees helped the farmer. | | | enthusiasm, confidence, investment, ambition
exploitation | the unfair use of people or things for one's gain | The strike was against the exploitation of workers. | worker/labor/labour/child/sexual/people/poor/colonial/woman/human/migrant/trafficking | vulnerability/code/bug/oil/resource/mineral, @exploit/bug/attacker | surveillance, exploration, segregation, deportation
exploration | the act of searching or studying something new | The exploration of the cave took all day.
exposure | contact with something that can have an effect | Long exposure to the sun burned my neck. | _ to | camera/photo/lens/shutter/photograph, bank/loan/debt/asset/investor/fund/bond/currency/portfolio/stock/credit/lender/billion, media/publicity/press/artist/band | immunity, resistance, aversion, indifference
extent | the size or degree of something | Nobody knew the extent of the damage. | | to .. _ | likelihood, duration, consequence, inevitability
extinction | the state of no longer existing as a kind | The panda was saved from extinction.
extortion | the crime of getting money by threats | The gang lived by extortion. | | | trafficking, forgery, vandalism, surveillance
extradition | the handing over of a suspect to another country | His lawyer fought the extradition. | | | imprisonment, prosecution, interrogation, execution
extremism | very strong, unreasonable political or religious views | The school talks with pupils about extremism. | | | propaganda, persecution, corruption, apathy
extremist | a person with very strong, unreasonable views | The extremist refused every compromise. | | | intellectual, lobbyist, defector, smuggler, legislator
`;
