/** Folded words of questions and of joining, in standard Arabic, as people speak, and in English. */
const smallWords = new Set(
  [
    "في من علي الي عن مع او ثم هل ما ماذا كيف كيفيه اين متي كم لماذا هذا هذه التي الذي انا لي عند عندي",
    "اريد اود احتاج يمكن ممكن استطيع يجب اطلب",
    "وين شو ايش شلون ليش قديش بدي بدنا بدك بدو عشان علشان لازم فين ازاي عايز عاوز لمين منين لوين حابب",
    "ايمتي امتي امتا ايمتا طلع تطلع معي عندنا لو سمحت اذا بخصوص",
    "بدهم بدها بدكم بدكو بدك عاوزه حابه ياريت رجاء ارجو ساعدوني مش مو اللي الي هاي هاد هاظا هيك هون كتير كثير",
    "كمان احنا نحن انتو هلا هلق حدا مين سوي ساوي اساوي يعني طريقه خطوات قديه قداش كديش اديش بكم",
    "ليه ايمت ايوه لسا لسه صار صارت اخد اخذ اطالع كان كانت ابوي امي اخوي اختي لابوي لامي",
    "لاخوي لاختي سيدي ستي صاحبي قريبي باسمي باسمنا باسمه باسمها باسمهم وما ومن وعن ومع وفي وكم وهل ومش وشو",
    "المطلوب المطلوبه مطلوب مطلوبه اللازم اللازمه لازمه الاوراق اوراق مستندات متطلبات اجراءات سعر تكلفه كلفه",
    "هو هي هما هم انت انتي انتم ذلك تلك هولاء اي ايه يوجد توجد هناك مسوول مسووله",
    "how to the an of for in on at my me do does did is are was be am have has had what where when which who why",
    "need needed get want can could should must would like please tell and or with from about by as if so this that",
    "it its there you your we our us any some much many long take takes required require requires requirements",
    "steps cost costs price prices",
  ]
    .join(" ")
    .split(" "),
);

/**
 * Verbs of asking and getting, which say nothing of a service, in the present as people speak: "يطلع", "بنعمل",
 * "حنروح". Not with a "ت" alone before them: "تسوية" and "تعرفة" are things.
 */
const smallVerb =
  /^(?:[بم]?[ين]|ب?ا|بت|ح[اتين]|ب)(?:طلع|جيب|عرف|قدر|روح|عمل|سوي|صير|حصل|لاقي|اخد|لزم)(?:وا)?$/;
/** And in the past: "عملنا", "لقيت". */
const smallVerbOfThePast = /^(?:طلع|جب|عرف|قدر|رح|عمل|سوي|صر|حصل|لقي|اخد|اخذ)(?:ت|نا|تو)$/;

/** Who it is for or about, joined to such a word: "عندها", "أطلعله". */
const pronouns = "ي ني ك ه و نا ها هم كم لي لك له لو لها لنا لهم".split(" ");
/** So much of a word is left without what is joined to it. */
const SHORTEST = 3;

/**
 * Whether a folded word, with or without "and" or the article before it and a pronoun behind it, says nothing about which
 * service is meant.
 */
export function isSmallWord(word: string): boolean {
  return [word, word.replace(/^و(?=...)/, ""), word.replace(/^ال(?=...)/, "")].some(isSmallWithPronoun);
}

function isSmallWithPronoun(word: string): boolean {
  return (
    isSmall(word) ||
    pronouns.some(
      (pronoun) =>
        word.length >= SHORTEST + pronoun.length &&
        word.endsWith(pronoun) &&
        isSmall(word.slice(0, -pronoun.length)),
    )
  );
}

function isSmall(word: string): boolean {
  return smallWords.has(word) || smallVerb.test(word) || smallVerbOfThePast.test(word);
}
