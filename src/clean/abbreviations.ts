/** Words that end in a point without ending a sentence. */

/** Before anything: titles, "et al.", references. */
export const beforeAny =
  /(?:^|[\s(“"‘'[])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Sen|Rep|Reps|Sens|Gov|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|Rev|Hon|Pres|Supt|Msgr|Fr|Sr|Sra|Mme|Mlle|St|Ste|Mt|Ft|Messrs|Amb|Atty|Insp|et al|vs|v|cf|e\.g|i\.e|viz|ca|[Aa]pprox|incl|esp|z\.B|d\.h|bzw|u\.a|ggf|evtl|inkl|vgl|Nr|tel|ul|im|ks|p\.ej|Exmo|Ilmo|dott|sig|mv|bv|dr|prof|т\.е|т\.д|г|ул)\.$/u;

/** Before a figure: months, numbers, pages. */
export const beforeNumber =
  /(?:^|[\s(“"‘'[])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nos?|nr|Fig|Figs|fig|p|pp|Vol|vol|Ch|ch|Sec|sec|Art|art|Eq|eq|Ref|ref|Vers?|c|Rs|n|núm|num)\.$/u;

/** "Ph." of "Ph.D.", a lone "J." of "J. K. Rowling". */
export const initialsOnly = /^["“‘'(]?(?:\p{Lu}\.[\s-]?){1,3}$/u;

/** After "a.m." or "Yahoo!" these go on with the sentence. */
export const goesOn =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|ET|EST|EDT|PT|PST|PDT|CT|GMT|UTC|BST|CET|Ltd|Inc|Corp|LLC|Co|Jr|Sr)\b/u;

/** Verbs that follow a quotation: `"Stop!" Smith said.` */
export const speech =
  /^(?:\p{Lu}[\p{L}.’'-]*,?\s+){1,5}(?:said|says|asked|asks|cried|added|replied|told|shouted|wrote|writes|exclaimed|continued|explained|recalled|tweeted|wondered|demanded|answered|joked|quipped|insisted|warned|yelled|whispered|called|gasped|muttered|murmured|screamed|begged|snapped|sighed|laughed|repeated|responded|remarked|noted|argued|declared|announced|complained|urged|tells|adds|explains|recalls|argues|warns|insists|notes)\b/u;
