const mebibyte = 1024 * 1024;

/** The largest single file that is taken in: a photo, a PDF, a plan. Bytes. */
export const fileLimit = 100 * mebibyte;
/** What is larger, a bundle, comes in parts of this size. Bytes. */
export const partSize = 8 * mebibyte;
/** The largest bundle, packed or unpacked. Bytes. */
export const bundleLimit = 4096 * mebibyte;
/** So many respondents are taken from one survey file. */
export const surveyRowLimit = 20_000;
/** The largest call. Bytes. */
export const callLimit = 8 * mebibyte;
/** So many changes of an act go in one call; a longer act goes in parts. */
export const changesPerCall = 5000;
