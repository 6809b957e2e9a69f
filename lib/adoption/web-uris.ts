// What the provider lets nobody write, though an app may have it. Most of all that is a host without a path.
const REDIRECT_URI = /^(urn:[^:]*:|(https?|ms-appx-web|brk-multihub):\/\/[^/?#]+\/)/i;
const URL_OF_PAGE = /^https?:\/\/[^/?#]/i;

/** Whether the provider accepts it as a redirect URI of the web platform. */
export function isWritableRedirectUri(uri: string): boolean {
  return REDIRECT_URI.test(uri);
}

/** Whether the provider accepts it as a home page or logout URL. */
export function isWritablePage(url: string): boolean {
  return URL_OF_PAGE.test(url);
}
