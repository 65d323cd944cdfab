interface AttachmentName {
  /** the workspace's slug: what the file's name begins with */
  readonly workspace: string;
  readonly name: string;
  readonly contentType: string;
}

/** A file to be downloaded rather than shown, and kept by no cache. */
export function attachment(body: BodyInit, { workspace, name, contentType }: AttachmentName): Response {
  return new Response(body, {
    headers: {
      "content-type": contentType,
      "content-disposition": `attachment; filename="${workspace}-${name}"`,
      "cache-control": "no-store",
    },
  });
}
