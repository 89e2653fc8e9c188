/**
 * What is done, as names say it, with something that a person already has (folded). Whoever asks for a thing and
 * names none of these looks for the first issue of it.
 */
export const laterActs: readonly string[] = [
  ...["تجديد", "استبدال", "بدل", "تعديل", "تغيير", "تصحيح", "تحديث", "تمديد", "اعاده"],
  ...["الغاء", "شطب", "سحب", "استرداد", "اعتراض", "الاعتراض"],
];
