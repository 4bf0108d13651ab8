/** Nouns from D to E: word | definition | example | cues | vetoes. */
export const nounsDToE = `
deadline | the time by which something must be done | The deadline for the essay is Friday.
deadlock | a situation in which neither side gives way | The talks about bedtime ended in deadlock. | | thread/lock/mutex/transaction
dealings | business or other contact with someone | We have no dealings with that shop.
dearth | a lack of something | There is a dearth of benches in the park.
debris | pieces of rubbish or of something destroyed | The street was full of debris after the storm.
debt | money that is owed | He paid his debt with apples. | | technical/gratitude
debut | the first public appearance of someone or something | She made her debut as a singer at school. | | _ album/novel/film/single/feature/season/match/game/collection/book/record/ep/song
decency | polite and honest behaviour towards others | Have the decency to say sorry.
deception | the act of making someone believe what is not true | The fake letter was a clever deception.
declaration | a formal public statement | The declaration was read aloud in the square.
decline | a fall in number, strength or quality | The decline of the bees worries farmers. | _ in/of, a/sharp/steady/steep/economic/rapid/slow _, in _
decree | an official order | By decree of the king, cats wore bells.
deduction | an amount taken away from a total | After the deduction of costs, we had nine pounds. | tax/pay/salary/income/cost/wage/interest/mortgage | logic/reason/detective/holmes
defect | a fault that makes something less good | The lamp was cheap because of a small defect.
defector | a person who goes over to the other side | The defector crossed the border at night.
defendant | a person or company accused in court | The defendant said that he was asleep.
defiance | open refusal to obey | The cat sat on the table in defiance.
deficiency | a lack of something needed | A deficiency of iron made her tired.
deficit | the amount by which spending is more than income | The club ended the year with a deficit. | budget/trade/government/fiscal/spend/billion/million/federal/percent/tax/reduce/gdp/economy | attention/hearing/cognitive/sleep/memory
deforestation | the cutting down of forests | Deforestation left the hill bare.
degradation | the process of becoming worse or less valued | The degradation of the soil took years.
delegate | a person sent to speak or vote for a group | Each class sent one delegate to the meeting.
delegation | a group of people who represent others | A delegation of pupils met the mayor. | | authority/power/task/responsibility
deliberation | long and careful thought or discussion | After much deliberation she chose the red bike.
delusion | a false belief | He had the delusion that he could sing.
demeanour,demeanor | the way a person looks and behaves | Her calm demeanour helped the frightened child.
demise | the end or death of something | Rain led to the demise of our snowman.
democracy | rule by the people through votes, or such a country | In a democracy every adult can vote.
demographic | a part of the population, such as an age group | The show is made for a young demographic. | | ~demographics
demonstration | a public march or meeting to show an opinion | The demonstration filled the square. | protest/protester/police/march/street/thousand/peaceful/crowd/demonstrator/square/rally/violent/government, _ against | _ of how/product/cooking/lab/show how/_ of .. skill
demonstrator | a person who marches or meets with others to protest | Each demonstrator carried a broom.
denial | a refusal, or a statement that something is untrue | His denial convinced nobody. | | _ of service/service
depletion | a strong reduction in the amount of something | The depletion of the well worried the village.
deployment | the sending of soldiers or use of equipment | The deployment of more buses took a week. | | docker/kubernetes/server/code, software/application/production/release/cloud/azure/app
deportation | the act of sending someone out of a country | The family was saved from deportation.
deposition | a formal statement given under oath before a trial | The lawyer read her deposition aloud. | lawyer/court/trial/oath/testimony/attorney/case/testify | metal/acid/film/rock, _ of .. king
depot | a place where goods or vehicles are kept | The last bus drove to the depot.
depression | an illness of deep sadness that lasts | A doctor helped her out of her depression. | anxiety/mental/illness/symptom/suffer/patient/suicide/treat/drug/mood/disorder/health/doctor/antidepressant/loneliness | economic/1930s/economy/tropical, great _
deprivation | the lack of things that people need | Sleep deprivation made him grumpy.
deputy | a person who is second in rank | When the head is ill, her deputy decides. | minister/director/chief/mayor/head/prime/leader/editor/president/secretary | sheriff/parliament/elect/assembly
descendant | a person or thing that comes from an earlier one | Dogs are descendants of wolves.
desperation | the state of being almost without hope | In desperation he asked the cat.
destination | the place to which someone or something is going | Our destination was a tiny island.
destiny | what is bound to happen to someone in the future | The girl believed that it was her destiny to fly.
detainee | a person held in prison or by the police | The detainee wrote to his family each week.
detection | the act of noticing or finding something | Early detection of the leak saved the floor.
detention | the state of being kept in prison or in custody | The men were released after a month in detention. | | school/classroom/teacher/after class
deterioration | the process of becoming worse | Damp caused the deterioration of the painting.
determination | the firm wish to do something despite difficulty | With determination she learned to juggle. | | make .. _, _ of/that/whether, legal/court/final/official
deterrent | something that makes people afraid or unwilling to act | The barking dog was a good deterrent.
detriment | harm | He plays at night to the detriment of his sleep.
devastation | terrible damage or destruction | The photo shows the devastation after the fire.
deviation | a difference from what is usual or planned | Any deviation from the recipe ruins the cake. | | standard _
diagnosis | the naming of an illness or problem after an examination | The diagnosis was a sprained ankle.
dialogue | talk between people or groups | A dialogue between the neighbours ended the quarrel. | peace/country/political/open/side/community/government/group/engage/constructive/continue/cultural, _ between/with | script/novel/character/play/box, film/movie/screenplay/dialog
dichotomy | a division into two very different parts | There is a dichotomy between his words and acts.
dictator | a ruler with total power | The dictator put his face on every stamp.
dictatorship | rule by one person with total power | The country was freed from dictatorship.
dignity | the quality of being worthy of respect | Every patient was treated with dignity.
dilemma | a hard choice or a difficult situation | Cake or ice cream was a sweet dilemma.
dimension | one side or aspect of a situation | The accident gave the debate a new dimension. | new/moral/political/human/add/social/another/spiritual/international/ethical/cultural | three/size/measure/space/spacetime/length/height/fourth/width/four/two
diplomacy | the skill of dealing with other countries or people | Diplomacy ended the quarrel about the river.
diplomat | a person who represents a country abroad | The diplomat spoke five languages.
directive | an official order | A directive forbids phones in class. | | css/compiler/code/angular/html
disadvantage | a bad side, or something that makes success harder | Short legs are a disadvantage in high jump.
disarmament | the giving up of weapons | Both sides signed a plan for disarmament.
discharge | the release of a liquid or gas | The discharge of oil killed fish. | water/waste/river/sewage/oil/pollution/plant/factory/gas/lake/pipe | army/military/hospital/honorable/dishonorable/battery/patient/electric
discipline | control over behaviour, by rules or training | Good discipline won us the rowing race. | | academic/science/field/study/scientific, different/other/many/various/engineering, ~disciplines
disclosure | the act of making facts known | The disclosure of his age surprised us. | | full _
discontent | a feeling of not being satisfied | Cold lunches caused discontent.
discord | disagreement between people | The will brought discord into the family.
discourse | talk, discussion or writing | Public discourse should be polite.
discrepancy | a difference between things that should be the same | There is a discrepancy between the two lists.
discretion | the freedom to decide what should be done | The prize is given at the discretion of the judge. | power/judge/use/wide/prosecutor/court/decide/exercise | viewer
discrimination | unfair treatment because of the group one belongs to | The law forbids discrimination at work.
disdain | the feeling that someone or something deserves no respect | The cat looked at the food with disdain.
disillusionment | sadness that something is not as good as believed | His disillusionment with football came after ten defeats.
dismay | a feeling of shock and disappointment | To our dismay, the pool was closed.
disparity | a difference, often an unfair one | The disparity between the two teams was great.
displacement | the forcing of people or things out of their place | The flood led to the displacement of many families.
disposal | the act of getting rid of something | The disposal of batteries needs care. | waste/garbage/trash/nuclear/sewage/rubbish/toxic/landfill/body/bomb | at .. _
disposition | a person's usual character | The pony has a gentle disposition. | nature/gentle/character/friendly/sunny/cheerful/calm
dispute | a disagreement or argument | The dispute about the fence lasted years.
disregard | a lack of care for something | He drove with disregard for the rules.
disruption | an interruption or upsetting of the normal way of things | Snow caused disruption on the railway.
dissatisfaction | the feeling of not being pleased | She wrote to show her dissatisfaction with the soup.
dissent | disagreement with an official or common opinion | There was no dissent when the trip was planned. | | justice/opinion/supreme/court
dissident | a person who openly disagrees with the government | The dissident was freed after two years.
distinction | a clear difference, or the act of seeing it | Explain the distinction between fruit and vegetables. | draw/make/clear/_ between | honor/honour/award/medal/degree/graduate
distortion | a change that makes something untrue or out of shape | The mirror shows a funny distortion of faces.
distraction | something that takes attention away | The radio is a distraction when I read.
distress | great pain, worry or trouble | The lost child was in distress.
distribution | the sharing, sending or spreading out of something | The distribution of the books took an hour. | food/aid/product/vaccine/water/film/movie/network/newspaper/wealth/income/_ of | linux/ubuntu/debian/normal/statistical/probability
distrust | lack of trust | Her distrust of salesmen is well known.
diversion | something that takes attention away from the main thing | The loud music was a diversion. | attention/create/tactic/distract | traffic/road/water/river/flight
diversity | the fact of including many different kinds | The diversity of birds here is great.
division | a disagreement between groups | The question of the uniform caused division. | political/deep/among/bitter/racial/country/class/national/ethnic/social/religious/society/sow/within party | league/army/company/football/infantry/multiplication/cell/business/head, _ of
doctrine | a belief or principle taught or followed by a group | The doctrine of the old school was silence.
documentation | papers or texts that prove or explain something | Bring all documentation to the office.
dogma | a belief that people must accept without question | The group accepts no dogma.
domain | an area of knowledge, activity or control | Cooking is my father's domain. | scientific/knowledge/political, _ of | name/web/website/dns/server/email/url/registrar/controller, public/eminent _
dominance | the state of having more power than others | The dominance of our team ended in May.
donor | a person or country that gives money or something else | A secret donor paid for the piano. | | organ/blood/kidney/sperm/transplant/liver
doom | death or a terrible end | The old ship sailed to its doom.
downfall | the loss of power or success | Pride was the downfall of the king.
downside | the bad side of something | The downside of the flat is the noise.
downturn | a time when business gets worse | The downturn closed two cafes.
drawback | a disadvantage | The only drawback of the tent is its weight.
drought | a long time without rain | The drought turned the grass brown.
duration | the time that something lasts | We sat still for the duration of the film.
dynamics,dynamic | the way in which people or forces interact | One new player changed the dynamics of the team.
earnings | money that a person or company makes | He spent his first earnings on a drum.
eclipse | a time when the sun or moon is covered | The birds fell silent during the eclipse.
ecosystem | all living things of a place and how they depend on each other | A pond is a small ecosystem. | species/plant/animal/ocean/forest/climate/nature/marine/reef/lake/river/fish/environmental/biodiversity | app/startup/software/tech/developer/apple/google
edition | one version of a book, product or event | The first edition of the book is rare.
efficiency | the ability to work without wasting time or energy | The new stove is praised for its efficiency.
electorate | all the people who may vote | The electorate chose a young mayor.
elimination | the act of removing something or someone | The elimination of the mice took a year.
elite | a small group with the most power, money or skill | Only the elite of the runners took part.
eloquence | skill in speaking well | Her eloquence won the debate.
embargo | an official ban on trade | The embargo made coffee rare. | trade/arms/oil/lift/country/export/weapon/import/ban/un/nation/impose/cuba | press/journalist/news/publish
embassy | the office of a country in another country | He got a new passport at the embassy.
embodiment | a person or thing that shows an idea perfectly | My aunt is the embodiment of patience.
emergence | the act of appearing or becoming known | The emergence of the first leaves means spring.
emigration | the act of leaving one's country to live elsewhere | Hunger led to the emigration of many families.
eminence | the state of being famous and respected | The doctor rose to eminence in her field.
emission | the sending out of gas, light or heat | The old bus has a high emission of smoke.
empathy | the ability to feel what others feel | Reading stories can build empathy.
emphasis | special importance given to something | The course puts emphasis on speaking.
empire | a group of countries ruled by one power | The empire built roads to every port. | roman/british/ottoman/ruler/rule/emperor/colony/conquer/soviet/soviets/century/ancient/russian/colonial | business/media/state/building/fashion/newspaper
encounter | a meeting or experience, often unexpected | My encounter with the bear lasted a second.
encouragement | words or acts that give someone hope or courage | With a little encouragement she sang.
encroachment | a slow taking of land, space or rights | Neighbours protested against the encroachment on the park.
encryption | the turning of data into a secret code | Encryption keeps your bank card safe.
endeavour,endeavor | an effort or activity with an aim | Her latest endeavour is a raft of bottles.
endorsement | a statement or act of public support | The cereal has the endorsement of a swimmer.
endurance | the ability to go on for long | A marathon is a test of endurance.
enforcement | the act of making people obey a law or rule | The enforcement of the speed limit saved lives. | rule/ban/regulation/strict/sanction, _ of | law _
engagement | the act of taking part or being interested | The teacher praised our engagement in the debate. | civic/student/community/political/public/customer/social/employee/user/audience/learning/democratic | ring/wedding/marry/marriage/fiance/couple/rule/military
enhancement | an improvement | The new lights are an enhancement of the stage.
enmity | a feeling of hatred between people | The old enmity between the villages is over.
enrichment | the act of making something better or richer | The trip was an enrichment for the whole class. | | uranium/nuclear/plutonium/iran
enrolment,enrollment | the act or number of people signing up | Enrolment rose when the pool opened.
enterprise | a business or big project | Her small enterprise sells soap. | business/private/state/company/economy/owner/commercial/joint/economic/social/free | software/edition/ship/starship/customer/server/cloud
enthusiasm | great interest and excitement | The choir sang with enthusiasm.
enthusiast | a person who is very interested in something | A train enthusiast took two hundred photos.
entity | something that exists on its own | The two clubs became one entity. | | api/code/class/database/framework
entrepreneur | a person who starts a business | The young entrepreneur sells homemade soap.
envoy | a person sent to speak for a government or group | The king sent an envoy with a gift.
epidemic | the fast spread of an illness or other bad thing | The flu epidemic closed the school.
epitome | a perfect example | His kitchen is the epitome of order.
equality | the state of having the same rights and chances | They marched for equality at work.
equilibrium | a state of balance | The scale came to rest in equilibrium.
equivalent | something that has the same value or meaning | One mile is the equivalent of 1.6 kilometres.
era | a long period of time with something special about it | Steam trains belong to another era.
erosion | the slow wearing away or weakening of something | Grass protects the hill from erosion.
escalation | an increase that makes a situation more serious | A joke led to the escalation of the quarrel. | | privilege
essence | the most important quality of something | Rhythm is the essence of the song. | the _ of, in _ | vanilla/perfume/oil
establishment | the act of starting or founding something | The establishment of the club took a year. | _ of | political/restaurant/hotel/bar/republican/party/washington/military
estimate | a guess at an amount, based on facts | My estimate is that forty people came.
ethics,ethic | ideas about what is right and wrong | Lying to a friend is a question of ethics. | | work _
ethnicity | the fact of belonging to a group with one culture | The choir welcomes people of every ethnicity.
evacuation | the moving of people out of a dangerous place | The evacuation of the school took five minutes.
evaluation | a judgement of how good something is | The evaluation of the cakes began at noon.
eviction | the act of forcing people out of a home | The family fought against its eviction.
evolution | slow change or development | The evolution of the horse took millions of years. | species/animal/darwin/biology/human/gradual/_ of/scientist/change/biological/natural
exaggeration | a statement that makes something seem bigger than it is | A thousand is an exaggeration; there were ten.
excerpt | a short part of a text, film or piece | She read an excerpt from her diary.
excess | more than is needed or right | An excess of sugar is bad for teeth. | | in _ of
exclusion | the act of keeping someone or something out | His exclusion from the team was unfair.
execution | the killing of someone as a punishment | The execution was stopped by the king. | prisoner/death/penalty/murder/kill/sentence/row/hang/judge/inmate/public/mass/injection/bullet | code/program/plan/idea/strategy/remote/flawless, _ of .. plan
executive | a person with a high position in a company | An executive of the firm visited our school. | | order/branch/power/privilege, _ NOUN/PROPN/ADJ
exemption | permission not to do, pay or follow something | She had an exemption from sports because of her knee.
exile | forced life away from one's country, or someone living so | The poet wrote his best lines in exile.
exodus | the leaving of a place by many people | The heat caused an exodus to the beach.
expansion | the act of becoming or making something bigger | The expansion of the library took two years.
expectation | a belief about what will or should happen | Against every expectation, the tomatoes grew.
expenditure | the amount of money or energy spent | Our expenditure on snacks is too high.
expertise | special skill or knowledge | Her expertise in bees helped the farmer.
exploitation | the unfair use of people or things for profit | The strike was against the exploitation of workers. | worker/labor/labour/child/sexual/people/poor/colonial/woman/human/migrant/trafficking | vulnerability/code/bug/oil/resource/mineral
exploration | the act of searching or studying something new | The exploration of the cave took all day.
exposure | the state of being without protection from something | Long exposure to the sun burned my neck. | radiation/sun/chemical/cold/virus/lead/smoke/noise/asbestos/weather/toxin/heat, _ to .. radiation/sun/cold/risk/danger/violence/virus | camera/photo/lens/shutter/photograph/media
extent | the size or degree of something | Nobody knew the extent of the damage. | | to .. _
extinction | the state of no longer existing as a kind | The panda was saved from extinction.
extortion | the crime of getting money by threats | The gang lived by extortion.
extradition | the handing over of a suspect to another country | His lawyer fought the extradition.
extremism | very strong, unreasonable political or religious views | The school talks with pupils about extremism.
extremist | a person with very strong, unreasonable views | The extremist refused every compromise.
`;
