/** Characters that turn the text around them or cannot be shown: on pages elements set apart what reads the other way. */
export const whatTurnsText = /[\0\u202A-\u202E\u2066-\u2069]/;
