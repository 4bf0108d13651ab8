/** Nouns from Q to R: word | definition | example | cues | vetoes | distractors. */
export const nounsQToR = `
qualification | an exam passed or a skill needed for a job | Her best qualification is her patience. | | cup/league/olympic/team/match/tournament/without/world/round | incentive, recommendation, ambition, obligation
quandary | the state of not knowing what to do | He was in a quandary about the two invitations. | | | frenzy, dispute, negotiation, fury, correspondence
quarantine | a time apart from others to stop an illness | The cat spent a week in quarantine.
quest | a long search for something | His quest for the perfect pancake goes on. | | game/player/level/oculus, _ log | formula, plea, nostalgia, tournament
quota | a fixed number or amount that is allowed or required | The quota is two cakes per child. | | | estimate, surplus, penalty, deduction, prediction
racism | hatred or unfair treatment of people for their skin colour | The players wore badges against racism. | | jew/jewish/religion
radiation | energy sent out as waves or tiny parts | The wall protects us from radiation. | | cancer/therapy/chemotherapy/tumor | toxin, pollution, infection, surveillance, avalanche
raid | a sudden attack or search | The police found the paintings in a raid. | | | blockade, evacuation, interrogation, surveillance
rally | a large public meeting to support something | Hundreds came to the rally for the library. | political/campaign/support/protest/supporter/crowd/election/speech/candidate/square/march/thousand/peace/hold/attend | car/stock/market/driver/price/tennis/share/wall | fundraiser, tournament, referendum, inauguration, debut
ramification | a result of an action or event | Nobody saw every ramification of the new rule. | | | motive, objective, precedent, contradiction, loophole
ransom | money demanded for setting a prisoner free | The pirates wanted a ransom for the cook. | | | compensation, bribe, mortgage, pension
rapport | a friendly understanding between people | The new coach has a good rapport with us. | | | reputation, compromise, strategy, rivalry, correspondence
ratification | the official acceptance of an agreement | The treaty waits for ratification. | | | interpretation, enforcement, revision, negotiation, revocation
ratio | the relation between two amounts | The ratio of cats to dogs is two to one.
rationale | the reasons for a decision | Nobody understood the rationale for the new bell. | | | procedure, urgency, logistics, terminology, prototype
realisation,realization | the moment of becoming aware of a fact | The realisation that it was Sunday pleased him. | | _ of .. dream/goal/project/plan | rumour, insistence, prediction, pretence
realm | an area of activity or knowledge | In the realm of cheese she is an expert. | _ of/public/political/digital | kingdom/king/queen/game/magic | terminology, tradition, hierarchy, aftermath
rebellion | a fight or act of disobedience against those in power | The rebellion began over the price of salt. | | teenage/adolescent | lawsuit, petition, exodus, boycott
rebuke | sharp criticism | The dog ignored the rebuke. | | | plea, gesture, ultimatum, encouragement, murmur
recession | a time in which an economy shrinks | Many shops closed in the recession. | | | pandemic, uprising, boycott, inflation, occupation
recipient | a person who receives something | The recipient of the letter was on holiday. | | email/message/smtp/mail | sponsor, nominee, critic, donor, founder
recklessness | the lack of care about danger | His recklessness on the bike worries us. | | | impatience, arrogance, lethargy, reluctance
recognition | praise, or acceptance of something as true | The cook gets too little recognition. | award/achievement/public/praise/international/receive/official/legal/gain/deserve/work/diplomatic/win/world/state/independence/_ of | facial/speech/voice/face/image/pattern/software/brand/optical | assistance, compensation, privacy, supervision
recollection | something that one remembers from the past | I have no recollection of the party. | | | criticism, expectation, interpretation, evidence, aversion
recommendation | a suggestion about what is best | My recommendation is the onion soup. | | | finding, objection, remedy, staple, obsession
reconciliation | the act of making peace or bringing together | The football match led to reconciliation. | | account/senate/bill/budget | rivalry, transformation, retaliation, prosperity, confrontation
reconstruction | the act of building something again | The reconstruction of the bridge took a year. | | crime/scene/breast/civil/era | inspection, deterioration, blockade, evacuation, acquisition
recruit | a new member of a group or army | The youngest recruit carried the drum. | | | veteran, volunteer, civilian, survivor
recurrence | the act of happening again | A new lock prevents a recurrence of the theft. | | | detection, escalation, diagnosis, disclosure, transmission
redemption | the act of being saved from wrong or failure | The last goal was his redemption. | | coupon/bond/share/voucher, god/christ/sin | revenge, downfall, betrayal, legacy, exile
referendum | a vote in which all citizens decide a question | In a referendum the town chose the bike lane. | | | debate, petition, summit, rally
refinement | an improvement by small changes | The latest refinement of the kite is a longer tail. | | oil/sugar/manners | alternative, restriction, complement, defect
reform | a change that makes a system better or fairer | The reform of the timetable gave us longer breaks. | | | enforcement, disruption, interpretation, abolition
refuge | a place that is safe from danger | The hikers found refuge in a barn. | | wildlife/national/oregon/bird/malheur | inspiration, guidance, solitude, plunder
refugee | a person who had to flee their country | The refugee learned the language in a year.
refusal | the act of saying no | Her refusal to sing disappointed us.
regime | a government, often one that is not liked | The regime forbade the song. | | exercise/training/diet/tax/fitness/regulatory/legal/sanction/treatment | sect, militia, tribunal, lobby, embassy
regulation | an official rule, or control by such rules | A regulation says that helmets must be worn. | | blood/hormone/gene/emotion/temperature | subsidy, incentive, forecast, petition, privilege
regulator | an official body that watches over an area of business | The regulator told the bank to lower its fees. | | gas/pressure/voltage/gene | shareholder, creditor, competitor, subsidiary, lobby
reign | the time during which someone rules or stays on top | The palace was built in her reign. | | _ of terror | absence, captivity, adolescence, vicinity, exile
rejection | the act of refusing to accept someone or something | She kept every letter of rejection. | | | recommendation, implementation, betrayal, recognition
relevance | importance to the matter, or connection with it | Your story has no relevance to my question. | | | resemblance, credibility, clarity, novelty
reliance | the state of depending on something | Our reliance on cars is too great. | | | emphasis, expenditure, influence, insistence, impact
reluctance | the feeling of not wanting to do something | With reluctance he gave back the puppy. | | | inability, obligation, ability, determination, ambition
remedy | something that cures an illness or solves a problem | Sleep is the best remedy for a headache. | | | substitute, metaphor, pretext, stimulus, prerequisite
remnant | a small part that is left | The wall is a remnant of the old castle. | | | replica, foundation, monument, miniature, hallmark
remorse | deep regret for something wrong | The thief showed remorse and returned the bike. | | | courtesy, gratitude, compassion, contempt, impatience
renaissance | a time of new interest in something | Board games are having a renaissance. | | italian/italy/painting/artist/century/europe/art | decline, controversy, downturn, anniversary
renewal | the act of making something new, fresh or valid again | The renewal of the pass costs ten pounds. | | | inspection, acquisition, revocation, expansion, replica
repercussion | an effect of an event, often bad and lasting | The lie had a repercussion for years. | | | justification, motive, precedent, remedy, beneficiary
replica | an exact copy | The ship in the harbour is a replica. | | | prototype, monument, remnant, hazard, bargain
repression | the use of force to control people | The poems were written in a time of repression. | | | austerity, uncertainty, stagnation, starvation, prosperity
reprisal | an act done to punish an enemy for something | The snowball was a reprisal for yesterday. | | | compensation, rejection, justification, precedent
republic | a country without a king or queen | The country became a republic in 1910. | | czech/dominican/congo, _ of | empire, battlefield, sanctuary, monarchy, dictatorship
reputation | the opinion that people have of someone or something | The cook has a reputation for hot curries. | | | preference, career, tolerance, livelihood
resemblance | the state of looking alike | There is a resemblance between the two dogs. | | | allegiance, proximity, bond, rivalry, disparity
resentment | anger about something unfair | The unequal pocket money caused resentment. | | | anxiety, rivalry, misunderstanding, remorse, gratitude
reservation | a feeling of doubt about something | I agreed to the plan without reservation. | doubt/express/without | hotel/restaurant/table/flight/book/indian/tribe/native/navajo/room | remorse, enthusiasm, resentment, consultation, consent
reserve | a supply kept for later use | The squirrel keeps a reserve of nuts. | oil/food/gas/supply/energy/water/fuel/money/cash/_ of/strategic | federal/army/bank/nature/wildlife/national/game/player/price/chairman/military | shortage, output, revenue, residue
residence | a home, or the place where someone lives | The residence of the mayor has a tower. | | | headquarters, memorial, vessel, ministry, arena
resident | a person who lives in a place | Every resident of the street got a letter.
residue | what is left after the rest is gone | The soap left a white residue. | | | bacterium, fabric, void, nutrient, toxin
resignation | the act of giving up a job | The coach wrote his resignation on a napkin. | | with _, sigh/smile/mood | imprisonment, extradition, testimony, deportation
resilience | the ability to bear or recover from trouble | The resilience of the old tree amazes us. | | | ingenuity, longevity, generosity, humility, vigilance
resistance | refusal to accept or obey something | The plan met with resistance from parents. | | antibiotic/drug/electrical/insulin/bacteria/training/malaria, antibiotic/antimicrobial/drug/electrical/heat/temperature/bacterium/bacteria/insulin/wind/air/water/french | indifference, adaptation, exposure, suspicion
resolution | a formal decision by a vote | The club passed a resolution against litter. | un/council/security/pass/vote/assembly/congress/adopt/nation/parliament/draft/senate/house | screen/pixel/image/display/new year/camera/photo/high/monitor/retina | treaty, budget, petition, manifesto, charter
resolve | a strong decision to do something | The defeat only strengthened her resolve. | | issue/bug/promise | credibility, ability, allegiance, reputation
respite | a short rest from something hard | The shade gave us a respite from the heat. | | | exemption, separation, excerpt, deviation, immunity
respondent | a person who answers a survey | Every respondent got a pencil. | | court/petitioner | applicant, volunteer, newcomer, employee, commuter
restoration | the act of bringing something back | The restoration of the organ cost a fortune. | | | acquisition, inspection, disposal, abolition, suppression
restraint | self-control, or something that limits | With restraint he ate only one biscuit. | | seat/belt/child/physical/handcuff/prisoner | solidarity, gratitude, suspicion, remorse, reluctance
restriction | a rule that limits something | The only restriction is that dogs stay outside. | | | deadline, penalty, exemption, referendum
resurgence | the return of something that had grown weak | Vinyl records are enjoying a resurgence. | | | decline, persistence, fluctuation, controversy
retailer | a shop or company that sells goods to the public | The retailer lowered the price of boots. | | | craftsman, consumer, regulator, contractor, shareholder
retaliation | an act of harming someone who harmed you first | The prank was retaliation for the frog in his bed. | | | compensation, gratitude, justification, mockery
retention | the act of keeping something | Reading aloud helps the retention of new words. | | | comprehension, acquisition, interpretation, elimination, detection
retreat | a move back from danger or from a position | The cat made a quick retreat from the goose. | military/army/troop/force/soldier/battle/glacier/policy/enemy/ice, _ from | yoga/spa/weekend/meditation/mountain/corporate/silent/writer | onslaught, conquest, incursion, reconciliation
retribution | punishment for a wrong act | The pirates feared retribution. | | | humiliation, compensation, betrayal, mockery
revelation | a surprising fact that becomes known | The revelation that he can dance amazed us. | | bible/biblical/god/divine | insistence, pretence, prediction, rumour, complaint
revenge | harm done to someone in return for harm | The cat took revenge on the slippers.
revenue | money that a company or state receives | The fair brings the town much revenue. | | | publicity, prestige, merchandise, congestion, expenditure
reversal | a change to the opposite direction, position or result | The late goal was a reversal of fortune. | | | implementation, justification, proclamation, recurrence
revision | a change made to something, or the changed version | The revision of the map took a year. | | git/commit/svn/wiki/mercurial/exam, student/test/gcse | interpretation, objection, distribution, preservation
revival | the return of something to life or use | The old dance is having a revival. | | | anniversary, debut, decline, controversy, moratorium
revocation | the act of officially ending a right or permission | The speeding led to the revocation of his licence. | | | inspection, renewal, forgery, revision, restoration
revolt | a fight against those in power | The farmers' revolt lasted a week. | | | petition, lawsuit, famine, exodus
rhetoric | language meant to influence people | Behind the fine rhetoric there was no plan. | | | ideology, demeanour, tactic, conduct, reputation
ridicule | unkind laughter at someone | Her strange bike met with ridicule. | | | suspicion, indifference, outrage, vandalism, acclaim
rigour,rigor | the quality of being exact, strict and thorough | The test was marked with rigour. | | ~rigours, ~rigors | vigour, ingenuity, integrity, secrecy
ritual | a set of actions always done in the same way | Tea at four is a ritual in our house. | | | privilege, temptation, taboo, spectacle, remedy
rival | a person or group that competes with another | The two bakers are old rivals. | | | companion, accomplice, colleague, ally, veteran
rivalry | competition between people or groups | The rivalry between the villages ends after the match. | | | alliance, misunderstanding, resemblance, truce, commerce
robustness | the quality of being strong and not easily broken | The robustness of the chair was tested by an elephant. | | | authenticity, versatility, simplicity, utility, accessibility
rogue | a dishonest person | The rogue sold us a lame donkey. | | _ state/nation/agent/rogue one/trader | peasant, veteran, newcomer, tycoon
rubble | broken stones of a destroyed building | We found a doll in the rubble. | | | avalanche, shelter, vessel, plunder
rumour,rumor | a story that may not be true | The rumour of a free day spread fast.
rupture | a sudden breaking or bursting apart | The rupture of the pipe flooded the cellar. | | | contraction, expansion, dialogue, reconciliation
`;
