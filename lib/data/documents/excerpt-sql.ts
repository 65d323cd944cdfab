/** The product `p` of a text, which may be none. */
export const EXCERPT_PRODUCT = `case when p.id is null then null
  else json_build_object('id', p.id, 'title', coalesce(p.title, p.key)) end as product`;

/** The columns of an Excerpt that marks mention `m` in document `d`, whose product is `p`. */
export const EXCERPT_COLUMNS = `d.id::text as "documentId", d.source, d.text, coalesce(m.language, d.language) as language,
  json_build_array(json_build_object('start', m.start, 'end', m."end")) as marks,
  d.rating, d."writtenAt", d.turn, d."importLine", ${EXCERPT_PRODUCT}`;
