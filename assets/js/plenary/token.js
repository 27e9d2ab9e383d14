// The token that controls a session. It arrives behind the # of an address, which no server is told, and is
// kept on the presenter's device until the session is over.
const KEPT = "willdash-token-";

/** Takes the token out of the address, so that it is neither read from a wall nor sent on by mistake. */
export function tokenOf(code) {
  const given = decodeURIComponent(location.hash.slice(1));
  if (given) {
    history.replaceState(null, "", location.pathname + location.search);
    try {
      localStorage.setItem(KEPT + code, given);
    } catch {
      // Without storage the token lives as long as the window.
    }
    return given;
  }
  try {
    return localStorage.getItem(KEPT + code) ?? "";
  } catch {
    return "";
  }
}

/** Forgets the token of a session that is over. */
export function forget(code) {
  try {
    localStorage.removeItem(KEPT + code);
  } catch {
    // Nothing was kept.
  }
}
