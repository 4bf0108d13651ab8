/** Nouns from Q to R: word | definition | example | cues | vetoes | distractors. */
export const nounsQToR = `
qualification | an exam passed or a skill needed for a job | Her best qualification is her patience. | | cup/league/olympic/olympics/team/match/tournament/champions/euro/playoff/without/world/round
quandary | a difficult problem that leaves one unsure what to do | He was in a quandary about the two invitations. | | | dispute, scandal, stalemate, frenzy
quarantine | a time apart from others, to stop an illness spreading | The cat spent a week in quarantine.
quest | a long and determined effort to find or do something | His quest for the perfect pancake goes on. | | game/player/level/oculus, _ log, @quest/player/dungeon, in _ of
quota | a fixed number or amount that is allowed or required | The quota is two cakes per child. | | disk/storage/api, @disk/storage, @server/worker/cluster | tariff, subsidy, deadline, penalty, moratorium
racism | hatred or unfair treatment of people for their skin colour or origin | The players wore badges against racism.
radiation | energy sent out as waves or tiny parts | The wall protects us from radiation. | | cancer/therapy/chemotherapy/tumor, adaptive/evolutionary _, oncologist/oncology/chemo/chemotherapies/tumour | pollution, infection, turbulence, congestion
raid | a sudden attack or search | The police found the paintings in a raid. | | disk/array/drive/boss/dungeon/guild/loot/player, @disk/raid
rally | a large public meeting to support something | Hundreds came to the rally for the library. | political/campaign/support/protest/supporter/crowd/election/speech/candidate/square/march/thousand/peace/hold/attend | car/stock/market/driver/price/tennis/share/wall/inning/comeback/baseline/bitcoin/gold, shares/investor/homer/tiebreak/dakar/wrc/motorsport/stocks | debate, fundraiser, boycott, referendum, tournament
ramification | a further effect of an action or event | Nobody saw every ramification of the new rule. | | | motive, precedent, loophole, objective, contradiction
ransom | money demanded for the return of a person or thing | The pirates wanted a ransom for the cook. | | king .. _ | bribe, penalty, insurance, concession
rapport | a friendly understanding between people | The new coach has a good rapport with us. | | | rivalry, reputation, animosity, dispute
ratification | the official acceptance of an agreement or law | The treaty waits for ratification. | | | revision, violation, disclosure, enforcement
ratio | the relation between two amounts | The ratio of cats to dogs is two to one.
rationale | the reasons for a decision, plan or belief | Nobody understood the rationale for the new bell. | | | procedure, alternative, controversy, deadline
realisation,realization | the act or moment of becoming aware of something | The realisation that it was Sunday pleased him. | | _ of .. dream/goal/project/plan, _ of .. potential/ambition/vision/right/ideal/hope
realm | an area of activity or knowledge | In the realm of cheese she is an expert. | _ of/public/political/digital | kingdom/king/queen/game/magic, peer/coin/defence/defense of .. _
rebellion | a fight or act of disobedience against those in power | The rebellion began over the price of salt. | | teenage/adolescent | alliance, boycott, referendum, petition, famine
rebuke | sharp criticism of what someone did | The dog ignored the rebuke. | | to/not _, PRON _ | encouragement, plea, ultimatum, tribute, endorsement
recession | a time in which an economy shrinks | Many shops closed in the recession. | | gum/hairline/glacier | boom, inflation, pandemic, austerity
recipient | the person or organisation that is given something | The recipient of the letter was on holiday. | | email/message/smtp/mail | donor, nominee, applicant, rival
recklessness | the lack of care about danger or bad results | His recklessness on the bike worries us. | | | impatience, arrogance, greed, obedience
recognition | praise or respect for what someone has done | The cook gets too little recognition. | award/achievement/praise/deserve/prize/win/receive/gain | facial/speech/voice/face/image/pattern/software/brand/optical, diplomatic/independence/legal/state/country/palestinian/marriage/treaty/tribe/union/name, _ that
recollection | a memory, or the act of remembering | I have no recollection of the party. | | | expectation, interpretation, criticism, suspicion
recommendation | advice on what is best to do or choose | My recommendation is the onion soup. | | letter, _ NOUN/ADJ | objection, complaint, prediction, allegation
reconciliation | a return to friendship or agreement, as after a quarrel | The football match led to reconciliation. | | account/senate/bill/budget | confrontation, prosperity, retaliation, separation
reconstruction | the act of building something again | The reconstruction of the bridge took a year. | | crime/scene/breast/facial/knee/ligament/surgery/accident/fossil/skull/civil/era, digital/image/skeleton/dinosaur/virtual | evacuation, occupation, inspection, privatisation, deterioration
recruit | a new member of a group or army | The youngest recruit carried the drum. | | star/quarterback/ncaa/class | veteran, applicant, deputy, contractor, candidate
recurrence | the act of happening again | A new lock prevents a recurrence of the theft. | | | escalation, detection, transmission, disclosure
redemption | the act of making up for wrong or failure | The last goal was his redemption. | | coupon/bond/share/voucher, god/christ/sin
referendum | a vote by the people on a single question | In a referendum the town chose the bike lane. | | midterm/midterms, be/become .. a/as/into _, midterm/election .. a _, _ on .. president/trump/obama/biden/bush/performance/record/leadership, a _ on PRON | debate, petition, summit, rally, census, ceremony
refinement | an improvement by small changes | The latest refinement of the kite is a longer tail. | | oil/sugar/manners
reform | a change meant to make a system better or fairer | The reform of the timetable gave us longer breaks. | | | restriction, expansion, concession, abolition
refuge | safety, or a place of safety, from danger or trouble | The hikers found refuge in a barn. | | wildlife/national/oregon/bird/malheur | revenge, privacy, citizenship, compensation, inspiration
refugee | a person who had to flee their country | The refugee learned the language in a year.
refusal | the act of saying no | Her refusal to sing disappointed us.
regime | a government, above all a harsh one | The regime forbade the song. | | exercise/training/diet/tax/fitness/regulatory/legal/sanction/treatment, drug/skincare/workout/monetary/visa/inspection/testing/safety/trade _, basis/principle/quarantine/border/travel/isolation/rule, such .. _, @quarantine/arrival, copyright/proliferation/patent/intellectual | militia, judiciary, alliance, electorate
regulation | an official rule, or control by such rules | A regulation says that helmets must be worn. | | blood/hormone/gene/emotion/temperature, _ time/season/size/play, overtime, emotional/thermal/bodily, _ of .. climate/disease/weather/flooding | subsidy, tariff, incentive, rivalry, innovation
regulator | an official body that watches over an area of business | The regulator told the bank to lower its fees. | | gas/pressure/voltage/gene | shareholder, creditor, lobby, competitor, embassy
reign | the time during which someone rules or stays on top | The palace was built in her reign. | | _ of terror, _ of chaos/silence | absence, downfall, exile, captivity, campaign
rejection | the act of refusing to accept someone or something | She kept every letter of rejection. | | organ/transplant | approval, implementation, recommendation, betrayal
relevance | importance to the matter, or connection with it | Your story has no relevance to my question. | | search, @search/query | accuracy, credibility, complexity, resemblance
reliance | the state of depending on something | Our reliance on cars is too great. | | | restriction, expenditure, emphasis, insistence, prohibition
reluctance | the feeling of not wanting to do something | With reluctance he gave back the puppy. | | | willingness, inability, determination, tendency, obligation
remedy | something that cures an illness or solves a problem | Sleep is the best remedy for a headache. | | | catalyst, substitute, deterrent, pretext, justification
remnant | a small part that is left of something larger | The wall is a remnant of the old castle. | | | replica, foundation, majority, epitome
remorse | deep regret for something wrong | The thief showed remorse and returned the bike. | | buyer | compassion, hesitation, gratitude, courtesy, anxiety
renaissance | a time of new life, success or interest | Board games are having a renaissance. | | italian/italy/painting/artist/century/europe/art, _ man/woman/men/person
renewal | the act of making something new, fresh or valid again | The renewal of the pass costs ten pounds.
repercussion | an effect of an event or act, above all a bad one | The lie had a repercussion for years. | | | obstacle, motive, remedy, precedent
replica | a very close copy of something | The ship in the harbour is a replica. | | @database/server/shard/node/cluster | prototype, fragment, monument, caricature, remnant
repression | the keeping down of people, ideas or feelings, as by force | The poems were written in a time of repression. | | _ of .. emotion/feeling/memory/desire, emotional/sexual _, transcription/gene | corruption, instability, poverty, austerity, stagnation
reprisal | harm done to punish someone for what they did | The snowball was a reprisal for yesterday. | | | eviction, mockery, deportation, rejection, negotiation
republic | a state with an elected head and no king or queen | The country became a republic in 1910. | | czech/dominican/congo, _ of, chechen/chechnya/dagestan/crimea/region, soviet/islamic | autocracy, alliance, municipality, empire
reputation | the opinion that people have of someone or something | The cook has a reputation for hot curries. | | | career, enthusiasm, preference, ambition, livelihood
resemblance | the state of being or looking alike | There is a resemblance between the two dogs. | | | relevance, proximity, aversion, objection, disparity
resentment | anger about something felt to be unfair | The unequal pocket money caused resentment. | | | gratitude, optimism, nostalgia, indifference, remorse
reservation | a feeling of doubt about something | I agreed to the plan without reservation. | doubt/express, without _, have/some/serious/no _ | hotel/restaurant/table/flight/book/indian/tribe/native/navajo/room | enthusiasm, indignation, optimism, remorse
reserve | a supply that is there to be used | The squirrel keeps a reserve of nuts. | oil/food/gas/supply/energy/water/fuel/money/cash/strategic, _ of | federal/army/bank/nature/wildlife/national/game/player/price/chairman/military, without _ | shortage, output, debt, residue, revenue
residence | a home, or the place where someone lives | The residence of the mayor has a tower. | | in _, artist, _ permit/status/visa, legal/permanent/tax _
resident | a person who lives in a place | Every resident of the street got a letter. | | surgical/medical/chief/psychiatry _
residue | what is left after the rest is gone | The soap left a white residue. | | | ingredient, toxin, nutrient, bacterium
resignation | the act of giving up a job or position | The coach wrote his resignation on a napkin. | | with _, sigh/smile/mood | testimony, imprisonment, extradition, campaign
resilience | the ability to bear or recover from trouble | The resilience of the old tree amazes us. | | @server/network/cloud | vulnerability, complexity, generosity, ingenuity, isolation
resistance | the act of fighting or refusing something | The plan met with resistance from parents. | | antibiotic/antimicrobial/drug/electrical/heat/temperature/bacterium/bacteria/bacterial/antibiotics/insulin/wind/air/water/malaria/species/superbug/pest/disease, band/fire/wear/corrosion/weather/scratch/training, @bacteria/antibiotic/insulin/bacterium, technical/chart/bitcoin, _ level/at/near, medicine/genetic/mutation/strain/efficacy/parasite, @parasite/strain/infection/pathogen, _ fighter/movement/group/leader/hero/member, french/dutch/norwegian/underground/polish _
resolution | a formal statement or decision put to a vote | The club passed a resolution against litter. | un/council/security/pass/vote/assembly/congress/adopt/nation/parliament/draft/senate/house | screen/pixel/image/display/camera/photo/high/monitor/retina, new year .. _, peaceful/conflict/dispute _, _ of/to .. conflict/dispute/crisis/war/problem | amendment, budget, sanction, truce
resolve | firmness in doing what one has decided | The defeat only strengthened her resolve. | | issue/bug/promise, to/will/can/could/not _, _ DET | credibility, reputation, allegiance, ability
respite | a short time of rest or relief from something hard | The shade gave us a respite from the heat. | | _ care | exemption, withdrawal, immunity, separation
respondent | a person or group that answers a survey | Every respondent got a pencil. | | court/petitioner | applicant, recipient, employee, consumer, commuter
restoration | the return of something to its former state | The restoration of the organ cost a fortune. | _ of, _ work/project/effort/programme/program/plan, building/church/house/habitat/wetland/river/painting | database/backup/restore/file | abolition, deterioration, acquisition, inspection, disposal
restraint | self-control, or something that limits | With restraint he ate only one biscuit. | | seat/belt/child/physical/handcuff/prisoner
restriction | a rule or condition that limits something | The only restriction is that dogs stay outside. | | | exemption, deadline, incentive, subsidy
resurgence | the return of something that had grown weak or rare | Vinyl records are enjoying a resurgence. | | | decline, suppression, controversy, elimination, persistence
retailer | a shop or company that sells goods to the public | The retailer lowered the price of boots. | | | consumer, regulator, creditor, charity
retaliation | the act of striking back at someone for what they did | The prank was retaliation for the frog in his bed. | | | compensation, withdrawal, gratitude, boycott, justification
retention | the act of keeping someone or something | Reading aloud helps the retention of new words. | | water/fluid/log/data/backup
retreat | a move back from danger or from a position | The cat made a quick retreat from the goose. | military/army/troop/force/soldier/battle/policy/enemy, _ from | yoga/spa/weekend/meditation/mountain/corporate/silent/writer, _ NOUN, to/not/will _, glacier/ice/glacial
retribution | punishment in return for a wrong | The pirates feared retribution. | | | compensation, recognition, mockery, rejection
revelation | a surprising fact that becomes known | The revelation that he can dance amazed us. | | bible/biblical/god/divine, be a _, be .. a _ | prediction, rumour, insistence, complaint
revenge | harm done to someone in return for harm | The cat took revenge on the slippers.
revenue | money that a company or state receives | The fair brings the town much revenue. | | vp/officer/partnership | output, workforce, inflation, productivity, inventory, publicity
reversal | a change to the opposite direction, position or result | The late goal was a reversal of fortune.
revision | a change made to something, or the changed version | The revision of the map took a year. | | git/commit/svn/wiki/mercurial/exam, student/test/gcse, @repository/changeset/commit
revival | the return of something to life or strength | The old dance is having a revival. | | church/christian/tent/preacher/christ/jesus, broadway/musical/theatre/theater/playwright | decline, collapse, abolition, controversy, debut
revocation | the act of officially ending a right or permission | The speeding led to the revocation of his licence. | | certificate/key/token/ssl | renewal, inspection, revision, restoration
revolt | a fight or open resistance against those in power | The farmers' revolt lasted a week. | | | alliance, boycott, referendum, petition
rhetoric | language meant to impress or influence people | Behind the fine rhetoric there was no plan. | | professor/aristotle/classical | legislation, conduct, diplomacy, tactic
ridicule | unkind laughter at someone or something | Her strange bike met with ridicule. | | | indifference, scrutiny, gratitude, approval
rigour,rigor | the quality of being thorough, exact or demanding | The test was marked with rigour. | | ~rigours, ~rigors | ingenuity, independence, enthusiasm, secrecy
ritual | a set of actions done in the same way each time | Tea at four is a ritual in our house. | | | obligation, taboo, doctrine, spectacle, temptation
rival | someone or something that competes with another | The two bakers are old rivals. | | _ NOUN | ally, subsidiary, successor, sponsor, predecessor
rivalry | competition between people or sides | The rivalry between the villages ends after the match. | | | alliance, truce, resemblance, collaboration
robustness | the quality of being strong and not easily broken | The robustness of the chair was tested by an elephant.
rogue | a dishonest person | The rogue sold us a lame donkey. | | _ state/nation/agent/rogue one/trader, _ NOUN/ADJ
rubble | broken pieces of stone, brick or concrete | We found a doll in the rubble. | | asteroid | avalanche, shelter, foundation, wilderness
rumour,rumor | a story that may not be true | The rumour of a free day spread fast.
rupture | a sudden break or breaking apart | The rupture of the pipe flooded the cellar.
`;
