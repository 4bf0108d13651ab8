/** Adjectives that most older students know: taught where a text has few harder words. */
export const commonAdjectives = `
accurate | exact and free of mistakes | The old clock is still accurate.
additional | more than there was before | We need an additional chair.
aggressive | forceful, or ready to attack | The goose is aggressive in spring. | | marketing/growth/pricing/treatment/cancer/timeline/schedule, strategy/campaign/action/tactic/policy
annual | happening once a year, or for a year | The annual fair begins on Monday. | | _ report
anxious | feeling or causing worry | She was anxious before the race. | | _ to
appropriate | right for the situation | Boots are appropriate for the hike.
brief | short | His speech was brief and funny.
capable | having the ability or skill to do something | The robot is capable of climbing stairs.
cautious | careful to avoid danger or mistakes | The cautious driver stopped at the corner.
civic | having to do with citizens and their community | Voting is a civic duty. | | | military, environmental, industrial, ethnic
complicated | hard to understand or deal with, not simple | The rules of the game are complicated.
confident | sure of oneself or of something | She was confident that she would win.
cultural | having to do with art, customs or ideas | The cultural festival offered music from six lands.
curious | wanting to know or learn | The curious kitten looked into the box. | | _ case/thing/fact/incident/mix, it .. _, this _, _ little
dependent | needing, or decided by, someone or something else | Young birds are dependent on their parents.
economic | having to do with trade, industry and money | The new port brought economic growth.
effective | producing the result that is wanted | Salt is effective against ice. | | _ immediately/january/march/july/date, _ tax/rate/control
efficient | working without wasting time or energy | The new stove is small and efficient. | | | durable, equitable, affordable, flexible
emotional | showing or having to do with feelings | The song has an emotional ending.
environmental | having to do with nature and its protection | The club works on environmental questions. | | genetic, _ factor/trigger/stress/cue
external | coming from or being on the outside | The house has an external staircase. | | drive/link/disk/monitor/library/css/file/display
extreme | very great or going very far | The expedition met extreme cold.
familiar | well known to someone | It was good to see a familiar face. | | _ with
flexible | able to change or bend easily | Our plan is flexible, so come when you like.
foreign | of, from or about other countries | He collects foreign coins.
generous | giving more than is usual or needed | A generous neighbour gave us her apples.
guilty | having done something wrong | The court found the man guilty. | court/jury/plead/crime/verdict/trial/murder/charge/judge/find | feel/feeling/pleasure, parent/secret
harmful | causing damage or injury | Too much sun is harmful to the skin.
historic | important in history | The first flight was a historic moment. | | _ low/high/level/average
illegal | against the law | Fishing here is illegal.
impressive | causing admiration | The tower of cakes was impressive.
independent | free from the control or influence of others | The island became an independent state. | | _ film/band/game/newspaper/label/bookstore/musician/artist/filmmaker/voter/candidate/senator/variable/contractor
industrial | having to do with factories | The canal runs through an industrial area. | | _ action/dispute/relations/tribunal/scale
initial | happening at the beginning | My initial fear soon vanished.
innocent | having done nothing wrong | The dog was innocent: the cat did it. | | _ question/mistake/fun/joke/look/remark/game/childhood
internal | on the inside, or within a group or country | The quarrel is an internal matter of the club. | | server/api/drive/link/storage/network
logical | sensible and following from the facts | There is a logical reason for the noise. | | drive/volume/operator/gate
mental | having to do with the mind | Chess is a mental sport.
military | having to do with soldiers and war | The museum shows military uniforms.
moral | having to do with right and wrong | Should we tell? It is a moral question. | | _ support/victory/boost
native | born in or belonging to a place | The plant is native to the island. | plant/species/animal/bird/land/country/speaker/tree/born/language/fish | app/code/client/library/element/ios/android/browser/module, @app/code/compiler
numerous | many | The hotel has numerous rooms.
permanent | lasting for ever or for a very long time | The ink leaves a permanent mark.
precise | exact | She gave a precise answer.
previous | coming before | In the previous game we lost.
psychological | having to do with the mind and feelings | Fear of spiders has psychological causes. | | | environmental, financial, genetic, ethical, forensic
rapid | quick | The kitten made a rapid recovery.
reasonable | fair and sensible | Ten pounds is a reasonable price.
remote | far from other places and people | The hut stands in a remote valley. | village/island/area/region/mountain/valley/part/corner/community/desert/land/place/location | control/work/server/repository/worker/access/user/desktop/machine/learning/team/host/code/branch/meeting/chance, job/employee/office, @git
responsible | having the duty, or being the cause | Who is responsible for the fish tank? | _ for, hold .. _, person/people/those/party/man/group _
sensitive | secret or needing careful treatment | The sensitive letter was kept in a safe. | information/data/issue/document/topic/matter/file/subject/political/material | skin/light/heat/feeling/touch, _ person/people/child/man/woman/boy/girl
significant | large or important enough to be noticed | Sleep makes a significant difference. | | _ other/figure/digit, statistically _
skilled | trained and able to do something well | A skilled baker made the bread. | | _ job/work/labour/labor/trade/migration/visa/occupation
specific | exact, or belonging to one thing alone | I need a specific kind of screw.
steady | not changing or stopping | A steady rain fell all day.
suitable | right for a purpose | The film is suitable for children.
traditional | done in the same way for a long time | They danced to traditional music.
typical | usual for someone or something | It was a typical April day.
unique | unlike any other | Every zebra has a unique pattern. | | id/identifier/index/key/constraint/user/visitor
visible | able to be seen | The tower is visible from the sea.
voluntary | done because one wants to, not because one must | Helping in the garden is voluntary. | | _ sector/organisation/organization/group/manslaughter
`;
