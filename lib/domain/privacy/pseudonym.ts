/** A customer key that is a pseudonym, as a regular expression of PostgreSQL and JavaScript for the whole key. */
export const PSEUDONYM = "^p_[A-Za-z0-9_-]{22}$";
