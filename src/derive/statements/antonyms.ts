/** Pairs that turn a true statement into a false one wherever they stand as verb or predicate. */

const pairs: readonly string[] = `
  rose fell|risen fallen|rising falling|rises falls
  increased decreased|increases decreases|increasing decreasing|increase decrease
  grew shrank|grown shrunk|growing shrinking
  higher lower|highest lowest|larger smaller|largest smallest|bigger smaller|biggest smallest
  faster slower|quickly slowly|rapidly slowly|strengthened weakened|strengthens weakens|strengthen weaken
  stronger weaker|strongest weakest|strong weak|supported opposed|supports opposes|support oppose
  accepted rejected|accepts rejects|accept reject|approved rejected
  improved worsened|improves worsens|improve worsen
  easier harder|easy difficult|likely unlikely|possible impossible|legal illegal
  common rare|expensive cheap|cheaper costlier|safe dangerous|safer riskier
  older younger|oldest youngest|shorter longer|longest shortest|deeper shallower|warmer colder
  reduced increased|reduces increases|reduce increase|lowered raised|raised lowered
  majority minority
  popular unpopular|important unimportant
  helpful harmful|beneficial harmful|positive negative|sensitive insensitive
  limited unlimited|simple complicated|visible invisible
  healthy unhealthy|effective ineffective|willing unwilling|necessary unnecessary
  tighter looser|expanded shrank|expanding shrinking|permanent temporary
  susceptible resistant|increasingly decreasingly
  began ended|begins ends|started stopped|bought sold|buy sell|buys sells
  encouraged discouraged|encourages discourages|encourage discourage
  permitted prohibited|permits prohibits|permit prohibit
  protects endangers|protected endangered|protect endanger|loves hates|loved hated
  trusted distrusted|confirmed denied|confirms denies|praised criticised|criticized praised
  welcomed condemned|hired fired|widened narrowed|united divided|attracts repels|attract repel
  appeared disappeared|doubled halved|doubles halves|sped slowed|gained lost
  heavier lighter|hotter cooler|hot cold|wet dry|dark bright|high low|large small|big small
  long short|wide narrow|rich poor|young old|public private|voluntary compulsory
  optional mandatory|certain uncertain|clear unclear|able unable|aware unaware|happy unhappy
  successful unsuccessful|similar different|equal unequal|available unavailable
  accurate inaccurate|reliable unreliable|complete incomplete|fair unfair|friendly hostile
  guilty innocent|active inactive|thicker thinner|thick thin|optimistic pessimistic
  natural artificial|urban rural|internal external|poorer richer|worse better|worst best
  slower faster|crowded empty|deadly harmless
  allows forbids|allow forbid|remembered forgot|remembers forgets
  agreed disagreed|agrees disagrees|revealed hid|reveals hides|attacked defended|attacks defends
  joined left|joins leaves|enters leaves|entered left|shortened lengthened|shortens lengthens
  underestimated overestimated|underestimates overestimates|imports exports|imported exported
  succeeded failed|succeeds fails|prevents causes|prevented caused|prevent cause|early late
  earlier later|earliest latest|newest oldest|newer older|richest poorest|closest farthest
  nearest farthest|coldest hottest|greatest smallest|fastest slowest|safest riskiest
`
  .trim()
  .split(/[|\n]/)
  .map((pair) => pair.trim());

/** Words with two partners take the first one listed. Direction words are used as the caller allows. */
export const antonyms: ReadonlyMap<string, string> = new Map(
  [...pairs].reverse().flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return [
      [other, one],
      [one, other],
    ] as const;
  }),
);
