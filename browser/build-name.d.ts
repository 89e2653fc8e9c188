/** Names the build that a citizen's browser holds; put in its place when the scripts are bundled. */
declare const PORTAL_BUILD_NAME: string;
