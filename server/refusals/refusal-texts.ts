import type { RefusalStatus } from "./refusal.ts";

export interface RefusalText {
  title: string;
  advice: string;
}

interface BothLanguages {
  ar: RefusalText;
  en: RefusalText;
}

/** The locales belong to the pages behind; these few sentences must be there when nothing behind answers. */
export const refusalTexts: Record<RefusalStatus, BothLanguages> = {
  400: {
    ar: {
      title: "تعذّر فهم هذا العنوان",
      advice: "في العنوان الذي وصلنا خطأ أو نقص. تأكّد من كتابته كاملًا، أو ابدأ من الصفحة الرئيسية.",
    },
    en: {
      title: "This address could not be understood",
      advice:
        "Part of the address is wrong or missing. Check that it is complete, or start from the home page.",
    },
  },
  401: {
    ar: {
      title: "هذا العنوان لمن يحمل رمز الدخول إليه",
      advice: "يُطلب هذا العنوان برمز سرّي يُرسل مع الطلب، ولم يصل الرمز أو لم يكن صحيحًا.",
    },
    en: {
      title: "This address is for those who bear its token",
      advice: "It is asked with a secret token that is sent along; none came, or not the right one.",
    },
  },
  403: {
    ar: {
      title: "لم يُقبل هذا الطلب",
      advice:
        "لم يصل الطلب من إحدى صفحات البوابة، فلم ننفّذه حمايةً لك. ارجع إلى الصفحة السابقة، وأعد تحميلها، ثم أرسل من جديد.",
    },
    en: {
      title: "This request was not accepted",
      advice:
        "It did not come from a page of the portal, so to protect you nothing was done. Go back, reload the page and send it again.",
    },
  },
  404: {
    ar: {
      title: "الصفحة غير موجودة",
      advice: "ربما كان الرابط قديمًا أو ناقصًا. ابحث عمّا تريد من الصفحة الرئيسية.",
    },
    en: {
      title: "This page does not exist",
      advice: "The link may be old or incomplete. Search for what you need from the home page.",
    },
  },
  405: {
    ar: {
      title: "لا يمكن تنفيذ هذا الإجراء هنا",
      advice: "هذه الصفحة لا تقبل هذا النوع من الطلبات. ابدأ من الصفحة الرئيسية.",
    },
    en: {
      title: "This cannot be done here",
      advice: "This page does not take requests of this kind. Start from the home page.",
    },
  },
  408: {
    ar: {
      title: "انتهت مهلة الإرسال",
      advice: "كان الاتصال أبطأ من أن يكتمل الإرسال، فلم يُحفظ شيء. ارجع إلى الصفحة السابقة وأرسل من جديد.",
    },
    en: {
      title: "Sending took too long",
      advice: "The connection was too slow to finish, and nothing was saved. Go back and send it again.",
    },
  },
  409: {
    ar: {
      title: "جُدِّدت هذه الصفحة",
      advice:
        "حُدِّثت البوابة بعد أن فتحت الصفحة، فلم يُحفظ ما أرسلته. ارجع إلى الصفحة السابقة وانسخ ما كتبته، ثم أعد تحميلها وأرسل من جديد.",
    },
    en: {
      title: "This page was renewed",
      advice:
        "The portal was updated after you opened the page, and what you sent was not saved. Go back and copy what you wrote, then reload the page and send it again.",
    },
  },
  413: {
    ar: {
      title: "ما أرسلته أكبر من المسموح به",
      advice: "لم يُحفظ شيء. ارجع إلى الصفحة السابقة، واختصر النص أو اختر ملفًا أصغر، ثم أرسل من جديد.",
    },
    en: {
      title: "What you sent is larger than allowed",
      advice: "Nothing was saved. Go back, shorten the text or choose a smaller file, and send it again.",
    },
  },
  429: {
    ar: {
      title: "طلبات كثيرة في وقت قصير",
      advice: "وصلت من عنوان الشبكة هذا طلبات أكثر من المسموح به في الدقيقة. انتظر قليلًا ثم أعد المحاولة.",
    },
    en: {
      title: "Too many requests in a short time",
      advice:
        "More requests came from this network address than are allowed in a minute. Wait a moment, then try again.",
    },
  },
  431: {
    ar: {
      title: "بيانات الطلب أطول من المسموح به",
      advice: "احذف ملفات تعريف الارتباط الخاصة بهذا الموقع من متصفحك، ثم أعد المحاولة.",
    },
    en: {
      title: "The request's headers are longer than allowed",
      advice: "Delete this site's cookies in your browser and try again.",
    },
  },
  500: {
    ar: {
      title: "حدث خلل لدينا",
      advice:
        "لم نتمكّن من إتمام ما طلبته. أعد المحاولة بعد قليل، وإن تكرّر الخلل فاذكر الرقم المرجعي عند طلب المساعدة. إن كنت قد أرسلت نموذجًا فارجع إليه وأرسله من جديد؛ لن يُسجَّل مرتين.",
    },
    en: {
      title: "Something went wrong on our side",
      advice:
        "What you asked for could not be completed. Try again in a while; if it happens again, quote the reference when you ask for help. If you were sending a form, go back and send it again: it will not be recorded twice.",
    },
  },
  503: {
    ar: {
      title: "تعذّر عرض الصفحة الآن",
      advice:
        "حدث خلل مؤقت لدينا. أعد المحاولة بعد قليل. إن كنت قد أرسلت نموذجًا فارجع إليه وأرسله من جديد؛ لن يُسجَّل مرتين.",
    },
    en: {
      title: "The page cannot be shown right now",
      advice:
        "Something is temporarily wrong on our side. Try again in a while. If you were sending a form, go back and send it again: it will not be recorded twice.",
    },
  },
};
