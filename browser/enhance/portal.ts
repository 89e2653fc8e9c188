import { keepWhatIsRead } from "./offline.ts";
import { pointOutErrors } from "./point-out-errors.ts";
import { leadToSearch } from "./search-key.ts";
import { offerSharing } from "./share.ts";
import { suggestWhileTyping } from "./suggest.ts";

// What a citizen's browser runs, all of it. Every page is whole without: each part finds what it makes quicker, or
// does nothing.
suggestWhileTyping();
leadToSearch();
offerSharing();
pointOutErrors();
keepWhatIsRead();
