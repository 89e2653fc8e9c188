/** Folded words of questions and of joining, in standard Arabic, as people speak, and in English. */
const smallWords = new Set(
  [
    "في من علي الي عن مع او ثم هل ما ماذا كيف كيفيه اين متي كم لماذا هذا هذه التي الذي انا لي عند عندي",
    "اريد اود احتاج يمكن ممكن استطيع يجب اعمل اطلب",
    "وين شو ايش شلون ليش قديش بدي بدنا بدك بدو عشان علشان لازم فين ازاي عايز عاوز لمين منين لوين حابب",
    "ايمتي امتي امتا ايمتا بطلع اطلع طلع بتطلع تطلع بنطلع بيطلع اجيب بجيب نجيب اعرف بعرف بقدر بنقدر نقدر اقدر",
    "اروح بروح نروح بعمل نعمل بنعمل بيلزم بلزم يلزم بيصير بصير معي عندنا لو سمحت اذا بخصوص",
    "المطلوب المطلوبه مطلوب مطلوبه الاوراق اوراق",
    "how to the an of for in on at my me do does is are what where when which need get want can and or with from",
  ]
    .join(" ")
    .split(" "),
);

/** Whether a folded word says nothing about which service is meant. */
export function isSmallWord(word: string): boolean {
  return smallWords.has(word);
}
